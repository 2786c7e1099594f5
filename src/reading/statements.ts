import { address } from '../model/address';
import { Decimal } from '../model/decimal';
import { isKnown, type Figure } from '../model/figure';
import { cellAt } from '../model/snapshot';
import { rateMeasures, scoreMeasures, type Measure, type Row, type Statement } from '../model/statement';
import { percent, points, tenThousandYuan, unitOf, type Unit } from '../model/unit';
import { atPrecision, figureFrom, readCell, type CellReading } from './cell';
import { completionsInPercent, sharesInPercent } from './fractions';
import type { Identified } from './identify';
import { normalised } from './normalise';
import { usualDecimals } from './precision';
import { rowTree, type RowNode } from './row-tree';
import { columnOf, textAt, type Table } from './tables';
import { uniquePath } from './unique-path';
import { fundHeaders } from './words/measures';
import { funds } from './words/rows';
import type { StatementWords } from './words/statements';

const fundByWord = new Map(funds.flatMap(({ role, words }) => words.map((word) => [normalised(word), role] as const)));

const shares: ReadonlySet<Measure> = new Set(['openingShare', 'finalShare']);
const completions: ReadonlySet<Measure> = new Set(['executionRate', 'controlRate']);
const headcounts: ReadonlySet<Measure> = new Set(['posts', 'staff']);
const people = unitOf('人');

interface MeasureColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: Unit;
  readonly readings: ReadonlyMap<number, CellReading>;
}

/** Reads an identified table. Budget tables that name no unit are in 万元, as departments publish them. `name` begins the keys of its figures. */
export function readStatement(table: Table, { words, labelColumn, measures }: Identified, name: string): Statement {
  const unit = table.unit ?? (words.measures?.some((measure) => headcounts.has(measure)) ? people : tenThousandYuan);
  const nodes = rowTree(table, labelColumn, words);
  const rows = rowsOf(nodes);
  const columns = new Map([...measures].map(([column, measure]) => [measure, readColumn(table, column, rows, unitOfMeasure(measure, unit), measure)] as const));
  const fundColumn = columnOf(table, fundHeaders);
  const usedPaths = new Map<string, number>();
  const build = (node: RowNode, parentPath: string): Row => {
    const path = uniquePath(parentPath === '' ? node.label : `${parentPath}/${node.label}`, usedPaths);
    const figures = figuresOfRow(table, node, columns, `${name}/${path}`);
    const children = node.children.map((child) => build(child, path));
    const fund = fundColumn === undefined || fundColumn === labelColumn ? '' : textAt(table.sheet, node.row, fundColumn).trim();
    return {
      role: node.role,
      label: node.label,
      path,
      ...(fund !== '' && { fund, fundRole: fundByWord.get(normalised(fund)) }),
      figures,
      children,
      complete: isComplete(node, children, figures, words),
      hidden: table.sheet.hiddenRows.has(node.row),
    };
  };
  return {
    role: words.role,
    set: 'selfEvaluation',
    department: table.department,
    title: table.title,
    sheet: table.sheet.name,
    unit,
    measures: [...columns.keys()],
    rows: nodes.map((node) => build(node, '')),
  };
}

function rowsOf(nodes: readonly RowNode[]): readonly number[] {
  return nodes.flatMap((node) => [node.row, ...rowsOf(node.children)]);
}

/** Rates are percentages, scores points and staff people, whatever the table's unit. */
function unitOfMeasure(measure: Measure, tableUnit: Unit): Unit {
  if (rateMeasures.has(measure)) return percent;
  if (scoreMeasures.has(measure)) return points;
  return headcounts.has(measure) && tableUnit.dimension !== 'count' ? people : tableUnit;
}

/** The cells of a column, read at the precision that is usual among them. */
function readColumn(table: Table, column: number, rows: readonly number[], unit: Unit, measure: Measure): MeasureColumn {
  const header = table.headers.get(column)!;
  const written = rows.map((row) => readCell(cellAt(table.sheet, row, column)));
  const readings = shares.has(measure) ? sharesInPercent(written) : completions.has(measure) ? completionsInPercent(written) : written;
  const usual = usualDecimals(readings.filter((reading) => reading.value !== null).map((reading) => reading.decimals), customaryDecimals(header.unit ?? unit));
  return { column, header: header.word, unit: header.unit ?? unit, readings: new Map(rows.map((row, index) => [row, atPrecision(readings[index]!, usual)])) };
}

/** Money and percentages are printed to two decimals, unless a form says otherwise. */
function customaryDecimals({ dimension }: Unit): number | undefined {
  return dimension === 'money' || dimension === 'ratio' ? 2 : undefined;
}

function figuresOfRow(table: Table, node: RowNode, columns: ReadonlyMap<Measure, MeasureColumn>, key: string): ReadonlyMap<Measure, Figure> {
  const figures = new Map<Measure, Figure>();
  for (const [measure, { column, header, unit, readings }] of columns) {
    const place = { sheet: table.sheet.name, address: address(node.row, column) };
    figures.set(measure, figureFrom(readings.get(node.row)!, `${key}/${measure}`, `${rowLabel(table, node)} ${header}`, unit, place));
  }
  return figures;
}

/** A bare 合计 is named after its table. */
function rowLabel(table: Table, node: RowNode): string {
  return /^(?:合\s*计|总\s*计)$/.test(node.label) ? `${table.title || table.sheet.name}${node.label}` : node.label;
}

/** Parts are all there is where the trade knows the set, where a 合计 row adds up its table, or where they fit to the last digit in some column. */
function isComplete(node: RowNode, children: readonly Row[], figures: ReadonlyMap<Measure, Figure>, words: StatementWords): boolean {
  if (children.length === 0) return false;
  const known = words.completeSets.some((set) =>
    children.every((child) => child.role !== null && set.includes(child.role)) && (!node.openParts || set.every((role) => children.some((child) => child.role === role))),
  );
  if (known || (node.role === 'total' && !node.openParts)) return true;
  return [...figures].some(([measure, whole]) => {
    const parts = children.map((child) => child.figures.get(measure)).filter(isKnown);
    if (!isKnown(whole) || parts.length < 2 || whole.value.isZero) return false;
    return parts.reduce((sum, part) => sum.plus(part.value), Decimal.zero).equals(whole.value);
  });
}
