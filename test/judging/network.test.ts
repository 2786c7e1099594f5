import { judge } from '../../src/judging/judge';
import { Network, holds } from '../../src/judging/network';
import { constant, sumOf, the } from '../../src/model/expression';
import type { Figure } from '../../src/model/figure';
import { printed } from './printed';
import { atMost, equal } from './relating';

const tie = (left: Figure, right: Figure) => judge(equal(left, the(right), { kind: 'tie' }));

const [total, first, second, report, echo, stranger, posts] = ['3人', '1人', '2人', '3人', '3人', '9人', '7人'].map((text) => printed(text)) as [Figure, Figure, Figure, Figure, Figure, Figure, Figure];
const adds = judge(equal(total, sumOf([first, second])));
const repeats = tie(report, total);
const echoes = tie(echo, report);
const fails = tie(total, stranger);
const bounds = judge(atMost(total, the(posts)));
const network = () => Network.of([adds, repeats, echoes, fails, bounds]);

test('a figure stands in the relations that name it, in reading order', () => {
  expect(network().around(total.key)).toEqual([adds, repeats, fails, bounds]);
  expect(network().around(second.key)).toEqual([adds]);
  expect(network().around('no such figure')).toEqual([]);
});

test('witnesses are the equalities that hold, also those of reports that agree', () => {
  expect([...network().witnesses(echo.key)]).toEqual([echoes, repeats, adds]);
  expect([...network().witnesses(second.key)]).toEqual([adds]);
});

test('of reports without end some are enough', () => {
  const reports = Array.from({ length: 500 }, () => printed('3人'));
  const ties = reports.slice(1).map((figure, index) => tie(figure, reports[index]!));
  const found = Network.of(ties).witnesses(reports[0]!.key).size;
  expect(found).toBeGreaterThanOrEqual(100);
  expect(found).toBeLessThan(110);
});

test('neither a bound nor an equality that fails is a witness', () => {
  expect([...network().witnesses(posts.key)]).toEqual([]);
  expect([...network().witnesses(stranger.key)]).toEqual([]);
});

test('the parts of a sum are not witnesses for each other', () => {
  const elsewhere = tie(second, printed('2人'));
  expect([...Network.of([adds, elsewhere]).witnesses(first.key)]).toEqual([adds]);
});

test('a relation holds when it is consistent or cut off, and in no other case', () => {
  const stated = printed('95.45%');
  expect([0.9545, 0.95457, 0.97].map((value) => holds(judge(equal(stated, constant(value)))))).toEqual([true, true, false]);
  expect(holds(judge(equal(printed('约3人'), the(total))))).toBe(false);
  expect(holds(judge(equal(total, the(posts), { notApplicable: 'no posts' })))).toBe(false);
});
