import fc from 'fast-check';
import { Decimal } from '../../src/model/decimal';
import { distance, fraction, fractionOf, order, productOfFractions, sumOfFractions } from './fraction';

const decimals = fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 20 })).map(([digits, scale]) => Decimal.of(digits, scale));
const places = fc.integer({ min: -6, max: 24 });

test('sums, differences and products are those of fractions', () => {
  fc.assert(fc.property(decimals, decimals, (a, b) => {
    expect(order(fractionOf(a.plus(b)), sumOfFractions(fractionOf(a), fractionOf(b)))).toBe(0);
    expect(order(fractionOf(a.minus(b)), sumOfFractions(fractionOf(a), productOfFractions(fraction(-1n), fractionOf(b))))).toBe(0);
    expect(order(fractionOf(a.times(b)), productOfFractions(fractionOf(a), fractionOf(b)))).toBe(0);
    expect(a.compare(b)).toBe(order(fractionOf(a), fractionOf(b)));
  }));
});

test('the ring laws hold', () => {
  fc.assert(fc.property(decimals, decimals, decimals, (a, b, c) => {
    expect(a.plus(b).equals(b.plus(a))).toBe(true);
    expect(a.plus(b).plus(c).equals(a.plus(b.plus(c)))).toBe(true);
    expect(a.times(b).equals(b.times(a))).toBe(true);
    expect(a.times(b).times(c).equals(a.times(b.times(c)))).toBe(true);
    expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
    expect(a.plus(Decimal.zero).equals(a)).toBe(true);
    expect(a.times(Decimal.one).equals(a)).toBe(true);
    expect(a.minus(a).isZero).toBe(true);
  }));
});

test('printing and reading give back the same digits', () => {
  fc.assert(fc.property(decimals, (a) => {
    expect(Decimal.parse(a.toString())).toEqual(a);
    expect(a.trimmed.equals(a)).toBe(true);
    expect(a.trimmed.toString()).not.toMatch(/\.\d*0$/);
  }));
});

test('a double survives the way there and back', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
    expect(Decimal.fromNumber(number).toNumber()).toBe(number === 0 ? 0 : number);
  }));
});

test('a decimal becomes the double its text becomes', () => {
  fc.assert(fc.property(decimals, (a) => {
    expect(a.toNumber()).toBe(Number(a.toString()));
  }));
});

test('rounding moves by at most half a unit, away from zero when it is just half', () => {
  fc.assert(fc.property(decimals, places, (a, at) => {
    const rounded = a.rounded(at);
    const moved = distance(fractionOf(rounded), fractionOf(a));
    const half = fractionOf(Decimal.of(5, at + 1));
    expect(rounded.scale).toBe(Math.max(at, 0));
    expect(rounded.shifted(at).trimmed.scale).toBe(0);
    expect(order(moved, half)).toBeLessThanOrEqual(0);
    if (order(moved, half) === 0) expect(rounded.abs().compare(a.abs())).toBe(1);
  }));
});

test('cutting off moves by less than a unit, never away from zero', () => {
  fc.assert(fc.property(decimals, places, (a, at) => {
    const cut = a.truncated(at);
    expect(cut.shifted(at).trimmed.scale).toBe(0);
    expect(order(distance(fractionOf(cut), fractionOf(a)), fractionOf(Decimal.of(1, at)))).toBe(-1);
    expect(cut.abs().compare(a.abs())).toBeLessThanOrEqual(0);
  }));
});

test('the nearest values below and above are less than a unit away, and the same just where nothing is behind the last place', () => {
  fc.assert(fc.property(decimals, places, (a, at) => {
    const [down, up, unit] = [a.roundedDown(at), a.roundedUp(at), Decimal.one.shifted(-at)];
    for (const near of [down, up]) expect(near.shifted(at).trimmed.scale).toBe(0);
    expect([down.compare(a), a.compare(up)].every((order) => order <= 0)).toBe(true);
    expect(up.minus(down).equals(a.truncated(at).equals(a) ? Decimal.zero : unit)).toBe(true);
  }));
});

test('a quotient times its divisor is off by at most half a unit of the quotient', () => {
  fc.assert(fc.property(decimals, decimals, places, (a, b, at) => {
    fc.pre(!b.isZero);
    const quotient = a.dividedBy(b, at);
    const off = distance(fractionOf(quotient.times(b)), fractionOf(a));
    const half = fractionOf(Decimal.of(5, at + 1).times(b.abs()));
    expect(order(off, half)).toBeLessThanOrEqual(0);
    if (order(off, half) === 0) expect(quotient.times(b).abs().compare(a.abs())).toBe(1);
  }));
});

test('shifting multiplies by a power of ten', () => {
  fc.assert(fc.property(decimals, fc.integer({ min: -12, max: 12 }), (a, power) => {
    expect(a.shifted(power).equals(a.times(Decimal.of(1, -power)))).toBe(true);
  }));
});
