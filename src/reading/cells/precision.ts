/**
 * The precision a column is printed at. Writers and Excel drop trailing zeros, so a figure shorter than its column
 * is usually a longer one whose zeros went; a figure that is finer than its column was pasted in.
 */

/** About one figure in ten ends in one zero, one in a hundred in two, and so on. */
const droppedShare = 0.1;

/** Short figures are put down to dropped zeros unless that many are rarer than this. */
const plausible = 0.01;

/** One figure alone is easily pasted in; for its neighbours to have lost zeros beside it, that must be commoner. */
const plausibleBesideOne = 0.05;

/**
 * The usual number of decimals among figures printed with these, or undefined where the column really mixes precisions.
 * The most precise reading wins that explains all shorter figures as dropped zeros and leaves finer ones alone or in the minority.
 * A single figure with the `customary` decimals of its unit is not taken for pasted.
 */
export function usualDecimals(printed: readonly number[], customary?: number): number | undefined {
  const counts = [...tally(printed)].sort(([a], [b]) => b - a);
  let finer = 0;
  for (const [index, [decimals, written]] of counts.entries()) {
    if ((finer <= 1 || finer < written) && shortfallsPlausible(counts.slice(index), printed.length - finer, customary)) return decimals;
    finer += written;
  }
  return undefined;
}

function tally(printed: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const decimals of printed) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return counts;
}

/** Whether the shorter figures of a column, given as falling decimals with their counts, are as rare as its first reading makes them. */
function shortfallsPlausible(counts: readonly (readonly [number, number])[], total: number, customary: number | undefined): boolean {
  const [usual, written] = counts[0]!;
  const enough = written === 1 && usual !== customary ? plausibleBesideOne : plausible;
  let atLeastAsShort = total - written;
  for (const [decimals, count] of counts.slice(1)) {
    if (chanceOf(atLeastAsShort, total, droppedShare ** (usual - decimals)) < enough) return false;
    atLeastAsShort -= count;
  }
  return true;
}

/** The chance of `count` or more successes in `trials` independent tries; 1 where no more come than are to be expected. */
function chanceOf(count: number, trials: number, chance: number): number {
  if (count <= trials * chance) return 1;
  // Logarithms, because in a long column every single chance is smaller than a double can hold.
  let logTerm = count * Math.log(chance) + (trials - count) * Math.log1p(-chance);
  for (let chosen = 1; chosen <= count; chosen += 1) logTerm += Math.log((trials - chosen + 1) / chosen);
  let term = Math.exp(logTerm);
  let sum = 0;
  for (let successes = count; successes <= trials && term > sum * 1e-9; successes += 1) {
    sum += term;
    term *= ((trials - successes) / (successes + 1)) * (chance / (1 - chance));
  }
  return sum;
}
