/** What a reviewer wants to know of one department, kept small: there may be thousands. */
import { basename, extname } from 'node:path';
import type { Severity } from '../../model/relation';
import { failed, type CheckResult, type Failure } from '../check-file';

export interface DepartmentEntry {
  readonly file: string;
  /** The department's, or the file's where the workbook names none. */
  readonly name: string;
  readonly year: number | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly score: { readonly stated: number | null; readonly computed: number | null };
  /** Percent by the ratio's id; those that the workbook gives. */
  readonly ratios: ReadonlyMap<string, number>;
  /** The gravest first. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly stated: string;
  readonly expected: string;
  /** Where the mistake most likely is, and what should stand there. */
  readonly suspect: string;
}

export type SummaryEntry = DepartmentEntry | Failure;

/** More of one department nobody reads in a summary. */
const mostFaults = 200;

/** A cell holds 32,767 characters, a reader less. */
const longestText = 500;

/** Takes from a result what the summary tells. A result may come from a file that anybody may have written. */
export function entryOf(result: CheckResult): SummaryEntry {
  if (failed(result)) return { file: cut(result.file), error: cut(result.error) };
  const { file, unit, summary, score, ratios, findings } = result;
  return {
    file: cut(file),
    name: cut(unit.name ?? '') || cut(basename(file, extname(file))),
    year: unit.year,
    counts: summary.findings,
    score: { stated: numberOf(score.stated), computed: numberOf(score.computed) },
    ratios: new Map(ratios.flatMap(({ id, percent }) => (percent === null ? [] : [[id, Number(percent)] as const]))),
    faults: findings.slice(0, mostFaults).map(({ severity, place, message, stated, expected, suspects: [suspect] }) => ({
      severity,
      place: cut(`${place.sheet}!${place.address}`),
      message: cut(message),
      stated: cut(stated ?? ''),
      expected: cut(expected ?? ''),
      suspect: suspect ? cut(`${suspect.sheet}!${suspect.address}${suspect.suggestion === null ? '' : ` → ${suspect.suggestion}`}`) : '',
    })),
  };
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
