/** A bound on effort; by itself, because nothing else takes as long. */
import { diagnose } from '../../src/diagnosis/diagnose';
import { judge } from '../../src/judging/judge';
import { quotient, the } from '../../src/model/expression';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';
import { noBook } from './localising';

test('where too much hangs together, what a search could not be afforded for is told without suspects', () => {
  const whole = printed('5000.00万元');
  const wrong = Array.from({ length: 600 }, (_, index) => equal(printed('50.00%'), quotient(the(printed(`${index + 1}.00万元`)), the(whole)), { rule: 'share-of-total' }));
  const findings = diagnose({ judgements: wrong.map(judge), observations: [] }, noBook);
  expect(findings).toHaveLength(wrong.length);
  const [first, last] = [findings[0]!, findings.at(-1)!];
  expect(first.suspects.length).toBeGreaterThan(0);
  expect(last).toMatchObject({ suspects: [], tied: 0, unfinished: true });
});
