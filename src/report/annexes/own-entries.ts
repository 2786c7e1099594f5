/** What the user entered in the annexes: kept when they are written anew, wherever their cell has moved. */
import { remarkText } from '../../model/generated-sheet';
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
  /** What the user wrote beside a row, by the row's key, then by column. */
  readonly asides: ReadonlyMap<string, ReadonlyMap<number, DocumentValue>>;
  /** Rows the user added, by column. */
  readonly rows: readonly ReadonlyMap<number, DocumentValue>[];
}

/** What a generated annex says beside what is printed. */
export const annexRemark = '重新生成时，您填写和修改的内容会保留';

/** A row goes by its last cell: the first may go down over several rows. */
export function keyOfRow(cells: readonly Pick<AnnexCell, 'key'>[]): string | undefined {
  return cells.at(-1)?.key;
}

/** What a cell shows, be it the user's entry or ours. */
export function shownIn(cell: AnnexCell, { values }: OwnEntries): string {
  const own = cell.key === undefined ? undefined : values.get(cell.key);
  if (own === undefined) return printedIn(cell);
  return own?.kind === 'formula' ? String(own.cached ?? '') : entryText(own ?? undefined);
}

export const noOwnEntries: OwnEntries = { values: new Map(), asides: new Map(), rows: [] };

/** An annex as it stands, set against what was written. */
export function ownEntries(sheet: SheetSnapshot, rowsKept: readonly KeptRow[]): OwnEntries {
  const kept = rowsKept.filter(({ text, entries }) => text !== '' || entries.length > 0);
  const rows = [...sheet.rows].sort(([one], [other]) => one - other).map(([, cells]) => new Map([...cells].filter(([, cell]) => cell.printed !== remark && holdsSomething(cell))));
  const lastColumn = Math.max(-1, ...kept.flatMap(({ entries }) => entries.map(([column]) => column)));
  const texts = rows.map((cells) => rowText([...cells].flatMap(([column, { printed }]) => (column > lastColumn ? [] : [[column, printed] as const]))));
  const matches = matchRows(texts, kept.map(({ text }) => text));
  const own = { values: new Map<string, DocumentValue | null>(), asides: new Map<string, ReadonlyMap<number, DocumentValue>>(), rows: [] as ReadonlyMap<number, DocumentValue>[] };
  rows.forEach((cells, index) => {
    const match = matches[index];
    const over = match === undefined ? [...cells] : takeRow(own, cells, kept[match]!);
    if (over.length > 0) own.rows.push(new Map(over.map(([column, cell]) => [column, valueOf(cell)])));
  });
  return own;
}

const remark = remarkText(annexRemark);

function holdsSomething({ printed, formula }: CellSnapshot): boolean {
  return printed !== '' || formula !== undefined;
}

type Cells = ReadonlyMap<number, CellSnapshot>;

/** Takes what the user made of a row, and answers what finds no place there: another text for a cell that goes on over a page, a second row of the same key. */
function takeRow({ values, asides }: { readonly values: Map<string, DocumentValue | null>; readonly asides: Map<string, ReadonlyMap<number, DocumentValue>> }, cells: Cells, row: KeptRow): (readonly [number, CellSnapshot])[] {
  const over: (readonly [number, CellSnapshot])[] = [];
  for (const [column, key, value] of changed(cells, row)) {
    const known = values.get(key);
    if (known && value && entryText(known) !== entryText(value)) over.push([column, cells.get(column)!]);
    else if (!known) values.set(key, value);
  }
  const beside = [...cells].filter(([column, { printed }]) => !row.entries.some(([entry]) => entry === column) && !row.text.includes(`${column}:${printed}`));
  const key = row.entries.at(-1)?.[1];
  if (beside.length === 0) return over;
  if (key === undefined || asides.has(key)) return [...over, ...beside];
  asides.set(key, new Map(beside.map(([column, cell]) => [column, valueOf(cell)])));
  return over;
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
function changed(cells: Cells, { entries }: KeptRow): readonly (readonly [number, string, DocumentValue | null])[] {
  return entries.flatMap(([column, key, generated]) => {
    const cell = cells.get(column);
    if (generated.startsWith('=') && cell?.formula !== undefined) return [];
    const value = cell && valueOf(cell);
    return entryText(value) === generated ? [] : [[column, key, value ?? null] as const];
  });
}

function valueOf({ formula, value, printed }: CellSnapshot): DocumentValue {
  if (formula !== undefined) return { kind: 'formula', formula, cached: value.kind === 'number' ? value.number : printed };
  return value.kind === 'number' ? { kind: 'number', number: value.number } : { kind: 'text', text: printed };
}
