import fc from 'fast-check';
import { likelihoodOf, slipBetween } from '../../src/diagnosis/clues/slips/likelihood';
import { originals } from '../../src/diagnosis/clues/slips/originals';
import { Surroundings } from '../../src/diagnosis/clues/surroundings';
import { Decimal } from '../../src/model/decimal';
import { contains } from '../../src/model/interval';
import { printed } from '../judging/printed';
import { read } from '../model/notation';
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

describe('of the values that would put things right', () => {
  const of = (wrong: string, range: string) => likelihoodOf(printed(wrong), read(range), setting);
  const told = (wrong: string, range: string) => of(wrong, range).originals.map(({ value, clue }) => `${value} ${clue}`);

  test.each<[string, string, string, readonly string[]]>([
    ['the one in the middle is likelier than those at the ends', '65.80万元', '[65.83, 65.87]', ['65.85 digit-changed', '65.84 digit-changed', '65.86 digit-changed', '65.83 digit-changed', '65.87 digit-changed']],
    ['the commoner slip goes before the rarer one', '0.32%', '[3.20, 3.24]', ['3.22 decimal-slip', '3.21 decimal-slip', '3.23 decimal-slip', '3.20 decimal-slip', '3.24 decimal-slip']],
    ['those near the only end, of a range without another', '22人', '[23, ∞)', ['23 digit-changed', '24 digit-changed', '25 digit-changed', '26 digit-changed', '27 digit-changed', '28 digit-changed', '29 digit-changed', '32 digit-changed']],
    ['the other way round', '22人', '(-∞, 21]', ['21 digit-changed', '20 digit-changed', '12 digit-changed']],
    ['an open end is none of them', '22人', '(20, 22)', ['21 digit-changed']],
    ['of many, only those a slip may have started from', '5人', '[45, 100]', ['50 decimal-slip', '75 digit-dropped', '65 digit-dropped', '85 digit-dropped']],
    ['nobody less than nobody', '5人', '[-9, -6]', []],
    ['but for a lost sign', '5人', '[-6, -4]', ['-5 wrong-sign']],
  ])('%s: %s in %s', (_, wrong, range, expected) => expect(told(wrong, range).slice(0, Math.max(1, expected.length))).toEqual(expected));

  test('none is the figure itself, beyond the range or unlikely, and likelier ones come first', () => {
    const range = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(99_999), fc.nat(4)).map(([low, width, scale]) => ({ lower: { value: Decimal.of(low, scale), open: false }, upper: { value: Decimal.of(low + width, scale), open: false } }));
    const figure = fc.tuple(fc.integer({ min: -9_999, max: 99_999 }), fc.nat(2)).map(([digits, scale]) => printed(`${Decimal.of(digits, scale)}万元`));
    fc.assert(fc.property(figure, range, (wrong, values) => {
      const { chance, originals: found } = likelihoodOf(wrong, values, setting);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      for (const { value, clue, chance: own } of found) {
        expect([contains(values, value), value.equals(wrong.value), value.scale, clue === undefined, own > 0 && own < 1]).toEqual([true, false, wrong.decimals, false, true]);
      }
      expect(found.map((one) => one.chance)).toEqual(found.map((one) => one.chance).sort((a, b) => b - a));
    }));
  });

  test('it is the likelier to be wrong the more of them there are and the nearer they are', () => {
    const chance = (range: string) => of('5000.00万元', range).chance;
    expect(chance('[7111.11, 7111.12]')).toBeLessThan(chance('[7111.11, 7119.99]'));
    expect(chance('[7111.11, 7111.12]')).toBeLessThan(chance('[5111.11, 5111.12]'));
    expect(chance('[7111.11, 7111.11]')).toBeLessThan(chance('[5000.07, 5000.07]'));
  });
});
