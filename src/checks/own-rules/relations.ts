/** From one of the user's formulas to the relations it demands: one, or one for each column or row it leaves open. */
import type { Book } from '../../model/book';
import { Decimal } from '../../model/decimal';
import { product } from '../../model/expression';
import { isPresent, type Figure } from '../../model/figure';
import type { OwnFormula } from '../../model/own-formula';
import { rateMeasures, type Measure } from '../../model/statement';
import { unitOf } from '../../model/unit';
import { normalised } from '../../reading/cells/normalise';
import { combined, equationOf, expressionOf, scaled, type Compound, type Equation, type Linear, type Side } from './equation';
import { FormulaError, faultAt, type FormulaFault } from './faults';
import type { Amount, Formula, Reference, Term } from './formula';
import { TableDirectory, type Line } from './numbered-tables';
import { parseFormula } from './parse';
import { resolve, type Resolved, type Scope } from './resolve';

export type Demand = { readonly equations: readonly Equation[] } | { readonly fault: FormulaFault };

/** What formulas demand of a book. */
export class FormulaReader {
  private directory?: TableDirectory;

  constructor(private readonly book: Book) {}

  demandOf({ formula: text, table }: OwnFormula): Demand {
    try {
      const formula = parseFormula(text);
      this.directory ??= new TableDirectory(this.book);
      const scope: Scope = { text, directory: this.directory, ownTable: table.trim() };
      const resolved = new Map<Reference, Resolved>();
      for (const reference of referencesIn(formula)) resolved.set(reference, resolve(reference, { ...scope, firstTable: [...resolved.values()][0]?.table }));
      return { equations: equationsOf(formula, resolved, scope) };
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return { fault: error.fault };
    }
  }
}

function referencesIn({ left, right }: Formula): readonly Reference[] {
  const within = (term: Term): readonly Reference[] => {
    switch (term.kind) {
      case 'reference':
        return [term];
      case 'amount':
        return [];
      case 'sum':
        return term.terms.flatMap(({ of }) => within(of));
      default:
        return [...within(term.left), ...within(term.right)];
    }
  };
  return [...within(left), ...within(right)];
}

type ResolvedReferences = ReadonlyMap<Reference, Resolved>;

/** Where the open axes of a formula stand at the moment. */
interface Position {
  /** `only` is the one measure of each table. */
  readonly measure?: Measure | 'only';
  readonly row?: string;
}

function equationsOf(formula: Formula, resolved: ResolvedReferences, scope: Scope): readonly Equation[] {
  const all = [...resolved.values()];
  const wholeRow = all.some(({ rows, columns }) => rows && !columns);
  const wholeColumn = all.find(({ rows, columns }) => columns && !rows);
  if (wholeRow && wholeColumn) throw faultAt(wholeColumn.reference, scope.text, 'crossed');
  const measures = openMeasures(all);
  const rows = openRows(all);
  const isSum = all.length > 2 || all.some(({ rows: chosen, columns }) => (chosen?.length ?? 1) * (columns?.length ?? 1) > 1);
  const found: Equation[] = [];
  for (const measure of measures ?? [undefined]) {
    // Rates of parts do not add up to the rate of the whole.
    if (isSum && isRate(measure)) continue;
    for (const row of rows ?? [undefined]) {
      const position = { measure, row };
      const figures = new Map(all.map((reference) => [reference.reference, figuresAt(reference, position)]));
      const listed = [...figures.values()];
      if (listed.some((each) => each === undefined)) {
        const absent = all.find(({ reference }) => figures.get(reference) === undefined)!;
        if (!measures && !rows) throw faultAt(absent.reference, scope.text, 'noFigure', { table: absent.table.name });
        continue;
      }
      if (!listed.some((each) => each!.some(({ figure }) => isPresent(figure)))) continue;
      found.push(equationOf(sideOf(formula.left, figures), formula.comparator, sideOf(formula.right, figures)));
    }
  }
  if (found.length === 0 && measures && measures.length === 0) throw new FormulaError({ kind: 'noCommonColumns', data: {} });
  return found;
}

function isRate(measure: Position['measure']): boolean {
  return measure !== undefined && measure !== 'only' && rateMeasures.has(measure);
}

/** The columns that all references without one have in common; where each table has but one, these. Undefined where every reference says its column. */
function openMeasures(resolved: readonly Resolved[]): readonly (Measure | 'only')[] | undefined {
  const open = resolved.filter(({ columns }) => !columns);
  if (open.length === 0) return undefined;
  const [first, ...others] = open.map(({ table }) => [...new Set(table.columns.map(({ measure }) => measure))]);
  const common = first!.filter((measure) => others.every((other) => other.includes(measure)));
  return common.length === 0 && [first!, ...others].every(({ length }) => length === 1) ? ['only'] : common;
}

/** The rows that all references without one have in common, by code or name; undefined where every reference says its row. */
function openRows(resolved: readonly Resolved[]): readonly string[] | undefined {
  const open = resolved.filter(({ rows }) => !rows);
  if (open.length === 0) return undefined;
  const [first, ...others] = open.map(({ table }) => table.lines.map(nameOfLine));
  return [...new Set(first)].filter((name) => others.every((other) => other.includes(name)));
}

/** What a row is known by in every table. */
function nameOfLine({ row }: Line): string {
  const label = normalised(row.label);
  return label === '合计' || label === '总计' ? '合计' : normalised(row.path);
}

interface SignedFigure {
  readonly sign: 1 | -1;
  readonly figure: Figure;
}

/** The figures of a reference, its open axes filled in; undefined where the table has no such cell, or several. */
function figuresAt({ table, rows, columns }: Resolved, { measure, row }: Position): readonly SignedFigure[] | undefined {
  const named = table.lines.filter((line) => nameOfLine(line) === row);
  const lines = rows ?? (named.length === 1 ? [{ sign: 1 as const, of: named[0]! }] : []);
  const open = measure === 'only' ? table.columns[0]!.measure : measure!;
  const figures = lines.flatMap(({ sign, of: { row: { figures }, statement } }) =>
    (columns ?? [{ sign: 1 as const, of: { measure: open, statement } }])
      .filter(({ of }) => of.statement === statement)
      .flatMap((column): readonly SignedFigure[] => {
        const figure = figures.get(column.of.measure);
        return figure ? [{ sign: sign === column.sign ? 1 : -1, figure }] : [];
      }),
  );
  return figures.length > 0 && figures.length === lines.length * (columns?.length ?? 1) ? figures : undefined;
}

type Figures = ReadonlyMap<Reference, readonly SignedFigure[] | undefined>;

function sideOf(term: Term, figures: Figures): Side {
  switch (term.kind) {
    case 'reference':
      return linear(figures.get(term)!);
    case 'amount':
      return linearAmount(term);
    case 'sum':
      return added(term.terms.map(({ sign, of }) => ({ sign, side: sideOf(of, figures) })));
    case 'product':
      return times(sideOf(term.left, figures), sideOf(term.right, figures));
    case 'quotient':
      return over(sideOf(term.left, figures), sideOf(term.right, figures));
  }
}

/** Of several figures, those that are blank count for nothing; where all are, nothing is known. */
function linear(signed: readonly SignedFigure[]): Linear {
  const present = signed.filter(({ figure }) => isPresent(figure));
  const counted = present.length > 0 ? present : signed.slice(0, 1);
  const nothing: Linear = { kind: 'linear', terms: [], constant: Decimal.zero, bare: Decimal.zero };
  return counted.map(({ sign, figure }): Linear => ({ ...nothing, terms: [{ weight: Decimal.of(sign), figure }] })).reduce(combined, nothing);
}

function linearAmount({ digits, unit }: Amount): Linear {
  const value = Decimal.parse(digits)!;
  const nothing = { kind: 'linear' as const, terms: [] };
  return unit ? { ...nothing, constant: value.shifted(unitOf(unit).power), bare: Decimal.zero } : { ...nothing, constant: Decimal.zero, bare: value };
}

function added(parts: readonly { readonly sign: 1 | -1; readonly side: Side }[]): Side {
  const sums = parts.flatMap(({ sign, side }) => (side.kind === 'linear' ? [scaled(side, Decimal.of(sign))] : []));
  const total = sums.reduce(combined, linear([]));
  const [rate, ...others] = parts.flatMap(({ sign, side }) => (side.kind === 'compound' ? [{ sign, side }] : []));
  if (!rate) return total;
  // A growth rate: a ÷ b − 1, a ÷ b − 100%.
  if (others.length > 0 || rate.sign < 0 || total.terms.length > 0 || rate.side.less || !rate.side.denominator) throw new FormulaError({ kind: 'shape', data: {} });
  return { ...rate.side, less: total.constant.plus(total.bare).negated() };
}

function times(a: Side, b: Side): Side {
  if (a.kind === 'linear' && b.kind === 'linear') {
    if (isNumber(a)) return scaled(b, numberOf(a));
    if (isNumber(b)) return scaled(a, numberOf(b));
  }
  // × 100%
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  const [x, y] = [compound(a), compound(b)];
  return { kind: 'compound', numerator: product(x.numerator, y.numerator), denominator: both(x.denominator, y.denominator) };
}

function over(a: Side, b: Side): Side {
  const [x, y] = [compound(a), compound(b)];
  return { kind: 'compound', numerator: both(x.numerator, y.denominator)!, denominator: both(x.denominator, y.numerator) };
}

function both(a: Compound['denominator'], b: Compound['denominator']): Compound['denominator'] {
  return a && b ? product(a, b) : (a ?? b);
}

function compound(side: Side): Compound {
  if (side.kind === 'linear') return { kind: 'compound', numerator: isNumber(side) ? expressionOf({ ...side, constant: numberOf(side), bare: Decimal.zero }) : expressionOf(side) };
  if (side.less) throw new FormulaError({ kind: 'shape', data: {} });
  return side;
}

function isNumber({ terms }: Linear): boolean {
  return terms.length === 0;
}

function isOne(side: Side): boolean {
  return side.kind === 'linear' && isNumber(side) && numberOf(side).equals(Decimal.one);
}

/** As a factor a number without a unit is so many times. */
function numberOf({ constant, bare }: Linear): Decimal {
  return constant.plus(bare);
}
