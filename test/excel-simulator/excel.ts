import type { ApiLevel } from './api-level';
import { EVENT_IDS, Events, eventsFor, type Actor } from './events';
import { Faults, stopIfPlanned, type Fault } from './faults';
import { Ledger, type Entry } from './ledger';
import { processQuery } from './query/process-query';
import { References } from './query/references';
import { DELAY_FOR_CELL_EDIT, type Request, type Response } from './query/wire';
import { Book } from './workbook/book';
import { ExcelFailure } from './workbook/failure';
import { UndoStack } from './workbook/undo';

/** What Excel on the web allows. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Ranges larger than that read as null. */
  readonly cells: number;
}

export const WEB_LIMITS: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024, cells: 5_000_000 };

const ADD_IN: Actor = { source: 'Local', triggerSource: 'ThisLocalAddin' };
const NEVER = new Promise<never>(() => undefined);

/** The Excel that answers: the same one whichever way the requests come. */
export class Excel {
  readonly book = new Book();
  readonly events = new Events();
  readonly faults = new Faults();
  readonly ledger = new Ledger();
  readonly references = new References();
  readonly undo = new UndoStack(this.book);
  /** Members asked for that the simulator does not know; a test that leaves any has not passed. */
  readonly unknownMembers: string[] = [];
  /** Set by the add-in through Office.addin. */
  readonly addin = { startState: 'Inactive', state: 'Visible' };
  private editing: Promise<void> | undefined;
  private endEditing: () => void = () => undefined;

  constructor(
    readonly api: ApiLevel,
    readonly limits: Limits = WEB_LIMITS,
  ) {}

  /** Answers the body of one ProcessQuery request with the body of its response; the promise never settles where the host keeps silent. */
  async answer(body: string, flags: number): Promise<string> {
    const request = JSON.parse(body) as Request;
    const work = isWork(request);
    const entry = this.ledger.open(Buffer.byteLength(body), request.Actions.length, work);
    const fault = work ? this.faults.next() : undefined;
    if (fault?.kind === 'silence') return this.keepSilent(entry);
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return this.close(entry, refusal(new ExcelFailure('InvalidOperationInCellEditMode')));
      await this.editing;
    }
    if (fault?.kind === 'refuse') return this.close(entry, refusal(new ExcelFailure(fault.code)));
    if (entry.requestBytes > this.limits.requestBytes) return this.close(entry, refusal(new ExcelFailure('RequestPayloadSizeLimitExceeded')));
    return this.work(request, entry, fault);
  }

  /** The user is typing in a cell: requests wait or are refused until `stopEditing`. */
  startEditing(): void {
    this.editing ??= new Promise((resolve) => {
      this.endEditing = resolve;
    });
  }

  stopEditing(): void {
    this.editing = undefined;
    this.endEditing();
  }

  /** Throws where something was asked for that the simulator does not know. */
  requireKnownMembers(): void {
    if (this.unknownMembers.length > 0) throw new Error(`The simulator does not know ${[...new Set(this.unknownMembers)].join(', ')}.`);
  }

  /** Opens or closes the task pane, whoever asked for it. */
  showPane(state: string): void {
    if (state === this.addin.state) return;
    this.addin.state = state;
    this.events.raise({ id: EVENT_IDS.paneVisibility, target: '', message: { visibility: state === 'Visible' ? 'Visible' : 'Hidden' } });
  }

  /** Works formulas out and raises the events of all that happened since the last time. */
  settle(actor: Actor): void {
    this.book.calculate();
    for (const happening of this.book.happenings.splice(0)) {
      for (const event of eventsFor(happening, actor, this.api.isSetSupported('ExcelApi', '1.14'))) this.events.raise(event);
    }
  }

  private work(request: Request, entry: Entry, fault: Fault | undefined): string | Promise<string> {
    const { response, deeds } = processQuery(request, this, { progress: (actions, writes) => stopIfPlanned(fault, actions, writes) });
    entry.deeds = deeds;
    if (deeds.some(({ effect }) => effect === 'write' || effect === 'clearsUndo')) this.undo.clear();
    this.settle(ADD_IN);
    if (fault?.kind === 'loseAnswer') return fault.code === 'silence' ? this.keepSilent(entry) : this.close(entry, refusal(new ExcelFailure(fault.code)));
    return this.close(entry, response);
  }

  private close(entry: Entry, response: Response): string {
    const text = JSON.stringify(response);
    const bytes = Buffer.byteLength(text);
    if (bytes > this.limits.responseBytes) return this.close(entry, refusal(new ExcelFailure('ResponsePayloadSizeLimitExceeded')));
    entry.responseBytes = bytes;
    entry.outcome = response.Error?.Code ?? 'done';
    return text;
  }

  private keepSilent(entry: Entry): Promise<never> {
    entry.outcome = 'lost';
    return NEVER;
  }
}

/** Requests that only say what may be forgotten, or that office.js has started, are the library's own. */
const HOUSEKEEPING: ReadonlySet<string> = new Set(['_removereference', 'notifyactionhandlerready']);

function isWork({ Actions }: Request): boolean {
  return Actions.some(({ ActionType, Name }) => ActionType !== 1 && !(ActionType === 3 && HOUSEKEEPING.has(Name!.toLowerCase())));
}

function refusal({ code, message, status }: ExcelFailure): Response {
  return { TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: status } };
}
