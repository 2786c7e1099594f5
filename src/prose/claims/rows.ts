/** 公务接待 17.22／22／4.99: rows of a table that were pasted into a text, a clause or a line each. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { growth, minus, plus, quotient, sum, sumOf, the } from '../../model/expression';
import { percent, plain, unitOf } from '../../model/unit';
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
const hundred = Decimal.of(100);

/** 5月/6月 and 1/3 are no rows: one of the numbers at least is as long as amounts are. */
const telling = /\d\.\d|\d{5}/;

interface Row {
  readonly name: string;
  /** What it says its amounts are in. */
  readonly unit: string | undefined;
  readonly cells: readonly WrittenNumber[];
}

/** On folded text. Nothing is ever accused: which column is which nobody says. */
export function rowsIn(text: string, figureAt: FigureAt): readonly Claim[] {
  return tablesIn(text).flatMap((rows) => {
    const unit = unitOf(rows.find((row) => row.unit !== undefined)?.unit ?? '');
    const amountAt: FigureAt = (written, name) => figureAt({ ...written, unit }, name);
    const rateAt: FigureAt = (written, name) => figureAt({ ...written, unit: percent }, name);
    return [...columnSums(rows, amountAt, rateAt), ...sharesOfFirst(rows, amountAt, rateAt), ...rows.flatMap((row) => withinRow(row, amountAt, rateAt))];
  });
}

/** Rows of one width that follow one another. */
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
  const start = at + clause.indexOf(numbers, name.length);
  const cells = [...numbers.matchAll(new RegExp(cell, 'g'))].map(({ 0: written, index }): WrittenNumber => ({
    start: start + index,
    end: start + index + written.length,
    value: Decimal.parse(written.replace(/[+,%]/g, ''))!,
    unit: written.endsWith('%') ? percent : plain,
  }));
  return cells.length > widest ? undefined : { name: /[\p{Script=Han}]*$/u.exec(name.replace(/\([^()]*\)|[ :,]/g, ''))![0], unit: /[万亿]元/.exec(clause)?.[0], cells };
}

/** 合计 first, and what it is made of below; 100 begins a column of shares. */
function columnSums(rows: readonly Row[], amountAt: FigureAt, rateAt: FigureAt): readonly Claim[] {
  const [first, ...others] = rows;
  if (others.length < 2) return [];
  return first!.cells.flatMap(({ value }, column) => {
    const figures = rows.map(({ cells, name }) => (value.equals(hundred) ? rateAt : amountAt)(cells[column]!, name));
    const claims = others.map((_, index): Claim => ({ kind: 'parts', relation: 'sum', stated: figures[0]!, comparator: 'equal', expected: sumOf(figures.slice(1, index + 2)) }));
    return claims.slice(1).reverse().filter(fits).slice(0, 1);
  });
}

/** 增值税 576864／33.43: an amount and its share of what stands first. */
function sharesOfFirst(rows: readonly Row[], amountAt: FigureAt, rateAt: FigureAt): readonly Claim[] {
  const [first, ...others] = rows;
  return others.flatMap(({ cells, name }) => cells.slice(1).flatMap((written, index) => {
    const [part, whole] = [amountAt(cells[index]!, name), amountAt(first!.cells[index]!, first!.name)];
    const claim: Claim = { kind: 'share', relation: 'quotient', stated: rateAt(written, name), comparator: 'equal', expected: quotient(the(part), the(whole)) };
    return telling.test(written.value.toString()) && fits(claim) ? [claim] : [];
  }));
}

/** 24039／21561／2478／11.49: this year, last year, and how far they lie apart. */
function withinRow({ cells: [now, before, apart, rate], name }: Row, amountAt: FigureAt, rateAt: FigureAt): readonly Claim[] {
  if (!now || !before || !apart) return [];
  const [more, less] = [amountAt(now, name), amountAt(before, name)];
  const claims: readonly Claim[] = [
    { kind: 'change', relation: 'difference', stated: amountAt(apart, name), comparator: 'equal', expected: sum([plus(the(more)), minus(the(less))]) },
    ...[apart, ...(rate ? [rate] : [])].map((written): Claim => ({ kind: 'growth', relation: 'quotient', stated: rateAt(written, name), comparator: 'equal', expected: growth(the(more), the(less)) })),
  ];
  return claims.filter(fits);
}
