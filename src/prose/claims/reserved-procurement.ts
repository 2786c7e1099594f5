/** 在面向中小企业预留的项目中采购金额A，在其他项目中采购金额B: the two are apart, so that together they are not above all procurement. */
import type { Claim } from '../../model/claims';
import { sumOf } from '../../model/expression';
import { isSameKind } from '../discourse/lists';
import { before } from '../discourse/recall';
import { coreOf, mainEntry, type Topic } from '../discourse/topic';

/** All procurement stands within so many topics before. */
const reach = 20;

const others = /^在其他(.+)中$/;
const allProcurement = /政府采购(?:支出)?(?:金额|总额|规模)?$/;

export function reservedProcurement(topics: readonly Topic[]): readonly Claim[] {
  return topics.flatMap((topic): readonly Claim[] => {
    const [, projects] = others.exec(topic.scope) ?? [];
    const rest = projects && mainEntry(topic)?.figure;
    if (!rest) return [];
    const near = before(topics, topic, reach);
    // Those reserved for small and medium firms stand first, and hold those for small firms.
    const reserved = near.filter(({ sentence, scope }) => sentence === topic.sentence && scope.endsWith(`${projects}中`) && !others.test(scope)).at(-1);
    const whole = near.find(({ label, scope }) => scope === '' && allProcurement.test(coreOf(label)));
    const [part, total] = [reserved, whole].map((each) => each && mainEntry(each)?.figure);
    if (!part || !total || !isSameKind(part.unit, rest.unit) || !isSameKind(total.unit, rest.unit)) return [];
    return [{ kind: 'parts', relation: 'sum', stated: total, comparator: 'equal', expected: sumOf([part, rest]), openList: true }];
  });
}
