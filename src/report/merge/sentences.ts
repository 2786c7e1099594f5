/** Sentences that were generated once and are no longer. */
import type { ReportHistory } from './version';

/** Shorter ones say too little to tell them from the user's own. */
const shortest = 6;

/** The sentences of a text, each with its full stop. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^。！？]+[。！？]*/g) ?? []).filter((sentence) => sentence.length >= shortest);
}

/** Every sentence that is known to have been generated and does not stand in `current`. */
export function outdatedSentences({ versions, stale }: ReportHistory, current: readonly string[]): readonly string[] {
  const now = current.join('\n');
  const known = new Set([...stale, ...versions.flatMap(({ generated }) => generated.flatMap(({ text }) => sentencesOf(text)))]);
  return [...known].filter((sentence) => !now.includes(sentence));
}
