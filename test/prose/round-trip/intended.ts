/** What a report's sentences say of its figures, told by where the report has them from: a computed number with those it was computed from, a total with its parts. */
import type { Book } from '../../../src/model/book';
import { allRows, type Row } from '../../../src/model/statement';
import { blocksOf, textOf, type ReportDocument, type Run } from '../../../src/report/document';

/** A number in the text of a report. Offsets in UTF-16 units. */
export interface Printed {
  readonly run: Extract<Run, { kind: 'stated' | 'computed' }>;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

export interface Intended {
  readonly kind: 'computed' | 'parts';
  readonly stated: Printed;
  readonly terms: readonly Printed[];
}

export function textOfReport(report: ReportDocument): string {
  return blocksOf(report).map((block) => textOf(block.runs)).join('\n');
}

/** Every run that prints a number, and where. */
export function printedIn(report: ReportDocument): readonly Printed[] {
  let at = 0;
  return blocksOf(report).flatMap(({ runs }, paragraph) => {
    const printed = runs.flatMap((run): Printed[] => {
      const start = at;
      at += run.text.length;
      return (run.kind === 'stated' || run.kind === 'computed') && /\d/.test(run.text) ? [{ run, start, end: at, paragraph }] : [];
    });
    at += 1;
    return printed;
  });
}

export function intendedIn(printed: readonly Printed[], book: Book): readonly Intended[] {
  return [...computedIn(printed), ...sumsIn(printed, book)];
}

function computedIn(printed: readonly Printed[]): readonly Intended[] {
  return printed.flatMap((stated, index): Intended[] => {
    if (stated.run.kind !== 'computed') return [];
    const before = printed.slice(0, index).filter(({ paragraph }) => paragraph === stated.paragraph).reverse();
    const terms = stated.run.from.flatMap((figure) => before.find(({ run }) => run.kind === 'stated' && run.figure.key === figure.key) ?? []);
    // A comparison with a year that the sentence does not print ties amount and rate to what it prints.
    const partner = terms.length < stated.run.from.length ? before.find(({ run }) => run.kind === 'computed' && stated.run.kind === 'computed' && run.from.join() === stated.run.from.join() && run.from.every((figure, at) => figure === (stated.run as typeof run).from[at])) : undefined;
    const complete = terms.length === stated.run.from.length || partner;
    return complete && terms.length > 0 ? [{ kind: 'computed', stated, terms: partner ? [...terms, partner] : terms }] : [];
  });
}

/** A total whose parts follow it in its paragraph, all of them. */
function sumsIn(printed: readonly Printed[], book: Book): readonly Intended[] {
  const wholes = new Map<string, readonly string[]>(book.statements.flatMap((statement) => allRows(statement).flatMap(partsOf)));
  return printed.flatMap((stated, index): Intended[] => {
    const parts = stated.run.kind === 'stated' ? wholes.get(stated.run.figure.key) : undefined;
    if (!parts) return [];
    const behind = printed.slice(index + 1).filter(({ paragraph }) => paragraph === stated.paragraph);
    const terms = parts.flatMap((key) => behind.find(({ run }) => run.kind === 'stated' && run.figure.key === key) ?? []);
    return terms.length === parts.length ? [{ kind: 'parts', stated, terms }] : [];
  });
}

function partsOf({ figures, children }: Row): readonly (readonly [string, readonly string[]])[] {
  return [...figures].flatMap(([measure, whole]) => {
    const parts = children.flatMap((child) => child.figures.get(measure) ?? []).filter(({ value }) => value !== null);
    return parts.length > 1 ? [[whole.key, parts.map(({ key }) => key)] as const] : [];
  });
}
