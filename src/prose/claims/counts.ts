/** 内设机构5个，即办公室、财务科…: a number of things, and their names. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { the } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import type { Reading } from '../grammar/interpret';
import type { Word } from '../grammar/phrases';
import type { Quantity } from '../lexing/tokens';
import { fits, understood } from './fit';

/** Longer ones are no names, but clauses. */
const longestName = 20;

/** Whoever counts wrong is off by few: 为185户改造，包括厨房、卫生间、门窗 does not list the 185. */
const mostMiscounted = 2;

/** Less may be counted by chance. */
const fewest = 3;

/** Names joined by these may be one or two. */
const joined = /[和与及或]/;

/** What follows 等 is not named. */
const leftOut = /等$/;

/**
 * Only lists that end the sentence and name things with nothing but 、 between them can be at fault: others may name more than they count, or less.
 * Names that stand directly before or behind their number count where they come out.
 */
export function countsOf(readings: readonly Reading[], figures: ReadonlyMap<Quantity, Figure>, text: string): readonly Claim[] {
  return readings.flatMap((reading, at) => [...announced(readings, at, figures, text), ...besideNumber(reading, readings[at + 1], figures)].slice(0, 1));
}

/** 内设2个科室：办公室、财务科；下属单位3家，即…: up to the next number, which must stand behind a stronger mark. */
function announced(readings: readonly Reading[], at: number, figures: ReadonlyMap<Quantity, Figure>, text: string): readonly Claim[] {
  const counted = readings[at]!;
  const stated = counted.quantity && figures.get(counted.quantity);
  if (!stated || !isNumberOfThings(stated)) return [];
  const behind: Reading[] = [];
  let next = readings[at + 1];
  for (; next && !next.quantity; next = readings[at + 1 + behind.length]) behind.push(next);
  if (next && !next.phrase.marks.includes(';')) return [];
  if (behind.some(({ open, phrase }) => open || phrase.depth !== counted.phrase.depth)) return [];
  const opens = behind.some((reading) => reading.opens === 'comprises' || reading.respectively || reading.phrase.marks === ':');
  // 2个科室: the noun behind the number is no name.
  const listed = behind.filter(({ phrase: { marks, words } }) => marks !== '' && words.some(({ kind }) => kind === 'text'));
  const names = opens && listed.length === 1 ? namesIn(listed[0]!.phrase.words, text) : undefined;
  if (!names) return [];
  const claims = names.map((count) => claimOf(stated, count));
  const isSure = claims.length === 1 && Math.abs(names[0]! - stated.value!.toNumber()) <= mostMiscounted;
  return understood(claims, isSure ? claims[0] : undefined);
}

/** 大观、护国、普吉9个街道; 6个科室（办公室、财务科…）. */
function besideNumber({ quantity, phrase }: Reading, next: Reading | undefined, figures: ReadonlyMap<Quantity, Figure>): readonly Claim[] {
  const stated = quantity && figures.get(quantity);
  if (!stated || !isNumberOfThings(stated)) return [];
  const behind = next?.phrase.marks === '' ? next.phrase.words : [];
  const end = behind.findIndex((word) => word.kind === 'mark' && word.mark === ')');
  const named = end > 0 ? behind.slice(0, end) : next?.quantity ? [] : behind;
  const claims = [phrase.words, named].map((words) => claimOf(stated, words.filter((word) => word.kind === 'mark' && word.mark === '、').length + 1));
  return stated.value!.toNumber() < fewest ? [] : claims.filter(fits).slice(0, 1);
}

function isNumberOfThings(stated: Figure): boolean {
  return isKnown(stated) && !stated.hedge && stated.unit.dimension === 'count' && stated.decimals === 0;
}

function claimOf(stated: Figure, names: number): Claim {
  const named: Figure = { ...stated, key: `${stated.key}/named`, label: '所列名称', value: Decimal.of(names), exact: true, printed: `${names}${stated.unit.symbol}`, origin: 'given' };
  return { kind: 'count', relation: 'count', stated, comparator: 'equal', expected: the(named) };
}

/** How many names stand in a list, in as many ways as it may be read; undefined where it is none. */
function namesIn(words: readonly Word[], text: string): readonly number[] | undefined {
  const from = words.findIndex(({ kind }) => kind === 'text');
  if (!words.slice(0, from).every(({ kind }) => kind === 'cue')) return undefined;
  const names = text.slice(words[from]!.start, words.at(-1)!.end).split('、').map((name) => name.trim());
  const doubtful = names.filter((name) => joined.test(name)).length;
  if (names.length + doubtful < 2 || names.some((name) => name === '' || name.length > longestName || leftOut.test(name))) return undefined;
  return Array.from({ length: doubtful + 1 }, (_, more) => names.length + more);
}
