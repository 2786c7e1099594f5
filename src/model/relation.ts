import { figuresIn, type Expression } from './expression';
import type { Figure } from './figure';

export type RelationKind = 'sum' | 'difference' | 'product' | 'quotient' | 'tie' | 'count' | 'bound';
/** `below` and `above` are strict. */
export type Comparator = 'equal' | 'atMost' | 'atLeast' | 'below' | 'above';
export type Severity = 'error' | 'warning' | 'info';

/** Values for the placeholders of a message: texts, texts by language, and figures, which the wording turns into text. */
export type MessageData = Readonly<Record<string, string | TextByLanguage | Figure>>;

export type TextByLanguage = Readonly<Record<'zh-CN' | 'en-US', string>>;

/** `stated` stands in the comparison to what the other figures give. Each figure occurs once. */
export interface Relation {
  /** Id of the rule that demands it. */
  readonly rule: string;
  readonly kind: RelationKind;
  readonly stated: Figure;
  readonly comparator: Comparator;
  readonly expected: Expression;
  /** Tells it from others that its rule demands of the same figure. */
  readonly variant?: string;
  /** A list of parts that may leave something out: above the whole is a fault, below it is undecided. */
  readonly openList?: boolean;
  /** Set where the relation does not apply to this workbook, and why. */
  readonly notApplicable?: string;
  /** Which of the rule's messages tells a violation; the rule's first one where absent. */
  readonly message?: string;
  readonly data?: MessageData;
  /** Where a violation weighs less or more than the rule's own severity. */
  readonly severity?: Severity;
}

/** All figures of a relation, the stated one first. */
export function figuresOf(relation: Relation): readonly Figure[] {
  return [relation.stated, ...figuresIn(relation.expected)];
}
