import type { Area } from '../../../src/model/snapshot';
import { areaAddress, columnName, parseArea } from '../../../src/model/address';

export type { Area };

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const COLUMNS = /^\$?([A-Z]{1,3})(?::\$?([A-Z]{1,3}))$/i;
const ROWS = /^\$?([1-9][0-9]{0,6})(?::\$?([1-9][0-9]{0,6}))$/;

/** Reads `B2`, `B2:C5`, `B:C` or `2:5`, with or without `$`; undefined for anything else or beyond the sheet. */
export function readArea(text: string): Area | undefined {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const across = parseArea(`${columns[1]}1:${columns[2]}1`);
    return across && onSheet({ ...across, bottom: LAST_ROW });
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return onSheet({ top: Math.min(...ends), left: 0, bottom: Math.max(...ends), right: LAST_COLUMN });
  }
  const area = parseArea(text);
  return area && onSheet(area);
}

function onSheet(area: Area): Area | undefined {
  return area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}

/** Takes a reference such as `'Sheet 1'!A1` apart; the sheet is undefined where none is named. */
export function splitReference(text: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (!match) return { sheet: undefined, rest: text.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3]! };
}

export const coversRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const coversColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** `A1`, `A1:B2`, `A:B` or `1:3`, as Excel prints an address without its sheet. */
export function printArea(area: Area): string {
  if (coversColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (coversRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** `$A$1:$B$2`, `$A:$B` or `$1:$3`. */
export function printAbsolute(area: Area): string {
  return printArea(area).split(':').map((corner) => corner.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) => (letters && `$${letters}`) + (digits && `$${digits}`))).join(':');
}

/** A sheet's name as it stands in formulas and addresses. */
export function printSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && readArea(name) === undefined ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = { top: Math.max(one.top, other.top), left: Math.max(one.left, other.left), bottom: Math.min(one.bottom, other.bottom), right: Math.min(one.right, other.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const overlap = (one: Area, other: Area): boolean => intersection(one, other) !== undefined;

export function within(inner: Area, outer: Area): boolean {
  return inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
}

export const sameArea = (one: Area, other: Area): boolean => within(one, other) && within(other, one);

export function bounding(areas: Iterable<Area>): Area | undefined {
  let all: Area | undefined;
  for (const area of areas) {
    all = all ? { top: Math.min(all.top, area.top), left: Math.min(all.left, area.left), bottom: Math.max(all.bottom, area.bottom), right: Math.max(all.right, area.right) } : area;
  }
  return all;
}

/** What is left of an area when a hole is cut into it: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The area moved; undefined where it would leave the sheet. */
export function offset(area: Area, rows: number, columns: number): Area | undefined {
  const moved = { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
  return moved.top >= 0 && moved.left >= 0 ? onSheet(moved) : undefined;
}
