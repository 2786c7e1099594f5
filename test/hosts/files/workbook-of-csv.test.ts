import fc from 'fast-check';
import { readCsv } from '../../../src/hosts/files/read-csv';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { workbookOfCsv } from '../../../src/hosts/files/workbook-of-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a .csv as a workbook shows what the .csv says', () => {
  const field = fc.oneof(
    fc.constantFrom('7.40', '007', '-0.50', '0', '-12', '100.000', '=1+1', '其他收入', '1,234.5', '123456789012345678'),
    fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 6 })).map(([number, decimals]) => (number / 100).toFixed(decimals)).filter((text) => !/^-0(?:\.0+)?$/.test(text)),
  );
  fc.assert(fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
    const bytes = utf8(rows.map((fields) => fields.map((text) => `"${text}"`).join(',')).join('\r\n'));
    const printed = ({ sheets: [sheet] }: ReturnType<typeof readXlsx>) => [...sheet!.rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [row, column, cell.printed, cell.value]));
    expect(printed(readXlsx(workbookOfCsv('表.csv', bytes)))).toEqual(printed(readCsv('表', bytes)));
  }));
});

test.each([
  ['决算[2023]/汇总.csv', '汇总'],
  ['部门预算[草案]：一般公共预算财政拨款支出情况表（按功能分类科目）.csv', '部门预算_草案_：一般公共预算财政拨款支出情况表（按功能分类科'],
])('%s makes a sheet that Excel takes', (name, sheet) => {
  expect(readXlsx(workbookOfCsv(name, utf8('1,2'))).sheets.map((each) => each.name)).toEqual([sheet]);
});
