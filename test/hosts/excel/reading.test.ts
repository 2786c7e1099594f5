import { readFile } from '../../../src/hosts/files/read-file';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/model/snapshot';
import { examine } from '../../../src/session/examine';
import { bench, workbookFile, type Bench } from './bench';

const samples = ['sample.xlsx', 'sample-corrected.xlsx', 'template.xlsx'];
let excel: Bench;
afterEach(() => excel.end());

/** What both hosts can tell of a workbook. */
function told({ sheets, names, calculation }: WorkbookSnapshot) {
  const plain = (sheet: SheetSnapshot) => ({ ...sheet, id: undefined });
  return { sheets: sheets.map(plain), names: names.filter(({ name }) => !name.startsWith('_xlnm.')), calculation };
}

describe.each(samples)('%s in Excel', (file) => {
  it('reads like the file', async () => {
    excel = await bench({ workbook: workbookFile(file) });
    expect(told(await excel.host.read())).toEqual(told(readFile(file, workbookFile(file))));
  });

  it('gives the findings of the file', async () => {
    excel = await bench({ workbook: workbookFile(file) });
    const found = (workbook: WorkbookSnapshot) => examine(workbook).findings.map(({ fingerprint, place, severity }) => ({ fingerprint, place, severity }));
    expect(found(await excel.host.read())).toEqual(found(readFile(file, workbookFile(file))));
  });
});
