import { printArea, printSheet, readArea, splitReference, type Area } from '../workbook/area';
import { shiftArea, type Shift } from '../workbook/shift';
import { tokenise } from './tokens';

export interface Reference {
  /** Undefined for the sheet the formula stands on. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** A formula with every reference put through `change`; undefined from it makes the reference `#REF!`. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | undefined): string {
  const tokens = tokenise(formula);
  if (!tokens) return formula;
  const body = tokens.map(({ kind, text }) => {
    const reference = kind === 'reference' ? readReference(text) : undefined;
    if (!reference) return text;
    const changed = change(reference);
    if (changed === reference) return text;
    return changed ? printLike(text, changed) : '#REF!';
  });
  return `${formula.startsWith('=') ? '=' : ''}${body.join('')}`;
}

export function readReference(text: string): Reference | undefined {
  const { sheet, rest } = splitReference(text);
  const area = readArea(rest);
  return area && { sheet, area };
}

/** Prints a reference with the `$` signs and the sheet prefix the old text had. */
function printLike(old: string, { sheet, area }: Reference): string {
  const { rest } = splitReference(old);
  const corners = rest.split(':');
  const printed = printArea(area).split(':');
  if (corners.length === 2 && printed.length === 1) printed.push(printed[0]!);
  const marked = printed.map((corner, index) => {
    const signs = corners[index] ?? corners[0] ?? '';
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner)!;
    return (letters && (signs.startsWith('$') && /^\$?[A-Z]/i.test(signs) ? '$' : '') + letters) + (digits && (/\$\d/.test(signs) ? '$' : '') + digits);
  });
  return (sheet === undefined ? '' : `${printSheet(sheet)}!`) + marked.join(':');
}

/** The formula of a cell on `home` after cells were shifted on the sheet `shifted`. */
export function shiftReferences(formula: string, home: string, shifted: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== shifted.toLowerCase()) return reference;
    const area = shiftArea(reference.area, shift);
    return area && (area === reference.area ? reference : { ...reference, area });
  });
}

/** The formula as it reads when its cell is moved or copied so far: relative parts follow, `$` parts stay. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  const tokens = tokenise(formula);
  if (!tokens) return formula;
  return `=${tokens.map(({ kind, text }) => (kind === 'reference' ? moveReference(text, rows, columns) : text)).join('')}`;
}

function moveReference(text: string, rows: number, columns: number): string {
  const at = text.lastIndexOf('!') + 1;
  const moved = text.slice(at).split(':').map((corner) => {
    const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner);
    if (!match) return corner;
    const [, fixedColumn, letters, fixedRow, digits] = match as unknown as [string, string, string, string, string];
    const wholeRows = letters === '';
    const place = readArea(wholeRows ? `A${digits}` : `${letters}${digits || 1}`)!;
    const row = place.top + (fixedRow || (wholeRows && fixedColumn) ? 0 : rows);
    const column = place.left + (fixedColumn ? 0 : columns);
    if (row < 0 || column < 0) return '#REF!';
    const [, newLetters, newDigits] = /^([A-Z]+)(\d+)$/.exec(printArea({ top: row, left: column, bottom: row, right: column }))!;
    if (wholeRows) return `${fixedColumn}${newDigits}`;
    return `${fixedColumn}${newLetters}${fixedRow}${digits && newDigits}`;
  });
  return moved.includes('#REF!') ? '#REF!' : text.slice(0, at) + moved.join(':');
}

/** The formula after a sheet was renamed, or undefined as new name: deleted. */
export function renameSheetIn(formula: string, from: string, to: string | undefined): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== from.toLowerCase()) return reference;
    return to === undefined ? undefined : { ...reference, sheet: to };
  });
}
