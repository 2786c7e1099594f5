/** Every slip that spoils many figures at once, and how often one of them is what is wrong with a figure. */
import { columnsInterchanged } from './columns-interchanged';
import { columnInOtherUnit, tableInOtherUnit } from './other-unit';
import type { SweepDetector } from './sweep';

export const sweeps: readonly (readonly [detector: SweepDetector, share: number])[] = [
  [tableInOtherUnit, 0.01],
  [columnInOtherUnit, 0.01],
  [columnsInterchanged, 0.005],
];

const kinds: ReadonlySet<string> = new Set(sweeps.map(([{ kind }]) => kind));

/** Whether what is told of one figure is true of all that are to be corrected with it. */
export function isSweep(kind: string | undefined): boolean {
  return kind !== undefined && kinds.has(kind);
}
