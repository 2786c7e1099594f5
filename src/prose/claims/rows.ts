/** 公务接待 17.22／22／4.99: rows of a table that were pasted into a text, a clause or a line each. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { growth, minus, plus, quotient, sum, sumOf, the } from '../../model/expression';
import { percent, plain, type Unit, unitOf } from '../../model/unit';
import { fits } from './fit';
import type { FigureAt, WrittenNumber } from './written';

/** No row that is pasted into a line has more cells or letters, no such table more rows. */
const widest = 8;
const longestRow = 200;
const longest = 40;

const clauseEnds = /[;\n。]/;
const cell = String.raw`[-+]?\d[\d,]*(?:\.\d+)?%?`;
const between = String.raw` *[/|\t] *`;
/** A name, numbers with a sign between them, and nothing behind but a unit or a remark. */
const rowShape = new RegExp(String.raw`^(.*?[\p{Script=Han}): ])(${cell}(?:${between}${cell})+) *(?:[万亿]?元)?(?:[,(].*)?$`, 'u');
/** 5月/6月 and 1/3 are no rows: one of the numbers at least is as long as amounts are. */
const telling = /\d\.\d|\d{5}/;

interface Row {
  readonly name: string;
  /** Offset of its clause. */
  readonly at: number;
  readonly cells: readonly WrittenNumber[];
}

/** On folded text. Nothing is ever accused: which column is which nobody says. */
export function rowsIn(text: string, figureAt: FigureAt): readonly Claim[] {
  return tablesIn(text).flatMap((rows) => [...columnSums(rows, figureAt), ...sharesOfFirst(rows, figureAt), ...rows.flatMap((row) => withinRow(row, figureAt))]);
}

function tablesIn(text: string): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let at = 0;
  let isNext = false;
  for (const clause of text.split(clauseEnds)) {
    const row = rowIn(clause, at);
    const open = tables.at(-1);
    if (row && isNext && open && open[0]!.cells.length === row.cells.length && open.length < longest) open.push(row);
    else if (row) tables.push([row]);
    if (clause.trim() !== '') isNext = row !== undefined;
    at += clause.length + 1;
  }
  return tables;
}

function rowIn(clause: string, at: number): Row | undefined {
  const [, name = '', numbers = ''] = (clause.length <= longestRow && /\d[^\d]{0,4}[/|\t]/.test(clause) && rowShape.exec(clause)) || [];
  if (!telling.test(numbers)) return undefined;
  const unit = unitIn(clause);
  const start = at + clause.indexOf(numbers, name.length);
  const cells = [...numbers.matchAll(new RegExp(cell, 'g'))].map(({ 0: written, index }): WrittenNumber => ({
    start: start + index,
    end: start + index + written.length,
    value: Decimal.parse(written.replace(/[+,%]/g, ''))!,
    unit: written.endsWith('%') ? percent : unit,
  }));
  return cells.length > widest ? undefined : { name: /[\p{Script=Han}]*$/u.exec(name.replace(/\([^()]*\)|[ :,]/g, ''))![0], at, cells };
}

function unitIn(clause: string): Unit {
  return unitOf(/[万亿]元/.exec(clause)?.[0] ?? '');
}

/** 合计 first, and what it is made of below. */
function columnSums(rows: readonly Row[], figureAt: FigureAt): readonly Claim[] {
  const [first, ...others] = rows;
  if (others.length < 2) return [];
  return first!.cells.flatMap((_, column) => {
    const figures = rows.map(({ cells, name }) => figureAt({ ...cells[column]!, unit: plain }, name));
    const claims = others.map((__, index): Claim => ({ kind: 'parts', relation: 'sum', stated: figures[0]!, comparator: 'equal', expected: sumOf(figures.slice(1, index + 2)) }));
    return claims.slice(1).reverse().filter(fits).slice(0, 1);
  });
}

/** 增值税 576864／33.43: an amount and its share of what stands first. */
function sharesOfFirst(rows: readonly Row[], figureAt: FigureAt): readonly Claim[] {
  const [first, ...others] = rows;
  return others.flatMap(({ cells, name }) => cells.slice(1).flatMap((written, index) => {
    const [part, whole] = [cells[index]!, first!.cells[index]!].map((each) => the(figureAt({ ...each, unit: plain }, name)));
    const claim: Claim = { kind: 'share', relation: 'quotient', stated: figureAt({ ...written, unit: percent }, name), comparator: 'equal', expected: quotient(part!, whole!) };
    return telling.test(written.value.toString()) && fits(claim) ? [claim] : [];
  }));
}

/** 24039／21561／2478／11.49: this year, last year, and how far they lie apart. */
function withinRow({ cells, name }: Row, figureAt: FigureAt): readonly Claim[] {
  const [now, before, apart, rate] = cells;
  if (!now || !before || !apart) return [];
  const [more, less] = [now, before].map((each) => figureAt({ ...each, unit: now.unit }, name));
  const isRate = (written: WrittenNumber, expected: Claim['expected']): Claim => ({ kind: 'growth', relation: 'quotient', stated: figureAt({ ...written, unit: percent }, name), comparator: 'equal', expected });
  const difference: Claim = { kind: 'change', relation: 'difference', stated: figureAt({ ...apart, unit: now.unit }, name), comparator: 'equal', expected: sum([plus(the(more!)), minus(the(less!))]) };
  const claims = [difference, ...[apart, ...(rate ? [rate] : [])].map((written) => isRate(written, growth(the(more!), the(less!))))];
  return claims.filter(fits);
}
