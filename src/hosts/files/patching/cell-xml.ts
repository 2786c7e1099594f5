import { address } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { DocumentValue } from '../../../model/sheet-document';
import { CELL_CHARACTERS, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { contentMarkup, type Tag } from '../package/xml-markup';
import { escapeText } from '../parts/escaped-text';

/** What may be put into a cell of a file: what a document may hold, and a truth value that was typed. */
export type WrittenValue = DocumentValue | { readonly kind: 'boolean'; readonly boolean: boolean };

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The `c` element of a cell. A text is always an inline string, so that no text can turn into a formula or a number.
 * Throws `tooLarge` for a text longer than a cell holds, RangeError for a place off the sheet or a number that is none.
 */
export function cellXml(tag: Tag, place: CellPlace, value: WrittenValue | undefined, style: string | number | undefined): string {
  const r = address(place.row, place.column);
  if (place.row >= SHEET_ROWS || place.column >= SHEET_COLUMNS) throw new RangeError(`${place.sheet}!${r} is off the sheet`);
  const s = style === 0 ? undefined : style;
  switch (value?.kind) {
    case undefined:
      return tag('c', { r, s });
    case 'number':
      return tag('c', { r, s }, tag('v', {}, numeral(value.number, place)));
    case 'boolean':
      return tag('c', { r, s, t: 'b' }, tag('v', {}, value.boolean ? '1' : '0'));
    case 'text':
      return value.text === '' ? tag('c', { r, s }) : tag('c', { r, s, t: 'inlineStr' }, tag('is', {}, tag('t', { 'xml:space': 'preserve' }, stringXml(value.text, place))));
    case 'formula':
      return formulaXml(tag, place, value, { r, s });
  }
}

function formulaXml(tag: Tag, place: CellPlace, { formula, cached }: DocumentValue & { kind: 'formula' }, attributes: { r: string; s: string | number | undefined }): string {
  const f = tag('f', {}, stringXml(formula, place));
  if (cached === undefined) return tag('c', attributes, f);
  if (typeof cached === 'number') return tag('c', attributes, f + tag('v', {}, numeral(cached, place)));
  return tag('c', { ...attributes, t: 'str' }, f + tag('v', {}, stringXml(cached, place)));
}

function numeral(number: number, { sheet, row, column }: CellPlace): string {
  if (!Number.isFinite(number)) throw new RangeError(`${sheet}!${address(row, column)}: ${number} is not a number a cell can hold`);
  return String(number);
}

function stringXml(text: string, { sheet, row, column }: CellPlace): string {
  if (text.length > CELL_CHARACTERS) throw new HostError('tooLarge', `${sheet}!${address(row, column)}`);
  return contentMarkup(escapeText(text));
}
