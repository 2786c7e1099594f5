import type { Localized } from '../locales/language';
import type { Figure, Place } from '../model/figure';
import type { MessageData, Relation, Severity } from '../model/relation';
import type { Evidence } from './evidence';
import type { OfEach } from './of-each';

export const groups = ['totals', 'formulas', 'shares', 'budget', 'years', 'ties', 'forms', 'funds', 'staffing', 'controls', 'three-public', 'procurement', 'indicators', 'scores', 'annexes', 'copies', 'completeness', 'prose', 'own'] as const;
export type RuleGroup = (typeof groups)[number];

export interface RuleMeta<Message extends string> {
  /** Kebab case, unique, the name of the rule's file and of its page under docs/rules. */
  readonly id: string;
  /** As the settings and docs/rules call it. */
  readonly name: Localized;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The law, notice or custom the rule rests on. */
  readonly basis: Localized;
  /** What is said of a violation; `{{placeholders}}` are listed in docs/adding-a-rule.md. */
  readonly messages: Readonly<Record<Message, Localized>>;
}

/** A relation as a rule states it; the catalogue adds whose it is. */
export type RelationOf<Message extends string> = Omit<Relation, 'rule' | 'message'> & { readonly message: Message };

/** A fault that is no equation: a reason missing, a section blank. */
export interface Observation<Message extends string = string> {
  readonly message: Message;
  /** The figures it speaks of; may be empty. */
  readonly figures: readonly Figure[];
  /** Where to look when no figure says so. */
  readonly place: Place;
  readonly data?: MessageData;
  readonly severity?: Severity;
}

/** What a rule says of the workbook as a whole, or of each table by itself. */
export type Saying<Said> = ((evidence: Evidence) => readonly Said[]) | OfEach<Said>;

export interface Rule<Message extends string = string> {
  readonly meta: RuleMeta<Message>;
  readonly relations?: Saying<RelationOf<Message>>;
  readonly observations?: Saying<Observation<Message>>;
}

/** Keeps a rule's message ids typed while it is written, and forgets them for the catalogue. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule {
  return rule as unknown as Rule;
}
