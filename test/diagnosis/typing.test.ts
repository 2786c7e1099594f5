import fc from 'fast-check';
import { slipBetween } from '../../src/diagnosis/clues/slips/likelihood';
import { originals } from '../../src/diagnosis/clues/slips/originals';
import { Surroundings } from '../../src/diagnosis/clues/surroundings';
import { Decimal } from '../../src/model/decimal';
import { printed } from '../judging/printed';
import { noBook } from './localising';

const setting = { surroundings: Surroundings.of(noBook), violated: [] };
const slip = (wrong: string, right: string) => slipBetween(printed(wrong), Decimal.parse(right)!, setting).clue;

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

describe('values a slip may have started from', () => {
  const figure = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(4), fc.constantFrom('万元', '元', '人', '%')).map(([digits, scale, symbol]) => printed(`${Decimal.of(digits, scale)}${symbol}`));
  const from = (wrong: string) => originals(printed(wrong), setting.surroundings).map(String);

  test('are signs, moved points and edited digits', () => {
    expect(from('12.34万元')).toEqual(expect.arrayContaining(['-12.34', '123.40', '1.23', '12340.00', '21.34', '13.24', '12.43', '1.34', '112.34', '12.39', '123.45']));
    expect(from('12.34万元')).not.toContain('12.34');
    expect(from('0人')).not.toContain('0');
  });

  test('are each told once, at the figure\'s decimals', () => {
    fc.assert(fc.property(figure, (wrong) => {
      const all = originals(wrong, setting.surroundings);
      for (const right of all) expect(right.scale).toBe(wrong.decimals);
      expect(new Set(all.map(String)).size).toBe(all.length);
    }));
  });

  test('are all there are of swapped, changed, added and dropped digits', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 99_999 }), fc.nat(), fc.integer({ min: 0, max: 9 }), (right, where, digit) => {
      const digits = String(right);
      const at = where % digits.length;
      const changed = digits.slice(0, at) + digit + digits.slice(at + 1);
      const dropped = digits.slice(0, at) + digits.slice(at + 1);
      const added = digits.slice(0, at) + digit + digits.slice(at);
      for (const wrong of [changed, dropped, added]) {
        if (Number(wrong) === right || wrong.startsWith('0')) continue;
        expect(from(wrong)).toContain(digits);
        expect(slip(wrong, digits)).toBeDefined();
      }
    }));
  });

  test('a figure is no slip of itself', () => {
    fc.assert(fc.property(figure, (wrong) => expect(originals(wrong, setting.surroundings).some((right) => right.equals(wrong.value))).toBe(false)));
  });
});
