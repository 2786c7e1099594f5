/** The annex of basic data: one header, and below it the rows of several tables. */
import { bareLabel, normalised } from '../cells/normalise';
import { textAt, type Table } from './tables';
import { annexBuildings, annexEnd, annexHeader, annexTables } from '../words/annex';

/** The tables that the annex prints as one; any other table is itself. */
export function annexParts(table: Table): readonly Table[] {
  const buildings = [...table.headers].find(([, { word }]) => annexBuildings.test(word))?.[0];
  if (buildings !== undefined) return [aboveEnd(table, buildings)];
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

/** The new buildings stand above what the annex says of thrift. */
function aboveEnd(table: Table, label: number): Table {
  const end = table.rows.findIndex((row) => annexEnd.test(normalised(bareLabel(textAt(table.sheet, row, label)))));
  const rows = end < 0 ? table.rows : table.rows.slice(0, end);
  return { ...table, rows, area: { ...table.area, bottom: rows.at(-1) ?? table.area.top } };
}
