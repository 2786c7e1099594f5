import { overlap, within, type Area } from './area';
import type { Chart } from './chart';
import { Grid, type Cell } from './grid';
import { defaultPage, type PageSetup } from './page';
import { PLAIN, type Style } from './style';

export interface ConditionalFormat {
  readonly id: string;
  /** `Excel.ConditionalFormatType`: `Custom`, or another that only the user made. */
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** With its leading `=`, as seen from the first area's first cell. */
  readonly formula: string;
  readonly fillColor: string | null;
  readonly font: Readonly<Record<string, unknown>>;
  readonly numberFormat: string | null;
}

export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

/** All that belongs to one worksheet but its name's uniqueness. Lists are replaced, never changed in place. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  grid = new Grid();
  rowStyles = new Map<number, Style>();
  columnStyles = new Map<number, Style>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** Points. */
  rowHeights = new Map<number, number>();
  /** Points. */
  columnWidths = new Map<number, number>();
  merges: readonly Area[] = [];
  /** In order of priority, the first one wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly Validation[] = [];
  tables: readonly Table[] = [];
  comments: readonly Comment[] = [];
  charts: readonly Chart[] = [];
  page: PageSetup = defaultPage();
  frozen = { rows: 0, columns: 0 };
  protection: Protection | undefined;
  customProperties = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  style(row: number, column: number): Style {
    return this.grid.get(row, column)?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? PLAIN;
  }

  /** The look a cell would have without one of its own. */
  ground(row: number, column: number): Style {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? PLAIN;
  }

  /** Puts a content into a cell; its look stays. */
  put(row: number, column: number, content: Pick<Cell, 'value' | 'formula'>): void {
    const style = this.grid.get(row, column)?.style;
    this.grid.set(row, column, { value: content.value, ...(content.formula === undefined ? {} : { formula: content.formula }), ...(style ? { style } : {}) });
  }

  restyle(row: number, column: number, change: Partial<Style>): void {
    const cell = this.grid.get(row, column);
    this.grid.set(row, column, { value: null, ...cell, style: { ...this.style(row, column), ...change } });
  }

  /** Cells under a merge other than its first take no content. */
  isCovered(row: number, column: number): boolean {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.some((merge) => within(cell, merge) && !(merge.top === row && merge.left === column));
  }

  usedArea(valuesOnly: boolean, inside?: Area): Area | undefined {
    return this.grid.used((cell) => cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== undefined), inside);
  }

  mergesTouching(area: Area): readonly Area[] {
    return this.merges.filter((merge) => overlap(merge, area));
  }

  /** A copy that shares immutable cells and looks; good for undoing. */
  copy(): Sheet {
    const copy = new Sheet(this.id, this.name);
    copy.resemble(this);
    return copy;
  }

  /** Takes over everything from another state of the same sheet. */
  resemble(other: Sheet): void {
    Object.assign(this, other, {
      grid: other.grid.copy(),
      rowStyles: new Map(other.rowStyles),
      columnStyles: new Map(other.columnStyles),
      hiddenRows: new Set(other.hiddenRows),
      hiddenColumns: new Set(other.hiddenColumns),
      rowHeights: new Map(other.rowHeights),
      columnWidths: new Map(other.columnWidths),
      customProperties: new Map(other.customProperties),
      page: structuredClone(other.page),
      frozen: { ...other.frozen },
    });
  }
}
