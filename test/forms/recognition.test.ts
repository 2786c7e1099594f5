import { address } from '../../src/model/address';
import { allFigures } from '../../src/model/book';
import { Decimal } from '../../src/model/decimal';
import { examine } from '../../src/session/examine';
import { departmentC, departmentCInFull } from './department-c';
import { draw } from './draw';
import { roundsToUnit } from './layout';
import { variations } from './variations';

const enough = 40;
const sureShare = 0.95;

const drawn = variations.map(([name, layout]) => [name, draw(roundsToUnit(layout) ? departmentC : departmentCInFull, layout)] as const);

const named = (tables: readonly { readonly sheet: string; readonly role: string | null }[]) => tables.map(({ sheet, role }) => `${sheet}: ${role}`);

test(`of ${enough} layouts and more, hardly a form is asked for`, () => {
  expect(variations.length).toBeGreaterThanOrEqual(enough);
  const found = drawn.map(([, { workbook, expected }]) => {
    const sure = named(examine(workbook).book.recognised.filter((table) => table.sure));
    return { all: expected.length, sure: named(expected).filter((form) => sure.includes(form)).length };
  });
  const sum = (count: (each: (typeof found)[number]) => number) => found.reduce((total, each) => total + count(each), 0);
  expect(sum(({ sure }) => sure) / sum(({ all }) => all)).toBeGreaterThanOrEqual(sureShare);
});

describe.each(drawn)('%s', (_, { workbook, expected, places, amounts }) => {
  const { book, findings } = examine(workbook);
  const sure = book.recognised.filter((table) => table.sure && table.role !== null);
  const empty = new Set(book.recognised.filter(({ reasons }) => reasons.includes('empty')).map((table) => table.sheet));

  test('no form is taken for another', () => {
    expect(named(sure).filter((form) => !named(expected).includes(form))).toEqual([]);
  });

  test('what is not sure is asked for, but for a form that nobody filled in', () => {
    const asked = new Set(book.recognised.filter((table) => !table.sure).map(({ sheet }) => sheet));
    expect(expected.filter((form) => !named(sure).includes(named([form])[0]!) && !asked.has(form.sheet) && !empty.has(form.sheet))).toEqual([]);
    expect([...places].filter(([key, { sheet }]) => empty.has(sheet) && amounts.get(key))).toEqual([]);
  });

  test('every amount of a sure form is read as it is', () => {
    const sheets = new Set(sure.map(({ sheet }) => sheet));
    const read = new Map(allFigures(book).map((figure) => [`${figure.place.sheet}!${figure.place.address}`, figure.value?.shifted(figure.unit.power).trimmed.toString()]));
    const wrong = [...places].filter(([key, { sheet, row, column }]) => {
      const amount = amounts.get(key)!;
      return sheets.has(sheet) && amount !== null && read.get(`${sheet}!${address(row, column)}`) !== Decimal.fromNumber(amount).shifted(4).trimmed.toString();
    });
    expect(wrong).toEqual([]);
  });

  test('nothing is flagged', () => {
    expect(findings.map(({ rule, place }) => `${rule} ${place.sheet}!${place.address}`)).toEqual([]);
  });
});
