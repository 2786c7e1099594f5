/** What a text names so that it can be looked for in the tables. */
import type { Mention } from '../../model/claims';
import { coreOf, mainEntry, type Entry, type Topic } from '../discourse/topic';

export function mentionsOf(topics: readonly Topic[]): readonly Mention[] {
  return topics.filter(({ label, aside }) => label !== '' && !aside).flatMap((topic) => {
    const [whole] = topic.within?.wholes ?? [];
    return topic.entries.flatMap((entry): Mention[] => {
      const measure = measureOf(entry);
      if (measure === 'other' || entry.figure.hedge) return [];
      return [{ figure: entry.figure, label: coreOf(topic.label), measure, year: entry.year, whole: whole && mainEntry(whole)?.figure }];
    });
  });
}

function measureOf({ measure }: Entry): Mention['measure'] | 'other' {
  switch (measure) {
    case undefined:
    case 'opening':
    case 'adjusted':
    case 'final':
    case 'prior':
      return measure;
    default:
      return 'other';
  }
}
