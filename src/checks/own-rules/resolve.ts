/** From a reference in a formula to the table, rows and columns it means. */
import { faultAt } from './faults';
import type { Axis, Part, Reference } from './formula';
import type { Column, Line, NumberedTable, TableDirectory } from './numbered-tables';

/** Lines with the sign they are counted with. */
export interface Chosen<Of> {
  readonly sign: 1 | -1;
  readonly of: Of;
}

/** What a reference means. An axis that it leaves open is undefined: the formula then holds for every row, or every column. */
export interface Resolved {
  readonly reference: Reference;
  readonly table: NumberedTable;
  readonly rows?: readonly Chosen<Line>[];
  readonly columns?: readonly Chosen<Column>[];
}

export interface Scope {
  readonly text: string;
  readonly directory: TableDirectory;
  /** The table that bare rows and columns belong to. */
  readonly ownTable: string;
  /** Or else to the table that the formula begins with. */
  readonly firstTable?: NumberedTable;
}

/** Throws FormulaError where the workbook does not have what is meant, or has it more than once. */
export function resolve(reference: Reference, scope: Scope): Resolved {
  const { table, parts } = tableOf(reference, scope);
  const byAxis = axesOf(parts, table, reference, scope);
  const { column, row } = byAxis;
  const columns = column && chosen(column, table.columns, table.columnsNamed(nameOf(column)), 'noColumn', { reference, table, scope });
  // A column stands in one half of its form, and the rows that go with it do, too.
  const beside = (line: Line) => !columns || columns.some(({ of }) => of.statement === line.statement);
  const rows = row && chosen(row, table.lines.filter(beside), table.linesNamed(nameOf(row)).filter(beside), 'noRow', { reference, table, scope });
  return { reference, table, rows, columns };
}

function tableOf(reference: Reference, scope: Scope): { readonly table: NumberedTable; readonly parts: readonly Part[] } {
  const { table: number, parts } = reference;
  const { directory, ownTable, firstTable, text } = scope;
  const one = (found: readonly NumberedTable[], name: string) => {
    if (found.length > 1) throw faultAt(reference, text, 'ambiguous', { name });
    if (!found[0]) throw faultAt(reference, text, 'noTable', { table: name });
    return found[0];
  };
  if (number) return { table: one(directory.numbered(number), `${number}表`), parts };
  const [first, ...rest] = parts;
  if (number === undefined && first?.kind === 'name' && !first.axis && rest.length > 0) {
    const found = directory.named(first.name);
    if (found.length > 0 || parts.length === 3) return { table: one(found, first.name), parts: rest };
  }
  if (ownTable === '') {
    const table = firstTable ?? directory.only;
    if (!table) throw faultAt(reference, text, 'whichTable');
    return { table, parts };
  }
  const ownNumber = /^第?(\d{1,2})表?$/.exec(ownTable.normalize('NFKC').trim())?.[1]?.padStart(2, '0');
  return { table: one(ownNumber ? directory.numbered(ownNumber) : directory.named(ownTable), ownTable), parts };
}

/** Which part says the row and which the column; names that do not say so themselves, by what the table has of the name. */
function axesOf(parts: readonly Part[], table: NumberedTable, reference: Reference, { text }: Scope): Readonly<Partial<Record<Axis, Part>>> {
  const open = parts.filter((part) => part.kind === 'name' && !part.axis);
  const taken = parts.flatMap(({ axis }) => axis ?? []);
  const has = (part: Part, axis: Axis) => (axis === 'row' ? table.linesNamed(nameOf(part)) : table.columnsNamed(nameOf(part))).length > 0;
  const unknown = open.find((part) => !has(part, 'row') && !has(part, 'column'));
  if (unknown) throw faultAt(reference, text, 'noName', { name: nameOf(unknown), table: table.name });
  const ways = waysToCount[open.length]?.filter((axes) => new Set([...taken, ...axes]).size === parts.length && axes.every((axis, index) => has(open[index]!, axis))) ?? [];
  if (ways.length === 0) throw faultAt(reference, text, 'twice');
  if (ways.length > 1) throw faultAt(reference, text, 'ambiguous', { name: open.map(nameOf).join('、') });
  const axes = [...ways[0]!];
  return Object.fromEntries(parts.map((part) => [part.axis ?? axes.shift()!, part]));
}

/** What no, one or two names may say. */
const waysToCount: readonly (readonly (readonly Axis[])[])[] = [[[]], [['row'], ['column']], [['row', 'column'], ['column', 'row']]];

function nameOf(part: Part): string {
  return part.kind === 'name' ? part.name : '';
}

interface Asked {
  readonly reference: Reference;
  readonly table: NumberedTable;
  readonly scope: Scope;
}

/** The lines that a part means, each of its numbers or names being one line's. */
function chosen<Of extends { readonly number: number }>(part: Part, lines: readonly Of[], named: readonly Of[], none: 'noRow' | 'noColumn', { reference, table, scope: { text } }: Asked): readonly Chosen<Of>[] {
  if (part.kind === 'name') {
    if (named.length > 1) throw faultAt(reference, text, 'ambiguous', { name: part.name });
    if (!named[0]) throw faultAt(reference, text, 'noName', { name: part.name, table: table.name });
    return [{ sign: 1, of: named[0] }];
  }
  const found: Chosen<Of>[] = [];
  for (const { sign, from, to } of part.lines) {
    for (let number = from; number <= to; number += 1) {
      const [of, ...others] = lines.filter((line) => line.number === number);
      if (!of) throw faultAt(reference, text, none, { line: String(number), table: table.name });
      if (others.length > 0) throw faultAt(reference, text, 'ambiguous', { name: `${number}${none === 'noRow' ? '行' : '栏'}` });
      found.push({ sign, of });
    }
  }
  return found;
}
