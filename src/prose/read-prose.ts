import type { Claim, Claims, Listing, ReachedRate, Zero } from '../model/claims';
import { figuresIn } from '../model/expression';
import type { Figure } from '../model/figure';
import { balancesOf } from './claims/balances';
import { calculationsIn } from './claims/calculations';
import { changesOf, gapsOf } from './claims/changes';
import { comparisonsOf } from './claims/comparisons';
import { completionsOf } from './claims/completions';
import { countsOf } from './claims/counts';
import { looseRatesOf } from './claims/loose-rates';
import { Listings } from './claims/listings';
import { mentionsOf } from './claims/mentions';
import { adjustmentRates, deviationRates } from './claims/named-rates';
import { partsOfLists, sumsUp } from './claims/parts';
import { priceSums } from './claims/price-sums';
import { type Clause, pricesOf } from './claims/prices';
import { Said } from './claims/reached-rates';
import { repetitionsOf } from './claims/repetitions';
import { reservedProcurement } from './claims/reserved-procurement';
import { rollOf, rollsOfKinds } from './claims/rolls';
import { rowsIn } from './claims/rows';
import { savingsOf } from './claims/savings';
import { sharesOf } from './claims/shares';
import { unspokenSums } from './claims/unspoken-sums';
import { sumsOfShares } from './claims/whole-shares';
import { WrittenFigures } from './claims/written';
import { zerosOf } from './claims/zeros';
import { DeclaredUnit } from './declared-unit';
import { Discourse } from './discourse/discourse';
import { Names } from './discourse/names';
import { before } from './discourse/recall';
import type { Topic } from './discourse/topic';
import { figuresOf } from './figures';
import { interpret } from './grammar/interpret';
import { sentencesOf } from './grammar/phrases';
import { folded } from './lexing/folding';
import { tokenise } from './lexing/tokenise';
import { offsetOf, placeOf, type ProseSource } from './sources';
import { nearDuplicatesIn } from './wording/near-duplicates';
import { otherFundsIn } from './wording/other-funds';
import { misworded } from './wording/readings';
import { spottedIn, type Spotted } from './wording/surface';

/** A total sums up no more than this many amounts of its sentence. */
const longestSum = 60;

/** 两项合计 speaks of no more than so many topics before. */
const nearby = 12;

/** Looked at on either side of a figure, in characters. */
const longestClause = 120;

/** Reads what texts say of their figures. */
export function readProse(sources: readonly ProseSource[]): Claims {
  const names = new Names();
  const read = sources.map((source) => readSource(source, names));
  return {
    claims: read.flatMap(({ claims }) => claims),
    mentions: read.flatMap(({ mentions }) => mentions),
    zeros: read.flatMap(({ zeros }) => zeros),
    listings: read.flatMap(({ listings }) => listings),
    wordings: read.flatMap(({ wordings }) => wordings),
    rates: read.flatMap(({ rates }) => rates),
    figures: read.flatMap(({ figures }) => figures),
  };
}

function readSource(source: ProseSource, names: Names): Claims {
  const text = folded(source.text);
  const discourse = new Discourse(names);
  const figures: Figure[] = [];
  const counts: Claim[] = [];
  const zeros: Zero[] = [];
  const rates: ReachedRate[] = [];
  const listings: Listing[] = [];
  const spotted: Spotted[] = [...spottedIn(text), ...nearDuplicatesIn(text)];
  let paragraph = 0;
  const declared = new DeclaredUnit();
  for (const tokens of tokenise(source.text)) {
    const said = new Said();
    declared.beginParagraph(tokens, text);
    const listed = new Listings();
    for (const sentence of sentencesOf(tokens, paragraph)) {
      const byQuantity = figuresOf(sentence, source, declared);
      const readings = sentence.phrases.map((phrase, index) => interpret(phrase, text, sentence.phrases[index + 1]));
      spotted.push(...misworded(readings, text));
      zeros.push(...zerosOf(readings, text, source, names));
      discourse.begin(sentence);
      readings.forEach((reading, at) => discourse.read(readings, at, reading.quantity && byQuantity.get(reading.quantity)));
      const named = new Map([...byQuantity].map(([quantity, figure]) => [quantity, names.given(figure)]));
      counts.push(...countsOf(readings, named, text));
      said.take(readings, named);
      listed.take(readings, named, text, source);
      figures.push(...named.values());
    }
    rates.push(...said.rates);
    listings.push(...listed.found);
    paragraph += 1;
  }
  const startOf = ({ place }: Figure) => offsetOf(source, place);
  spotted.push(...otherFundsIn(text, discourse.lists.all, startOf));
  const written = new WrittenFigures(figures, startOf, names, source);
  const ofNumbers = [...calculationsIn(text, written.at), ...rowsIn(text, written.at)];
  return {
    claims: distinct([...ofNumbers, ...claimsOf(discourse, (figure) => clauseAround(text, startOf(figure), figure.printed.length)), ...counts]),
    figures: [...figures, ...written.among(ofNumbers.flatMap(({ stated, expected }) => [stated, ...figuresIn(expected)]))],
    rates,
    mentions: mentionsOf(discourse.topics),
    zeros,
    listings,
    wordings: spotted.sort((a, b) => a.start - b.start).map(({ kind, start, end, rather }) => ({ kind, place: placeOf(source, start, end), rather })),
  };
}

function claimsOf({ topics, lists, sums, rates, prices, priced, restated }: Discourse, context: (figure: Figure) => Clause): readonly Claim[] {
  const spoken = [...partsOfLists(lists.all), ...sumsUp(sums, (topic) => saidBefore(topics, topic), (topic) => before(topics, topic, nearby).filter(({ paragraph }) => paragraph >= topic.paragraph - 1))];
  const ofTopics = topics.flatMap((topic) => [...changesOf(topic, topics), ...gapsOf(topic), ...sharesOf(topic, topics), ...completionsOf(topic, topics), ...savingsOf(topic, topics), ...comparisonsOf(topic), ...rollOf(topic)]);
  const sharesOfLists = spoken.filter(({ kind }) => kind === 'share');
  const unspoken = unspokenSums(topics, spoken);
  return distinct([
    ...spoken.filter(({ kind }) => kind !== 'share'),
    ...ofTopics,
    ...sumsOfShares(ofTopics.filter(({ kind }) => kind === 'share')),
    ...sharesOfLists,
    ...looseRatesOf(rates, topics),
    ...adjustmentRates(rates, topics),
    ...deviationRates(rates),
    ...pricesOf(prices, topics, context),
    ...priceSums(prices, topics, lists.all, context),
    ...priced.flatMap((topic) => changesOf(topic, [])),
    ...unspoken,
    ...rollsOfKinds(topics, [...spoken, ...unspoken]),
    ...reservedProcurement(topics),
    ...balancesOf(topics),
    ...repetitionsOf(topics, restated, context),
  ]);
}

/** The words of the clause that a figure stands in. */
function clauseAround(text: string, offset: number, length: number): Clause {
  const ends = /[。;\n]/;
  let start = offset;
  while (start > 0 && offset - start < longestClause && !ends.test(text[start - 1]!)) start -= 1;
  let end = offset;
  while (end < text.length && end - offset < longestClause && !ends.test(text[end]!)) end += 1;
  return { start, words: text.slice(start, end), behind: text.slice(offset + length, end) };
}

/** The topics of the same sentence that stand before. */
function saidBefore(topics: readonly Topic[], topic: Topic): readonly Topic[] {
  let from = topic.index;
  while (from > 0 && topic.index - from < longestSum && topics[from - 1]!.sentence === topic.sentence) from -= 1;
  return topics.slice(from, topic.index);
}

/** What is said in two ways is claimed once. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const known = new Map<string, Claim>();
  for (const claim of claims) {
    const key = [claim.kind, claim.comparator, claim.stated.key, ...figuresIn(claim.expected).map((figure) => figure.key).sort()].join('|');
    if (!known.has(key)) known.set(key, claim);
  }
  return [...known.values()];
}
