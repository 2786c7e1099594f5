import { judgeAgain } from '../judging/judge-again';
import type { Judgement } from '../model/verdict';
import { catalogue } from './catalogue';
import type { Evidence } from './evidence';
import type { RuleSettings } from './profile/profile';
import type { Observation, Rule } from './rule';

export interface RuleObservation extends Observation {
  readonly rule: string;
}

/** What the rules say of a workbook, before anybody asks which figure is to blame. */
export interface CheckResult {
  readonly judgements: readonly Judgement[];
  readonly observations: readonly RuleObservation[];
}

/**
 * Runs the rules, all of the catalogue unless told otherwise, over what was read; those that are off in the settings do not run.
 * Relations that are the same as `before` are not judged again.
 */
export function check(evidence: Evidence, rules: readonly Rule[] = catalogue, settings: RuleSettings = new Map(), before: readonly Judgement[] = []): CheckResult {
  const running = rules.filter(({ meta }) => settings.get(meta.id) !== 'off');
  const as = ({ meta }: Rule) => {
    const severity = settings.get(meta.id);
    return { rule: meta.id, ...(severity && severity !== 'off' && { severity }) };
  };
  const relations = running.flatMap((rule) => (rule.relations?.(evidence) ?? []).map((relation) => ({ ...relation, ...as(rule) })));
  const observations = running.flatMap((rule) => (rule.observations?.(evidence) ?? []).map((observation) => ({ ...observation, ...as(rule) })));
  return { judgements: judgeAgain(relations, before), observations };
}
