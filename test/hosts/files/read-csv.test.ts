import { readFile } from '../../../src/hosts/files/read-file';
import { hostError, seen } from './seen';

/** 项目,金额 in GB18030. */
const GB18030_HEADER = [0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xbd, 0xf0, 0xb6, 0xee];
const utf8 = (text: string) => new TextEncoder().encode(text);
const row = (bytes: Uint8Array, at = 0) => [...(readFile('表.csv', bytes).sheets[0]!.rows.get(at)?.values() ?? [])].map((cell) => cell.printed);

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8('项目,金额')],
  ['UTF-8 with its mark', utf8('\ufeff项目,金额')],
  ['GB18030', Uint8Array.from(GB18030_HEADER)],
  ['UTF-16 with its mark', new Uint8Array(new Uint16Array([...'\ufeff项目\t金额'].map((unit) => unit.charCodeAt(0))).buffer)],
])('%s is read', (_, bytes) => {
  expect(row(bytes)).toEqual(['项目', '金额']);
});

test('the sheet is named after the file', () => {
  expect(readFile('表/收入 2023.CSV', utf8('a')).sheets[0]).toMatchObject({ id: '1', name: '收入 2023', visibility: 'visible' });
});

test.each([
  ['3.20', { kind: 'number', number: 3.2 }],
  ['-0.5', { kind: 'number', number: -0.5 }],
  ['007', { kind: 'number', number: 7 }],
  ['123456789012345', { kind: 'number', number: 123456789012345 }],
  ['6222021234567890123', { kind: 'text', text: '6222021234567890123' }],
  ['3,518.85', { kind: 'number', number: 3518.85 }],
  ['35,18.85', { kind: 'text', text: '35,18.85' }],
  ['3.22%', { kind: 'text', text: '3.22%' }],
  ['1e5', { kind: 'text', text: '1e5' }],
  ['+5', { kind: 'text', text: '+5' }],
  [' 5', { kind: 'text', text: ' 5' }],
  ['=1+1', { kind: 'text', text: '=1+1' }],
  ['—', { kind: 'text', text: '—' }],
])('%j', (text, value) => {
  expect(seen(readFile('表.csv', utf8(`"${text}"`)), 'A1')).toEqual({ value, format: 'General', printed: text });
});

test('quoted fields hold separators, quotes and line breaks', () => {
  const workbook = readFile('表.csv', utf8('"一,二","三""四"\r\n"五\n六",7\r\n\r\n,8'));
  expect(['A1', 'B1', 'A2', 'B2', 'B4'].map((at) => seen(workbook, at)?.printed)).toEqual(['一,二', '三"四', '五\n六', '7', '8']);
});

test.each([['tabs', '\t'], ['semicolons', ';']])('%s separate, too', (_, separator) => {
  expect(row(utf8(`项目${separator}金额\n收入${separator}1,5`), 1)).toEqual(['收入', '1,5']);
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty: 表.csv'],
  ['blank lines', utf8('\r\n,,\r\n'), 'empty: 表.csv'],
  ['bytes that are no text', Uint8Array.of(0x31, 0, 0x32), 'notAWorkbook: 表'],
  ['bytes of no Chinese encoding', Uint8Array.of(0x31, 0xff, 0xff), 'notAWorkbook: 表'],
])('%s', (_, bytes, error) => {
  expect(hostError(() => readFile('表.csv', bytes))).toBe(error);
});
