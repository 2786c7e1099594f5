import type { WorkbookSnapshot } from '../../model/snapshot';
import type { Outline } from '../outline';
import { outlines } from './catalogue';
import { readOutlineSheet } from './outline-sheet';

/** Id of the outline that stands in the workbook itself. */
export const ownOutline = 'own';

/** An outline to choose; what is wrong with one of the workbook's own. */
export interface OfferedOutline {
  readonly outline: Outline;
  readonly faults: readonly OutlineFault[];
}

/** A row of the outline sheet that cannot be used as it is. */
export interface OutlineFault {
  readonly kind: 'unknownLevel' | 'noHeading' | 'unknownContent';
  /** A1 notation. */
  readonly address: string;
  readonly text: string;
}

/** The workbook's own outline first, if there is one. */
export function offeredOutlines(snapshot: WorkbookSnapshot): readonly OfferedOutline[] {
  const own = readOutlineSheet(snapshot);
  return [...(own ? [own] : []), ...outlines.map((outline) => ({ outline, faults: [] }))];
}

/** What was chosen; where nothing was, or it is gone, the first that is offered. */
export function chosenOutline(offered: readonly OfferedOutline[], id: string | undefined): Outline {
  return (offered.find(({ outline }) => outline.id === id) ?? offered[0]!).outline;
}
