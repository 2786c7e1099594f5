import fc from 'fast-check';
import { slipBetween, undoneSlips } from '../../src/diagnosis/clues/typing';
import { Decimal } from '../../src/model/decimal';
import { printed } from '../judging/printed';

const slip = (wrong: string, right: string) => slipBetween(printed(wrong), Decimal.parse(right)!);

describe('a slip is recognised', () => {
  test.each<[string, string, ReturnType<typeof slip>]>([
    // Signs.
    ['-46', '46', 'wrong-sign'],
    ['7.41万元', '-7.41', 'wrong-sign'],
    // Units: four places, money only.
    ['73500万元', '7.35', undefined],
    ['73500.00万元', '7.35', 'unit-slip'],
    ['0.18万元', '1823.00', 'unit-slip'],
    ['7.35元', '73500.00', 'unit-slip'],
    ['5人', '50000', undefined],
    // The decimal point.
    ['0.32%', '3.22', 'decimal-slip'],
    ['0.32%', '3.25', 'decimal-slip'],
    ['0.32%', '3.45', undefined],
    ['96.78%', '9.68', 'decimal-slip'],
    ['12.34万元', '1.23', 'decimal-slip'],
    ['12.34万元', '0.12', 'decimal-slip'],
    ['12.34万元', '0.01', undefined],
    ['12.34万元', '1234.00', 'decimal-slip'],
    ['12.34万元', '12340.00', 'decimal-slip'],
    ['5人', '50', 'decimal-slip'],
    ['50人', '5', 'decimal-slip'],
    ['5人', '49', undefined],
    ['0.3%', '3.2', undefined],
    // Neighbours swapped, the point between them or not.
    ['161', '116', 'digits-swapped'],
    ['13.24万元', '12.34', 'digits-swapped'],
    ['12.43万元', '12.34', 'digits-swapped'],
    ['12.34万元', '14.32', undefined],
    // One digit other, missing or too many.
    ['22人', '21', 'digit-changed'],
    ['5人', '6', 'digit-changed'],
    ['0.30万元', '0.35', 'digit-changed'],
    ['9人', '10', undefined],
    ['19979', '1979', 'digit-added'],
    ['199', '19791', undefined],
    ['179', '1979', 'digit-dropped'],
    ['12.34万元', '112.34', 'digit-dropped'],
    ['-12.34万元', '12.35', undefined],
    ['-5', '15', undefined],
    ['22人', '22', undefined],
    ['0.00万元', '7.41', undefined],
  ])('%s for %s: %s', (wrong, right, kind) => expect(slip(wrong, right)).toBe(kind));
});

describe('undone slips', () => {
  const undone = (wrong: string) => undoneSlips(printed(wrong)).map(String);

  test('are signs, moved points and swapped neighbours', () => {
    expect(undone('12.34万元')).toEqual(['-12.34', '123.40', '1.23', '1234.00', '0.12', '12340.00', '123400.00', '21.34', '13.24', '12.43']);
  });

  test('of nothing are none', () => {
    expect(undone('0.00万元')).toEqual([]);
    expect(undone('0人')).toEqual([]);
  });

  const figure = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(4), fc.constantFrom('万元', '元', '人', '%')).map(([digits, scale, symbol]) => printed(`${Decimal.of(digits, scale)}${symbol}`));

  test('are values at the figure\'s decimals that a slip turns into it', () => {
    fc.assert(fc.property(figure, (wrong) => {
      for (const right of undoneSlips(wrong)) {
        expect(right.scale).toBe(wrong.decimals);
        expect(slipBetween(wrong, right)).toBeDefined();
      }
    }));
  });

  test('a figure is no slip of itself', () => {
    fc.assert(fc.property(figure, (wrong) => expect(slipBetween(wrong, wrong.value)).toBeUndefined()));
  });

  test('swapping, changing, dropping and adding a digit are found whatever the number', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 999_999 }), fc.nat(), fc.integer({ min: 0, max: 9 }), (right, where, digit) => {
      const digits = String(right);
      const at = where % digits.length;
      const changed = digits.slice(0, at) + digit + digits.slice(at + 1);
      const dropped = digits.slice(0, at) + digits.slice(at + 1);
      const added = digits.slice(0, at) + digit + digits.slice(at);
      for (const wrong of [changed, dropped, added]) {
        if (Number(wrong) === right || wrong.startsWith('0')) continue;
        expect(slip(wrong, digits)).toBeDefined();
      }
    }));
  });
});
