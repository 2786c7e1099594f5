/** A worksheet to be written, described once for every host. Rows and columns count from 0. */
import type { Area } from './snapshot';

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** `#RRGGBB`; automatic where absent. */
  readonly color?: string;
}

export interface CellStyle {
  readonly font?: FontStyle;
  /** `#RRGGBB` background. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  /** `justify` spreads wrapped lines over the height of the row: the only line spacing a worksheet has. */
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify';
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  /** A number format code; `@` keeps whatever is typed as text. */
  readonly numberFormat?: string;
  /** Thin lines on all four sides, `#RRGGBB`. */
  readonly border?: string;
  /** Cells are locked unless this is false; matters on protected sheets only. */
  readonly locked?: boolean;
}

export type DocumentValue =
  | { readonly kind: 'number'; readonly number: number }
  /** Always written as text: a leading = + - @ never makes it a formula. */
  | { readonly kind: 'text'; readonly text: string }
  /** Without the leading `=`; `cached` is the value shown until the host recalculates. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached?: number | string };

export interface DocumentCell {
  readonly row: number;
  readonly column: number;
  readonly value?: DocumentValue;
  readonly style?: CellStyle;
}

export interface PageSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres from the edge of the paper. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  /** Footer codes of SpreadsheetML (`&P` is the page number), one for odd and one for even pages. */
  readonly footer?: { readonly odd: string; readonly even: string };
  /** Print on one page's width, as many pages long as it takes. */
  readonly fitToWidth?: boolean;
  readonly centred?: boolean;
  /** The number of its first page, where it does not go on counting from the sheet before. */
  readonly firstPageNumber?: number;
  /** The rows repeated at the top of each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** A page ends below each of these rows. */
  readonly breaksAfter?: readonly number[];
  readonly printArea?: Area;
}

/** A drop-down list on an area of cells. */
export interface ListValidation {
  readonly area: Area;
  readonly choices: readonly string[];
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A chart of cells on its own sheet. */
export interface SheetChart {
  /** A sheet has one chart of a name; it gives way to a new one of that name. */
  readonly name: string;
  readonly kind: 'columns' | 'bars';
  /** Names of the series in the first row, of the categories in the first column, numbers in the rest. */
  readonly data: Area;
  /** The cells it covers. */
  readonly at: Area;
  /** `#RRGGBB`, a series each. */
  readonly colors: readonly string[];
}

/** What all charts have in common. */
export const chartLook = {
  /** Points. */
  textSize: 9,
  textColor: '#404040',
  /** Between bars, per cent of a bar's width. */
  gap: { columns: 80, bars: 40 },
} as const;

export interface SheetDocument {
  readonly name: string;
  readonly cells: readonly DocumentCell[];
  /** Where charts are described, though none be left, Heji's own charts on the sheet are replaced. Charts that people drew stay. */
  readonly charts?: readonly SheetChart[];
  readonly merges?: readonly Area[];
  /** Points, by column, the cell's own padding included. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  /** Points, by row; at most 409. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly page?: PageSetup;
  readonly validations?: readonly ListValidation[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string;
  readonly gridlines?: boolean;
}
