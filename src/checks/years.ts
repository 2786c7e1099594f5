/** Which year the tables tell of, as far as a text has to know. */
import type { Book } from '../model/book';
import type { Claims } from '../model/claims';

const named = /(?:19|20)\d\d/g;

/**
 * The year of the tables; where they name none, the only one that the text names, if there is but one. A year that the text merely compares
 * with is none of its own. Undefined where several may be meant.
 */
export function yearOf({ facts, statements }: Book, { mentions, zeros }: Pick<Claims, 'mentions' | 'zeros'>): number | undefined {
  const [told] = yearsIn(facts.get('year')?.text ?? '');
  if (told !== undefined) return told;
  const [year, ...others] = new Set([...mentions, ...zeros].flatMap((said) => said.year ?? []));
  const tables = statements.flatMap(({ title, sheet, captions }) => yearsIn(`${title} ${sheet} ${captions.year?.text ?? ''}`));
  return others.length === 0 && tables.every((each) => each === year) ? year : undefined;
}

function yearsIn(text: string): readonly number[] {
  return (text.match(named) ?? []).map(Number);
}
