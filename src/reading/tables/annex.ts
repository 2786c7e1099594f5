/** The annex of basic data: one header, and below it the rows of several tables. */
import { bareLabel, normalised } from '../cells/normalise';
import { textAt, type Table } from './tables';
import { annexEnd, annexHeader, annexTables } from '../words/annex';

/** The tables that the annex prints as one; any other table is itself. */
export function annexParts(table: Table): readonly Table[] {
  const label = [...table.headers].find(([, { word }]) => word === annexHeader)?.[0];
  if (label === undefined) return [table];
  const parts: { readonly title: string; readonly rows: number[] }[] = [];
  for (const row of table.rows) {
    const name = normalised(bareLabel(textAt(table.sheet, row, label)));
    if (annexEnd.test(name)) break;
    const begun = annexTables.find(({ begins }) => begins.includes(name));
    if (begun && begun.title !== parts.at(-1)?.title) parts.push({ title: begun.title, rows: [] });
    parts.at(-1)?.rows.push(row);
  }
  return parts.map(({ title, rows }) => ({ ...table, title, titles: [title], rows, area: { ...table.area, top: rows[0]!, bottom: rows.at(-1)! } }));
}
