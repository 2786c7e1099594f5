import { parse } from 'papaparse';
import { HostError } from '../../model/host-error';
import type { CellSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import { decodeText } from './decode-text';
import { MAX_CSV_BYTES, MAX_FILLED_CELLS } from './limits';

const PLAIN_DECIMAL = /^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$/;
/** Account and identity numbers have more digits than a double can tell apart; they stay text. */
const MAX_DIGITS = 15;
const END_OF_CELL: ReadonlySet<number> = new Set([...',;\t\n\r'].map((end) => end.charCodeAt(0)));

/**
 * Reads comma, tab or semicolon separated text as a workbook of one sheet with the given name. A plain decimal number, with commas
 * between its thousands or without, is a number that prints as it stood, so that dropped or leading zeros stay visible; anything else is text.
 * Throws `notAWorkbook` for bytes that are no text, or `tooLarge`.
 */
export function readCsv(sheetName: string, bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length > MAX_CSV_BYTES) throw new HostError('tooLarge', sheetName);
  const text = decodeText(bytes);
  if (text === undefined) throw new HostError('notAWorkbook', sheetName);

  refuseEndless(sheetName, bytes);

  const rows = new Map<number, ReadonlyMap<number, CellSnapshot>>();
  for (const [row, fields] of parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] }).data.entries()) {
    const cells = fields.flatMap((field, column): [number, CellSnapshot][] => (field === '' ? [] : [[column, cell(field)]]));
    if (cells.length > 0) rows.set(row, new Map(cells));
  }
  const sheet = { id: '1', name: sheetName, visibility: 'visible', rows, merges: [], tables: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() } as const;
  return { sheets: [sheet], names: [], calculation: 'automatic' };
}

/** A cell ends in a separator or a line break: bytes that are neither a part of a letter in UTF-8 nor in GB18030. */
function refuseEndless(sheetName: string, bytes: Uint8Array): void {
  let ends = 0;
  for (const byte of bytes) if (END_OF_CELL.has(byte)) ends += 1;
  if (ends > MAX_FILLED_CELLS) throw new HostError('tooLarge', sheetName);
}

function cell(field: string): CellSnapshot {
  const isNumber = PLAIN_DECIMAL.test(field) && field.replace(/[^0-9]/g, '').length <= MAX_DIGITS;
  return { value: isNumber ? { kind: 'number', number: Number(field.replaceAll(',', '')) } : { kind: 'text', text: field }, format: 'General', printed: field };
}
