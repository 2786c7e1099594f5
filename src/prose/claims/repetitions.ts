/** One quantity stated twice. */
import type { Claim } from '../../model/claims';
import { the } from '../../model/expression';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { isPlanned } from '../grammar/interpret';
import { isSameAmount, isSameKind } from '../discourse/lists';
import { isSameLabel } from '../discourse/recall';
import { coreOf, type Entry, type Topic } from '../discourse/topic';
import { digitsOf, fits, understood } from './fit';
import type { Clause } from './prices';

/** Shorter labels are shared by many things. */
const tellingLength = 6;

/** What was granted or asked for is not what was spent. */
const granted = /到位|下达|拨付|拨入|追加|申请|收到|批复|安排|计划|预留|结转|结余/;

/** An amount of so many digits hardly stands for two things in one text. */
const tellingDigits = 4;

export function repetitionsOf(topics: readonly Topic[], restated: readonly (readonly [Figure, Figure])[], context: (figure: Figure) => Clause): readonly Claim[] {
  const sure = [...restated.map(([stated, figure]) => tie(stated, figure)), ...topics.flatMap(carriedOut), ...repeatedNames(topics), ...partsForWholes(topics)];
  const tied = new Set(sure.map(({ stated }) => stated.key));
  return [...sure, ...echoesOf(topics, context).filter(({ stated }) => !tied.has(stated.key))];
}

/** 行政运行51.32万元。年初预算52.00万元，支出决算51.32万元: the amount behind the name is what was carried out, or what was planned. */
function carriedOut({ label, entries }: Topic): readonly Claim[] {
  const [first] = entries;
  const final = entries.find(({ measure }) => measure === 'final')?.figure;
  const planned = entries.filter(({ measure }) => isPlanned(measure)).map(({ figure }) => figure);
  if (!first || first.measure !== undefined || !final || planned.length === 0 || label === '' || granted.test(label) || !isSameKind(first.figure.unit, final.unit)) return [];
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

/** 项目资金2179万元…。计划投资2179万元…: the very amount again, in whatever unit, or as many of the same things. */
function echoesOf(topics: readonly Topic[], context: (figure: Figure) => Clause): readonly Claim[] {
  const stated = new Map<string, { readonly topic: Topic; readonly figure: KnownFigure }>();
  return topics.flatMap((topic) => topic.entries.map(({ figure }) => figure).filter(isKnown).flatMap((figure) => {
    if (figure.value.isZero || figure.hedge) return [];
    const [exact, ...coarse] = amountsOf(figure);
    const earlier = [exact!, ...coarse].map((amount) => stated.get(amount)).find((other) => other !== undefined);
    for (const amount of [exact!, ...coarse]) stated.set(amount, { topic, figure });
    if (!earlier || !isSameKind(earlier.figure.unit, figure.unit)) return [];
    const isTelling = coarse.length > 0 || isSameLabel(earlier.topic.label, topic.label) || isOfSameThings(context(earlier.figure), context(figure));
    const claim = tie(figure, earlier.figure);
    return isTelling && fits(claim) ? [claim] : [];
  }));
}

/** The amount in its base unit, and where it has digits enough, its first ones. */
function amountsOf({ value, unit }: KnownFigure): readonly string[] {
  const base = value.abs().shifted(unit.power).trimmed;
  return [base.toString(), ...(digitsOf(value) >= tellingDigits ? [base.toNumber().toPrecision(tellingDigits)] : [])].map((amount) => `${unit.dimension} ${amount}`);
}

function isOfSameThings(one: Clause, other: Clause): boolean {
  const [, things = ''] = /^(\p{Script=Han}{2})/u.exec(one.behind) ?? [];
  return things !== '' && other.behind.startsWith(things);
}

function tie(stated: Figure, other: Figure): Claim {
  return { kind: 'repetition', relation: 'tie', stated, comparator: 'equal', expected: the(other) };
}
