import { HostError } from '../../../model/host-error';
import type { CellError, CellValue } from '../../../model/snapshot';
import { isTrue } from './workbook-part';

/** A cell as its element has it: the type letter, what stands in `v`, and what stands in `is`. */
export interface RawCell {
  readonly type: string;
  readonly value: string;
  readonly inline: string;
}

const ERRORS: ReadonlySet<string> = new Set<CellError>([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!',
]);
const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Day 0 of the serial numbers from 1 March 1900 on, when Excel's calendar and ours agree. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

/** The value of a cell, undefined where it holds none. Throws `damaged` with the part's name for what is no value of its type. */
export function cellValue(raw: RawCell, sharedStrings: readonly string[], date1904: boolean, part: string): CellValue | undefined {
  if (raw.type === 'inlineStr') return { kind: 'text', text: raw.inline || raw.value };
  if (raw.type === 'str') return { kind: 'text', text: raw.value };
  const value = raw.value.trim();
  if (value === '') return undefined;
  switch (raw.type) {
    case 's':
      return { kind: 'text', text: sharedStrings[Number(value)] ?? damaged(part) };
    case 'b':
      return { kind: 'boolean', boolean: isTrue(value) };
    case 'e':
      return { kind: 'error', error: ERRORS.has(value) ? (value as CellError) : '#VALUE!' };
    case 'd':
      return { kind: 'number', number: serialOf(value, date1904) ?? damaged(part) };
    default:
      return { kind: 'number', number: finite(Number(value)) ?? damaged(part) };
  }
}

/** Strict files may write a date as ISO 8601. */
function serialOf(iso: string, date1904: boolean): number | undefined {
  const utc = /Z|[+-]\d\d:\d\d$/.test(iso) ? iso : iso.includes('T') ? `${iso}Z` : iso;
  return finite((Date.parse(utc) - (date1904 ? DAY_ZERO_1904 : DAY_ZERO)) / MILLISECONDS_OF_A_DAY);
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function damaged(part: string): never {
  throw new HostError('damaged', part);
}
