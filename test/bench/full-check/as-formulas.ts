/** Judged relations as formulas of a spreadsheet, beside the tables they speak of. */
import type { Expression } from '../../../src/model/expression';
import type { Figure } from '../../../src/model/figure';
import type { Relation } from '../../../src/model/relation';
import type { DocumentCell, SheetDocument } from '../../../src/model/sheet-document';
import type { WorkbookSnapshot } from '../../../src/model/snapshot';

/** As many formulas stand in a row. */
const across = 20;

/** The tables of a workbook with one more sheet: a formula for each relation, 0 where it holds; or, `calculated` being false, a plain 0 in its place. */
export function withChecks(workbook: WorkbookSnapshot, relations: readonly Relation[], calculated: boolean): readonly SheetDocument[] {
  const tables = workbook.sheets.map(({ name, rows }): SheetDocument => ({
    name,
    cells: [...rows].flatMap(([row, columns]) => [...columns].flatMap(([column, { value, format }]): DocumentCell[] =>
      value.kind === 'number' || value.kind === 'text' ? [{ row, column, value, style: { numberFormat: format } }] : [])),
  }));
  const checks = relations.map((relation, index): DocumentCell => ({
    row: Math.floor(index / across),
    column: index % across,
    value: calculated ? { kind: 'formula', formula: formulaOf(relation) } : { kind: 'number', number: 0 },
  }));
  return [...tables, { name: '校验', cells: checks }];
}

/** Half a unit in the last place of each figure is the room that rounding leaves, as near as a formula comes to it. */
function formulaOf({ stated, comparator, expected }: Relation): string {
  const difference = `${cell(stated)}-(${formula(expected)})`;
  const room = 0.5 * 10 ** -stated.decimals * 10 ** stated.unit.power * (1 + termsIn(expected));
  switch (comparator) {
    case 'equal':
      return `IF(ABS(${difference})<=${room},0,1)`;
    case 'atMost':
    case 'below':
      return `IF(${difference}<=${room},0,1)`;
    default:
      return `IF(${difference}>=-${room},0,1)`;
  }
}

function formula(of: Expression): string {
  switch (of.kind) {
    case 'figure':
      return cell(of.figure);
    case 'constant':
      return of.value.toString();
    case 'sum':
      return of.terms.map(({ weight, of: term }) => `${weight.sign < 0 ? '-' : '+'}${formula(term)}`).join('');
    case 'product':
      return of.factors.map((factor) => `(${formula(factor)})`).join('*');
    case 'quotient':
      return `(${formula(of.numerator)})/(${formula(of.denominator)})${of.less ? `-${of.less.toString()}` : ''}`;
  }
}

/** In base units; a percentage is kept in its cell as a fraction already. */
function cell({ place, unit, origin, value }: Figure): string {
  const factor = unit.dimension === 'money' ? 10 ** unit.power : 1;
  if (origin === 'given') return value!.shifted(unit.power).toString();
  return factor === 1 ? `${place.sheet}!${place.address}` : `${place.sheet}!${place.address}*${factor}`;
}

function termsIn(of: Expression): number {
  return of.kind === 'sum' ? of.terms.length : of.kind === 'figure' ? 1 : 2;
}
