/** Form 09 as most provinces print it: the three public expenses are columns, and one row holds their figures. */
import { address } from '../../model/address';
import type { Figure } from '../../model/figure';
import { cellAt } from '../../model/snapshot';
import type { Measure, Row, RowRole, Statement, StatementSet } from '../../model/statement';
import { tenThousandYuan } from '../../model/unit';
import { atPrecision, figureFrom, readCell } from '../cells/cell';
import { stagesOfRows } from '../tables/columns';
import { nameIn } from '../tables/items';
import { normalised } from '../cells/normalise';
import type { Block } from '../tables/blocks';
import { headOf, usualPrecision, type StatementFrame } from './statements';
import type { RowWords } from '../words/rows';

/** Reads the row of the total, or the only row there is. Where several rows have figures and none is the total, nobody knows which is the department's. */
export function readSpread({ words, set, blocks: [block], unit: otherwise, name }: StatementFrame): Statement {
  const { table, columns } = block;
  const unit = table.unit ?? otherwise ?? tenThousandYuan;
  const cells = cellsOf(block, set).map((cell) => ({ ...cell, reading: readCell(cellAt(table.sheet, cell.row, cell.column)) }));
  const usual = usualPrecision(cells.map(({ reading }) => reading), unit);
  const build = (role: RowRole, label: string, path: string, children: readonly Row[]): Row => {
    const own = cells.filter(({ item }) => item === role);
    const figures = new Map(own.map(({ row, column, measure, stage, reading }): readonly [Measure, Figure] => {
      const place = { sheet: table.sheet.name, address: address(row, column) };
      return [measure, figureFrom(atPrecision(reading, usual), `${name}/${path}/${measure}`, `${label} ${stage}`, unit, place)];
    }));
    const complete = children.length > 0 && (role === 'total' || words.completeSets.some((each) => children.every((child) => each.includes(child.role!))));
    return { role, label, path, figures, children, complete, hidden: own.some(({ row }) => table.sheet.hiddenRows.has(row)) };
  };
  const present = new Set(columns.items.values());
  const below = (parent: RowWords['under'], path: string): Row[] =>
    words.rows.filter(({ role, under, outside }) => present.has(role) && role !== 'total' && !outside && under === parent).map(({ role, words: [label = ''] }) => build(role, label, `${path}/${label}`, below(role, `${path}/${label}`)));
  const outside = words.rows.filter((each) => each.outside && present.has(each.role)).map(({ role, words: [label = ''] }) => build(role, label, label, []));
  const items = below(undefined, '合计');
  return {
    ...headOf({ words, set, table }, unit),
    measures: [...new Set(cells.map(({ measure }) => measure))],
    partlyRead: false,
    rows: [...(present.has('total') ? [build('total', '“三公”经费合计', '合计', items)] : items), ...outside],
  };
}

/** A figure's cell, whose it is, and which stage it states. */
interface SpreadCell {
  readonly row: number;
  readonly column: number;
  readonly item: RowRole;
  readonly measure: Measure;
  /** As the form names it. */
  readonly stage: string;
}

/** Where the rows are stages, 预算数 above 决算数, each row states its own; otherwise the columns do. */
function cellsOf(block: Block, set: StatementSet): readonly SpreadCell[] {
  const { table, columns } = block;
  const labels = table.rows.map((row) => nameIn(table, columns, row));
  const stages = stagesOfRows(labels, set);
  const isByRow = stages.some((stage) => stage !== undefined) && new Set(columns.measures.values()).size === 1;
  if (isByRow) {
    return table.rows.flatMap((row, index) => {
      const measure = stages[index];
      return measure && stages.indexOf(measure) === index ? [...columns.items].map(([column, item]) => ({ row, column, item, measure, stage: labels[index]!.trim() })) : [];
    });
  }
  const row = rowOfFigures(block);
  if (row === undefined) return [];
  return [...columns.measures].map(([column, measure]) => ({ row, column, item: columns.items.get(column)!, measure, stage: table.headers.get(column)!.path.at(-1)! }));
}

function rowOfFigures({ table, columns }: Block): number | undefined {
  const filled = table.rows.filter((row) => [...columns.items.keys()].some((column) => readCell(cellAt(table.sheet, row, column)).value !== null));
  const totals = filled.filter((row) => /^(?:合计|总计)$/.test(normalised(nameIn(table, columns, row))));
  if (totals.length === 1) return totals[0];
  return filled.length === 1 ? filled[0] : filled.length === 0 ? table.rows[0] : undefined;
}
