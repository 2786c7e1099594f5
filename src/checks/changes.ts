/** Additions and cuts (追加, 追减). Some departments write a cut as 50, others as -50. */
import { minus, plus, the, type Term } from '../model/expression';
import { isKnown, type Figure } from '../model/figure';

const isNegative = (figure: Figure): boolean => isKnown(figure) && figure.value.sign < 0;

/** What a cut contributes to a budget: it lowers it, whichever sign it is written with. */
export function cut(figure: Figure): Term {
  return isNegative(figure) ? plus(the(figure)) : minus(the(figure));
}

/** How much a change amounts to, whichever way it goes. */
export function extent(figure: Figure): Term {
  return isNegative(figure) ? minus(the(figure)) : plus(the(figure));
}
