import type { Place } from '../../model/figure';
import { HostError } from '../../model/host-error';
import type { SheetDocument } from '../../model/sheet-document';
import type { WorkbookSnapshot } from '../../model/snapshot';
import type { CellCorrection, HostCapabilities, Mark, ReadOptions, WorkbookChange, WorkbookHost, WriteOptions } from '../../model/workbook-host';
import { listen } from './changes/events';
import { Watch } from './changes/watch';
import { correct } from './correcting';
import type { ExcelLine } from './excel-line';
import { markedAreas } from './marking/marked-areas';
import { loadState, saveState } from './parts/workbook-state';
import { Sight } from './sight/sight';
import { goTo, selection } from './showing';
import { Writer } from './writing/writer';

/** The workbook that is open in Excel. After events it only ever reads: whatever else it did could cost the user his undo stack. */
export class ExcelHost implements WorkbookHost {
  private readonly sight: Sight;
  private readonly watch: Watch;
  private readonly writer: Writer;
  private stopListening: (() => Promise<void>) | undefined;

  constructor(
    private readonly line: ExcelLine,
    readonly capabilities: HostCapabilities,
  ) {
    this.sight = new Sight(line);
    this.watch = new Watch(this.sight);
    this.writer = new Writer(line);
  }

  async recover(): Promise<void> {
    if (!this.capabilities.readOnly) this.sight.expect(await this.writer.recover());
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    if (!this.watch.isListening) this.sight.doubt();
    return this.watch.gave(await this.sight.look(options));
  }

  async subscribe(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.stopListening ??= await listen(this.line, (happening) => this.watch.hear(happening));
    // What happened since the last read, nobody heard.
    this.sight.doubt();
    const unsubscribe = this.watch.subscribe(listener);
    return async () => {
      unsubscribe();
      if (this.watch.isListening) return;
      await this.stopListening?.();
      this.stopListening = undefined;
    };
  }

  goTo(place: Place): Promise<void> {
    return goTo(this.line, place, this.sight.sheetNamed(place.sheet)?.id);
  }

  selection(): Promise<Place | undefined> {
    return selection(this.line);
  }

  write(documents: readonly SheetDocument[], options: WriteOptions): Promise<void> {
    return this.writing(() => this.writer.write(documents, options));
  }

  correct(correction: CellCorrection): Promise<void> {
    return this.writing(() => correct(this.line, this.sight, correction));
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.writing(() => this.writer.mark(markedAreas(marks)));
  }

  unmark(): Promise<void> {
    return this.mark([]);
  }

  loadState(): Promise<string | undefined> {
    return loadState(this.line);
  }

  async saveState(state: string): Promise<void> {
    this.requireWritable();
    await saveState(this.line, state);
  }

  private async writing(write: () => Promise<void>): Promise<void> {
    this.requireWritable();
    await this.watch.whileWriting(write);
  }

  private requireWritable(): void {
    if (this.capabilities.readOnly) throw new HostError('readOnly', '');
  }
}
