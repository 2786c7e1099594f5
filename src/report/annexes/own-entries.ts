/** What the user entered in the annexes: kept when they are written anew, wherever their cell has moved. */
import type { DocumentValue } from '../../model/sheet-document';
import type { CellSnapshot, SheetSnapshot } from '../../model/snapshot';
import { matchRows } from '../merge/match-rows';
import { type AnnexCell, printedIn } from './annex';

/** A row of an annex as it was written. */
export interface KeptRow {
  /** Its texts, by column. */
  readonly text: string;
  /** What was generated for the cells a person may fill in: column, key, and the text or number, a formula with its `=`. */
  readonly entries: readonly (readonly [column: number, key: string, generated: string])[];
}

/** Rows by the name of the sheet. */
export type KeptAnnexes = Readonly<Record<string, readonly KeptRow[]>>;

export interface OwnEntries {
  /** By the key of the cell; null for one the user emptied. */
  readonly values: ReadonlyMap<string, DocumentValue | null>;
  /** Rows the user added, by column. */
  readonly rows: readonly ReadonlyMap<number, DocumentValue>[];
}

/** What a cell shows, be it the user's entry or ours. */
export function shownIn(cell: AnnexCell, { values }: OwnEntries): string {
  const own = cell.key === undefined ? undefined : values.get(cell.key);
  if (own === undefined) return printedIn(cell);
  return own?.kind === 'formula' ? String(own.cached ?? '') : entryText(own ?? undefined);
}

export const noOwnEntries: OwnEntries = { values: new Map(), rows: [] };

/** An annex as it stands, set against what was written. */
export function ownEntries(sheet: SheetSnapshot, kept: readonly KeptRow[]): OwnEntries {
  const rows = [...sheet.rows].sort(([one], [other]) => one - other).map(([, cells]) => cells);
  const matches = matchRows(rows.map((cells) => rowText([...cells].map(([column, { printed }]) => [column, printed]))), kept.map(({ text }) => text));
  const values = new Map<string, DocumentValue | null>();
  rows.forEach((cells, index) => {
    const match = matches[index];
    if (match !== undefined) for (const [key, value] of changed(cells, kept[match]!)) values.set(key, value);
  });
  const added = rows.filter((_, index) => matches[index] === undefined).map((cells) => new Map([...cells].map(([column, cell]) => [column, valueOf(cell)] as const)));
  return { values, rows: added };
}

export function rowText(cells: readonly (readonly [column: number, text: string])[]): string {
  return [...cells].filter(([, text]) => text !== '').sort(([one], [other]) => one - other).map(([column, text]) => `${column}:${text}`).join('\t');
}

/** How a value is compared with what was generated. */
export function entryText(value: DocumentValue | undefined): string {
  if (!value) return '';
  if (value.kind === 'formula') return `=${value.formula}`;
  return value.kind === 'number' ? String(value.number) : value.text;
}

/** A formula that is still one is ours: its addresses may have moved. */
function changed(cells: ReadonlyMap<number, CellSnapshot>, { entries }: KeptRow): readonly (readonly [string, DocumentValue | null])[] {
  return entries.flatMap(([column, key, generated]) => {
    const cell = cells.get(column);
    if (generated.startsWith('=') && cell?.formula !== undefined) return [];
    const value = cell && valueOf(cell);
    return entryText(value) === generated ? [] : [[key, value ?? null] as const];
  });
}

function valueOf({ formula, value, printed }: CellSnapshot): DocumentValue {
  if (formula !== undefined) return { kind: 'formula', formula, cached: value.kind === 'number' ? value.number : printed };
  return value.kind === 'number' ? { kind: 'number', number: value.number } : { kind: 'text', text: printed };
}
