/** The reading of format codes, held against numfmt, which knows the whole of the format language. */
import * as fc from 'fast-check';
import { getFormatInfo } from 'numfmt';
import { readFormat } from '../../../src/reading/cells/number-format';

/** What numfmt makes of a code whose point is a real one. */
function byNumfmt(code: string) {
  const { isDate, isPercent, isText, type, maxDecimals, scale } = getFormatInfo(code);
  const isOpen = isDate || isText || type === 'general' || type === 'error';
  return { isDate, isPercent, decimals: isOpen ? undefined : maxDecimals, power: Math.round(Math.log10(scale || 1)) };
}

test.each([
  'General', '0', '0.00', '#,##0', '#,##0.00', '"¥"#,##0;"¥"\\-#,##0', '"¥"#,##0.00;[Red]"¥"\\-#,##0.00', '0%', '0.00%', '0.00E+00', '##0.0E+0', '# ?/?', '# ??/??', '@',
  'yyyy/m/d', 'd-mmm-yy', 'h:mm AM/PM', 'mm:ss.0', '[h]:mm:ss', '[ss]', '[$-804]yyyy"年"m"月"d"日"', 'yyyy"年"', 'h"时"mm"分"',
  '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ', '[$¥-804]#,##0.00', '[DBNum2][$-804]0',
  '[>=10000]0.0,;0.00', '[=0]"-";0.00', '0.00_);[Red]\\(0.00\\)', '0.0"%"', '"y"0.0', '#,##0,', '#,##0.00,,', ';;;', '0;0;', '0.0??', '0.00" 万元"', '"合计"',
])('%s', (code) => expect(readFormat(code)).toEqual(byNumfmt(code)));

test('any composition of digits, scaling, texts and sections', () => {
  const text = fc.constantFrom('', '"元"', '"y;m"', '\\-', '_)', '[Red]', '[$-804]', '* ', ' ');
  const whole = fc.constantFrom('0', '#', '#,##0', '0000', '#,###', '?0');
  const decimals = fc.constantFrom('', '.0', '.00', '.0#', '.0000', '.??');
  const scaling = fc.constantFrom('', '%', ',', ',,');
  const section = fc.tuple(text, whole, decimals, scaling, text).map((parts) => parts.join(''));
  const code = fc.oneof(fc.array(section, { minLength: 1, maxLength: 3 }).map((sections) => sections.join(';')), fc.tuple(section, fc.constantFrom('General', '@', '""')).map((sections) => sections.join(';;')));
  fc.assert(fc.property(code, (written) => expect(readFormat(written)).toEqual(byNumfmt(written))), { numRuns: 2000 });
});

test.each([
  ['0,.0', { decimals: 1, power: -3 }],
  ['0!.0,', { decimals: 1, power: -4 }],
  ['0\\.0,', { decimals: 1, power: -4 }],
  ['0"."0000', { decimals: 4, power: -4 }],
  ['G/通用格式', { decimals: undefined, power: 0 }],
  ['bad[format"', { isDate: false, decimals: undefined }],
  ['"无', { isDate: false, decimals: undefined }],
])('what numfmt does not know: %s', (code, expected) => expect(readFormat(code)).toMatchObject(expected));
