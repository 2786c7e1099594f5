import { columnName } from '../../../model/address';
import type { Errand } from './packing';

export type Axis = 'rows' | 'columns';

/** Rows or columns from the first to the last. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Parts a stretch of lines is cut into when some of them are hidden and some are not. */
const PARTS = 24;
const BYTES_OF_A_PART = 250;

/**
 * Finds out which rows or columns are hidden. Excel tells it of a range as a whole, so where a stretch is mixed its parts are asked for.
 * `getRowProperties` would tell it at once, but Office.js files it under writing, and what it costs the undo stack nobody says.
 */
export function hiddenLines(sheet: string, axis: Axis, stretches: readonly Lines[], found: Set<number>): Errand {
  return {
    bytes: stretches.length * BYTES_OF_A_PART,
    ask: (workbook) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      const asked = stretches.map((lines) => ({ lines, range: worksheet.getRange(addressOf(axis, lines)).load(axis === 'rows' ? 'rowHidden' : 'columnHidden') }));
      return () => {
        const answers = asked.map(({ lines, range }) => ({ lines, hidden: (axis === 'rows' ? range.rowHidden : range.columnHidden) as boolean | null }));
        for (const { lines, hidden } of answers) if (hidden) for (let line = lines.first; line <= lines.last; line += 1) found.add(line);
        const mixed = answers.filter(({ hidden }) => hidden === null).flatMap(({ lines }) => parts(lines));
        return mixed.length > 0 ? [hiddenLines(sheet, axis, mixed, found)] : [];
      };
    },
  };
}

export function parts({ first, last }: Lines): Lines[] {
  const size = Math.ceil((last - first + 1) / PARTS);
  const found: Lines[] = [];
  for (let start = first; start <= last; start += size) found.push({ first: start, last: Math.min(last, start + size - 1) });
  return found;
}

/** Stretches that were all hidden or all shown the last time. */
export function uniformStretches({ first, last }: Lines, hidden: ReadonlySet<number>): Lines[] {
  const found: { first: number; last: number }[] = [];
  for (let line = first; line <= last; line += 1) {
    const before = found.at(-1);
    if (before && hidden.has(line) === hidden.has(before.first)) before.last = line;
    else found.push({ first: line, last: line });
  }
  return found;
}

function addressOf(axis: Axis, { first, last }: Lines): string {
  return axis === 'rows' ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`;
}
