/** One quantity stated twice. */
import type { Claim } from '../../model/claims';
import { the } from '../../model/expression';
import { isSameKind } from '../discourse/lists';
import { coreOf, type Entry, type Topic } from '../discourse/topic';
import { understood } from './fit';

export function repetitionsOf(topics: readonly Topic[]): readonly Claim[] {
  const stated = new Map<string, Entry>();
  return topics.flatMap(({ label, entries, aside }) => {
    const core = coreOf(label);
    if (core.length < 2 || aside) return [];
    return entries.flatMap((entry) => {
      const key = `${core} ${entry.measure ?? ''} ${entry.year ?? ''}`;
      const earlier = stated.get(key);
      stated.set(key, entry);
      if (!earlier || !isSameKind(earlier.figure.unit, entry.figure.unit)) return [];
      return understood([{ kind: 'repetition', relation: 'tie', stated: entry.figure, comparator: 'equal', expected: the(earlier.figure) }], undefined);
    });
  });
}
