import { judge } from '../judging/judge';
import type { Judgement } from '../model/verdict';
import { catalogue } from './catalogue';
import type { Evidence } from './evidence';
import type { Observation, Rule } from './rule';

export interface RuleObservation extends Observation {
  readonly rule: string;
}

/** What the rules say of a workbook, before anybody asks which figure is to blame. */
export interface CheckResult {
  readonly judgements: readonly Judgement[];
  readonly observations: readonly RuleObservation[];
}

/** Runs the rules, all of the catalogue unless told otherwise, over what was read. */
export function check(evidence: Evidence, rules: readonly Rule[] = catalogue): CheckResult {
  const relations = rules.flatMap((rule) => (rule.relations?.(evidence) ?? []).map((relation) => ({ ...relation, rule: rule.meta.id })));
  const observations = rules.flatMap((rule) => (rule.observations?.(evidence) ?? []).map((observation) => ({ ...observation, rule: rule.meta.id })));
  return { judgements: relations.map(judge), observations };
}
