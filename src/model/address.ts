import type { Area } from './snapshot';

/** `0` is `A`, `25` is `Z`, `26` is `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** A1 notation of a cell whose row and column count from 0. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 notation of an area; a single cell is written without a colon. */
export function areaAddress(area: Area): string {
  const first = address(area.top, area.left);
  const last = address(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B3` or `$B$3`; undefined for anything else. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(text);
  if (!match) return undefined;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** Reads `B3:D7`, from whichever corners it is spanned, or a single cell; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const corners = text.split(':').map(parseAddress);
  const first = corners[0];
  const last = corners.at(-1);
  if (!first || !last || corners.length > 2) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
