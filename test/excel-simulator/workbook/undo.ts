import type { Book, DefinedName } from './book';
import type { Sheet } from './sheet';

interface State {
  readonly sheets: readonly { readonly sheet: Sheet; readonly copy: Sheet }[];
  readonly names: readonly DefinedName[];
}

/** What the user may undo. Anything an add-in writes clears it. */
export class UndoStack {
  private states: State[] = [];

  constructor(private readonly book: Book) {}

  /** Remembers the workbook as it is, before the user changes it. */
  remember(): void {
    this.states.push({ sheets: this.book.sheets.map((sheet) => ({ sheet, copy: sheet.copy() })), names: this.book.names });
  }

  get depth(): number {
    return this.states.length;
  }

  clear(): void {
    this.states = [];
  }

  /** Takes the last change back; false when there is none. */
  undo(): boolean {
    const state = this.states.pop();
    if (!state) return false;
    for (const { sheet, copy } of state.sheets) sheet.resemble(copy);
    this.book.sheets = state.sheets.map(({ sheet }) => sheet);
    this.book.names = state.names;
    this.book.contentsChanged();
    return true;
  }
}
