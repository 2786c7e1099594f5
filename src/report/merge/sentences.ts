/** What was generated once and is no longer: sentences, and the clauses with figures in them, since a row of the sheet that somebody copies may end in the midst of a sentence. */
import type { ReportHistory } from './version';

/** Shorter ones say too little to tell them from the user's own. */
const shortest = 6;

/** The sentences of a text, each with its full stop. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^。！？]+[。！？]*/g) ?? []).filter((sentence) => sentence.length >= shortest);
}

const shortestClause = 8;

/** The clauses of a text that tell a figure, without the marks around them. */
export function clausesOf(text: string): readonly string[] {
  return (text.match(/[^，；：。！？]+/g) ?? []).filter((clause) => clause.length >= shortestClause && /\d/.test(clause));
}

/** Every sentence, and every clause with a figure, that is known to have been generated and does not stand in `current`. */
export function outdatedSentences({ versions, stale }: ReportHistory, current: readonly string[]): readonly string[] {
  const now = current.join('\n');
  const known = new Set([...stale, ...versions.flatMap(({ generated }) => generated.flatMap(({ text }) => [...sentencesOf(text), ...clausesOf(text)]))]);
  return [...known].filter((sentence) => !now.includes(sentence));
}

/** Those of `outdated` that stand in a text; a clause of a sentence that does is not told of by itself. */
export function staleIn(text: string, outdated: readonly string[]): readonly string[] {
  const found = outdated.filter((sentence) => text.includes(sentence));
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
}
