/** Every slip that spoils many figures at once, and how often one of them is what is wrong with a figure. */
import { columnsInterchanged, rowsInterchanged } from './interchanged';
import { columnMovedDown, columnMovedUp, rowMovedLeft, rowMovedRight } from './moved';
import { columnInOtherUnit, tableInOtherUnit } from './other-unit';
import { rowRepeatedAbove, rowRepeatedBelow } from './row-repeated';
import type { SweepDetector } from './sweep';

export const sweeps: readonly (readonly [detector: SweepDetector, share: number])[] = [
  [tableInOtherUnit, 0.01],
  [columnInOtherUnit, 0.01],
  [columnsInterchanged, 0.005],
  [rowsInterchanged, 0.005],
  [columnMovedDown, 0.005],
  [columnMovedUp, 0.005],
  [rowMovedRight, 0.0025],
  [rowMovedLeft, 0.0025],
  [rowRepeatedBelow, 0.005],
  [rowRepeatedAbove, 0.001],
];

const kinds: ReadonlySet<string> = new Set(sweeps.map(([{ kind }]) => kind));

/** Whether what is told of one figure is true of all that are to be corrected with it. */
export function isSweep(kind: string | undefined): boolean {
  return kind !== undefined && kinds.has(kind);
}
