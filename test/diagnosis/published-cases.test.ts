/** The cases that Statistics Netherlands published for finding wrong figures by the balances they stand in. */
import { minus, plus, sum, sumOf, the } from '../../src/model/expression';
import type { Relation } from '../../src/model/relation';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';
import { changesOf, suspicions } from './localising';

/** By violated edit, counted from 1: what the suspects would have to be changed to, those that stand first and equal. */
function verdicts(edits: readonly Relation[]): Readonly<Record<number, readonly string[]>> {
  const found = suspicions(edits);
  return Object.fromEntries(edits.flatMap((edit, index) => {
    const suspicion = found.get(edit);
    if (!suspicion) return [];
    expect(suspicion.complete).toBe(true);
    return [[index + 1, suspicion.suspects.slice(0, suspicion.tied).map(changesOf)]];
  }));
}

describe('simple typing errors (Scholtus 2009, section 4)', () => {
  const record = [1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137];

  function edits(observed: Readonly<Record<number, number>>): readonly Relation[] {
    const figures = record.map((value, index) => printed(String(observed[index + 1] ?? value), { key: `x${index + 1}` }));
    const x = (number: number) => figures[number - 1]!;
    return [
      equal(x(3), sumOf([x(1), x(2)])),
      equal(x(4), the(x(2)), { kind: 'tie' }),
      equal(x(8), sumOf([x(5), x(6), x(7)])),
      equal(x(9), sumOf([x(3), x(8)])),
      equal(x(11), sum([plus(the(x(9))), minus(the(x(10)))])),
    ];
  }

  test.each<[string, Readonly<Record<number, number>>, Readonly<Record<number, readonly string[]>>]>([
    ['4.1: two digits swapped', { 4: 161 }, { 2: ['x4 → 116'] }],
    ['4.2: and a digit added', { 4: 161, 9: 19979 }, { 2: ['x4 → 116'], 4: ['x9 → 1979'], 5: ['x9 → 1979'] }],
    ['4.3: and a sum that no slip explains', { 4: 161, 9: 19979, 5: 0, 6: 0, 7: 0 }, {
      2: ['x4 → 116'],
      3: ['x5 → 411, x9 → 1979', 'x6 → 411, x9 → 1979', 'x7 → 411, x9 → 1979'],
      4: ['x9 → 1979, x5 → 411'],
      5: ['x9 → 1979, x5 → 411'],
    }],
    // Scholtus leaves x8 alone, as no slip of the fingers makes 0 of 411, and so cannot tell x9 from x10. That x8 is wrong, whatever the reason, decides for x9.
    ['4.4: where a figure is missing', { 4: 161, 9: 19979, 8: 0 }, {
      2: ['x4 → 116'], 3: ['x8 → 411, x9 → 1979'], 4: ['x9 → 1979, x8 → 411'], 5: ['x9 → 1979, x8 → 411'],
    }],
  ])('%s', (_, observed, expected) => expect(verdicts(edits(observed))).toEqual(expected));

  test('4.4: by the last edit alone two typing errors explain it equally', () => {
    const last = edits({ 4: 161, 9: 19979, 8: 0 })[4]!;
    const [alone] = suspicions([last]).values();
    expect(alone!.tied).toBe(3);
    expect(alone!.suspects.filter(({ clue }) => clue).map((suspect) => `${changesOf(suspect)} ${suspect.clue}`).sort()).toEqual(['x10 → 19842 digit-dropped', 'x9 → 1979 digit-added']);
  });
});

describe('signs and interchanges (Scholtus 2008, tables 1 and 2)', () => {
  type Row = readonly [returns: number, costs: number, result: number];

  /** Rows k = 0 … 3 and their total; whole amounts that were rounded. */
  function profits(rows: readonly Row[], total: number): readonly Relation[] {
    const figure = (value: number, key: string) => printed(String(value), { key, exact: false });
    const figures = rows.map((row, k) => row.map((value, at) => figure(value, `x${k}${[',r', ',c', ''][at]}`)));
    return [
      ...figures.map(([r, c, result]) => equal(result!, sum([plus(the(r!)), minus(the(c!))]))),
      equal(figure(total, 'x4'), sumOf(figures.map(([, , result]) => result!))),
    ];
  }

  const best = (relations: readonly Relation[]) =>
    Object.fromEntries(Object.entries(verdicts(relations)).map(([edit, suspects]) => [edit, suspects[0]!.split(', ').sort().join(', ')]));

  test.each<[string, readonly Row[], number, Readonly<Record<number, string>>]>([
    ['a: a lost sign', [[2100, 1950, 150], [0, 10, 10], [20, 5, 15], [50, 10, 40]], 195, { 2: 'x1 → -10', 5: 'x1 → -10' }],
    ['b: returns and costs interchanged, twice', [[5100, 4650, 450], [0, 130, 130], [20, 0, 20], [15, 25, 10]], 610, {
      2: 'x1,c → 0, x1,r → 130', 4: 'x3,c → 15, x3,r → 25',
    }],
    ['c: a lost sign, and an interchange', [[3250, 3550, 300], [110, 10, 100], [50, 90, 40], [30, 10, 20]], -140, {
      1: 'x0 → -300, x2,c → 50, x2,r → 90', 3: 'x0 → -300, x2,c → 50, x2,r → 90', 5: 'x0 → -300, x2,c → 50, x2,r → 90',
    }],
    ['d: two lost signs beside rounding', [[5726, 5449, 276], [17, 26, 10], [0, 46, 46], [0, 0, 0]], 221, {
      2: 'x1 → -10, x2 → -46', 3: 'x1 → -10, x2 → -46', 5: 'x1 → -10, x2 → -46',
    }],
  ])('%s', (_, rows, total, expected) => expect(best(profits(rows, total))).toEqual(expected));
});
