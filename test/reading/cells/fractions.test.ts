import { readCell, type CellReading } from '../../../src/reading/cells/cell';
import { adjustmentsInPercent, completionsInPercent, sharesInPercent } from '../../../src/reading/cells/fractions';
import { number, text } from '../grid';

/** A column as it is typed: `0.9678`, `40%`, `无`; numbers are kept as numbers. */
const typed = (column: string) => column.split(' ').filter(Boolean).map((one) => readCell(Number.isNaN(Number(one)) ? text(one) : number(Number(one), shownWith(one))));

/** The format that shows as many decimals as were typed. */
const shownWith = (written: string) => `0.${'0'.repeat(written.split('.')[1]?.length ?? 0)}`.replace(/\.$/, '');

const told = (readings: readonly CellReading[]) => readings.map(({ value, decimals, unit, gap }) => (value ? value.rounded(decimals).toString() + (unit?.symbol ?? '') : gap)).join(' ');

describe('shares typed as fractions', () => {
  test.each([
    ['one whole', '0.6 0.3 0.1', '60% 30% 10%'],
    ['one whole and its total', '1 0.6 0.4', '100% 60% 40%'],
    ['a part that is nothing', '1 0', '100% 0%'],
    ['as precise as they were typed', '0.6123 0.2877 0.100', '61.23% 28.77% 10.0%'],
    ['one of them somewhat wrong', '0.5 0.3 0.15', '50% 30% 15%'],
    ['one of them somewhat wrong, and the total', '1 0.5 0.3 0.15', '100% 50% 30% 15%'],
    ['the others being percentages', '1 60% 40%', '100% 60% 40%'],
    ['a gap among them', '0.75 无 0.25', '75% blank 25%'],
  ])('%s', (_, column, expected) => expect(told(sharesInPercent(typed(column)))).toBe(expected));

  test.each([
    ['percentages without their mark', '60 30 10'],
    ['small percentages that make no whole', '0.5 0.25 0.125'],
    ['nor a whole and its total', '1 0.5 0.25 0.125'],
    ['one below nothing', '0.8 0.3 -0.1'],
    ['one above the whole', '1.05 0.8 0.1'],
    ['percentages with their mark', '60% 40%'],
    ['nothing', '无'],
  ])('but not %s', (_, column) => expect(told(sharesInPercent(typed(column)))).toBe(told(typed(column))));
});

describe('completion rates typed as fractions', () => {
  test.each([
    ['0.9678 1 0', '96.78% 100% 0%'],
    ['1.2 10', '120% 1000%'],
    ['0.5 80%', '50% 80%'],
  ])('%s', (column, expected) => expect(told(completionsInPercent(typed(column)))).toBe(expected));

  test.each(['96.78 0.5', '10.01', '0.5 -0.1'])('but not %s', (column) => expect(told(completionsInPercent(typed(column)))).toBe(column));
});

describe('adjustment rates typed as fractions, finer than percentages are printed', () => {
  test.each([
    ['8.0558', '805.58%'],
    ['0 -0.1234 0.125', '0% -12.34% 12.5%'],
    ['0.1234 5%', '12.34% 5%'],
    ['0.1234 无', '12.34% blank'],
  ])('%s', (column, expected) => expect(told(adjustmentsInPercent(typed(column)))).toBe(expected));

  test.each(['8.05', '0.1234 0.25', '0', '0.2500', '0 1.2345%'])('but not %s', (column) => expect(told(adjustmentsInPercent(typed(column)))).toBe(column));
});
