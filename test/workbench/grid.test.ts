import { Axis } from '../../src/workbench/grid/axis';
import { fieldsOf } from '../../src/workbench/grid/clipboard';
import type { Layout } from '../../src/workbench/grid/layout';
import { extendTo, leap, selectCell, step, whole } from '../../src/workbench/grid/movement';
import type { SheetSnapshot } from '../../src/model/snapshot';

/** Ten by ten cells of 10 pixels; row 3 is hidden, B2:C4 is merged. */
const merge = { top: 1, left: 1, bottom: 3, right: 2 };
const inMerge = (row: number, column: number) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
const layout: Layout = { rows: new Axis(10, (row) => (row === 5 ? 0 : 10)), columns: new Axis(10, () => 10), frozen: { rows: 0, columns: 0 }, gridlines: true, merges: [merge], mergeAt: (row, column) => (inMerge(row, column) ? merge : undefined) };
const filled = (...places: readonly [row: number, column: number][]): SheetSnapshot => {
  const rows = new Map<number, Map<number, never>>();
  for (const [row, column] of places) rows.set(row, (rows.get(row) ?? new Map<number, never>()).set(column, undefined as never));
  return { rows } as unknown as SheetSnapshot;
};

test('what lies where along an axis', () => {
  expect([0, 9, 10, 49, 50, 59, 60, 9999, -5].map((offset) => layout.rows.at(offset))).toEqual([0, 0, 1, 4, 6, 6, 7, 9, 0]);
  expect([layout.rows.length, layout.rows.span(4, 6), layout.rows.nextShown(4, 1), layout.rows.nextShown(9, 1)]).toEqual([90, 20, 6, 9]);
});

test('a selection cuts through no merged cell', () => {
  expect(selectCell('s', { row: 2, column: 2 }, layout)).toEqual({ sheet: 's', row: 1, column: 1, area: merge });
  expect(whole({ top: 0, left: 0, bottom: 1, right: 1 }, layout)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  expect(extendTo(selectCell('s', { row: 5, column: 5 }, layout), { row: 4, column: 2 }, layout).area).toEqual({ top: 4, left: 2, bottom: 5, right: 5 });
});

test('a step goes over hidden rows, from the edge of a merged cell', () => {
  expect(step(merge, 'down', layout)).toEqual({ row: 4, column: 1 });
  expect(step({ top: 4, left: 0, bottom: 4, right: 0 }, 'down', layout)).toEqual({ row: 6, column: 0 });
});

test('a leap goes to the end of what is filled, over a gap to what follows, or to the edge', () => {
  const sheet = filled([0, 8], [1, 8], [2, 8], [7, 8]);
  expect([leap({ row: 0, column: 8 }, 'down', sheet, layout).row, leap({ row: 2, column: 8 }, 'down', sheet, layout).row, leap({ row: 7, column: 8 }, 'down', sheet, layout).row]).toEqual([2, 7, 9]);
});

test.each([
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['"两行\n一格"\t"引""号"', [['两行\n一格', '引"号']]],
  ['a\t\tb', [['a', '', 'b']]],
  ['', [['']]],
  ['a\n\nb', [['a'], [''], ['b']]],
])('%j on the clipboard', (text, fields) => {
  expect(fieldsOf(text)).toEqual(fields);
});
