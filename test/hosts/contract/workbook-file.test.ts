import { WorkbookFile } from '../../../src/hosts/files/workbook-file';
import { address, parseAddress } from '../../../src/model/address';
import { chartsIn } from '../files/charts-in';
import { describeHost } from './contract';

describeHost('a workbook file', async (workbook) => {
  const file = WorkbookFile.open('workbook.xlsx', workbook);
  return {
    host: file,
    type: (sheet, at, text) => file.type([{ at: { sheet: file.snapshot.sheets.find(({ name }) => name === sheet)!.id, ...parseAddress(at)! }, text }]),
    undo: () => file.undo(),
    marked: () => everyCell(file).flatMap(({ sheet, name, row, column }) => {
      const tone = file.markAt({ sheet, row, column });
      return tone ? [`${name}!${address(row, column)} ${tone}`] : [];
    }),
    charts: (sheet) => chartsIn(file.bytes(), sheet),
    settled: async () => undefined,
    end: () => undefined,
  };
});

function everyCell({ snapshot }: WorkbookFile) {
  return snapshot.sheets.flatMap(({ id: sheet, name, rows }) => [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ sheet, name, row, column }))));
}
