/** The user's own formulas, as a table on the sheet 校验公式. */
import { address } from '../../model/address';
import type { WrittenFormula } from '../../model/own-formula';
import type { Severity } from '../../model/relation';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import { normalised } from '../cells/normalise';
import { textAt } from '../tables/tables';
import { formulaColumns, formulaSheets, severityWords, type FormulaColumn } from '../words/own-formulas';

export function readOwnFormulas({ sheets }: WorkbookSnapshot): readonly WrittenFormula[] {
  return sheets.filter(({ name }) => formulaSheets.some((word) => normalised(name).includes(word))).flatMap(formulasOn);
}

function formulasOn(sheet: SheetSnapshot): readonly WrittenFormula[] {
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  // The title may be a header's word, too: the header is the row that has the most of them.
  const [header] = rows.map((row) => ({ row, columns: columnsIn(sheet, row) })).filter(({ columns }) => columns.has('formula')).sort((a, b) => b.columns.size - a.columns.size);
  if (!header) return [];
  return rows.filter((row) => row > header.row).flatMap((row) => {
    const text = (column: FormulaColumn) => {
      const at = header.columns.get(column);
      return at === undefined ? '' : textAt(sheet, row, at).trim();
    };
    const formula = text('formula');
    const place = { sheet: sheet.name, address: address(row, header.columns.get('formula')!) };
    return formula === '' ? [] : [{ table: text('table'), formula, note: text('note'), severity: severityOf(text('severity')), place }];
  });
}

function columnsIn(sheet: SheetSnapshot, row: number): ReadonlyMap<FormulaColumn, number> {
  const columns = new Map<FormulaColumn, number>();
  for (const column of sheet.rows.get(row)!.keys()) {
    const word = normalised(textAt(sheet, row, column));
    const known = (Object.keys(formulaColumns) as FormulaColumn[]).find((name) => formulaColumns[name].includes(word));
    if (known && !columns.has(known)) columns.set(known, column);
  }
  return columns;
}

/** An error unless it is said to be less. */
function severityOf(word: string): Severity {
  const wanted = normalised(word);
  return (['warning', 'info'] as const).find((severity) => severityWords[severity].includes(wanted)) ?? 'error';
}
