/** Every slip there is, the likelier explanation first where several fit the same pair; and how often each occurs. */
import { cutOff } from './cut-off';
import { decimalSlip } from './decimal-slip';
import { digitAdded } from './digit-added';
import { digitChanged } from './digit-changed';
import { digitDropped } from './digit-dropped';
import { digitsSwapped } from './digits-swapped';
import { lastYearCopied } from './last-year-copied';
import { leftOut } from './left-out';
import { neighbourCopied } from './neighbour-copied';
import { otherBase } from './other-base';
import { rowShifted } from './row-shifted';
import type { SlipDetector } from './slip';
import { unitSlip } from './unit-slip';
import { wrongSign } from './wrong-sign';

/** Slips of the fingers among all faults; the rest are faults of the head, which Scholtus did not count. */
const typing = 0.4;

/** S. Scholtus, Automatic correction of simple typing errors (Statistics Netherlands, 2009): of 152, so many were of each kind. */
const counted = { replaced: 112, omitted: 15, swapped: 14, added: 11, all: 152 } as const;

/** How many of all faults are of each kind. What is left over are figures that are wrong without any likeness to the right one. */
export const slips: readonly (readonly [detector: SlipDetector, share: number])[] = [
  [wrongSign, 0.05],
  [unitSlip, 0.05],
  [decimalSlip, 0.1],
  [digitsSwapped, (typing * counted.swapped) / counted.all],
  [digitChanged, (typing * counted.replaced) / counted.all],
  [digitDropped, (typing * counted.omitted) / counted.all],
  [digitAdded, (typing * counted.added) / counted.all],
  [lastYearCopied, 0.03],
  [neighbourCopied, 0.03],
  [rowShifted, 0.02],
  [leftOut, 0.05],
  [otherBase, 0.02],
  [cutOff, 0.02],
];

/** Two figures in each other's place. */
export const interchangedShare = 0.05;

/** Wrong in no way that can be named. */
export const unlikeShare = 1 - interchangedShare - slips.reduce((sum, [, share]) => sum + share, 0);
