/** One file checked, the result in plain data: it may come from another thread, or from an earlier run. */
import { basename } from 'node:path';
import { defaultProfile, type Profile } from '../checks/profile/profile';
import { readProfile } from '../checks/profile/profile-file';
import { tellProfileFault } from '../checks/profile/tell-fault';
import { proseName } from '../hosts/files/read-text';
import { fill } from '../locales/fill';
import { hostErrorWords } from '../locales/host-error-words';
import type { Language } from '../locales/language';
import { HostError } from '../model/host-error';
import { jurisdictions } from '../scoring/jurisdictions';
import { examine, examineText } from '../session/examine';
import type { Examination } from '../session/examiner';
import { readState } from '../session/kept-text';
import { UsageError } from './arguments';
import { openFile, openText } from './files';
import { examinationJson, type ExaminationJson } from './json';
import { examinationTable } from './table';
import { cliWords } from './words';

/** How every file of a run is checked. */
export interface CheckSettings {
  readonly all: boolean;
  readonly language: Language;
  /** The profile to check by; its text, because that can be sent to a thread. */
  readonly profile?: { readonly file: string; readonly text: string };
  /** Path of a workbook that texts are held against. */
  readonly beside?: string;
  /** Set where people are to read the result: columns of their terminal, if it has any. */
  readonly table?: { readonly width?: number };
}

/** A file, and what it is called in the result. */
export interface FileToCheck {
  readonly path: string;
  readonly file: string;
}

export interface Failure {
  readonly file: string;
  readonly error: string;
}

export type CheckResult = ExaminationJson | Failure;

export interface CheckedFile {
  readonly result: CheckResult;
  /** For people; there where it was asked for and the file could be read. */
  readonly table?: string;
  /** The failure may have come from the moment, not the file: another run should try again. */
  readonly passing?: boolean;
}

export function failed(result: object): result is Failure {
  return 'error' in result;
}

/** Makes what checks one file after another. Throws UsageError for a profile that is none. */
export function fileChecker({ all, language, profile: given, beside, table }: CheckSettings): (file: FileToCheck) => Promise<CheckedFile> {
  const profile = given ? profileFrom(given, language) : defaultProfile;
  const { ratios } = jurisdictions[profile.jurisdiction];
  return async ({ path, file }) => {
    try {
      const examination = proseName.test(path) ? await examinedText(path, profile, beside) : await examined(path, profile);
      return {
        result: examinationJson({ file, beside: beside === undefined ? file : basename(beside) }, examination, ratios, all, language),
        ...(table && { table: examinationTable(file, examination, all, language, table.width) }),
      };
    } catch (error) {
      return { result: { file, error: sentence(error, language, file) }, passing: !(error instanceof HostError) };
    }
  };
}

async function examined(path: string, profile: Profile): Promise<Examination> {
  const { snapshot, kept } = await openFile(path);
  return examine(snapshot, profile, readState(kept).assignments);
}

async function examinedText(path: string, profile: Profile, beside: string | undefined): Promise<Examination> {
  const text = await openText(path);
  return examineText(text, beside === undefined ? undefined : (await openFile(beside)).snapshot, profile);
}

/** A failure in the user's words. Anything but a HostError is a fault of ours, and is said to be. */
export function sentence(error: unknown, language: Language, file: string): string {
  if (error instanceof HostError) return fill(hostErrorWords[error.kind][language], { subject: error.subject });
  return fill(cliWords.ownFault[language], { file, problem: (error as Error).message.split('\n')[0]! });
}

/** The workbooks' own settings are their users' business, not a reviewer's. */
function profileFrom({ file, text }: { readonly file: string; readonly text: string }, language: Language) {
  const read = readProfile(text);
  if ('fault' in read) throw new UsageError(tellProfileFault(read.fault, basename(file), language));
  return read.profile;
}
