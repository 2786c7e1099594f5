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
  /** A workbook that texts are held against. */
  readonly beside?: string;
  readonly language: Language;
  /** A file with the paths to check, one a line; `-` is standard input. */
  readonly filesFrom?: string;
  /** Where results are kept, so that a run that was stopped can go on. */
  readonly journal?: string;
  /** The reviewer's summary to write. */
  readonly summary?: string;
  /** How many files are checked at a time; as many as there are processors where absent. */
  readonly jobs?: number;
  /** Seconds that one file may take. */
  readonly seconds: number;
}

/** One summary of what runs of `check` on any number of machines have found. */
export interface SummaryArguments {
  readonly command: 'summary';
  /** NDJSON or journals. */
  readonly paths: readonly string[];
  readonly output: string;
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
  /** Seconds that it may take. */
  readonly seconds: number;
  /** Whether charts are to be among the annexes; as the workbook has it where absent. */
  readonly charts?: true;
  readonly language: Language;
}

export interface HelpArguments {
  readonly command: 'help';
  readonly language: Language;
}

const languageOption = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const checkOptions = {
  ...languageOption,
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  all: { type: 'boolean' },
  profile: { type: 'string' },
  with: { type: 'string' },
  'files-from': { type: 'string' },
  journal: { type: 'string' },
  summary: { type: 'string' },
  jobs: { type: 'string' },
  timeout: { type: 'string' },
} as const;
const summaryOptions = { ...languageOption, output: { type: 'string', short: 'o' } } as const;
const reportOptions = { ...languageOption, output: { type: 'string', short: 'o' }, docx: { type: 'string' }, outline: { type: 'string' }, charts: { type: 'boolean' }, timeout: { type: 'string' } } as const;

/** Far more than any workbook takes that people made; a slow machine with much to do is not to fail one. */
const defaultSeconds = 120;

/** What the summary is called where no name was given. */
const summaryName = '汇总.xlsx';

const parsers = { check: parseCheck, report: parseReport, summary: parseSummary };

/** Reads `check …`, `report …` and `summary …`. Throws UsageError. */
export function parseCommand(words: readonly string[]): CheckArguments | ReportArguments | SummaryArguments | HelpArguments {
  const [name, ...args] = words;
  const language = languageOf(words[words.indexOf('--lang') + 1], words.includes('--lang'));
  if (name === undefined || ['help', '--help', '-h'].includes(name)) return { command: 'help', language };
  const parse = new Map(Object.entries(parsers)).get(name);
  if (!parse) throw new UsageError(fill(cliWords.unknownCommand[language], { name }));
  try {
    return parse(args, language);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(fill(cliWords.badOption[language], { problem: (error as Error).message }), { cause: error });
  }
}

function parseCheck(args: string[], language: Language): CheckArguments | HelpArguments {
  const { values, positionals } = parseArgs({ args, options: checkOptions, allowPositionals: true });
  if (values.help) return { command: 'help', language };
  if (positionals.length === 0 && values['files-from'] === undefined) throw new UsageError(cliWords.noFile[language]);
  return {
    command: 'check',
    paths: positionals,
    format: values.ndjson ? 'ndjson' : values.json ? 'json' : 'table',
    all: values.all ?? false,
    profile: values.profile,
    beside: values.with,
    language,
    filesFrom: values['files-from'],
    journal: values.journal,
    summary: values.summary,
    jobs: values.jobs === undefined ? undefined : wholeNumber('--jobs', values.jobs, language),
    seconds: secondsOf(values.timeout, language),
  };
}

function parseSummary(args: string[], language: Language): SummaryArguments | HelpArguments {
  const { values, positionals } = parseArgs({ args, options: summaryOptions, allowPositionals: true });
  if (values.help) return { command: 'help', language };
  if (positionals.length === 0) throw new UsageError(cliWords.noFile[language]);
  return { command: 'summary', paths: positionals, output: values.output ?? summaryName, language };
}

function secondsOf(timeout: string | undefined, language: Language): number {
  return timeout === undefined ? defaultSeconds : wholeNumber('--timeout', timeout, language);
}

function wholeNumber(option: string, text: string, language: Language): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(fill(cliWords.notANumber[language], { option, text }));
  return Number(text);
}

function parseReport(args: string[], language: Language): ReportArguments | HelpArguments {
  const { values, positionals } = parseArgs({ args, options: reportOptions, allowPositionals: true });
  if (values.help) return { command: 'help', language };
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError(cliWords.noFile[language]);
  if (more.length > 0) throw new UsageError(cliWords.oneFile[language]);
  return { command: 'report', path, output: values.output, docx: values.docx, outline: values.outline, ...(values.charts && { charts: true }), seconds: secondsOf(values.timeout, language), language };
}

function languageOf(word: string | undefined, asked: boolean): Language {
  if (!asked) return 'zh-CN';
  const language = languages.find((known) => known === word);
  if (!language) throw new UsageError(cliWords.unknownLanguage['zh-CN']);
  return language;
}
