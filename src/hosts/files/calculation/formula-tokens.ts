import { parseAddress } from '../../../model/address';
import type { Area } from '../../../model/snapshot';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

/** A stretch of cells a formula speaks of; on the formula's own sheet where it names none. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

export type Token =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'mark'; readonly mark: string };

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`"(?<text>(?:[^"]|"")*)"`,
    String.raw`(?<error>#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A))`,
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!)?(?:(?<cells>${CELL}(?::${CELL})?)|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}))(?![\p{L}\p{N}_.(!:[])`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*)\(`,
    String.raw`(?:(?:'(?<nameQuoted>(?:[^']|'')+)'|(?<nameBare>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.([!:])`,
    String.raw`(?<mark><>|<=|>=|[-+*/^&=<>%(),])`,
  ].join('|'),
  'iuy',
);

/** The tokens of a formula without its `=`; undefined where it uses what is not known here: other files, table columns, constant arrays. */
export function tokenise(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) return undefined;
    const token = tokenOf(groups);
    if (token) tokens.push(token);
  }
  return tokens;
}

/** The references in a formula as far as they can be told, even where the whole cannot be read. */
export function referencesIn(formula: string): Reference[] {
  const references: Reference[] = [];
  for (let at = 0; at < formula.length; ) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(formula)?.groups;
    const token = groups && tokenOf(groups);
    if (token?.kind === 'reference') references.push(token.reference);
    at = groups ? Math.max(TOKEN.lastIndex, at + 1) : at + 1;
  }
  return references;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | undefined {
  const { space, text, error, cells, columns, rows, number, function: called, name, mark } = groups;
  if (space !== undefined) return undefined;
  if (text !== undefined) return { kind: 'text', text: text.replaceAll('""', '"') };
  if (error !== undefined) return { kind: 'error', error: error.toUpperCase() };
  if (number !== undefined) return { kind: 'number', number: Number(number) };
  if (called !== undefined) return { kind: 'function', name: called.toUpperCase().replace(/^_XLFN\./, '') };
  if (mark !== undefined) return { kind: 'mark', mark };
  const quoted = groups.quoted ?? groups.nameQuoted;
  const sheet = quoted === undefined ? (groups.bare ?? groups.nameBare) : quoted.replaceAll("''", "'");
  if (name !== undefined) return { kind: 'name', name, ...(sheet === undefined ? {} : { sheet }) };
  const area = cells !== undefined ? cellArea(cells) : columns !== undefined ? columnArea(columns) : rowArea(rows!);
  return { kind: 'reference', reference: sheet === undefined ? { area } : { sheet, area } };
}

function cellArea(text: string): Area {
  const corners = text.split(':').map((corner) => parseAddress(corner)!);
  return spanned(corners.map(({ row }) => row), corners.map(({ column }) => column));
}

function columnArea(text: string): Area {
  return spanned([0, SHEET_ROWS - 1], text.split(':').map((column) => parseAddress(`${column}1`)!.column));
}

function rowArea(text: string): Area {
  return spanned(text.replaceAll('$', '').split(':').map((row) => Number(row) - 1), [0, SHEET_COLUMNS - 1]);
}

function spanned(rows: readonly number[], columns: readonly number[]): Area {
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
