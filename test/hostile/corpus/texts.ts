/** Texts that mean harm to whoever prints, parses or sorts them. */
import { strToU8 } from 'fflate';
import { compoundFile } from '../../hosts/files/compound-file';
import { bookOfRows, repeated, textCell, type HostileFile } from './hostile-file';

const indicatorHeaders = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const indicators = (...rows: readonly (readonly string[])[]) => bookOfRows([indicatorHeaders, ...rows].map((row) => `<row>${row.map(textCell).join('')}</row>`).join(''));
const parts = (labels: readonly string[], figures: readonly string[]) =>
  bookOfRows(`<row>${['项目名称', '年初预算数'].map(textCell).join('')}</row>${['项目支出合计', ...labels].map((label, index) => `<row>${textCell(label)}${textCell(figures[index % figures.length]!)}</row>`).join('')}`);
const facts = (name: string) => bookOfRows(`<row>${['项目', '内容'].map(textCell).join('')}</row><row>${textCell('单位名称')}${textCell(name)}</row><row>${textCell('年度')}${textCell('99999999')}</row>`);
const csv = (text: string): (() => Uint8Array) => () => strToU8(text);

export const texts: readonly HostileFile[] = [
  { what: 'figures of 30,000 digits', outcome: 'checked', bytes: () => parts(Array.from({ length: 500 }, (_, n) => `　项目${n}`), ['9'.repeat(30_000), `0.${'1'.repeat(30_000)}`]) },
  { what: 'indicators of 30,000 digits', outcome: 'checked', bytes: () => indicators(...Array.from({ length: 120 }, (_, n) => ['产出指标', '数量指标', `指标${n}`, '7'.repeat(30_000), '8'.repeat(30_000), '10', '9'.repeat(30_000)])) },
  { what: 'figures with thousands of brackets, commas and signs', outcome: 'checked', bytes: () => parts(['　甲', '　乙', '　丙', '　丁'], [`1${',000'.repeat(8000)}`, '('.repeat(32_000), '-'.repeat(32_000), `≥${'约'.repeat(32_000)}`]) },
  { what: 'figures in exponents', outcome: 'checked', bytes: () => parts(['　甲', '　乙'], ['1e9999', '1e-9999', '9e99999']) },
  { what: 'row labels named as the inside of objects', outcome: 'checked', bytes: () => parts(['　__proto__', '　constructor', '　hasOwnProperty', '　toString', '　__proto__'], ['1.05', '2.37']) },
  { what: 'row labels that are placeholders', outcome: 'checked', bytes: () => parts(['　{{stated}}', '　{{__proto__}}', '　$&$1${x}%s'], ['1.05', '2.37']) },
  { what: 'a department named as a formula', outcome: 'checked', bytes: () => facts('=cmd|\'/c calc\'!A1') },
  { what: 'a department whose name moves the cursor', outcome: 'checked', bytes: () => facts('_x001B_[2J_x001B_]0;owned_x0007__x009B_31m\u202e\u2066') },
  { what: 'a department whose name has 32,767 letters', outcome: 'checked', bytes: () => facts('部'.repeat(32_767)) },
  { what: 'half surrogates and invisible letters', outcome: 'checked', bytes: () => facts('_xD800__xDFFF_\u200b\u200d\ufeff_x0000_') },
  { what: 'ten thousand indicators', outcome: 'refused', bytes: () => indicators(...Array.from({ length: 10_000 }, (_, n) => ['产出指标', '数量指标', `指标${n}`, '10', '9', '1', '5'])) },
  { what: 'ten thousand indicators of one name', outcome: 'refused', bytes: () => indicators(...Array.from({ length: 10_000 }, () => ['产出指标', '数量指标', '指标', '10', '9', '1', '5'])) },
  { what: 'texts made to trip patterns up', outcome: 'checked', bytes: () => indicators(...['，'.repeat(30_000), `单位${' '.repeat(30_000)}`, `(${'('.repeat(15_000)}`, `其中${'：'.repeat(30_000)}`, `${'一、'.repeat(10_000)}`, `${'0.'.repeat(16_000)}%`].map((text) => [text, text, text, text, text, text, text])) },
  { what: 'CSV: an unclosed quote and 20 MB behind it', ending: 'csv', outcome: 'checked', bytes: () => strToU8(`"${repeated(500_000, (n) => `${String(n).padStart(38, '0')},\n`)}`) },
  { what: 'CSV: one row of two million fields', ending: 'csv', outcome: 'refused', bytes: csv('1,'.repeat(2_000_000)) },
  { what: 'CSV: two million rows', ending: 'csv', outcome: 'refused', bytes: csv('1\n'.repeat(2_000_000)) },
  { what: 'CSV: 70 MB', ending: 'csv', outcome: 'refused', bytes: () => new Uint8Array(70 * 1024 ** 2).fill(0x31) },
  { what: 'CSV: fields that are formulas', ending: 'csv', outcome: 'checked', bytes: csv('=1+1,+1,-1,@SUM(A1),\tx,"\rx"\n项目名称,年初预算数\n=HYPERLINK("http://127.0.0.1:9/"),1\n') },
  { what: 'CSV: NULs', ending: 'csv', outcome: 'refused', bytes: csv('a\0b,1\n') },
  { what: 'CSV: quotes within quotes', ending: 'csv', outcome: 'checked', bytes: csv('"'.repeat(300_001)) },
  { what: 'an old workbook whose directory is noise', ending: 'xls', outcome: 'refused', bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(4096).fill(0xff)]) },
  { what: 'an encrypted workbook', outcome: 'refused', bytes: () => compoundFile('EncryptedPackage') },
];
