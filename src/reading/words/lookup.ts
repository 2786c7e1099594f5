import { normalised } from '../cells/normalise';

/** Turns a table of words by role round: which role does a word stand for? The first role that lists it wins. */
export function lookup<Role extends string>(words: Readonly<Record<Role, readonly string[]>>): ReadonlyMap<string, Role> {
  const byWord = new Map<string, Role>();
  for (const [role, list] of Object.entries(words) as [Role, readonly string[]][]) {
    for (const word of list) if (!byWord.has(normalised(word))) byWord.set(normalised(word), role);
  }
  return byWord;
}
