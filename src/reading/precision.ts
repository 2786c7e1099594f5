/**
 * The precision a column is printed at. Writers and Excel drop trailing zeros, so a figure shorter than its column
 * is usually a longer one whose zeros went; a figure that is finer than its column was pasted in.
 */

/** About one figure in ten ends in one zero, one in a hundred in two, and so on. */
const droppedShare = 0.1;

/** Short figures are put down to dropped zeros unless that many are rarer than this. */
const plausible = 0.01;

/**
 * The usual number of decimals among figures printed with these, or undefined where the column really mixes precisions.
 * The most precise reading wins that explains all shorter figures as dropped zeros and leaves finer ones in the minority.
 */
export function usualDecimals(printed: readonly number[]): number | undefined {
  const candidates = [...new Set(printed)].sort((a, b) => b - a);
  return candidates.find((decimals) => {
    const covered = printed.filter((other) => other <= decimals);
    const written = covered.filter((other) => other === decimals);
    const finer = printed.length - covered.length;
    return finer < written.length && shortfallsPlausible(covered, decimals);
  });
}

/** For each number of digits short, as many figures or more must be short by at least that much in one column of a hundred. */
function shortfallsPlausible(printed: readonly number[], decimals: number): boolean {
  const deepest = decimals - Math.min(...printed);
  for (let short = 1; short <= deepest; short += 1) {
    const count = printed.filter((other) => decimals - other >= short).length;
    if (atLeastOf(printed.length, count, droppedShare ** short) < plausible) return false;
  }
  return true;
}

/** The chance of `count` or more successes in `trials` independent tries. */
function atLeastOf(trials: number, count: number, chance: number): number {
  let below = 0;
  let term = (1 - chance) ** trials;
  for (let successes = 0; successes < count; successes += 1) {
    below += term;
    term *= ((trials - successes) / (successes + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}
