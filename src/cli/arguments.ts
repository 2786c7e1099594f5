import { parseArgs } from 'node:util';
import { fill } from '../locales/fill';
import { languages, type Language } from '../locales/language';
import { cliWords } from './words';

/** A command that cannot be carried out as it was typed; the message is meant for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface CheckArguments {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: 'table' | 'json' | 'ndjson';
  readonly all: boolean;
  /** A profile file to check by. */
  readonly profile?: string;
  readonly language: Language;
}

export interface ReportArguments {
  readonly command: 'report';
  readonly path: string;
  readonly output?: string;
  /** Where to write the report as a Word file, too. */
  readonly docx?: string;
  /** Id of an outline. */
  readonly outline?: string;
  readonly language: Language;
}

export interface HelpArguments {
  readonly command: 'help';
  readonly language: Language;
}

const languageOption = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const checkOptions = { ...languageOption, json: { type: 'boolean' }, ndjson: { type: 'boolean' }, all: { type: 'boolean' }, profile: { type: 'string' } } as const;
const reportOptions = { ...languageOption, output: { type: 'string', short: 'o' }, docx: { type: 'string' }, outline: { type: 'string' } } as const;

/** Reads `check …` and `report …`. Throws UsageError. */
export function parseCommand(words: readonly string[]): CheckArguments | ReportArguments | HelpArguments {
  const [name, ...args] = words;
  const language = languageOf(words[words.indexOf('--lang') + 1], words.includes('--lang'));
  if (name === undefined || ['help', '--help', '-h'].includes(name)) return { command: 'help', language };
  if (name !== 'check' && name !== 'report') throw new UsageError(fill(cliWords.unknownCommand[language], { name }));
  try {
    return name === 'check' ? parseCheck(args, language) : parseReport(args, language);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(fill(cliWords.badOption[language], { problem: (error as Error).message }), { cause: error });
  }
}

function parseCheck(args: string[], language: Language): CheckArguments | HelpArguments {
  const { values, positionals } = parseArgs({ args, options: checkOptions, allowPositionals: true });
  if (values.help) return { command: 'help', language };
  if (positionals.length === 0) throw new UsageError(cliWords.noFile[language]);
  const format = values.ndjson ? 'ndjson' : values.json ? 'json' : 'table';
  return { command: 'check', paths: positionals, format, all: values.all ?? false, profile: values.profile, language };
}

function parseReport(args: string[], language: Language): ReportArguments | HelpArguments {
  const { values, positionals } = parseArgs({ args, options: reportOptions, allowPositionals: true });
  if (values.help) return { command: 'help', language };
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError(cliWords.noFile[language]);
  if (more.length > 0) throw new UsageError(cliWords.oneFile[language]);
  return { command: 'report', path, output: values.output, docx: values.docx, outline: values.outline, language };
}

function languageOf(word: string | undefined, asked: boolean): Language {
  if (!asked) return 'zh-CN';
  const language = languages.find((known) => known === word);
  if (!language) throw new UsageError(cliWords.unknownLanguage['zh-CN']);
  return language;
}
