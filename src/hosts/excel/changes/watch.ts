import type { WorkbookSnapshot } from '../../../model/snapshot';
import type { WorkbookChange } from '../../../model/workbook-host';
import type { Sight } from '../sight/sight';
import type { Happening } from './events';

/** Milliseconds without events before a look is taken on suspicion only. */
const QUIET = 250;
/** A selection changes with every click: no look on its account sooner than this after the last one. */
const BETWEEN_GLANCES = 3000;
/** Events of our own writing arrive for so long after its answer. */
const ECHO = 2000;

/**
 * Hears events and tells the listeners what they should look into. What may be an echo of our own writing, and events that change nothing
 * but may come after lost ones, are looked into here first: the listeners are told only if the workbook is no longer what they have.
 */
export class Watch {
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing = 0;
  private echoUntil = 0;
  private lastGlance = 0;
  private given: WorkbookSnapshot | undefined;

  constructor(private readonly sight: Sight) {}

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  }

  get isListening(): boolean {
    return this.listeners.size > 0;
  }

  /** The snapshot the listeners know of. */
  gave(snapshot: WorkbookSnapshot): WorkbookSnapshot {
    this.given = snapshot;
    this.lastGlance = Date.now();
    return snapshot;
  }

  /** Runs a piece of our own writing. Afterwards nothing seen before is relied on. */
  async whileWriting<T>(write: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await write();
    } finally {
      this.writing -= 1;
      this.echoUntil = Date.now() + ECHO;
      this.sight.doubt();
    }
  }

  hear(happening: Happening): void {
    switch (happening.kind) {
      case 'edited':
        this.sight.doubt(happening.sheet);
        if (happening.by !== 'us') this.tell({ sheets: [happening.sheet], structure: happening.structure }, happening.by === 'others');
        return;
      case 'shownAnew':
        this.sight.doubt(happening.sheet);
        return this.tell({ sheets: [happening.sheet], structure: false }, false);
      case 'sheetsChanged':
        this.sight.doubt();
        return this.tell({ structure: true }, false);
      case 'sheetDeleted':
        this.sight.forget(happening.sheet);
        return this.tell({ structure: true }, false);
      case 'activated':
        this.sight.doubt();
        return this.lookSoon(QUIET);
      case 'selected':
        this.sight.doubt();
        return this.lookSoon(Math.max(QUIET, this.lastGlance + BETWEEN_GLANCES - Date.now()));
    }
  }

  private tell(change: WorkbookChange, surelyNotUs: boolean): void {
    const mayBeEcho = this.writing > 0 || Date.now() < this.echoUntil;
    if (mayBeEcho && !surelyNotUs) this.lookSoon(QUIET);
    else for (const listener of this.listeners) listener(change);
  }

  private lookSoon(delay: number): void {
    if (this.listeners.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.lookIfChanged(), delay);
  }

  /** Nobody asked for this look, so nobody is told when it fails: the doubt stays, and the next event or read looks again. */
  private async lookIfChanged(): Promise<void> {
    if (this.writing > 0) return this.lookSoon(QUIET);
    const seen = await this.sight.look().catch(() => this.given);
    this.lastGlance = Date.now();
    if (seen !== this.given) for (const listener of this.listeners) listener({ structure: true });
  }
}
