import { readTyped, typedTextOf, type Typed } from '../../../src/hosts/files/editing/typed-text';

const number = (value: number, format: string): Typed => ({ kind: 'value', value: { kind: 'number', number: value }, format });
const text = (value: string, format = 'General'): Typed => ({ kind: 'value', value: { kind: 'text', text: value }, format });

test.each<[typed: string, into: string, Typed]>([
  ['', '0.00%', { kind: 'blank' }],
  ['3.22%', '0.00%', number(0.0322, '0.00%')],
  ['3.22%', 'General', number(0.0322, '0.00%')],
  ['5%', 'General', number(0.05, '0%')],
  ['3.22', '0.00%', number(0.0322, '0.00%')],
  ['3.22', '#,##0.00', number(3.22, '#,##0.00')],
  ['1,234.50', 'General', number(1234.5, '#,##0.00')],
  [' -0.5 ', 'General', number(-0.5, 'General')],
  ['.5', 'General', number(0.5, 'General')],
  ['1e3', 'General', number(1000, 'General')],
  ['12,34', 'General', text('12,34')],
  ['430102199001011234', 'General', text('430102199001011234')],
  ['007', '@', text('007', '@')],
  ["'007", 'General', text('007')],
  ['=SUM(A1:A2)', '0.00', { kind: 'formula', formula: 'SUM(A1:A2)', format: '0.00' }],
  ['=', 'General', text('=')],
  ['true', 'General', { kind: 'value', value: { kind: 'boolean', boolean: true }, format: 'General' }],
  ['2023-5-1', 'General', number(45047, 'yyyy/m/d')],
  ['2023年5月1日', 'yyyy"年"m"月"', number(45047, 'yyyy"年"m"月"')],
  ['2023-2-30', 'General', text('2023-2-30')],
  ['约12.5万元', 'General', text('约12.5万元')],
])('%j typed into a cell of format %s', (typed, format, expected) => {
  expect(readTyped(typed, format)).toEqual(expected);
});

test.each([
  ['3.22%', '0.00%'], ['0.07%', '0.0%'], ['1234.5', '#,##0.00'], ['2023/5/1', 'yyyy/m/d'], ["'007", 'General'], ['007', '@'], ["'=1+1", 'General'], ["''quoted", 'General'], ['TRUE', 'General'], ['=A1', 'General'], ['说明', 'General'],
])('what the editor shows of %j in %s is what was typed', (typed, format) => {
  const read = readTyped(typed, format);
  if (read.kind === 'blank') throw new Error();
  const value = read.kind === 'value' ? read.value : ({ kind: 'number', number: 1 } as const);
  const printed = value.kind === 'boolean' ? String(value.boolean).toUpperCase() : '';
  expect(typedTextOf({ value, format: read.format, printed, ...(read.kind === 'formula' ? { formula: read.formula } : {}) })).toBe(typed);
});
