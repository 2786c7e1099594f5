/** Whatever users and workbooks do, in any order. */
import fc from 'fast-check';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf, textOf } from '../../../src/report/document';
import { clausesOf, sentencesOf } from '../../../src/report/merge/sentences';
import { noHistory, type ReportHistory } from '../../../src/report/merge/version';
import { outlines } from '../../../src/report/outlines/catalogue';
import { revise, type Revision, written } from '../../../src/report/revise';
import { books } from '../books';
import { type Column, columnOf, type Edit, edited, workbookWith } from './simulated-sheet';

type Act =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'generate'; readonly book: number }
  | { readonly kind: 'undo'; readonly back: number }
  /** Figures change, and the user decides a conflict that comes of it: their own text stays, or the new one takes its place. */
  | { readonly kind: 'decide'; readonly book: number; readonly which: number; readonly how: 'mine' | 'theirs' };

const nat = fc.nat({ max: 400 });
/** Each `字` becomes a character that occurs nowhere else; the marks around it are what people type. `【` and `】` would make gaps. */
const typing = fc.constantFrom('字', '字字字', '，字', '字。', '。字字，字。', '“字”', `字${'，字'.repeat(40)}。`);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), row: nat, at: nat, text: typing }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), row: nat, text: fc.tuple(fc.constantFrom('　　', '', '一、'), typing).map(([before, text]) => before + text) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), row: nat, at: nat, length: fc.integer({ min: 1, max: 40 }) }) },
  fc.record({ kind: fc.constant('replace' as const), row: nat, text: typing }),
  fc.record({ kind: fc.constant('delete' as const), row: nat }),
  fc.record({ kind: fc.constant('move' as const), row: nat, to: nat }),
  fc.record({ kind: fc.constant('copy' as const), row: nat, to: nat }),
  fc.record({ kind: fc.constant('lineFeed' as const), row: nat, at: nat }),
);
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: edits.map((edit): Act => ({ kind: 'edit', edit })) },
    { weight: 3, arbitrary: fc.nat({ max: 2 }).map((book): Act => ({ kind: 'generate', book })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }).map((back): Act => ({ kind: 'undo', back })) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('decide' as const), book: fc.nat({ max: 2 }), which: nat, how: fc.constantFrom('mine', 'theirs') }) },
  ),
  { minLength: 1, maxLength: 14 },
);

const firstTyped = 0x3400;
const lastTyped = 0x4dbf;
const isTyped = (character: string) => character >= String.fromCharCode(firstTyped) && character <= String.fromCharCode(lastTyped);
const typedIn = (text: string) => [...text].filter(isTyped);
const textsOf = ({ paragraphs }: Revision) => paragraphs.map(({ block }) => textOf(block.runs));
/** What stands in a cell, line by line, without the layout's white space. */
const linesIn = (row: string) => row.split('\n').map((line) => line.replace(/^[　 ]+|[　 ]+$/g, ''));

/** One user with one workbook; every generation is held to the laws. */
class Desk {
  column: Column | undefined;
  private history: ReportHistory = noHistory;
  private readonly sheets: Column[] = [];
  private readonly onceGenerated = new Set<string>();
  private readonly counts = { generations: 0, conflicts: 0, kept: 0, taken: 0, typed: 0 };

  constructor(private readonly composed: readonly ReturnType<typeof composeReport>[]) {}

  edit(edit: Edit): void {
    if (!('text' in edit)) this.column = edited(this.column!, edit);
    else this.column = edited(this.column!, { ...edit, text: edit.text.replace(/字/g, () => String.fromCharCode(firstTyped + this.counts.typed++)) });
  }

  undo(back: number): void {
    this.column = this.sheets.at(-back) ?? this.column;
  }

  decide(book: number, which: number, how: 'mine' | 'theirs'): void {
    const conflicts = revise(this.composed[book]!, workbookWith(this.column), this.history).paragraphs.filter(({ conflict }) => conflict);
    const paragraph = conflicts[which % Math.max(1, conflicts.length)];
    if (!paragraph) return;
    const { mine, theirs = '' } = paragraph.conflict!;
    if (how === 'mine') {
      this.history = { ...this.history, settled: [...this.history.settled, { mine, theirs }] };
      this.counts.kept += 1;
      this.generate(book);
    } else if (theirs !== '') {
      this.counts.taken += 1;
      this.generate(book, { key: paragraph.block.key, text: mine });
    }
  }

  /** @param taken the paragraph whose new text the user prefers, and what they give up for it */
  generate(index: number, taken?: { readonly key: string; readonly text: string }): void {
    if (this.column) this.sheets.push(this.column);
    const report = this.composed[index]!;
    const revision = revise(report, workbookWith(this.column), this.history, new Set(taken ? [taken.key] : []));
    const result = written(revision, this.history);
    this.nothingIsLost(textsOf(revision), taken?.text ?? '');
    this.nothingStaleStandsUnmarked(blocksOf(report).map(({ runs }) => textOf(runs)), revision);
    [this.column, this.history] = [columnOf(result.document), result.history];
    this.generatingAgainChangesNothing(report, result);
    this.counts.generations += 1;
    this.counts.conflicts += revision.paragraphs.filter(({ conflict }) => conflict).length;
  }

  count(): Readonly<Record<string, number>> {
    return this.counts;
  }

  /** Every typed character is there as often as it was, and the words around it stand as the user left them. */
  private nothingIsLost(texts: readonly string[], givenUp: string): void {
    const lines = (this.column ?? []).flatMap(linesIn).filter((line) => typedIn(line).length > 0 && !typedIn(line).some((character) => givenUp.includes(character)));
    expect(lines.filter((line) => !texts.some((text) => text.includes(line)))).toEqual([]);
    const [before, after] = [lines.flatMap(typedIn), texts.flatMap(typedIn)].map((characters) => [...characters].sort());
    expect(after!.filter((character) => before!.includes(character))).toEqual(before);
  }

  /** A sentence that any generation wrote and this one would not stands only where a conflict says so, or where the user decided that it may. */
  private nothingStaleStandsUnmarked(current: readonly string[], { paragraphs }: Revision): void {
    for (const text of current) for (const sentence of [...sentencesOf(text), ...clausesOf(text)]) this.onceGenerated.add(sentence);
    const now = current.join('\n');
    const stale = [...this.onceGenerated].filter((sentence) => !now.includes(sentence));
    const decided = new Set(this.history.settled.map(({ mine }) => mine));
    for (const { block, conflict } of paragraphs) {
      const text = textOf(block.runs);
      if (!conflict && !decided.has(text)) expect(stale.filter((sentence) => text.includes(sentence))).toEqual([]);
    }
  }

  private generatingAgainChangesNothing(report: ReturnType<typeof composeReport>, result: ReturnType<typeof written>): void {
    const again = written(revise(report, workbookWith(this.column), this.history), this.history);
    expect(JSON.stringify(again.document)).toBe(JSON.stringify(result.document));
    expect(JSON.stringify(again.history)).toBe(JSON.stringify(this.history));
  }
}

test('no typed character is lost, nothing stale stands unmarked, and generating again changes nothing', () => {
  const totals: Record<string, number> = {};
  fc.assert(fc.property(fc.tuple(books, books, books), fc.constantFrom(...outlines), acts, (ofBooks, outline, list) => {
    const desk = new Desk(ofBooks.map((book) => composeReport(book, [], outline)));
    desk.generate(0);
    for (const act of list) {
      if (act.kind === 'generate') desk.generate(act.book);
      else if (act.kind === 'undo') desk.undo(act.back);
      else if (act.kind === 'decide') desk.decide(act.book, act.which, act.how);
      else desk.edit(act.edit);
    }
    desk.generate(2);
    for (const [name, count] of Object.entries(desk.count())) totals[name] = (totals[name] ?? 0) + count;
  }), { numRuns: Number(process.env.HEJI_RUNS ?? 80) });
  for (const name of ['generations', 'conflicts', 'kept', 'taken', 'typed']) expect(totals[name]).toBeGreaterThan(0);
  process.stdout.write(`\nregeneration: ${Object.entries(totals).map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
});
