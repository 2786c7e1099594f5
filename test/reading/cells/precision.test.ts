import fc from 'fast-check';
import { usualDecimals } from '../../../src/reading/cells/precision';

const repeat = (count: number, decimals: number): number[] => Array<number>(count).fill(decimals);

/** Of all 10^`figures` columns of last digits, how many have `zeros` zeros or more. */
function waysToLose(figures: number, zeros: number): bigint {
  let [ways, sum] = [1n, 0n];
  for (let lost = 0; lost <= figures; lost += 1) {
    if (lost >= zeros) sum += ways * 9n ** BigInt(figures - lost);
    ways = (ways * BigInt(figures - lost)) / BigInt(lost + 1);
  }
  return sum;
}

describe('the usual decimals of a column', () => {
  test.each<[string, readonly number[], number | undefined]>([
    ['nothing', [], undefined],
    ['one figure', [2], 2],
    ['all alike', [2, 2, 2], 2],
    ['whole numbers', [0, 0, 0], 0],
    ['one zero dropped (305.78, 65.80, 0.3, 1.99)', [2, 2, 1, 2], 2],
    ['a whole number beside two figures (229.99, 220.99, 9)', [2, 2, 0], 2],
    ['two figures, one a digit shorter', [2, 1], 2],
    ['one pasted cell of six decimals', [2, 2, 2, 6], 2],
    ['one pasted cell and one dropped zero', [2, 2, 2, 1, 6], 2],
    ['two pasted cells in a minority', [2, 2, 2, 6, 6], 2],
    ['a single finer figure by one digit', [2, 2, 3], 2],
    ['far too many whole numbers for dropped zeros', [2, 2, 0, 0], undefined],
    ['half finely pasted, half not', [6, 6, 2, 2, 1], undefined],
    ['two figures that have little in common', [4, 2], 2],
    ['twenty figures, two of them short', [...repeat(18, 2), 1, 1], 2],
    ['twenty figures, half of them short', [...repeat(10, 2), ...repeat(10, 1)], undefined],
    ['万元 to the 元', [6, 6, 6, 5, 6, 4, 6, 6, 6, 6], 6],
  ])('%s', (_, printed, usual) => expect(usualDecimals(printed)).toBe(usual));

  test('a single figure counts for more where its decimals are customary', () => {
    expect(usualDecimals([2, 1, 1])).toBe(1);
    expect(usualDecimals([2, 1, 1], 2)).toBe(2);
    expect(usualDecimals([2, 0], 2)).toBe(2);
    expect(usualDecimals([3, 2, 2], 2)).toBe(2);
    expect(usualDecimals([2, 0, 0], 2)).toBe(0);
  });

  test('goes for shorter figures that dropped zeros leave in one column of a hundred, counted out in whole numbers', () => {
    for (let figures = 4; figures <= 40; figures += 1) {
      for (let short = 1; short <= figures - 2; short += 1) {
        const likely = 100n * waysToLose(figures, short) >= 10n ** BigInt(figures);
        expect([figures, short, usualDecimals([...repeat(figures - short, 2), ...repeat(short, 1)]) === 2]).toEqual([figures, short, likely]);
      }
    }
  });

  test('is theirs in a long column in which hardly a zero was dropped', () => {
    expect(usualDecimals([...repeat(20_000, 2), 1])).toBe(2);
  });

  test('does not let one pasted cell rule a long column', () => {
    expect(usualDecimals([...repeat(20_000, 2), 6])).toBe(2);
    expect(usualDecimals([...repeat(18_000, 2), ...repeat(2_000, 1), 6])).toBe(2);
  });

  const column = fc.array(fc.nat(6), { minLength: 1, maxLength: 30 });

  test('is one that occurs', () => {
    fc.assert(fc.property(column, (printed) => {
      const usual = usualDecimals(printed);
      expect(usual === undefined || printed.includes(usual)).toBe(true);
    }));
  });

  test('does not depend on the order', () => {
    fc.assert(fc.property(column.chain((printed) => fc.tuple(fc.constant(printed), fc.shuffledSubarray(printed, { minLength: printed.length }))), ([printed, shuffled]) => {
      expect(usualDecimals(shuffled)).toBe(usualDecimals(printed));
    }));
  });

  test('stays the same when a much finer figure is added', () => {
    fc.assert(fc.property(column, fc.integer({ min: 3, max: 12 }), (printed, finer) => {
      fc.pre(usualDecimals(printed) === Math.max(...printed));
      expect(usualDecimals([...printed, Math.max(...printed) + finer])).toBe(usualDecimals(printed));
    }));
  });
});
