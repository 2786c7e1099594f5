/** Workbooks as other programs' libraries write them, each by its script in test/fixtures/other-programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { WorkbookFile } from '../../../src/hosts/files/workbook-file';
import { convert, findLibreOffice } from '../../tools/libreoffice';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { seen } from './seen';

describe.each(['openpyxl', 'xlsxwriter', 'exceljs', 'sheetjs'])('a workbook by %s', (library) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../../fixtures/other-programs/${library}.xlsx`)));
  const opened = () => {
    const file = WorkbookFile.open(`${library}.xlsx`, bytes);
    const [sheet] = file.snapshot.sheets;
    const printed = (row: number, column: number) => file.cellAt({ sheet: sheet!.id, row, column })?.printed;
    return { file, sheet: sheet!, printed };
  };

  test('opens with what it says', () => {
    const { file, sheet, printed } = opened();
    expect(file.snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['收入', 'visible'], ['底稿', 'hidden']]);
    expect([printed(0, 1), printed(2, 0), printed(2, 1), printed(5, 0)]).toEqual(['决算数', '其他收入', '7.41', '单位：万元']);
    expect(seen(file.snapshot, 'B4')?.formula).toBe('SUM(B2:B3)');
    expect(sheet.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 2 }]);
    expect(file.looks.sheet(sheet.id).frozen).toEqual(library === 'sheetjs' ? { rows: 0, columns: 0 } : { rows: 1, columns: 1 });
  });

  test('is calculated, saved with nothing lost, and opens elsewhere', () => {
    const { file, sheet, printed } = opened();
    file.type([{ at: { sheet: sheet.id, row: 2, column: 1 }, text: '17.41' }]);
    expect([printed(3, 1), printed(2, 2), printed(3, 2)]).toEqual(['239.99', '7.25%', '100.00%']);
    const saved = file.bytes();
    const [before, after] = [unzipSync(bytes), unzipSync(saved)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part]!) !== 0);
    // Excel is asked to calculate everything, where the file did not ask for it already.
    expect(changed.filter((part) => part !== 'xl/workbook.xml')).toEqual(['xl/worksheets/sheet1.xml']);
    expect(new TextDecoder().decode(after['xl/workbook.xml'])).toContain('fullCalcOnLoad="1"');
    if (findLibreOffice()) expect(seen(readXlsx(convert(saved, 'xlsx:Calc MS Excel 2007 XML')), 'C3')).toMatchObject({ formula: 'B3/B4', printed: '7.25%' });
  }, 200_000);
});
