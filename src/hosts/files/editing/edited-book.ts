import type { SheetDocument } from '../../../model/sheet-document';
import type { WriteOptions } from '../../../model/workbook-host';
import { readKeptState, writeKeptState } from '../kept-state';
import { OpcPackage } from '../package/opc-package';
import { readXlsx } from '../read-xlsx';
import { writeSheets } from '../write-sheets';
import { History } from './history';
import { OpenBook, type CellEdit, type CellsStep } from './open-book';
import { cellSelection, type Selection } from './selection';

/** One thing the user, or a command of theirs, did to the workbook. */
type Step =
  | { readonly kind: 'cells'; readonly cells: CellsStep; readonly shown: Selection }
  | { readonly kind: 'sheets'; readonly before: OpenBook; readonly after: OpenBook; readonly shownBefore: Selection; readonly shownAfter: Selection };

/** What undo and redo changed. */
export interface Changed {
  readonly shown: Selection;
  /** Ids; undefined where sheets came or went. */
  readonly sheets: ReadonlySet<string> | undefined;
}

/** A workbook with what was done to it since it was opened: undo, redo, what is not saved, and its bytes. */
export class EditedBook {
  private readonly history = new History<Step>();
  private saved: { readonly step: Step | undefined; readonly state: string | undefined };

  constructor(
    private current: OpenBook,
    /** The kept state; it is saved with the workbook and not undone with it. */
    public state: string | undefined,
  ) {
    this.saved = { step: undefined, state };
  }

  get book(): OpenBook {
    return this.current;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Whether there is anything that the last saved file does not have. */
  get isChanged(): boolean {
    return this.history.last !== this.saved.step || this.state !== this.saved.state;
  }

  markSaved(): void {
    this.saved = { step: this.history.last, state: this.state };
  }

  edit(edits: readonly CellEdit[], shown: Selection): void {
    this.history.add({ kind: 'cells', cells: this.current.change(edits), shown });
  }

  /** Writes whole sheets. Answers what is shown afterwards. */
  write(documents: readonly SheetDocument[], { taken, activate }: Pick<WriteOptions, 'taken' | 'activate'>, shownBefore: Selection): Selection {
    const bytes = writeSheets(this.current.bytesNow(), documents, { taken, activate });
    const before = this.current;
    const after = new OpenBook(bytes, readXlsx(bytes), before.staleCells);
    const sheet = activate === undefined ? undefined : after.cells.sheetNamed(activate);
    const shownAfter = sheet === undefined ? shownBefore : cellSelection(sheet);
    this.current = after;
    this.history.add({ kind: 'sheets', before, after, shownBefore, shownAfter });
    return shownAfter;
  }

  undo(): Changed | undefined {
    const step = this.history.undo();
    if (step?.kind === 'cells') this.current.takeBack(step.cells);
    else if (step) this.current = step.before;
    return step && (step.kind === 'cells' ? changedBy(step.cells, step.shown) : { shown: step.shownBefore, sheets: undefined });
  }

  redo(): Changed | undefined {
    const step = this.history.redo();
    if (step?.kind === 'cells') this.current.doAgain(step.cells);
    else if (step) this.current = step.after;
    return step && (step.kind === 'cells' ? changedBy(step.cells, step.shown) : { shown: step.shownAfter, sheets: undefined });
  }

  /** The workbook as a file. Every part that nothing was changed in keeps its bytes. */
  bytes(): Uint8Array {
    const bytes = this.current.bytesNow();
    const opc = new OpcPackage(bytes);
    if (this.state === undefined || this.state === readKeptState(opc)) return bytes;
    writeKeptState(opc, this.state);
    return opc.save();
  }
}

function changedBy({ cells }: CellsStep, shown: Selection): Changed {
  return { shown, sheets: new Set(cells.map(({ at }) => at.sheet)) };
}
