import { scoresWords } from '../../locales/pane/scores';
import type { Decimal } from '../../model/decimal';
import type { Points } from '../../scoring/points';
import type { Say } from '../pane-context';

/** Decimals that computed points are shown with, at most. */
const shown = 2;

export function printPoints({ low, high }: Points, say: Say): string {
  const [least, most] = [print(low), print(high)];
  return least === most ? least : say(scoresWords.range, { low: least, high: most });
}

function print(points: Decimal): string {
  return points.rounded(shown).trimmed.toString();
}
