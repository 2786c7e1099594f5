import { address } from '../../model/address';
import { Decimal } from '../../model/decimal';
import { isKnown, type Figure } from '../../model/figure';
import { cellAt } from '../../model/snapshot';
import { rateMeasures, scoreMeasures, type Measure, type Row, type Statement, type StatementSet } from '../../model/statement';
import { percent, points, tenThousandYuan, unitOf, type Unit } from '../../model/unit';
import { blockOf, itemsAcross, type Block } from '../tables/blocks';
import { atPrecision, figureFrom, readCell, type CellReading } from '../cells/cell';
import { adjustmentsInPercent, completionsInPercent, sharesInPercent } from '../cells/fractions';
import { settleLevels } from '../tables/hidden-levels';
import { readHeader } from '../tables/headers';
import { normalised } from '../cells/normalise';
import { usualDecimals } from '../cells/precision';
import { rowTree, type RowNode } from '../tables/row-tree';
import { textAt, type Table } from '../tables/tables';
import { uniquePath } from '../../model/unique-path';
import { funds } from '../words/rows';
import type { StatementWords } from '../words/statements';

const fundByWord = new Map(funds.flatMap(({ role, words }) => words.map((word) => [normalised(word), role] as const)));

/** How percentages of each kind show that they were typed as fractions. */
const inPercent: Readonly<Partial<Record<Measure, (readings: readonly CellReading[]) => readonly CellReading[]>>> = {
  openingShare: sharesInPercent,
  finalShare: sharesInPercent,
  executionRate: completionsInPercent,
  controlRate: completionsInPercent,
  areaControlRate: completionsInPercent,
  investmentControlRate: completionsInPercent,
  adjustmentRate: adjustmentsInPercent,
};
const headcounts: ReadonlySet<Measure> = new Set(['posts', 'staff']);
const people = unitOf('人');

/** What is known of a statement before its figures are read. */
export interface StatementFrame {
  readonly words: StatementWords;
  readonly set: StatementSet;
  readonly blocks: readonly [Block, ...Block[]];
  /** Where its own caption names none. */
  readonly unit?: Unit;
  /** Begins the keys of its figures. */
  readonly name: string;
}

/** Reads an identified table. Budget tables that name no unit are in 万元, as departments publish them. */
export function readStatement({ words, set, blocks, unit: otherwise, name }: StatementFrame): Statement {
  const { table } = blocks[0];
  const isHeadcount = words.measures?.some((measure) => headcounts.has(measure));
  const unit = table.unit ?? (isHeadcount ? people : (statedUnit(table) ?? otherwise ?? tenThousandYuan));
  const nodes = rowTree(itemsAcross(blocks, words), words);
  const rows = nodes.flatMap(withChildren);
  const figuresByTable = new Map(blocks.map((block) => [block.table, readColumns(block, rows.filter(({ item }) => item.table === block.table).map(({ item }) => item.row), unit)]));
  if (!words.flat) settleLevels(nodes, ({ item }) => valuesIn(figuresByTable.get(item.table)!, item.row));
  const usedPaths = new Map<string, number>();
  const build = (node: RowNode, parentPath: string, above?: Unit): Row => {
    const { item } = node;
    const path = uniquePath(parentPath === '' ? item.label : `${parentPath}/${item.label}`, usedPaths);
    const counted = countedIn(item.label) ?? above;
    const figures = figuresOfRow(node, figuresByTable.get(item.table)!, `${name}/${path}`, counted);
    const children = node.children.map((child) => build(child, path, counted));
    const { columns } = blockOf(blocks, item);
    const line = columns.lines === undefined ? undefined : lineAt(item.table, item.row, columns.lines);
    const fund = columns.fund === undefined ? '' : textAt(item.table.sheet, item.row, columns.fund).trim();
    return {
      role: node.role,
      ...(item.code !== '' && { code: item.code }),
      label: item.label,
      path,
      ...(line !== undefined && { line }),
      ...(fund !== '' && { fund, fundRole: fundByWord.get(normalised(fund)) }),
      figures,
      children,
      complete: isComplete(node, children, figures, words),
      hidden: item.table.sheet.hiddenRows.has(item.row),
    };
  };
  return {
    ...headOf({ words, set, table }, unit),
    measures: [...new Set(blocks.flatMap(({ columns }) => [...columns.measures.values()]))],
    partlyRead: blocks.some(({ table: each, columns }) => columns.unread.some((column) => each.rows.some((row) => cellAt(each.sheet, row, column)?.value.kind === 'number'))),
    rows: nodes.map((node) => build(node, '')).flatMap((row, index) => (nodes[index]!.mixedParts && !row.complete ? [{ ...row, children: [] }, ...row.children] : [row])),
  };
}

/** What a statement is, whose and where. */
export function headOf({ words, set, table }: Pick<StatementFrame, 'words' | 'set'> & { readonly table: Table }, unit: Unit): Pick<Statement, 'role' | 'set' | 'captions' | 'title' | 'sheet' | 'unit'> {
  return { role: words.role, set, captions: table.captions, title: table.title, sheet: table.sheet.name, unit };
}

function valuesIn(columns: ReadonlyMap<Measure, MeasureColumn>, row: number): ReadonlyMap<Measure, Decimal> {
  return new Map([...columns].flatMap(([measure, { readings }]) => {
    const value = readings.get(row)?.value;
    return value ? [[measure, value] as const] : [];
  }));
}

/** The unit of the table's own caption, or the unit of money that some of its headers name, for those that name none. */
export function statedUnit({ unit: ofCaption, headers }: Table): Unit | undefined {
  if (ofCaption) return ofCaption;
  const named = [...headers.values()].flatMap(({ unit }) => (unit?.dimension === 'money' ? [unit] : []));
  return named.every(({ symbol }) => symbol === named[0]!.symbol) ? named[0] : undefined;
}

/** The whole number in a cell, be it stored as text. */
function lineAt({ sheet }: Table, row: number, column: number): number | undefined {
  const printed = cellAt(sheet, row, column)?.printed.trim() ?? '';
  return /^\d{1,4}$/.test(printed) ? Number(printed) : undefined;
}

function withChildren(node: RowNode): readonly RowNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}

interface MeasureColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: Unit;
  /** At the precision that is usual in the column. */
  readonly readings: ReadonlyMap<number, CellReading>;
  readonly written: ReadonlyMap<number, CellReading>;
}

function readColumns({ table, columns }: Block, rows: readonly number[], unit: Unit): ReadonlyMap<Measure, MeasureColumn> {
  return new Map([...columns.measures].map(([column, measure]) => [measure, readColumn(table, column, rows, unitOfMeasure(measure, unit), measure)] as const));
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
  const readings = (inPercent[measure] ?? ((plain) => plain))(written);
  const own = header.unit ?? unit;
  const usual = usualPrecision(readings, own);
  return { column, header: header.word, unit: own, readings: new Map(rows.map((row, index) => [row, atPrecision(readings[index]!, usual)])), written: new Map(rows.map((row, index) => [row, readings[index]!])) };
}

/** Where the row of the total begins beside the last row of the header, it has headers where figures would be. */
function repeatsHeader({ sheet, headers }: Table, row: number, column: number): boolean {
  return normalised(textAt(sheet, row, column)) === headers.get(column)!.path.at(-1);
}

/** The decimals usual among readings of one unit. */
export function usualPrecision(readings: readonly CellReading[], unit: Unit): number | undefined {
  return usualDecimals(readings.filter((reading) => reading.value !== null).map((reading) => reading.decimals), customaryDecimals(unit));
}

/** Money and percentages are printed to two decimals, unless a form says otherwise. */
function customaryDecimals({ dimension }: Unit): number | undefined {
  return dimension === 'money' || dimension === 'ratio' ? 2 : undefined;
}

/** 车辆数合计（辆）: what a row of a table of money counts, and the rows below it. */
function countedIn(label: string): Unit | undefined {
  const unit = readHeader(label).unit;
  return unit?.dimension === 'count' || unit?.dimension === 'area' ? unit : undefined;
}

function figuresOfRow({ item }: RowNode, columns: ReadonlyMap<Measure, MeasureColumn>, key: string, counted: Unit | undefined): ReadonlyMap<Measure, Figure> {
  const figures = new Map<Measure, Figure>();
  for (const [measure, { column, header, unit, readings, written }] of columns) {
    if (repeatsHeader(item.table, item.row, column)) continue;
    const place = { sheet: item.table.sheet.name, address: address(item.row, column) };
    const reading = (counted ? written : readings).get(item.row)!;
    figures.set(measure, figureFrom(reading, `${key}/${measure}`, `${rowLabel(item.table, item.label)} ${header}`, counted ?? unit, place));
  }
  return figures;
}

/** A bare 合计 is named after its table. */
function rowLabel(table: Table, label: string): string {
  return /^(?:合\s*计|总\s*计)$/.test(label) ? `${table.title || table.sheet.name}${label}` : label;
}


/** Parts are all there is where the trade knows the set, where subjects divide a subject or a 合计 row adds up its table, or where they fit to the last digit in some column. */
function isComplete(node: RowNode, children: readonly Row[], figures: ReadonlyMap<Measure, Figure>, words: StatementWords): boolean {
  if (children.length === 0) return false;
  const known = words.completeSets.some((set) =>
    children.every((child) => child.role !== null && set.includes(child.role)) && (!node.openParts || set.every((role) => children.some((child) => child.role === role))),
  );
  const bySubject = words.subjects !== undefined && (children.every((child) => child.code !== undefined) || (words.subjects === 'economic' && node.item.code !== ''));
  const isSum = node.role === 'total' || ((node.role === 'income' || node.role === 'expenditure') && !words.flat);
  if (known || ((isSum || bySubject) && !node.openParts && !node.mixedParts)) return true;
  return [...figures].some(([measure, whole]) => {
    const parts = children.map((child) => child.figures.get(measure)).filter(isKnown);
    if (!isKnown(whole) || parts.length < 2 || whole.value.isZero) return false;
    return parts.reduce((sum, part) => sum.plus(part.value), Decimal.zero).equals(whole.value);
  });
}
