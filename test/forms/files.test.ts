/** The forms as other programs save them. */
import { readFile } from '../../src/hosts/files/read-file';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import type { DocumentCell, SheetDocument } from '../../src/model/sheet-document';
import type { CellSnapshot, SheetSnapshot } from '../../src/model/snapshot';
import { examine } from '../../src/session/examine';
import { convert, describeWithLibreOffice } from '../tools/libreoffice';
import { departmentC, departmentCInFull } from './department-c';
import { draw } from './draw';
import { official, type Layout } from './layout';

const layouts: readonly (readonly [string, Layout])[] = [
  ['as published', official],
  ['元 shown as 万元', { ...official, format: '0!.0000' }],
  ['as the reporting program exports', { ...official, lineNumbers: true, columnNumbers: true, codes: 'three columns', threePublic: 'stages over items' }],
];

function documentOf({ name, rows, merges }: SheetSnapshot): SheetDocument {
  const cells = [...rows].flatMap(([row, columns]) => [...columns].map(([column, cell]): DocumentCell => ({ row, column, ...contentOf(cell) })));
  return { name, cells, merges };
}

function contentOf({ value, format }: CellSnapshot): Pick<DocumentCell, 'value' | 'style'> {
  if (value.kind === 'number') return { value, style: { numberFormat: format } };
  return value.kind === 'text' ? { value } : {};
}

describeWithLibreOffice('saved by LibreOffice', () => {
  test.each(layouts.flatMap(([name, layout]) => [['xlsx', name, layout] as const, ['ods', name, layout] as const]))('as %s: %s', (format, _, layout) => {
    const { workbook, expected } = draw(layout === layouts[1]![1] ? departmentCInFull : departmentC, layout);
    const saved = convert(writeSheets(null, workbook.sheets.map(documentOf)), format);
    const { book, findings, judgements } = examine(readFile('forms.xlsx', format === 'xlsx' ? saved : convert(saved, 'xlsx', format)));
    expect(book.recognised.filter(({ sure }) => sure).map(({ sheet, role }) => `${sheet}: ${role}`)).toEqual(expected.map(({ sheet, role }) => `${sheet}: ${role}`));
    expect(findings).toEqual([]);
    expect(judgements).toHaveLength(examine(workbook).judgements.length);
  });
});

/** Chinese text as old programs write it: every character that has two bytes in GB18030. */
const bytesByCharacter = new Map<string, readonly number[]>();
for (let first = 0x81; first <= 0xfe; first += 1) {
  for (let second = 0x40; second <= 0xfe; second += 1) {
    if (second !== 0x7f) bytesByCharacter.set(new TextDecoder('gb18030').decode(Uint8Array.of(first, second)), [first, second]);
  }
}

function inGb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => bytesByCharacter.get(character) ?? [character.charCodeAt(0)]));
}

function csvOf({ rows }: SheetSnapshot): string {
  const last = Math.max(...rows.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = rows.get(row) ?? new Map<number, CellSnapshot>();
    const width = Math.max(0, ...[...cells.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_, column) => cells.get(column)?.printed ?? '').join(',');
  }).join('\r\n');
}

const forms = draw(departmentC, official);

test.each(forms.workbook.sheets.map((sheet) => [sheet.name, sheet] as const))('a CSV file in GB18030: %s', (name, sheet) => {
  const { book, findings } = examine(readFile(`${name}.csv`, inGb18030(csvOf(sheet))));
  expect(book.recognised.filter(({ sure }) => sure).map(({ role }) => role)).toEqual(forms.expected.filter((form) => form.sheet === name).map(({ role }) => role));
  expect(findings).toEqual([]);
});
