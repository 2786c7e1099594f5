import type { Language } from '../../locales/language';
import type { DocumentValue, SheetDocument } from '../../model/sheet-document';
import { spreadOf, standsApart } from '../../scoring/outliers';
import type { DepartmentEntry } from './entry';
import { ratiosIn } from './ratios-in';
import { number, outlier, table, text, type Column } from './sheets';
import { summaryWords } from './words';

const printedDecimals = 2;
const twoDecimals = { numberFormat: '0.00' };

/** The ratios of all departments side by side; what stands apart is marked, and the last rows say from what. */
export function ratioSheet(departments: readonly DepartmentEntry[], language: Language): SheetDocument {
  const compared = ratiosIn(departments);
  const spreads = compared.map(({ id }) => spreadOf(departments.flatMap(({ ratios }) => ratios.get(id) ?? [])));
  const columns: readonly Column[] = [
    { header: summaryWords.number, kind: 'number', width: 36 },
    { header: summaryWords.department, kind: 'text', width: 170 },
    ...compared.map(({ name }): Column => ({ header: name, kind: 'number', width: 100 })),
  ];
  const values = departments.map(({ ratios }) => compared.map(({ id }) => ratios.get(id)));
  const rows: (DocumentValue | undefined)[][] = [
    ...departments.map(({ name }, index) => [number(index + 1), text(name), ...values[index]!.map((value) => (value === undefined ? undefined : number(value)))]),
    [undefined, text(summaryWords.median[language]), ...spreads.map((spread) => (spread ? number(rounded(spread.median)) : undefined))],
    [undefined, text(summaryWords.usual[language]), ...spreads.map((spread) => (spread ? text(`${rounded(spread.lowest)}～${rounded(spread.highest)}`) : undefined))],
  ];
  const look = (row: number, column: number) => {
    const value = values[row]?.[column - 2];
    return { ...(column > 1 && twoDecimals), ...(value !== undefined && standsApart(value, spreads[column - 2]) && outlier) };
  };
  return table({ name: summaryWords.ratios[language], title: summaryWords.ratios[language], line: summaryWords.aboutOutliers[language], columns, rows, look }, language);
}

function rounded(value: number): number {
  return Number(value.toFixed(printedDecimals));
}
