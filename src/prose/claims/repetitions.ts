/** One quantity stated twice. */
import type { Claim } from '../../model/claims';
import { the } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { isPlanned } from '../grammar/interpret';
import { isSameAmount, isSameKind } from '../discourse/lists';
import { coreOf, type Entry, type Topic } from '../discourse/topic';
import { fits, understood } from './fit';

/** Shorter labels are shared by many things. */
const tellingLength = 6;

/** What was granted or asked for is not what was spent. */
const granted = /到位|下达|拨付|拨入|追加|申请|收到|批复|安排|计划|预留|结转|结余/;

export function repetitionsOf(topics: readonly Topic[]): readonly Claim[] {
  return [...topics.flatMap(carriedOut), ...repeatedNames(topics), ...partsForWholes(topics)];
}

/** 行政运行51.32万元。年初预算52.00万元，支出决算51.32万元: the amount behind the name is what was carried out, or what was planned. */
function carriedOut({ label, entries }: Topic): readonly Claim[] {
  const [first] = entries;
  const final = entries.find(({ measure }) => measure === 'final')?.figure;
  const planned = entries.filter(({ measure }) => isPlanned(measure)).map(({ figure }) => figure);
  if (!first || first.measure !== undefined || !final || planned.length === 0 || granted.test(label) || !isSameKind(first.figure.unit, final.unit)) return [];
  if (planned.some((figure) => fits(tie(figure, first.figure)))) return [];
  return [tie(final, first.figure)];
}

/** The same name, measure and year; only where a year and a measure are named can nothing else be meant. */
function repeatedNames(topics: readonly Topic[]): readonly Claim[] {
  const stated = new Map<string, Entry>();
  return topics.flatMap(({ label, entries, aside }) => {
    const core = coreOf(label);
    if (core.length < 2 || aside) return [];
    return entries.flatMap((entry) => {
      const key = `${core} ${entry.measure ?? ''} ${entry.year ?? ''}`;
      const earlier = stated.get(key);
      stated.set(key, entry);
      if (!earlier || !isSameKind(earlier.figure.unit, entry.figure.unit)) return [];
      const claim = tie(entry.figure, earlier.figure);
      const isSure = core.length >= tellingLength && entry.year !== undefined && (entry.measure === 'final' || entry.measure === 'opening');
      return understood([claim], isSure ? claim : undefined);
    });
  });
}

/**
 * 年初预算229.99万元，其中：一般公共预算拨款222.58万元 … 年初预算222.58万元: what bears no name of its own is the whole, and the whole of
 * that year and measure is stated elsewhere.
 */
function partsForWholes(topics: readonly Topic[]): readonly Claim[] {
  const parts = topics.flatMap((part) => (part.within?.wholes ?? []).slice(0, 1).flatMap((whole) => part.entries.map(({ figure }) => ({ figure, whole }))));
  return topics.filter(({ isUnnamed, within, aside }) => isUnnamed && !within && !aside).flatMap(({ paragraph, entries }) =>
    entries.filter(({ measure, year }) => measure === 'opening' && year !== undefined).flatMap(({ figure, year }) => {
      const wholes = parts.filter((part) => part.whole.paragraph !== paragraph && isSameAmount(part.figure, figure)).flatMap(({ whole }) => whole.entries.filter((entry) => entry.measure === 'opening' && entry.year === year));
      return wholes.length === 0 || wholes.some((entry) => fits(tie(figure, entry.figure))) ? [] : [tie(figure, wholes[0]!.figure)];
    }),
  );
}

function tie(stated: Figure, other: Figure): Claim {
  return { kind: 'repetition', relation: 'tie', stated, comparator: 'equal', expected: the(other) };
}
