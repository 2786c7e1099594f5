/** 年初预算 + 追加 − 追减 = 调整后预算, within one topic and from topic to topic. */
import type { Claim } from '../../model/claims';
import { figuresIn, minus, plus, sum, the, type Term } from '../../model/expression';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { isSameAmount } from '../discourse/lists';
import type { Topic } from '../discourse/topic';
import type { ProseMeasure } from '../words/measures';
import { fits, understood } from './fit';

/** A text tells of no more kinds of expenditure that were adjusted. */
const mostKinds = 12;

/** Shorter names end too many others. */
const tellingLength = 3;

export function rollOf({ entries }: Topic): readonly Claim[] {
  const figureOf = (wanted: ProseMeasure) => entries.find(({ measure }) => measure === wanted)?.figure;
  const [opening, adjusted, final] = [figureOf('opening'), figureOf('adjusted'), figureOf('final')];
  const changes = changesIn(entries);
  const result = adjusted ?? final;
  if (!opening || !result || changes.length === 0) return [];
  const claim = roll(result, opening, changes);
  return understood([claim], adjusted && claim);
}

/** One kind of expenditure, as several sentences tell of it. */
interface Kind {
  readonly opening: KnownFigure;
  readonly changes: readonly Term[];
  readonly final: KnownFigure;
}

/**
 * 年初基本支出预算…。追加基本支出…。基本支出决算…: where one kind of expenditure was carried out to the very amount of its adjusted budget, the
 * text takes one for the other, and what the other kinds and their total come to is a question. `parts` are the sums that the text states.
 */
export function rollsOfKinds(topics: readonly Topic[], parts: readonly Claim[]): readonly Claim[] {
  const adjusted = topics.filter(({ entries, name }) => name.length >= tellingLength && changesIn(entries).length > 0);
  if (adjusted.length === 0 || adjusted.length > mostKinds) return [];
  const kinds = adjusted.flatMap((topic) => kindOf(topic, topics));
  const rolls = [...kinds.map(({ opening, changes, final }) => roll(final, opening, changes)), ...totalOf(kinds, parts)];
  if (kinds.length < 2 || !rolls.some(fits)) return [];
  return rolls.map((claim) => (fits(claim) ? claim : { ...claim, kind: 'question' }));
}

function kindOf(topic: Topic, topics: readonly Topic[]): readonly Kind[] {
  const named = topics.filter(({ name, aside }) => name.length >= tellingLength && topic.name.endsWith(name) && !aside);
  const opening = onlyOne(named, ['opening', 'budget']);
  const final = onlyOne(named, ['final', undefined]);
  return opening && final ? [{ opening, changes: changesIn(topic.entries), final }] : [];
}

/** The amount that the topics give under one of these measures, where they agree on it. */
function onlyOne(topics: readonly Topic[], measures: readonly (ProseMeasure | undefined)[]): KnownFigure | undefined {
  const [first, ...others] = topics.flatMap(({ entries }) => entries).filter(({ measure }) => measures.includes(measure)).map(({ figure }) => figure).filter(isKnown).filter(({ unit }) => unit.dimension === 'money');
  return first && others.every((other) => isSameAmount(first, other)) ? first : undefined;
}

/** The roll of all kinds together, where the text states the sum of their openings and that of their finals. */
function totalOf(kinds: readonly Kind[], parts: readonly Claim[]): readonly Claim[] {
  const sumOf = (figures: readonly KnownFigure[]) => parts.find(({ relation, expected }) => {
    const summed = figuresIn(expected);
    return relation === 'sum' && summed.length === figures.length && figures.every((figure) => summed.some((one) => isSameAmount(one, figure)));
  })?.stated;
  const opening = sumOf(kinds.map((kind) => kind.opening));
  const final = sumOf(kinds.map((kind) => kind.final));
  return opening && final ? [roll(final, opening, kinds.flatMap(({ changes }) => changes))] : [];
}

function changesIn(entries: Topic['entries']): readonly Term[] {
  return entries.flatMap(({ measure, figure }) => (measure === 'increase' ? [plus(the(figure))] : measure === 'decrease' ? [minus(the(figure))] : []));
}

function roll(stated: Figure, opening: Figure, changes: readonly Term[]): Claim {
  return { kind: 'change', relation: 'sum', stated, comparator: 'equal', expected: sum([plus(the(opening)), ...changes]) };
}
