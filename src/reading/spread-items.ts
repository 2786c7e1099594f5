/** Form 09 as most provinces print it: the three public expenses are columns, and one row holds their figures. */
import { address } from '../model/address';
import type { Figure } from '../model/figure';
import { cellAt } from '../model/snapshot';
import type { Measure, Row, RowRole, Statement } from '../model/statement';
import { tenThousandYuan } from '../model/unit';
import { atPrecision, figureFrom, readCell } from './cell';
import { nameIn } from './items';
import { normalised } from './normalise';
import type { Block } from './blocks';
import { usualPrecision, type StatementFrame } from './statements';
import type { RowWords } from './words/rows';

/** Reads the row of the total, or the only row there is. Where several rows have figures and none is the total, nobody knows which is the department's. */
export function readSpread({ words, set, blocks: [block], unit: otherwise, name }: StatementFrame): Statement {
  const { table, columns } = block;
  const unit = table.unit ?? otherwise ?? tenThousandYuan;
  const row = rowOfFigures(block);
  const readings = new Map([...columns.items.keys()].map((column) => [column, readCell(row === undefined ? undefined : cellAt(table.sheet, row, column))]));
  const usual = usualPrecision([...readings.values()], unit);
  const build = (role: RowRole, label: string, path: string, children: readonly Row[]): Row => {
    const figures = new Map<Measure, Figure>();
    for (const [column, item] of columns.items) {
      const measure = columns.measures.get(column);
      if (item !== role || measure === undefined || row === undefined) continue;
      const place = { sheet: table.sheet.name, address: address(row, column) };
      figures.set(measure, figureFrom(atPrecision(readings.get(column)!, usual), `${name}/${path}/${measure}`, `${label} ${table.headers.get(column)!.path.at(-1)!}`, unit, place));
    }
    const complete = children.length > 0 && (role === 'total' || words.completeSets.some((each) => children.every((child) => each.includes(child.role!))));
    return { role, label, path, figures, children, complete, hidden: row !== undefined && table.sheet.hiddenRows.has(row) };
  };
  const present = new Set(columns.items.values());
  const below = (parent: RowWords['under'], path: string): Row[] =>
    words.rows.filter(({ role, under, outside }) => present.has(role) && role !== 'total' && !outside && under === parent).map(({ role, words: [label = ''] }) => build(role, label, `${path}/${label}`, below(role, `${path}/${label}`)));
  const outside = words.rows.filter((each) => each.outside && present.has(each.role)).map(({ role, words: [label = ''] }) => build(role, label, label, []));
  const items = below(undefined, '合计');
  return {
    role: words.role,
    set,
    department: table.department,
    title: table.title,
    sheet: table.sheet.name,
    unit,
    measures: [...new Set(columns.measures.values())],
    partlyRead: false,
    rows: [...(present.has('total') ? [build('total', '“三公”经费合计', '合计', items)] : items), ...outside],
  };
}

function rowOfFigures({ table, columns }: Block): number | undefined {
  const filled = table.rows.filter((row) => [...columns.items.keys()].some((column) => readCell(cellAt(table.sheet, row, column)).value !== null));
  const totals = filled.filter((row) => /^(?:合计|总计)$/.test(normalised(nameIn(table, columns, row))));
  if (totals.length === 1) return totals[0];
  return filled.length === 1 ? filled[0] : filled.length === 0 ? table.rows[0] : undefined;
}
