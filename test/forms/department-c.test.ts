/** One real department's final accounts: every relation that should hold in and between its forms is judged and holds, and a fault in any of them is found. */
import { examine } from '../../src/session/examine';
import { departmentC } from './department-c';
import { draw } from './draw';
import { fault, isFound } from './faults';
import { official } from './layout';
import { Random } from './random';

const drawn = draw(departmentC, official);
const { judgements, findings } = examine(drawn.workbook);

test('every relation is judged, and consistent', () => {
  const count = new Map<string, number>();
  for (const { relation } of judgements) count.set(relation.rule, (count.get(relation.rule) ?? 0) + 1);
  expect(Object.fromEntries(count)).toEqual({
    'subjects-total': 66,
    'summary-totals': 10,
    'income-kinds': 18,
    'expenditure-kinds': 36,
    'fund-columns': 6,
    'summary-balance': 2,
    'summary-roll': 1,
    'appropriation-roll': 1,
    'appropriation-by-fund': 1,
    'income-in-summary': 2,
    'expenditure-in-summary': 5,
    'appropriation-in-summary': 1,
    'appropriation-in-income': 1,
    'general-budget-in-appropriation': 5,
    'basic-in-general-budget': 1,
    'general-budget-in-expenditure': 39,
    'part-of-expenditure': 44,
    'insurance-subjects': 4,
  });
  expect(judgements.filter(({ verdict }) => verdict.outcome !== 'consistent')).toEqual([]);
  expect(findings).toEqual([]);
});

test('200 single faults are found, each where it is', () => {
  const random = new Random(20_241);
  const faults = Array.from({ length: 2000 }, () => fault(drawn, official, judgements, random)).filter((each) => each !== undefined).slice(0, 200);
  expect(faults).toHaveLength(200);
  expect(faults.filter((each) => !isFound(each)).map(({ place, before, after }) => `${place.sheet}!${place.address} ${before} → ${after}`)).toEqual([]);
});
