/** Equations between cells of the published forms, where a blank cell beside filled ones says nothing was received or spent. */
import { Decimal } from '../../model/decimal';
import { minus, plus, sum, the, type Term } from '../../model/expression';
import { isPresent, type Figure } from '../../model/figure';
import type { Relation } from '../../model/relation';

/** A relation but for its wording. */
export type Equation = Pick<Relation, 'kind' | 'stated' | 'comparator' | 'expected'>;

/** What is added to and taken from the other side; absent cells are undefined. */
export interface Parts {
  readonly added: readonly (Figure | undefined)[];
  readonly taken?: readonly (Figure | undefined)[];
}

/** Stated = added − taken. None where the stated cell or all others are missing, or all are blank. */
export function equation(stated: Figure | undefined, { added, taken = [] }: Parts): readonly Equation[] {
  if (!stated) return [];
  const there = { added: added.filter(isThere), taken: taken.filter(isThere) };
  if (there.added.length + there.taken.length === 0) return [];
  const present = { added: there.added.filter(isPresent), taken: there.taken.filter(isPresent) };
  const isBlank = present.added.length + present.taken.length === 0;
  if (isBlank && !isPresent(stated)) return [];
  const shown = isBlank ? { added: there.added.slice(0, 1), taken: there.added.length > 0 ? [] : there.taken.slice(0, 1) } : present;
  const terms: readonly Term[] = [...shown.added.map((figure) => plus(the(asNothing(figure)))), ...shown.taken.map((figure) => minus(the(asNothing(figure))))];
  const [only] = shown.added;
  const isTie = terms.length === 1 && only !== undefined && added.length === 1;
  return [{
    kind: isTie ? 'tie' : shown.taken.length > 0 ? 'difference' : 'sum',
    stated: asNothing(stated),
    comparator: 'equal',
    expected: isTie ? the(asNothing(only)) : sum(terms),
  }];
}

/** Part ≤ whole. A blank part is no more than anything. */
export function within(part: Figure | undefined, whole: Figure | undefined): readonly Equation[] {
  if (!isPresent(part) || !whole) return [];
  return [{ kind: 'bound', stated: part, comparator: 'atMost', expected: the(asNothing(whole)) }];
}

function isThere(figure: Figure | undefined): figure is Figure {
  return figure !== undefined;
}

/** A blank cell as the nothing it stands for; any other as it is. */
export function asNothing(figure: Figure): Figure {
  return figure.gap === 'blank' ? { ...figure, value: Decimal.zero, gap: undefined, exact: true, printed: '0' } : figure;
}
