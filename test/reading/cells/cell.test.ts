import { Decimal } from '../../../src/model/decimal';
import { withValue } from '../../../src/model/figure';
import type { CellSnapshot } from '../../../src/model/snapshot';
import { percent, tenThousandYuan } from '../../../src/model/unit';
import { atPrecision, contentFor, figureFrom, readCell } from '../../../src/reading/cells/cell';
import { formula, number, text } from '../grid';

/** `3.22 %`, with all decimals the cell is read at; or the gap. */
function told(cell: CellSnapshot | undefined): string {
  const { value, gap, unit } = readCell(cell);
  return value ? value.toString() + (unit ? ` ${unit.symbol}` : '') : gap!;
}

describe('a typed number is as precise as it was typed or is shown', () => {
  test.each<[string, number, string, string]>([
    ['as typed', 373.92, 'General', '373.92'],
    ['zeros shown by the format', 65.8, '0.00', '65.80'],
    ['digits hidden by the format', 65.856, '0.00', '65.856'],
    ['a whole number', 9, 'General', '9'],
    ['a whole number in a money format', 9, '#,##0.00', '9.00'],
    ['the accounting format', 9, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '9.00'],
    ['a format with the unit in it', 9, '#,##0.00"万元"', '9.00'],
    ['double noise', 373.87000000000006, 'General', '373.87'],
    ['a negative number', -5.5, '0.00_);[Red]\\(0.00\\)', '-5.50'],
    ['under the text format', 0.3, '@', '0.3'],
    ['the Chinese word for General', 0.3, 'G/通用格式', '0.3'],
    ['a broken format', 0.3, 'bad[format"', '0.3'],
    ['a hiding format', 0.3, ';;;', '0.3'],
    ['very large', 1e300, 'General', `1${'0'.repeat(300)}`],
    ['the largest', Number.MAX_VALUE, 'General', `179769313486232${'0'.repeat(294)}`],
    ['very small', 5e-324, 'General', `0.${'0'.repeat(323)}494065645841247`],
    ['a share', 0.0032, '0.00%', '0.32 %'],
    ['a share in whole percent', 0.92, '0%', '92 %'],
    ['a share typed finer than shown', 0.0796, '0%', '7.96 %'],
    ['元 shown as thousands', 12345, '#,##0,', '12.345'],
    ['元 shown as 万元, the point escaped', 12345, '0!.0,', '1.2345'],
    ['元 shown as 万元, the point escaped otherwise', 12345, '0\\.0,', '1.2345'],
    ['元 shown as 万元, the point quoted', 12345, '0"."0,', '1.2345'],
    ['元 shown as 万元 with four decimals', 12345, '0!.0000', '1.2345'],
    ['millions', 12_340_000, '#,##0.00,,', '12.34'],
  ])('%s', (_, stored, format, expected) => expect(told(number(stored, format))).toBe(expected));
});

describe("a formula's result is as precise as it is shown", () => {
  test.each<[string, number, string, string]>([
    ['rounded by its format', 373.86999, '0.00', '373.87'],
    ['zeros shown', 9, '0.00', '9.00'],
    ['in whole numbers', 9.6, '0', '10'],
    ['in percent', 0.032218790382, '0.00%', '3.22 %'],
    ['General, without noise', 373.87000000000006, 'General', '373.87'],
    ['General, noise of a difference', 1234567.89 - 1234567.78, 'General', '0.11'],
    ['General, noise beside nothing', 5.55e-17, 'General', '0'],
    ['General, a long fraction', 1 / 3, 'General', '0.333333333'],
    ['General, many whole digits', 12345678.987654, 'General', '12345678.99'],
  ])('%s', (_, stored, format, expected) => expect(told(formula(stored, format))).toBe(expected));
});

describe('what is no number', () => {
  test.each<[string, CellSnapshot | undefined, string]>([
    ['a blank cell', undefined, 'blank'],
    ['a dash', text('—'), 'blank'],
    ['a formula that gives nothing', { ...text(''), formula: 'IF(A1="","",A1)' }, 'blank'],
    ['words', text('详见附件'), 'notANumber'],
    ['a date', number(45530, 'yyyy/m/d'), 'notANumber'],
    ['a Chinese date', number(45530, '[$-804]yyyy"年"m"月"d"日"'), 'notANumber'],
    ['a boolean', { value: { kind: 'boolean', boolean: true }, format: 'General', printed: 'TRUE' }, 'notANumber'],
    ['an error', { value: { kind: 'error', error: '#REF!' }, format: '0.00', printed: '#REF!' }, 'error'],
    ['infinity', number(Infinity), 'notANumber'],
    ['not a number', number(NaN, '0.00'), 'notANumber'],
  ])('%s', (_, cell, expected) => expect(told(cell)).toBe(expected));
});

test.each([
  ['3，518.85', '3518.85'],
  ['0.30', '0.30'],
  ['18720元', '18720 元'],
  ['0.32％', '0.32 %'],
])('a number kept as text, %s', (written, expected) => expect(told(text(written))).toBe(expected));

test('a blank cell shows nothing', () => {
  expect(readCell(undefined)).toEqual({ value: null, gap: 'blank', decimals: 0, mayBeShort: false, printed: '', origin: 'typed' });
});

describe('dropped zeros come back', () => {
  test.each<[string, CellSnapshot, string]>([
    ['typed', number(0.3), '0.30'],
    ['typed in a shorter format', number(0.3, '0.0'), '0.30'],
    ['text', text('9'), '9.00'],
    ['a formula shown as General', formula(9), '9.00'],
    ['not where a format rounds a formula', formula(9, '0'), '9'],
    ['not where there are more', number(0.123), '0.123'],
  ])('%s', (_, cell, expected) => expect(atPrecision(readCell(cell), 2).value!.toString()).toBe(expected));

  test('nowhere in a column that mixes precisions', () => {
    expect(atPrecision(readCell(number(0.3)), undefined).decimals).toBe(1);
  });
});

describe('a figure', () => {
  const figure = (cell: CellSnapshot) => figureFrom(readCell(cell), 'key', 'label', tenThousandYuan, { sheet: 'S', address: 'A1' });

  test('has the unit of its column, or else its own', () => {
    expect(figure(number(3)).unit).toBe(tenThousandYuan);
    expect(figure(number(0.03, '0%')).unit).toBe(percent);
  });

  test('is exact to the 分 only', () => {
    expect(figure(number(1.23)).exact).toBe(false);
    expect(figure(number(1.234567)).exact).toBe(true);
    expect(figure(text('18720.00元')).exact).toBe(true);
    expect(figure(text('18720元')).exact).toBe(false);
    expect(figure(text('22人')).exact).toBe(true);
  });

  test('has a gap exactly where it has no value', () => {
    expect(figure(number(3))).toMatchObject({ gap: undefined });
    expect(figure(text('无'))).toMatchObject({ value: null, gap: 'blank', decimals: 0 });
  });
});

describe('a suggestion is typed as its cell stores numbers', () => {
  const suggest = (cell: CellSnapshot, value: string, read = readCell(cell)) =>
    contentFor(cell, withValue(figureFrom(read, 'key', 'label', tenThousandYuan, { sheet: 'S', address: 'A1' }), read.value!), Decimal.parse(value)!);

  test.each<[string, CellSnapshot, string, object]>([
    ['plain', number(65.8), '65.85', { kind: 'number', number: 65.85 }],
    ['a percent format', number(0.0032, '0.00%'), '3.22', { kind: 'number', number: 0.0322 }],
    ['元 shown as 万元', number(12345, '0!.0,'), '2.3456', { kind: 'number', number: 23456 }],
    ['text', text('65.8'), '65.85', { kind: 'text', text: '65.85' }],
    ['text with a unit', text('0.32％'), '3.22', { kind: 'text', text: '3.22%' }],
  ])('%s', (_, cell, value, expected) => expect(suggest(cell, value)).toEqual(expected));

  test('a fraction in a column of percentages', () => {
    const cell = number(0.0032);
    const inPercent = { ...readCell(cell), value: Decimal.parse('0.32')!, decimals: 2, unit: percent };
    expect(suggest(cell, '3.22', inPercent)).toEqual({ kind: 'number', number: 0.0322 });
  });

  test('nothing in a column of amounts, where a hundred times it is nothing, too', () => {
    expect(suggest(number(0), '65.85')).toEqual({ kind: 'number', number: 65.85 });
  });

  test.each<[string, CellSnapshot, object]>([
    ['a date', number(45530, 'yyyy/m/d'), { kind: 'number', number: 65.85 }],
    ['an error', { value: { kind: 'error', error: '#REF!' }, format: '0.00', printed: '#REF!' }, { kind: 'text', text: '65.85' }],
    ['words', text('见附表'), { kind: 'text', text: '65.85' }],
  ])('over %s that was typed since', (_, cell, expected) => expect(suggest(cell, '65.85', readCell(number(65.8)))).toEqual(expected));

  test.each([number(65.8, '0.00'), number(0.0032, '0.00%'), number(12345, '0!.0,'), text('18720元'), text('1,234.50')])('and is read back', (cell) => {
    const value = readCell(cell).value!.plus(Decimal.one);
    const content = suggest(cell, value.toString());
    const typed: CellSnapshot = { ...cell, value: content };
    expect(readCell(typed).value!.equals(value)).toBe(true);
    expect(readCell(typed).unit).toEqual(readCell(cell).unit);
  });
});

test('a figure remembers the formula it came from, and that it is stored as text', () => {
  expect(readCell(formula(9, '0.00'))).toMatchObject({ origin: 'formula', formula: 'SUM(A1:A9)' });
  expect(readCell(number(9)).formula).toBeUndefined();
  expect(readCell(text('1,234.50')).storedAsText).toBe(true);
  expect([number(9), text('无'), text('见附表')].map((cell) => readCell(cell).storedAsText)).toEqual([undefined, undefined, undefined]);
});
