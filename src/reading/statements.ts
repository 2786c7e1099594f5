import { address } from '../model/address';
import { Decimal } from '../model/decimal';
import { isKnown, type Figure } from '../model/figure';
import { cellAt } from '../model/snapshot';
import { rateMeasures, type Measure, type Row, type Statement } from '../model/statement';
import { percent, tenThousandYuan, type Unit } from '../model/unit';
import { atPrecision, figureFrom, readCell } from './cell';
import type { Identified } from './identify';
import { normalised } from './normalise';
import { usualDecimals } from './precision';
import { rowTree, type RowNode } from './row-tree';
import { columnOf, textAt, type Table } from './tables';
import { fundHeaders } from './words/measures';
import { funds } from './words/rows';
import type { StatementWords } from './words/statements';

const fundByWord = new Map(funds.flatMap(({ role, words }) => words.map((word) => [normalised(word), role] as const)));

type MeasureColumns = ReadonlyMap<Measure, { readonly column: number; readonly usual: number | undefined; readonly unit: Unit }>;

/** Reads an identified table. Budget tables that name no unit are in 万元, as departments publish them. */
export function readStatement(table: Table, { words, labelColumn, measures }: Identified): Statement {
  const unit = table.unit ?? tenThousandYuan;
  const columns: MeasureColumns = new Map(
    [...measures].map(([column, measure]) => [
      measure,
      { column, usual: usualInColumn(table, column), unit: table.headerUnits.get(column) ?? (rateMeasures.has(measure) ? percent : unit) },
    ]),
  );
  const fundColumn = columnOf(table, fundHeaders);
  const usedPaths = new Map<string, number>();
  const build = (node: RowNode, parentPath: string): Row => {
    const path = uniquePath(parentPath === '' ? node.label : `${parentPath}/${node.label}`, usedPaths);
    const children = node.children.map((child) => build(child, path));
    const figures = figuresOfRow(table, node, columns, `${words.role}/${path}`);
    const fund = fundColumn === undefined || fundColumn === labelColumn ? '' : textAt(table.sheet, node.row, fundColumn).trim();
    return {
      role: node.role,
      label: node.label,
      path,
      ...(fund !== '' && { fund, fundRole: fundByWord.get(normalised(fund)) }),
      figures,
      children,
      complete: isComplete(node, children, figures, words),
    };
  };
  return {
    role: words.role,
    title: table.title,
    sheet: table.sheet.name,
    unit,
    measures: [...columns.keys()],
    rows: rowTree(table, labelColumn, words).map((node) => build(node, '')),
  };
}

function usualInColumn(table: Table, column: number): number | undefined {
  const readings = table.rows.map((row) => readCell(cellAt(table.sheet, row, column))).filter((reading) => reading.value !== null);
  return usualDecimals(readings.map((reading) => reading.decimals));
}

function figuresOfRow(table: Table, node: RowNode, columns: MeasureColumns, key: string): ReadonlyMap<Measure, Figure> {
  const figures = new Map<Measure, Figure>();
  for (const [measure, { column, usual, unit }] of columns) {
    const place = { sheet: table.sheet.name, address: address(node.row, column) };
    const label = `${rowLabel(table, node)} ${table.headers.get(column)!}`;
    const figure = figureFrom(readCell(cellAt(table.sheet, node.row, column)), `${key}/${measure}`, label, unit, place);
    figures.set(measure, atPrecision(figure, usual));
  }
  return figures;
}

/** A bare 合计 is named after its table. */
function rowLabel(table: Table, node: RowNode): string {
  return /^(?:合计|总计)$/.test(node.label) ? `${table.title || table.sheet.name}${node.label}` : node.label;
}

function uniquePath(path: string, used: Map<string, number>): string {
  const times = (used.get(path) ?? 0) + 1;
  used.set(path, times);
  return times === 1 ? path : `${path}#${times}`;
}

/** Parts are all there is where the trade knows the set, where a 合计 row adds up its table, or where they fit to the last digit in some column. */
function isComplete(node: RowNode, children: readonly Row[], figures: ReadonlyMap<Measure, Figure>, words: StatementWords): boolean {
  if (children.length === 0) return false;
  const known = words.completeSets.some((set) => children.every((child) => child.role !== null && set.includes(child.role)));
  if (known || (node.role === 'total' && !node.openParts)) return true;
  return [...figures].some(([measure, whole]) => {
    const parts = children.map((child) => child.figures.get(measure)).filter(isKnown);
    if (!isKnown(whole) || parts.length < 2 || whole.value.isZero) return false;
    return parts.reduce((sum, part) => sum.plus(part.value), Decimal.zero).equals(whole.value);
  });
}
