import type { Deed } from './query/batch';

/** One request as the host saw it. */
export interface Entry {
  /** Counted from 1 over all requests. */
  readonly number: number;
  /** Whether it asked for more than Office.js's own clean-up. */
  readonly work: boolean;
  readonly requestBytes: number;
  responseBytes: number;
  readonly actions: number;
  deeds: readonly Deed[];
  /** The error's code, where the answer was one; `lost` where no answer was given. */
  outcome: string;
}

/** Keeps count of what the add-in cost: round trips, write actions, bytes. */
export class Ledger {
  private kept: Entry[] = [];
  private last = 0;

  open(requestBytes: number, actions: number, work: boolean): Entry {
    this.last += 1;
    const entry: Entry = { number: this.last, work, requestBytes, responseBytes: 0, actions, deeds: [], outcome: 'underWay' };
    this.kept.push(entry);
    return entry;
  }

  get entries(): readonly Entry[] {
    return this.kept;
  }

  /** The requests that asked for something. */
  get work(): readonly Entry[] {
    return this.kept.filter(({ work }) => work);
  }

  get deeds(): readonly Deed[] {
    return this.kept.flatMap(({ deeds }) => deeds);
  }

  /** The actions that changed the workbook. */
  get writes(): readonly Deed[] {
    return this.deeds.filter(({ effect }) => effect === 'write');
  }

  /** What clears the user's undo stack: writes, and the few readings known to. */
  get undoHazards(): readonly Deed[] {
    return this.deeds.filter(({ effect }) => effect === 'write' || effect === 'clearsUndo');
  }

  get largestRequest(): number {
    return Math.max(0, ...this.kept.map(({ requestBytes }) => requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.kept.map(({ responseBytes }) => responseBytes));
  }

  /** Starts counting anew. */
  clear(): void {
    this.kept = [];
  }
}
