/** Books for the report's tests, written as tables of printed numbers. */
import type { Book, FactRole, TextRole } from '../../src/model/book';
import { Decimal } from '../../src/model/decimal';
import type { Figure, Hedge } from '../../src/model/figure';
import type { Indicator, IndicatorClass, IndicatorMeasure } from '../../src/model/indicator';
import type { Measure, Row, RowRole, Statement, StatementRole } from '../../src/model/statement';
import { percent, unitOf, type Unit } from '../../src/model/unit';

/** A printed number, with its unit where it is not the table's; empty for a blank cell, anything else for a cell that holds no number. */
export type Printed = string;

export interface RowText {
  readonly role: RowRole | null;
  readonly label: string;
  readonly fund?: string;
  readonly figures: Readonly<Partial<Record<Measure, Printed>>>;
  readonly parts: readonly RowText[];
}

export interface BookText {
  readonly facts?: Readonly<Partial<Record<FactRole, string>>>;
  readonly texts?: Readonly<Partial<Record<TextRole, string>>>;
  readonly indicators?: readonly Indicator[];
  readonly score?: { readonly weight: Printed; readonly score: Printed };
  readonly statements?: Readonly<Partial<Record<StatementRole, readonly RowText[]>>>;
  /** Of the statements' money; 万元 if not given. */
  readonly unit?: string;
}

export function row(role: RowRole | null, label: string, figures: RowText['figures'], { parts = [], fund }: { parts?: readonly RowText[]; fund?: string } = {}): RowText {
  return { role, label, fund, figures, parts };
}

export function total(figures: RowText['figures'], ...parts: readonly RowText[]): RowText {
  return row('total', '合计', figures, { parts });
}

const place = { sheet: '表', address: 'A1' };
const ratios: ReadonlySet<Measure> = new Set(['openingShare', 'finalShare', 'adjustmentRate']);

export function bookOf({ facts = {}, texts = {}, indicators = [], score, statements = {}, unit = '万元' }: BookText): Book {
  const cells = <Role extends string>(written: Readonly<Partial<Record<Role, string>>>) => new Map((Object.entries(written) as [Role, string][]).map(([role, text]) => [role, { text, place }]));
  return {
    facts: cells<FactRole>(facts),
    texts: cells<TextRole>(texts),
    evaluations: [{
      title: '',
      sheet: place.sheet,
      indicators,
      totals: new Map(score ? [['weight', figure('total/weight', score.weight, unitOf('分'))], ['score', figure('total/score', score.score, unitOf('分'))]] : []),
    }],
    signatures: [],
    recognised: [],
    formulas: [],
    statements: (Object.entries(statements) as [StatementRole, readonly RowText[]][]).map(([role, rows]) => statementOf(role, rows, unitOf(unit))),
    manualCalculation: false,
  };
}

function statementOf(role: StatementRole, rows: readonly RowText[], money: Unit): Statement {
  const unitOfMeasure = (measure: Measure) => (ratios.has(measure) ? percent : role === 'staffing' ? unitOf('人') : money);
  const read = ({ role: rowRole, label, fund, figures, parts }: RowText, above: string): Row => ({
    role: rowRole,
    label,
    path: above + label,
    fund,
    figures: new Map((Object.entries(figures) as [Measure, Printed][]).map(([measure, printed]) => [measure, figure(`${role}/${above}${label}/${measure}`, printed, unitOfMeasure(measure))])),
    children: parts.map((part) => read(part, `${above}${label}/`)),
    complete: false,
    hidden: false,
  });
  return { role, set: 'selfEvaluation', captions: {}, title: role, sheet: '表', unit: money, measures: [], partlyRead: false, rows: rows.map((each) => read(each, '')) };
}

const hedges: Readonly<Record<string, Hedge>> = { '≥': 'atLeast', '≤': 'atMost', 约: 'about' };

function figure(key: string, printed: Printed, usual: Unit): Figure {
  const [, hedge = '', digits, symbol] = /^([≥≤约]?)(-?[\d.]+)(.*)$/.exec(printed) ?? [];
  const value = digits === undefined ? null : Decimal.parse(digits)!;
  const unit = symbol ? unitOf(symbol) : usual;
  const gap = value ? undefined : printed === '' ? 'blank' : printed.startsWith('#') ? 'error' : 'notANumber';
  return { key, label: key, unit, value, gap, decimals: value?.scale ?? 0, exact: false, hedge: hedges[hedge], printed, place, origin: 'typed' };
}

type IndicatorText = Readonly<Partial<Record<IndicatorMeasure | 'reason' | 'targetText' | 'actualText', string>>>;

export function indicator(ofClass: IndicatorClass | null, name: string, { reason, targetText, actualText, ...figures }: IndicatorText, parts: readonly Indicator[] = []): Indicator {
  const cell = (text: string | undefined) => (!text ? undefined : { text, place });
  const measured = Object.entries(figures) as [IndicatorMeasure, Printed][];
  return {
    class: ofClass,
    name,
    figures: new Map(measured.map(([measure, printed]) => [measure, figure(`indicator/${name}/${measure}`, printed, measure === 'completionRate' ? percent : unitOf('人'))])),
    targetText: cell(targetText),
    actualText: cell(actualText),
    reason: cell(reason),
    parts,
    place,
  };
}
