/** How a cell looks. Immutable, and shared between cells: compare by identity first. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;
export type Edge = (typeof EDGES)[number];

export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fillColor: string;
  readonly fillPattern: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export const PLAIN: Style = {
  numberFormat: 'General', fontName: '宋体', fontSize: 11, fontColor: '#000000', bold: false, italic: false, underline: 'None', strikethrough: false,
  fillColor: '#FFFFFF', fillPattern: 'None', horizontal: 'General', vertical: 'Center', wrap: false, indent: 0, orientation: 0, shrink: false,
  readingOrder: 'Context', locked: true, formulaHidden: false, borders: {},
};

/** What of a style differs from the plain one; an empty object for an untouched cell. */
export function distinctive(style: Style): Partial<Style> {
  return Object.fromEntries(Object.entries(style).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN[key as keyof Style])));
}
