/** The report in a workbook file, edited at random and written again: nothing typed is lost, and nothing changed is the same file. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import type { SheetSnapshot } from '../../src/model/snapshot';
import { Session } from '../../src/session/session';

const runs = Number(process.env.HEJI_RUNS ?? 6);
jest.setTimeout(90_000 * runs);

const generated = ['绩效自评报告', '附件1 基础数据表', '附件2 整体支出绩效自评表', '附件3 项目支出绩效自评表', '附件4 图表'] as const;
const original = readFileSync('assets/workbooks/sample-corrected.xlsx');
const sources = ['收入', '支出', '三公经费', '项目支出'] as const;

/** Into a cell of a generated sheet: behind what stands there, in its place, or where nothing stands. */
interface Typing {
  readonly kind: 'type';
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly how: 'behind' | 'instead' | 'beside' | 'below';
}

type Act =
  | Typing
  | { readonly kind: 'figure'; readonly sheet: number; readonly cell: number; readonly by: number }
  | { readonly kind: 'generate' }
  | { readonly kind: 'reopen' };

const nat = fc.nat({ max: 2000 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(fc.oneof(
  { weight: 5, arbitrary: fc.record<Typing>({ kind: fc.constant('type' as const), sheet: fc.nat({ max: generated.length - 1 }), row: nat, column: nat, how: fc.constantFrom('behind', 'instead', 'beside', 'below') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('figure' as const), sheet: fc.nat({ max: sources.length - 1 }), cell: nat, by: fc.integer({ min: 1, max: 99 }) }) },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'generate' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'reopen' }) },
), { minLength: 2, maxLength: 10 });

/** `字1字` … each stands for one typing; a title too long for its row goes on in the next one. */
const typedIn = (sheets: readonly SheetSnapshot[]) => new Set(sheets.flatMap((sheet) => columnsOf(sheet).flatMap((text) => text.match(/字\d+字/g) ?? [])));

function columnsOf({ rows }: SheetSnapshot): readonly string[] {
  const columns = new Map<number, string>();
  for (const [, cells] of [...rows].sort(([one], [other]) => one - other)) for (const [column, { printed }] of cells) columns.set(column, (columns.get(column) ?? '') + printed);
  return [...columns.values()];
}

async function opened(bytes: Uint8Array) {
  const file = WorkbookFile.open('sample.xlsx', bytes);
  const session = new Session(file);
  await session.start();
  return { file, session };
}

/** Where the act types and what then stands there. */
function typing(sheet: SheetSnapshot, { row, column, how }: Typing, text: string) {
  const filled = [...sheet.rows].filter(([, cells]) => cells.size > 0);
  const [at, cells] = filled[row % filled.length]!;
  const last = Math.max(...[...sheet.rows.values()].flatMap((each) => [...each.keys()]));
  const columns = [...cells.keys()];
  const own = columns[column % columns.length]!;
  if (how === 'beside') return { at: { sheet: sheet.id, row: at, column: last + 1 + (column % 3) }, text };
  if (how === 'below') return { at: { sheet: sheet.id, row: Math.max(...sheet.rows.keys()) + 2, column: column % 2 }, text };
  return { at: { sheet: sheet.id, row: at, column: own }, text: how === 'instead' ? text : cells.get(own)!.printed + text };
}

test('what is typed into the report and its annexes stays, and generating with nothing changed gives the same bytes', async () => {
  await fc.assert(fc.asyncProperty(acts, async (list) => {
    let { file, session } = await opened(original);
    let typings = 0;
    const generate = async () => {
      const before = typedIn(file.snapshot.sheets);
      await session.check();
      await session.generate();
      expect(session.state.failure).toBeUndefined();
      const after = typedIn(file.snapshot.sheets);
      expect([...before].filter((text) => !after.has(text))).toEqual([]);
      const bytes = file.bytes();
      await session.generate();
      expect(Buffer.from(file.bytes()).equals(Buffer.from(bytes))).toBe(true);
    };
    await session.includeCharts(true);
    await generate();
    for (const act of list) {
      if (act.kind === 'generate') await generate();
      else if (act.kind === 'reopen') ({ file, session } = await opened(file.bytes()));
      else if (act.kind === 'figure') {
        const sheet = file.snapshot.sheets.find(({ name }) => name === sources[act.sheet])!;
        const numbers = [...sheet.rows].flatMap(([row, cells]) => [...cells].flatMap(([column, { value, formula }]) => (value.kind === 'number' && formula === undefined ? [{ row, column, number: value.number }] : [])));
        const { row, column, number } = numbers[act.cell % numbers.length]!;
        file.type([{ at: { sheet: sheet.id, row, column }, text: (number + act.by).toFixed(2) }]);
      } else {
        const sheet = file.snapshot.sheets.find(({ name }) => name === generated[act.sheet])!;
        file.type([typing(sheet, act, `字${(typings += 1)}字`)]);
      }
    }
    await generate();
  }), { numRuns: runs, examples: [[[{ kind: 'type', sheet: 0, row: 1, column: 0, how: 'behind' }, { kind: 'type', sheet: 0, row: 0, column: 0, how: 'below' }]]] });
});
