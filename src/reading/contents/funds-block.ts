/** The money at the head of a self-evaluation form: the funds of the year with their execution, and below them what they come from and go to, each amount beside or behind its label. */
import { address } from '../../model/address';
import type { Figure } from '../../model/figure';
import { cellAt } from '../../model/snapshot';
import type { Row, Statement } from '../../model/statement';
import { tenThousandYuan, type Unit } from '../../model/unit';
import type { Block } from '../tables/blocks';
import { figureFrom, readCell } from '../cells/cell';
import { bareLabel, normalised } from '../cells/normalise';
import { roleOf } from '../tables/roles';
import { readStatement, type StatementFrame } from './statements';
import { textAt, type Table } from '../tables/tables';
import { fundsByKind, fundsEnd } from '../words/annex';
import { uniquePath } from '../../model/unique-path';

/** Reads the rows above 按收入性质分 by their columns, the cells below it one by one: what stands there is under no header of its own. */
export function readFundsBlock(frame: StatementFrame): Statement {
  const { name, blocks: [block, ...others] } = frame;
  const { table } = block;
  const rows = upTo(table, table.rows, fundsEnd);
  const byColumns = upTo(table, rows, fundsByKind);
  const above: Block = { ...block, table: { ...table, rows: byColumns } };
  const statement = readStatement({ ...frame, blocks: [above, ...others] });
  if (byColumns.length === rows.length) return statement;
  const usedPaths = new Map<string, number>();
  const kinds = rows.slice(byColumns.length).flatMap((row) => kindsIn(frame, statement.unit, row, (label) => `${name}/${uniquePath(label, usedPaths)}`));
  return { ...statement, measures: [...statement.measures, 'total'], rows: [...statement.rows, ...kinds] };
}

/** The rows above the first one that says what a part of the form begins with. */
function upTo(table: Table, rows: readonly number[], begins: RegExp): readonly number[] {
  const end = rows.findIndex((row) => cellsOf(table, row).some(({ text }) => begins.test(normalised(text))));
  return end < 0 ? rows : rows.slice(0, end);
}

function cellsOf({ sheet, area }: Table, row: number): readonly { readonly column: number; readonly text: string }[] {
  const columns = [...(sheet.rows.get(row)?.keys() ?? [])].filter((column) => column >= area.left && column <= area.right).sort((a, b) => a - b);
  return columns.map((column) => ({ column, text: textAt(sheet, row, column) }));
}

/** `其中：一般公共预算：1250.5` in one cell, or the amount in the next. */
const labelled = /^(.*?)[:：]\s*(-?[\d,]+(?:\.\d+)?)?\s*(?:万元|元)?$/u;

function kindsIn({ words, blocks: [{ table }] }: StatementFrame, unit: Unit = tenThousandYuan, row: number, key: (label: string) => string): readonly Row[] {
  const cells = cellsOf(table, row);
  return cells.flatMap(({ column, text }, nth): readonly Row[] => {
    const [, written = text, amount] = labelled.exec(text.trim().replace(/^其中[:：]\s*/, '')) ?? [];
    const label = bareLabel(written);
    const role = roleOf(label, words);
    if (role === null || role === 'total') return [];
    const next = cells[nth + 1];
    const beside = next && !/[:：]/.test(next.text) ? next.column : undefined;
    const cell = amount !== undefined ? { value: { kind: 'text', text: amount } as const, format: 'General', printed: amount } : beside === undefined ? undefined : cellAt(table.sheet, row, beside);
    const path = key(label);
    const figure: Figure = figureFrom({ ...readCell(cell), storedAsText: undefined }, `${path}/total`, label, unit, { sheet: table.sheet.name, address: address(row, beside ?? column) });
    return [{ role, label, path: label, figures: new Map([['total', figure]]), children: [], complete: false, hidden: table.sheet.hiddenRows.has(row) }];
  });
}
