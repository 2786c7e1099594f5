/** 占本年支出的25%: a part in relation to its whole. */
import type { Claim } from '../../model/claims';
import { quotient, sumOf, the } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { before, isNamed, lookAhead, recall } from '../discourse/recall';
import { amountsOf, mainEntry, type Topic } from '../discourse/topic';
import { fits, understood } from './fit';
import { rate } from './rate';

/** An unnamed whole is not looked for further back, in topics. */
const reach = 12;

export function sharesOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  return topic.shares.flatMap(({ figure, of, joint, base, baseFigure }) => {
    if (joint) return jointShare(figure, joint);
    // 税收收入增收11487亿元，占财政收入增收额12544亿元的91.6%.
    const part = of?.figure ?? topic.changes.at(-1)?.amount?.figure;
    if (!part) return [];
    const wholesOf = (list: readonly (Topic | undefined)[]) => list.flatMap((other) => (other ? amountsOf(other) : [])).filter((whole) => whole.key !== part.key && isSameKind(whole.unit, part.unit));
    if (baseFigure) return [rate('share', figure, part, baseFigure)];
    const named = base?.label ? recall(topics, base.label, undefined, topic.index) ?? lookAhead(topics, topic, base.label) : undefined;
    const listed = base?.label ? [] : topic.within?.wholes ?? [];
    const above = topic.within?.outer?.wholes ?? [];
    const near = before(topics, topic, reach);
    const sure = wholesOf([named, ...listed]);
    const beside = sure.find((whole) => isWholeBeside(topic, whole));
    if (beside && !named) return understood(sure.map((whole) => rate('share', figure, part, whole)), rate('share', figure, part, beside));
    const basesBefore = near.filter(({ sentence }) => sentence === topic.sentence).flatMap((other) => other.shares.flatMap((share) => [
      ...(share.baseFigure ? [share.baseFigure] : []),
      ...wholesOf([share.base && (recall(topics, share.base.label, undefined, other.index) ?? lookAhead(topics, other, share.base.label))]),
    ]));
    const behind = named ? undefined : totalBehind(topics, topic);
    const readings = [...sure, ...basesBefore, ...wholesOf([...above, ...near, behind])].map((whole) => rate('share', figure, part, whole));
    const total = behind?.sentence === topic.sentence && saysTotal.test(base?.label ?? '') ? wholesOf([behind])[0] : undefined;
    const meant = named ? (isNamed(named, base!.label) ? wholesOf([named])[0] : undefined) : wholesOf(listed)[0] ?? total;
    const claims = understood(readings, of && meant && rate('share', figure, part, meant));
    return claims.length > 0 || !base?.label ? claims : ofAllTogether(figure, part, base.label, topics.slice(Math.max(0, topic.index - reach), topic.index + reach));
  });
}

/** 基本支出占一般公共预算支出的84.06%；…；项目支出占一般公共预算支出的15.94%: a whole that is not told is its parts together. */
function ofAllTogether(stated: Figure, part: Figure, label: string, near: readonly Topic[]): readonly Claim[] {
  const parts = near.flatMap(({ shares }) => shares.filter(({ base, of }) => of && base?.label === label)).flatMap(({ of }) => of!.figure).filter(({ unit }) => isSameKind(unit, part.unit));
  return parts.length < 2 ? [] : understood([{ ...rate('share', stated, part, part), expected: quotient(the(part), sumOf(parts)) }], undefined);
}

/** A占支出总额的30%、B…，合计C: the next total of what stands before it. */
function totalBehind(topics: readonly Topic[], topic: Topic): Topic | undefined {
  return topics.slice(topic.index + 1, topic.index + 1 + reach).find(({ isTotal }) => isTotal);
}

const saysTotal = /总额|总数|合计|总计/;

/** Whether a share beside it is of the whole of their list: then this one is, too. */
function isWholeBeside(topic: Topic, whole: Figure): boolean {
  const beside = topic.within?.items.slice(0, reach).filter((other) => other !== topic) ?? [];
  return beside.some(({ shares }) => shares.some(({ figure, of, base, baseFigure }) => of && !base?.label && !baseFigure && fits(rate('share', figure, of.figure, whole))));
}

/** Of the whole that the first of them is a part of. */
function jointShare(stated: Figure, joint: readonly Topic[]): readonly Claim[] {
  const parts = joint.flatMap((topic) => mainEntry(topic)?.figure ?? []);
  const wholes = (joint[0]?.within?.wholes ?? []).flatMap(amountsOf).filter((whole) => parts[0] && isSameKind(whole.unit, parts[0].unit));
  return understood(wholes.map((whole): Claim => ({ kind: 'share', relation: 'quotient', stated, comparator: 'equal', expected: quotient(sumOf(parts), the(whole)) })), undefined);
}
