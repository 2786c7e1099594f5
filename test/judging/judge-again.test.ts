import { judge } from '../../src/judging/judge';
import { EarlierJudgements } from '../../src/judging/judge-again';
import { sumOf } from '../../src/model/expression';
import type { Relation } from '../../src/model/relation';
import { printed } from './printed';
import { equal } from './relating';

const [total, basic, projects] = ['3人', '1人', '2人'].map((text) => printed(text));
const adds = (parts = [basic!, projects!], more: Partial<Relation> = {}) => equal(total!, sumOf(parts), more);

test('what is the same down to its figures is not judged again', () => {
  const judgement = judge(adds());
  const earlier = new EarlierJudgements([judgement]);
  expect(earlier.judge(adds([{ ...basic! }, { ...projects! }]))).toBe(judgement);
});

test.each<[string, Relation]>([
  ['a figure that changed', adds([{ ...basic!, value: projects!.value }, projects!])],
  ['other parts', adds([basic!])],
  ['another rule', adds(undefined, { rule: 'another' })],
  ['another total', equal(printed('3人'), sumOf([basic!, projects!]))],
])('but %s', (_, relation) => {
  const judgement = judge(adds());
  const again = new EarlierJudgements([judgement]).judge(relation);
  expect(again).not.toBe(judgement);
  expect(again).toEqual(judge(relation));
});

test('of relations that are the same each takes over one, in any order', () => {
  const judgements = [judge(adds()), judge(adds([projects!, basic!])), judge(adds())];
  const earlier = new EarlierJudgements(judgements);
  expect([adds(), adds(), adds([projects!, basic!])].map((relation) => judgements.indexOf(earlier.judge(relation)))).toEqual([0, 2, 1]);
  expect(judgements).not.toContain(earlier.judge(adds()));
});

test('with nothing judged before everything is judged', () => {
  expect(new EarlierJudgements([]).judge(adds())).toEqual(judge(adds()));
});
