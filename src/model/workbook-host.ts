/** The port to whatever holds the workbook: Excel, or a file in the browser. Few, coarse calls; each may reject with a HostError. */
import type { Place } from './figure';
import type { SheetDocument } from './sheet-document';
import type { WorkbookSnapshot } from './snapshot';

export interface HostCapabilities {
  readonly readOnly: boolean;
  /** Writing through the add-in leaves the user's undo stack alone (ExcelApi 1.19 and files); where it does not, live checking is the user's choice. */
  readonly keepsUndo: boolean;
  /** Edits are told as they happen. */
  readonly tellsChanges: boolean;
}

/** Called with the share done, from 0 to 1. */
export type Progress = (share: number) => void;

export interface ReadOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** For a check the user asked for: looks at everything again, even where the host was told of no change. */
  readonly fresh?: boolean;
}

/** Something changed; what exactly is found out by reading again. `structure` where rows, columns or sheets moved. */
export interface WorkbookChange {
  /** Ids of the sheets concerned; undefined where it may be any. */
  readonly sheets?: readonly string[];
  readonly structure: boolean;
}

/** How a cell is shown to be in question. */
export interface Mark {
  readonly place: Place;
  readonly tone: 'error' | 'warning' | 'info';
}

/** What is typed into a cell. */
export type CellContent = { readonly kind: 'number'; readonly number: number } | { readonly kind: 'text'; readonly text: string };

/** One cell to be written for an accepted suggestion. */
export interface CellCorrection {
  readonly place: Place;
  /** What the cell held when the suggestion was made; anything else rejects with `cellChanged`. */
  readonly seen: CellContent;
  readonly content: CellContent;
}

export interface WriteOptions {
  /** The sheet to show afterwards. */
  readonly activate?: string;
  /** What becomes of sheets that already have one of the names: rewritten, or `sheetNameTaken`. */
  readonly taken: 'replace' | 'fail';
  readonly progress?: Progress;
}

export interface WorkbookHost {
  readonly capabilities: HostCapabilities;

  /** Finishes or takes back a write that was cut short; called once before anything else. */
  recover(): Promise<void>;

  /** The whole workbook as it is now. What has not changed since the last read need not be fetched again. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;

  /** The listener is called after every change that is not this host's own. Answers how to stop. */
  subscribe(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;

  /** Shows and selects a place. */
  goTo(place: Place): Promise<void>;

  /** The selected cell or area, where there is one. */
  selection(): Promise<Place | undefined>;

  /** Adds the sheets, all or nothing. */
  write(documents: readonly SheetDocument[], options: WriteOptions): Promise<void>;

  /** Writes one cell that still holds what was seen. Never replaces a formula (`formulaInCell`). */
  correct(correction: CellCorrection): Promise<void>;

  /** Makes these the only marks in the workbook. */
  mark(marks: readonly Mark[]): Promise<void>;

  /** Takes every mark away without a trace. */
  unmark(): Promise<void>;

  /** The workbook-bound state as it was saved; undefined where there is none. */
  loadState(): Promise<string | undefined>;

  saveState(state: string): Promise<void>;
}
