/** How alike two texts are, and which of two lists belong together. */

/** From 0 to 1: the share of neighbouring pairs of characters that both have (Dice's coefficient). */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = pairsOf(one);
  let common = 0;
  let all = 0;
  for (const count of pairs.values()) all += count;
  for (const [pair, count] of pairsOf(other)) {
    common += Math.min(count, pairs.get(pair) ?? 0);
    all += count;
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** Below this two texts are taken for two, not for one that was edited. */
const alike = 0.4;

/**
 * Pairs of indices into two lists, each item in one pair at most, crossing allowed: the most alike first, of equals the first.
 * Items less than `alike` stay alone.
 */
export function likeliestPairs(some: readonly string[], others: readonly string[]): readonly (readonly [number, number])[] {
  const candidates = some.flatMap((one, a) => others.map((other, b) => ({ a, b, score: similarity(one, other) }))).filter(({ score }) => score >= alike);
  candidates.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const [usedSome, usedOthers] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ a, b }) => {
    if (usedSome.has(a) || usedOthers.has(b)) return [];
    usedSome.add(a);
    usedOthers.add(b);
    return [[a, b] as const];
  });
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const characters = [...text];
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const pair = characters[index]! + characters[index + 1]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
