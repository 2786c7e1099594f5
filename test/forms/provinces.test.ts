import { address } from '../../src/model/address';
import { allFigures } from '../../src/model/book';
import { isKnown } from '../../src/model/figure';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { examine } from '../../src/session/examine';
import { number } from '../reading/grid';
import { province, provinces } from './provinces';
import { Random } from './random';

const read = (workbook: WorkbookSnapshot) => {
  const { book, findings } = examine(workbook);
  return {
    forms: book.statements.map(({ sheet, role, set, measures }) => `${sheet}: ${role} ${set} ${measures.join(' ')}`),
    unsure: book.recognised.filter(({ sure }) => !sure).map(({ sheet, area, role }) => `${sheet}!${area} ${role}`),
    findings: findings.filter(({ severity }) => severity !== 'info').map(({ rule, place }) => `${rule} ${place.sheet}!${place.address}`),
  };
};

describe.each(provinces)('%s', (name) => {
  test.each([
    ['as published', { merged: true, asText: false }],
    ['without merged cells', { merged: false, asText: false }],
    ['pasted as text', { merged: true, asText: true }],
  ])('is read for what it is %s, and nothing is flagged', (_, form) => {
    const { workbook, expected } = province(name, form);
    expect(read(workbook)).toEqual({ forms: expected, unsure: [], findings: [] });
  });

});

/** What no relation binds stands in these: head counts, money of one kind printed once, expenditure by kind with nothing but its total. */
const unbound: ReadonlySet<string> = new Set(['operations', 'budget-guangdong-hunan', 'settlement-stages']);

test.each(provinces.filter((name) => !unbound.has(name)))('a wrong amount is found in %s', (name) => {
  const { workbook } = province(name);
  const figures = allFigures(examine(workbook).book).filter(isKnown).filter(({ value, unit }) => !value.isZero && unit.dimension === 'money');
  const random = new Random(name.length);
  const tried = Array.from({ length: 6 }, () => random.one(figures));
  const missed = tried.filter(({ place, value }) => {
    const wrong = withNumber(workbook, place, Math.round((value.toNumber() * 1.37 + 1.11) * 100) / 100);
    const { findings } = examine(wrong);
    return !findings.flatMap((finding) => [finding, ...finding.consequences]).some((finding) => finding.severity === 'error' && finding.figures.some((figure) => figure.place.sheet === place.sheet && figure.place.address === place.address));
  });
  expect(missed.map(({ place, printed }) => `${place.sheet}!${place.address} ${printed}`)).toEqual([]);
});

function withNumber(workbook: WorkbookSnapshot, place: { readonly sheet: string; readonly address: string }, value: number): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== place.sheet) return sheet;
    const rows = [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, address(row, column) === place.address ? number(value, '#,##0.00', { printed: value.toFixed(2) }) : cell] as const))] as const);
    return { ...sheet, rows: new Map(rows) };
  });
  return { ...workbook, sheets };
}
