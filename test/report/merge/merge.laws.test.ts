/** Whatever users and workbooks do, in any order. */
import fc from 'fast-check';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf, textOf } from '../../../src/report/document';
import { sentencesOf } from '../../../src/report/merge/sentences';
import { noHistory, type ReportHistory } from '../../../src/report/merge/version';
import { hunan } from '../../../src/report/outlines/hunan';
import { revise, type Revision, written } from '../../../src/report/revise';
import { books } from '../books';
import { type Column, columnOf, type Edit, edited, workbookWith } from './simulated-sheet';

/** `【` and `】` would make gaps of what is typed; the number makes each typing the only one of its kind. */
const typed = (number: number) => `〈亲笔${number}〉`;

type Act = { readonly kind: 'edit'; readonly edit: Edit } | { readonly kind: 'generate'; readonly book: number } | { readonly kind: 'undo'; readonly back: number };

const nat = fc.nat({ max: 400 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), row: nat, at: nat, text: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), row: nat, text: fc.constantFrom('　　', '') }) },
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
  ),
  { minLength: 1, maxLength: 14 },
);

const textsOf = ({ paragraphs }: Revision) => paragraphs.map(({ block }) => textOf(block.runs));
const typedIn = (text: string) => [...text.matchAll(/〈亲笔\d+〉/g)].map(([mark]) => mark);

test('no typed character is lost, nothing stale stands unmarked, and generating again changes nothing', () => {
  fc.assert(fc.property(fc.tuple(books, books, books), acts, (ofBooks, list) => {
    const composed = ofBooks.map((book) => composeReport(book, [], hunan));
    let column: Column | undefined;
    let history: ReportHistory = noHistory;
    let typings = 0;
    const sheets: Column[] = [];
    const onceGenerated = new Set<string>();

    const generate = (index: number) => {
      const report = composed[index]!;
      const before = typedIn((column ?? []).join(''));
      const revision = revise(report, workbookWith(column), history);
      const result = written(revision, history);
      const texts = textsOf(revision);

      const after = typedIn(texts.join(''));
      expect(before.filter((mark) => !after.includes(mark))).toEqual([]);

      const current = blocksOf(report).map(({ runs }) => textOf(runs));
      for (const text of current) for (const sentence of sentencesOf(text)) onceGenerated.add(sentence);
      const stale = [...onceGenerated].filter((sentence) => !current.some((text) => text.includes(sentence)));
      for (const { block, conflict } of revision.paragraphs) {
        if (!conflict) expect(stale.filter((sentence) => textOf(block.runs).includes(sentence))).toEqual([]);
      }

      column = columnOf(result.document);
      history = result.history;
      const again = written(revise(report, workbookWith(column), history), history);
      expect(again.document).toEqual(result.document);
      expect(again.history).toEqual(history);
    };

    generate(0);
    for (const act of list) {
      if (act.kind === 'generate') {
        sheets.push(column!);
        generate(act.book);
      } else if (act.kind === 'undo') column = sheets.at(-act.back) ?? column;
      else {
        const withText = 'text' in act.edit ? { ...act.edit, text: act.edit.text + typed(++typings) } : act.edit;
        column = edited(column!, withText);
      }
    }
    generate(2);
  }), { numRuns: 60 });
});
