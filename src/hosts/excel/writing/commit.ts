import type { ListedSheet } from '../parts/outline';
import type { Placing } from './journal';
import { paintCells } from './paint-cells';
import { paintPage } from './paint-page';
import { isStaged } from './staged-names';
import { painting, small, type Step } from './steps';

/**
 * The steps from staged sheets to sheets in their places. However many of them were taken before, the steps computed anew from the
 * sheets there are now lead to the same end. Where somebody took a name meanwhile, the sheet gets a number behind its own.
 */
export function placingSteps(placings: readonly Placing[], sheets: readonly ListedSheet[]): Step[] {
  return placings.flatMap(({ staged, name, rewrites }) => {
    const waits = sheets.some((sheet) => sheet.name === staged);
    const target = sheetNamed(sheets, name);
    if (!waits) return target && target.visibility !== 'visible' && !rewrites ? [show(name)] : [];
    if (target && rewrites) return [...repaint(target.name, rewrites), remove(staged)];
    const free = freeName(sheets, name);
    return [rename(staged, free), show(free)];
  });
}

/** The steps back to where nothing was staged; no sheet has come to its place yet. */
export function takingBackSteps(sheets: readonly ListedSheet[]): Step[] {
  return sheets.flatMap(({ name }) => (isStaged(name) ? [remove(name)] : []));
}

const LONGEST_NAME = 31;

function freeName(sheets: readonly ListedSheet[], name: string): string {
  let free = name;
  for (let number = 2; sheetNamed(sheets, free); number += 1) free = `${name.slice(0, LONGEST_NAME - ` (${number})`.length)} (${number})`;
  return free;
}

/** Excel tells sheet names apart without regard to case. */
export function sheetNamed(sheets: readonly ListedSheet[], name: string): ListedSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Deleting a sheet would turn what refers to it into #REF! for good: the sheet stays, and what its cells hold is replaced; comments and drawings over them stay. */
function repaint(name: string, document: NonNullable<Placing['rewrites']>): Step[] {
  const clear = small(({ worksheets }) => {
    const sheet = worksheets.getItem(name);
    const all = sheet.getRange();
    all.clear(Excel.ClearApplyTo.contents);
    all.clear(Excel.ClearApplyTo.formats);
    all.dataValidation.clear();
    all.conditionalFormats.clearAll();
    all.format.autofitRows();
    all.format.autofitColumns();
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.freezePanes.unfreeze();
  });
  return [clear, ...painting(name, [...paintCells(document), ...paintPage(document)]), show(name)];
}

function rename(staged: string, name: string): Step {
  return small(({ worksheets }) => {
    worksheets.getItem(staged).name = name;
  });
}

function show(name: string): Step {
  return small(({ worksheets }) => {
    worksheets.getItem(name).visibility = Excel.SheetVisibility.visible;
  });
}

function remove(name: string): Step {
  return small(({ worksheets }) => worksheets.getItem(name).delete());
}
