/** The sample workbook under names that mean harm. */
import { writeSheets } from '../../src/hosts/files/write-sheets';
import type { DocumentCell } from '../../src/model/sheet-document';
import { sample } from '../../src/template/sample/sample';
import { workbookSheets } from '../../src/template/workbooks';

/** As the sample calls its department, and the income whose share it states wrongly. */
export const department = '示例区残疾人联合会';
export const income = '其他收入';

/** The sample with other texts in place of some; a text goes wherever it is all that a cell says, but for blanks before it. */
export function sampleNaming(names: Readonly<Record<string, string>>): Uint8Array {
  const renamed = (cell: DocumentCell): DocumentCell => {
    if (cell.value?.kind !== 'text') return cell;
    const { text } = cell.value;
    const name = names[text.trim()];
    return name === undefined ? cell : { ...cell, value: { kind: 'text', text: text.replace(text.trim(), () => name) } };
  };
  return writeSheets(null, workbookSheets(sample).map((document) => ({ ...document, cells: document.cells.map(renamed) })));
}
