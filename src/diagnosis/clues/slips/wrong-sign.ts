import { figuresIn, type Expression } from '../../../model/expression';
import type { Slip, SlipDetector } from './slip';

/** What is no difference of others is seldom less than nothing. */
const negativeByItself = 0.1;

/** A minus was lost, or one is too many. */
export const wrongSign: SlipDetector = {
  kind: 'wrong-sign',
  chance: (slip) => {
    const { wrong, right } = slip;
    if (right.isZero || !wrong.equals(right.negated())) return 0;
    return right.sign > 0 || isDifference(slip) ? 1 : negativeByItself;
  },
};

function isDifference({ figure, violated }: Slip): boolean {
  return violated.some(({ stated, expected }) => stated.key === figure.key && subtracts(expected));
}

function subtracts(expression: Expression): boolean {
  return expression.kind === 'sum' && expression.terms.some(({ weight, of }) => weight.sign < 0 || figuresIn(of).some(({ value }) => value !== null && value.sign < 0));
}
