import { basename } from 'node:path';
import { defaultProfile, type Profile } from '../checks/profile/profile';
import { readProfile } from '../checks/profile/profile-file';
import { tellProfileFault } from '../checks/profile/tell-fault';
import { fill } from '../locales/fill';
import { hostErrorWords } from '../locales/host-error-words';
import type { Language } from '../locales/language';
import { HostError } from '../model/host-error';
import { examine } from '../session/examine';
import type { Examination } from '../session/examine-book';
import { UsageError, type CheckArguments } from './arguments';
import { openFile, readText, workbooksAt } from './files';
import { examinationJson } from './json';
import type { Output } from './output';
import { examinationTable } from './table';
import { cliWords } from './words';

type Checked = { readonly file: string; readonly examination: Examination } | { readonly file: string; readonly error: string };

/** Checks files and folders. Answers the exit code: 0 no errors, 1 errors found, 2 something could not be read. */
export async function runCheck({ paths, format, all, profile: profilePath, language }: CheckArguments, output: Output): Promise<number> {
  const profile = await profileAt(profilePath, language);
  const results: Checked[] = [];
  for (const path of paths) {
    for await (const result of checkedBelow(path, profile, language)) {
      results.push(result);
      if ('error' in result) output.complain(result.error);
      if (format === 'ndjson') output.print(JSON.stringify(asJson(result, all, language)));
      if (format === 'table' && 'examination' in result) output.print(examinationTable(result.file, result.examination, all, language, output.width));
    }
  }
  if (format === 'json') {
    const printed = results.map((result) => asJson(result, all, language));
    output.print(JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2));
  }
  if (results.some((result) => 'error' in result)) return 2;
  return results.some((result) => 'examination' in result && result.examination.findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** The profile to check by; the workbooks' own settings are their users' business, not a reviewer's. Throws UsageError. */
async function profileAt(path: string | undefined, language: Language): Promise<Profile> {
  if (path === undefined) return defaultProfile;
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    throw new UsageError(sentence(error, language), { cause: error });
  }
  const read = readProfile(text);
  if ('fault' in read) throw new UsageError(tellProfileFault(read.fault, basename(path), language));
  return read.profile;
}

/** One result for a file, one for each workbook of a folder. A file that cannot be read stops nothing. */
async function* checkedBelow(path: string, profile: Profile, language: Language): AsyncGenerator<Checked> {
  let files: readonly string[];
  try {
    files = await workbooksAt(path);
  } catch (error) {
    yield { file: path, error: sentence(error, language) };
    return;
  }
  if (files.length === 0) yield { file: path, error: fill(cliWords.noWorkbooks[language], { folder: path }) };
  for (const file of files) {
    try {
      const { snapshot } = await openFile(file);
      yield { file: files.length === 1 ? basename(file) : file, examination: examine(snapshot, profile) };
    } catch (error) {
      yield { file, error: sentence(error, language) };
    }
  }
}

/** A failure in the user's words. Anything but a HostError is a fault of ours and goes on up. */
export function sentence(error: unknown, language: Language): string {
  if (!(error instanceof HostError)) throw error;
  return fill(hostErrorWords[error.kind][language], { subject: error.subject });
}

function asJson(result: Checked, all: boolean, language: Language) {
  return 'error' in result ? result : examinationJson(result.file, result.examination, all, language);
}
