import { ExcelFailure, type FailureCode } from './workbook/failure';

/** What goes wrong with one request. */
export type Fault =
  /** Refused before anything is done. */
  | { readonly kind: 'refuse'; readonly code: FailureCode }
  /** Stops with an error after so many actions, or write actions; what came before stays done. */
  | { readonly kind: 'stop'; readonly afterActions?: number; readonly afterWrites?: number; readonly code: FailureCode }
  /** All of it is done, but instead of the answer comes an error, or nothing ever. */
  | { readonly kind: 'loseAnswer'; readonly code: FailureCode | 'silence' }
  /** Nothing is done and no answer ever comes. */
  | { readonly kind: 'silence' }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** Plans what goes wrong. Requests are counted from 1, from the moment the fault is planned; clean-up requests are not counted. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private seen = 0;
  private silentFrom = Infinity;

  /** The k-th request from now is refused. */
  refuse(k: number, code: FailureCode = 'GeneralException'): void {
    this.plan(k, { kind: 'refuse', code });
  }

  /** The k-th request from now fails once j of its actions are done. */
  stopAfterActions(k: number, j: number, code: FailureCode = 'GeneralException'): void {
    this.plan(k, { kind: 'stop', afterActions: j, code });
  }

  /** The k-th request from now fails once j of its write actions are done. */
  stopAfterWrites(k: number, j: number, code: FailureCode = 'GeneralException'): void {
    this.plan(k, { kind: 'stop', afterWrites: j, code });
  }

  /** The k-th request from now is done, but its answer is lost. */
  loseAnswer(k: number, code: FailureCode | 'silence' = 'Timeout'): void {
    this.plan(k, { kind: 'loseAnswer', code });
  }

  /** The k-th request from now, and every one after it, is neither done nor answered. */
  fallSilent(k = 1): void {
    this.silentFrom = this.seen + k;
  }

  /** The k-th request from now is neither done nor answered. */
  ignore(k: number): void {
    this.plan(k, { kind: 'silence' });
  }

  delay(k: number, milliseconds: number): void {
    this.plan(k, { kind: 'delay', milliseconds });
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.planned.clear();
    this.silentFrom = Infinity;
  }

  /** The fault of the next request, for the simulator. */
  next(): Fault | undefined {
    this.seen += 1;
    return this.seen >= this.silentFrom ? { kind: 'silence' } : this.planned.get(this.seen);
  }

  private plan(k: number, fault: Fault): void {
    this.planned.set(this.seen + k, fault);
  }
}

/** Throws where a planned fault stops a request. */
export function stopIfPlanned(fault: Fault | undefined, actionsDone: number, writesDone: number): void {
  if (fault?.kind !== 'stop') return;
  if (actionsDone >= (fault.afterActions ?? Infinity) || writesDone >= (fault.afterWrites ?? Infinity)) throw new ExcelFailure(fault.code);
}
