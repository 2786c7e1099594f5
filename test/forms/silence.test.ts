import { examine } from '../../src/session/examine';
import { amountCell, draw } from './draw';
import { isFound } from './faults';
import { department } from './generate';
import { official } from './layout';
import { Random } from './random';
import { faultIn, falseAlarms, trial } from './silence';

/** `npm run bench:silence` tries 500 of each. */
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

test.each(seeds)('a workbook that is right is not accused (%i)', (seed) => {
  expect(falseAlarms(trial(seed))).toEqual([]);
});

test.each(seeds)('a fault is found where it is (%i)', (seed) => {
  const fault = faultIn(trial(1000 + seed));
  expect(fault && [fault.place, fault.before, fault.after, isFound(fault)]).toEqual(fault && [fault.place, fault.before, fault.after, true]);
});

test('one cell pasted in full makes no neighbour a fault', () => {
  const rounded = draw(department(new Random(1), 2), official);
  const inFull = draw(department(new Random(1), 6), official);
  // Every twelfth is enough to have each form and column among them.
  const filled = [...rounded.places].filter(([key]) => rounded.amounts.get(key)).filter((_, nth) => nth % 12 === 0);
  expect(filled.length).toBeGreaterThan(10);
  for (const [key, { sheet, row, column }] of filled) {
    const pasted = amountCell(inFull.amounts.get(key)!, { ...official, format: 'General' });
    const sheets = rounded.workbook.sheets.map((each) => (each.name === sheet ? { ...each, rows: new Map(each.rows).set(row, new Map(each.rows.get(row)).set(column, pasted)) } : each));
    const errors = examine({ ...rounded.workbook, sheets }).findings.filter(({ severity }) => severity === 'error');
    expect([key, errors.map(({ rule, place }) => `${rule} ${place.address}`)]).toEqual([key, []]);
  }
});
