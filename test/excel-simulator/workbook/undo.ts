import { bounding } from './area';
import type { Book, DefinedName } from './book';
import type { Sheet } from './sheet';

interface State {
  readonly sheets: readonly { readonly sheet: Sheet; readonly copy: Sheet }[];
  readonly names: readonly DefinedName[];
}

/** As many deeds as Excel remembers. */
const DEPTH = 100;

/** What the user may undo. Anything an add-in writes clears it. */
export class UndoStack {
  private states: State[] = [];

  constructor(private readonly book: Book) {}

  /** Remembers the workbook as it is, before the user changes it. */
  remember(): void {
    if (this.states.length === DEPTH) this.states.shift();
    this.states.push({ sheets: this.book.sheets.map((sheet) => ({ sheet, copy: sheet.copy() })), names: this.book.names });
  }

  get depth(): number {
    return this.states.length;
  }

  clear(): void {
    this.states = [];
  }

  /** Takes the last change back; false when there is none. The sheets whose contents changed tell of it. */
  undo(): boolean {
    const state = this.states.pop();
    if (!state) return false;
    for (const { sheet, copy } of state.sheets) {
      const area = bounding([...sheet.grid.differences(copy.grid)].map(([row, column]) => ({ top: row, left: column, bottom: row, right: column })));
      sheet.resemble(copy);
      if (area) this.book.happened({ kind: 'changed', sheet: sheet.id, changeType: 'RangeEdited', area });
    }
    this.book.sheets = state.sheets.map(({ sheet }) => sheet);
    this.book.names = state.names;
    this.book.contentsChanged();
    return true;
  }
}
