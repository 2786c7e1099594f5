import fc from 'fast-check';
import { format as numfmt } from 'numfmt';
import * as formatLanguage from '../../../src/hosts/printing/format-language';
import { isPlain, printer } from '../../../src/hosts/printing/printer';

const print = printer({ date1904: false }, formatLanguage);
const printNumber = (number: number, format: string) => print({ kind: 'number', number }, format);

test.each([
  [1234567890123, 'General', '1.23457E+12'],
  [12345678901, 'General', '12345678901'],
  [123456.789012345, 'General', '123456.789'],
  [0.1 + 0.2, 'General', '0.3'],
  [0.000012345678, 'General', '1.23457E-05'],
  [-0.5, 'General', '-0.5'],
  [0.3, '0.00', '0.30'],
  [9, '0.00', '9.00'],
  [1.005, '0.00', '1.01'],
  [5163.025, '0.00', '5163.03'],
  [0.01015, '0.00%', '1.02%'],
  [-2.675, '0.00_);(0.00)', '(2.68)'],
  [1234.5, '#,##0.00_ ', '1,234.50 '],
  [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' -   '],
  [12345, '0!.0,', '1.2'],
  [12345, '0\\.0,"万"', '1.2万'],
  [20000, '[>=10000]0!.0,"万元";0"元"', '2.0万元'],
  [12500, '0,', '13'],
  [-3, '#,##0.00;[红色]"-"#,##0.00', '-3.00'],
  [3.2, 'G/通用格式"万元"', '3.2万元'],
  [5, ';;;', ''],
  [45000, 'yyyy/m/d', '2023/3/15'],
  [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
  [45000, 'aaaa', '星期三'],
  [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [45000, '[$-F800]dddd, mmmm dd, yyyy', '2023年3月15日'],
  [0.5, '[$-f400]h:mm:ss AM/PM', '12:00:00'],
  [60, 'yyyy/m/d', '1900/2/29'],
  [1.5, '[h]:mm', '36:00'],
  [7, 'no [[ format', '7'],
])('%d through %s shows %j', (number, format, printed) => {
  expect(printNumber(number, format)).toBe(printed);
});

test.each([
  ['@', '万元'],
  ['#,##0.00', '万元'],
  ['0;0;0;"【"@"】"', '【万元】'],
])('a text through %s', (format, printed) => {
  expect(print({ kind: 'text', text: '万元' }, format)).toBe(printed);
});

test('General prints as numfmt prints it', () => {
  const size = fc.integer({ min: -11, max: 13 }).chain((exponent) => fc.integer({ min: 1, max: 999_999_999_999 }).map((digits) => Number(`${digits}e${exponent - 11}`)));
  // numfmt cuts off where Excel rounds: numbers of ten whole digits and more that have decimals; and leaves a mantissa at 10.
  const shown = size.filter((number) => number < 1e9 || Number.isInteger(number));
  fc.assert(fc.property(shown, fc.boolean(), (number, negative) => {
    const signed = negative ? -number : number;
    const printed = numfmt('General', signed, { locale: 'zh-CN' });
    fc.pre(!/^-?10E/.test(printed));
    // Of a decimal that lies half-way Excel, and we, round what is written; numfmt the double below it.
    fc.pre(!/^\d{10}5$/.test(String(number).replace('.', '')));
    expect(printNumber(signed, 'General')).toBe(printed);
  }), { numRuns: 2000 });
});

test.each(['General', '@', '0', '0.00_ ', '#,##0.0', '0.00%'])('%s needs no format language', (format) => {
  const alone = printer({ date1904: false }, undefined);
  const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  fc.assert(fc.property(numbers, (number) => {
    const value = { kind: 'number', number } as const;
    expect(isPlain(format)).toBe(true);
    expect(alone(value, format)).toBe(print(value, format));
  }));
});

test.each(['yyyy/m/d', '0.00;-0.00', '0"元"', '_ * #,##0.00_ ;_ @_ ', '# ?/?', '0.00E+00'])('%s needs the format language', (format) => expect(isPlain(format)).toBe(false));

test.each([
  [1e20, '0.00', '100000000000000000000.00'],
  [-1234567890123456, '#,##0.00', '-1,234,567,890,123,460.00'],
  [1e15, '0.00%', '100000000000000000.00%'],
  [1234567890.6, 'General', '1234567891'],
  [12345678901.6, 'General', '12345678902'],
  [0, 'General', '0'],
  [100, 'General', '100'],
])('%d through %s shows %j, as in Excel', (number, format, printed) => expect(printNumber(number, format)).toBe(printed));

test('plain formats print as numfmt prints them, halves apart', () => {
  const formats = fc.constantFrom('0', '0.00', '#,##0', '#,##0.00', '0.00%', '#,##0.00_ ', '0%', '0.000000_)');
  fc.assert(fc.property(formats, fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(3, 7, 11, 13), (format, numerator, denominator) => {
    expect(printNumber(numerator / denominator, format)).toBe(numfmt(format, numerator / denominator, { locale: 'zh-CN' }));
  }));
});

test('halves round away from zero, whatever their doubles', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
    const next = String(hundredths + 1).padStart(3, '0');
    expect(printNumber(Number(`${hundredths}.5e-2`), '0.00')).toBe(`${next.slice(0, -2)}.${next.slice(-2)}`);
  }));
});
