import { Decimal } from '../../src/model/decimal';

const decimal = (text: string) => Decimal.parse(text)!;

test.each([
  ['0', 0n, 0],
  ['-0', 0n, 0],
  ['00.30', 30n, 2],
  ['1.', 1n, 0],
  ['+12.5', 125n, 1],
  ['-1234.50', -123450n, 2],
  ['1e3', 1000n, 0],
  ['1.25e1', 125n, 1],
  ['-1.5E-7', -15n, 8],
  ['5e+0', 5n, 0],
  ['123456789012345678901.23', 12345678901234567890123n, 2],
])('%s is read exactly, its zeros kept', (text, digits, scale) => {
  expect(decimal(text)).toMatchObject({ digits, scale });
});

test.each(['', ' 1', '1 ', '.5', '-', '1,000', '1e', 'e5', '1.2.3', '１', '0x10', 'Infinity', 'NaN', '1e12345', '--1', '1\n'])('%j is not a number', (text) => {
  expect(Decimal.parse(text)).toBeUndefined();
});

test.each([
  [0.1, '0.1'],
  [-0, '0'],
  [1e-7, '0.0000001'],
  [1e21, '1000000000000000000000'],
  [-2082.86, '-2082.86'],
  [0.1 + 0.2, '0.30000000000000004'],
])('the double %d is taken as it prints', (number, text) => {
  expect(Decimal.fromNumber(number).toString()).toBe(text);
});

test.each([NaN, Infinity, -Infinity])('the double %d is refused', (number) => {
  expect(() => Decimal.fromNumber(number)).toThrow(new RangeError(`not a finite number: ${number}`));
});

test.each([
  [5n, 0, '5'],
  [5, 3, '0.005'],
  [-30n, 2, '-0.30'],
  [0n, 2, '0.00'],
  [12n, -3, '12000'],
  [12345n, 2, '123.45'],
  [100n, 2, '1.00'],
])('of(%s, %s) prints %s', (digits, scale, text) => {
  expect(Decimal.of(digits, scale).toString()).toBe(text);
  expect(Decimal.of(digits, scale).scale).toBeGreaterThanOrEqual(0);
});

test.each([
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['1.0049999', 2, '1.00'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['0.4', 0, '0'],
  ['2.5', 0, '3'],
  ['0.3', 2, '0.30'],
  ['-0.30', 1, '-0.3'],
  ['0.30', 2, '0.30'],
  ['1450', -2, '1500'],
  ['-1449.99', -2, '-1400'],
  ['49', -2, '0'],
  ['50', -2, '100'],
])('%s rounds to %s decimals as %s', (text, decimals, rounded) => {
  expect(decimal(text).rounded(decimals).toString()).toBe(rounded);
});

test.each([
  ['95.457', 2, '95.45'],
  ['-95.457', 2, '-95.45'],
  ['95.459', 2, '95.45'],
  ['-0.9', 0, '0'],
  ['0.3', 2, '0.30'],
  ['0.30', 2, '0.30'],
  ['1999', -3, '1000'],
])('%s is cut off after %s decimals as %s', (text, decimals, truncated) => {
  expect(decimal(text).truncated(decimals).toString()).toBe(truncated);
});

test.each([
  ['7.41', '229.99', 4, '0.0322'],
  ['1', '3', 5, '0.33333'],
  ['2', '3', 5, '0.66667'],
  ['-2', '3', 0, '-1'],
  ['1', '-8', 2, '-0.13'],
  ['-1', '-8', 2, '0.13'],
  ['1', '8', 3, '0.125'],
  ['1', '0.001', 0, '1000'],
  ['0.001', '1000', 2, '0.00'],
  ['1.23456', '1', 2, '1.23'],
  ['0', '5', 1, '0.0'],
  ['12345', '1', -2, '12300'],
])('%s / %s to %s decimals is %s', (numerator, denominator, decimals, quotient) => {
  expect(decimal(numerator).dividedBy(decimal(denominator), decimals).toString()).toBe(quotient);
});

test('nothing is divided by zero', () => {
  expect(() => Decimal.one.dividedBy(decimal('0.00'), 2)).toThrow(new RangeError('division by zero'));
});

test.each([
  ['0.30', '0.3', 1],
  ['-1.000', '-1', 0],
  ['100', '100', 0],
  ['0.00', '0', 0],
  ['10.01', '10.01', 2],
])('%s trimmed is %s', (text, trimmed, scale) => {
  expect(decimal(text).trimmed.toString()).toBe(trimmed);
  expect(decimal(text).trimmed.scale).toBe(scale);
});

test.each([
  ['1.5', 4, '15000'],
  ['1.5', 1, '15'],
  ['15000', -4, '1.5000'],
  ['-0.3', -2, '-0.003'],
  ['7', 0, '7'],
])('%s times 10^%s is %s', (text, power, shifted) => {
  expect(decimal(text).shifted(power).toString()).toBe(shifted);
});

test.each([
  ['0.3', '0.30', 0],
  ['0.3', '0.301', -1],
  ['-0.3', '-0.301', 1],
  ['0', '-0.00', 0],
  ['1000000000000.01', '1000000000000', 1],
])('%s compares with %s as %s', (a, b, order) => {
  expect(decimal(a).compare(decimal(b))).toBe(order);
  expect(decimal(b).compare(decimal(a))).toBe(0 - order);
  expect(decimal(a).equals(decimal(b))).toBe(order === 0);
});

test.each([
  ['-0.01', -1, '0.01'],
  ['0.00', 0, '0.00'],
  ['3', 1, '3'],
])('%s has sign %s and size %s', (text, sign, size) => {
  expect(decimal(text).sign).toBe(sign);
  expect(decimal(text).isZero).toBe(sign === 0);
  expect(decimal(text).abs().toString()).toBe(size);
});

test.each([
  ['2082.86', 2082.86],
  ['-0.1', -0.1],
  ['9007199254740993', 9007199254740992],
  ['9007199254740993.5', 9007199254740994],
  ['-9007199254740993.5', -9007199254740994],
  ['0.00000000000000000000001', 1e-23],
  ['0.00000000000000000000000123', 1.23e-24],
  ['123456789.0000000000000000000000001', 123456789],
])('%s as a double is %d', (text, number) => {
  expect(decimal(text).toNumber()).toBe(number);
});
