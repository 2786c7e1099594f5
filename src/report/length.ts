/** How long a report may get before it is laid out: breaking lines and weighing heights costs far more than composing. */
import { HostError } from '../model/host-error';
import { printedIn } from './annexes/annex';
import { blocksOf, reportSheetName, textOf } from './document';
import type { ReportPreview } from './preview';

/** A thousand pages of 22 lines with 28 characters (GB/T 9704). Published reports have some ten thousand characters, annexes and all. */
const mostCharacters = 1000 * 22 * 28;

/** Throws HostError for a report that nobody could read, as a workbook with cells full of noise makes one. */
export function refuseEndless({ report, annexes }: Pick<ReportPreview, 'report' | 'annexes'>): void {
  const inText = blocksOf(report).map(({ runs }) => textOf(runs).length);
  const inAnnexes = annexes.flatMap(({ annex }) => annex.forms.flatMap(({ rows }) => rows.flat().map((cell) => printedIn(cell).length)));
  const characters = [...inText, ...inAnnexes].reduce((sum, length) => sum + length, 0);
  if (characters > mostCharacters) throw new HostError('reportTooLong', reportSheetName);
}
