/** What can be told of a formula by its text. Anything but a plain sum over its own sheet is left to the spreadsheet. */
import { parseAddress, parseArea } from './address';
import type { Area } from './snapshot';

/** Cells that a sum adds up. */
export interface Addend {
  readonly area: Area;
  /** As SUM does; `+` reads numbers stored as text. */
  readonly skipsText: boolean;
}

/** What `SUM(C5:C8,C10)`, `C5+C6+SUM(C8:C9)` or a ROUND of them adds up; undefined for any other formula. */
export function addendsOf(formula: string): readonly Addend[] | undefined {
  const bare = unrounded(formula.replace(/[\s$]/g, '').replace(/^\+/, ''));
  const terms = bare.split('+').map(addendsOfTerm);
  return terms.every((term) => term !== undefined) ? terms.flat() : undefined;
}

/** The formula as it reads from its own cell, so that `SUM(B5:B8)` in B4 and `SUM(C5:C8)` in C4 are of one shape. */
export function shapeOf(formula: string, address: string): string {
  const from = parseAddress(address) ?? { row: 0, column: 0 };
  return formula.replace(/\s/g, '').replace(reference, (written: string, columnFixed: string, column: string, rowFixed: string, row: string) => {
    const at = parseAddress(column + row);
    if (!at) return written;
    return `${rowFixed ? at.row : `[${at.row - from.row}]`},${columnFixed ? at.column : `[${at.column - from.column}]`}`;
  });
}

/** A formula that reads another workbook: `[1]Sheet1!B5`, `'D:\[年报.xlsx]收入'!B5`. */
export function readsOtherWorkbook(formula: string): boolean {
  return /\[[^\]]+\][^!]*!/.test(formula);
}

/** A cell by itself: no part of a name, a function or a longer word. */
const reference = /(?<![\w.!'])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/gi;

function unrounded(formula: string): string {
  return /^ROUND\((.+),-?\d+\)$/i.exec(formula)?.[1] ?? formula;
}

function addendsOfTerm(term: string): readonly Addend[] | undefined {
  const listed = /^SUM\(([^()]+)\)$/i.exec(term)?.[1];
  const areas = listed === undefined ? [parseAddress(term) && parseArea(term)] : listed.split(',').map(parseArea);
  return areas.every((area) => area !== undefined) ? areas.map((area) => ({ area, skipsText: listed !== undefined })) : undefined;
}
