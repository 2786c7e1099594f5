/** An annex before it is laid out: forms of cells, the same for a worksheet and a Word file. */
import type { SheetChart } from '../../model/sheet-document';
import { uniquePath } from '../../model/unique-path';
import type { AnnexId } from './titles';

/** Gives the A1 address of the cell with a key. */
export type AddressOf = (key: string) => string;

export type AnnexContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format: string; readonly printed: string }
  /** What a person would compute in the form: `printed` is its value now. */
  | { readonly kind: 'formula'; readonly formula: (at: AddressOf) => string; readonly number: number | string; readonly format: string; readonly printed: string };

/** A chart of cells of the form, on a worksheet only. */
export interface AnnexChart extends Pick<SheetChart, 'name' | 'kind' | 'colors'> {
  /** Keys of the first and the last cell it is drawn from. */
  readonly from: string;
  readonly to: string;
  /** Points. */
  readonly height: number;
}

export interface AnnexCell {
  readonly column: number;
  /** Columns and rows it spans; one if not given. */
  readonly across?: number;
  readonly down?: number;
  readonly kind: 'label' | 'head' | 'value' | 'text' | 'line' | 'drawing';
  readonly content?: AnnexContent;
  readonly chart?: AnnexChart;
  /** What it says, the same from one generation to the next; by it is found again what a person typed there. */
  readonly key?: string;
}

export type AnnexRow = readonly AnnexCell[];

/** One form; each begins a page. */
export interface AnnexForm {
  readonly title: string;
  readonly rows: readonly AnnexRow[];
  /** The row that heads those below it, on each page that they go on to. */
  readonly headRow?: AnnexRow;
}

export interface Annex {
  readonly id: AnnexId;
  /** `附件1`; `附件` where there is only one. */
  readonly mark: string;
  readonly sheetName: string;
  /** Points, by column. */
  readonly widths: readonly number[];
  readonly forms: readonly AnnexForm[];
}

export const text = (column: number, kind: AnnexCell['kind'], words: string, span: Pick<AnnexCell, 'across' | 'down' | 'key'> = {}): AnnexCell => ({ column, kind, content: words === '' ? undefined : { kind: 'text', text: words }, ...span });

/** The line above a form that says which annex it belongs to. */
export function markCell({ mark, widths }: Annex, form: number): AnnexCell {
  return text(0, 'line', mark, { across: widths.length, key: `mark/${form}` });
}

export function titleCell({ forms, widths }: Annex, form: number): AnnexCell {
  return text(0, 'line', forms[form]!.title, { across: widths.length, key: `title/${form}` });
}

/** What a cell shows. */
export function printedIn({ content }: AnnexCell): string {
  if (!content) return '';
  return content.kind === 'text' ? content.text : content.printed;
}

/** Names that may occur more than once, told apart: `甲`, `乙`, `甲#2`. */
export function distinct(names: readonly string[]): readonly string[] {
  const used = new Map<string, number>();
  return names.map((name) => uniquePath(name, used));
}
