import { printArea } from './workbook/area';
import type { Happening } from './workbook/happenings';
import { onTheWire, valueType } from './workbook/value';

/** The numbers under which Excel tells of events. */
export const EVENT_IDS = {
  workbookSelection: 2, changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, calculated: 16, formatted: 18,
  rowSorted: 19, rowHidden: 22, protection: 24, renamed: 25, visibility: 26, paneVisibility: 65539,
} as const;

/** Those that come without a subscription the host would know of. */
const UNASKED: ReadonlySet<number> = new Set([EVENT_IDS.workbookSelection, EVENT_IDS.paneVisibility]);

/** Who caused what happened. */
export interface Actor {
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
}

export interface ExcelEvent {
  readonly id: number;
  /** `Workbook`, a sheet's id, or empty for the workbook's selection. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What becomes of raised events on their way: dropped, doubled, held back. */
export interface Policy {
  copies(event: ExcelEvent): number;
  readonly held: boolean;
}

const HONEST: Policy = { copies: () => 1, held: false };

/** Raises Excel's events for those who subscribed, honestly or not, as one is told. */
export class Events {
  /** All that was raised, delivered or not. */
  readonly raised: ExcelEvent[] = [];
  enabled = true;
  private readonly subscriptions = new Map<string, number>();
  private policy = HONEST;
  private waiting: ExcelEvent[] = [];
  private deliver: (events: readonly ExcelEvent[]) => void = () => undefined;

  /** Told by a transport how events reach the add-in. */
  connect(deliver: (events: readonly ExcelEvent[]) => void): void {
    this.deliver = deliver;
  }

  subscribe(id: number, target: string): void {
    this.subscriptions.set(`${id} ${target}`, (this.subscriptions.get(`${id} ${target}`) ?? 0) + 1);
  }

  unsubscribe(id: number, target: string): void {
    const left = (this.subscriptions.get(`${id} ${target}`) ?? 0) - 1;
    if (left > 0) this.subscriptions.set(`${id} ${target}`, left);
    else this.subscriptions.delete(`${id} ${target}`);
  }

  /** How many subscriptions are open; an add-in that cleans up leaves none. */
  get subscriberCount(): number {
    return [...this.subscriptions.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The events that pass are lost on the way, until `deliverHonestly`. */
  drop(passes: (event: ExcelEvent) => boolean = () => true): void {
    this.policy = { ...this.policy, copies: (event) => (passes(event) ? 0 : 1) };
  }

  /** The events that pass come twice, until `deliverHonestly`. */
  double(passes: (event: ExcelEvent) => boolean = () => true): void {
    this.policy = { ...this.policy, copies: (event) => (passes(event) ? 2 : 1) };
  }

  /** Events wait until `release`. */
  hold(): void {
    this.policy = { ...this.policy, held: true };
  }

  /** Lets the events held back go, last first unless told otherwise. */
  release(arrange: (held: readonly ExcelEvent[]) => readonly ExcelEvent[] = (held) => [...held].reverse()): void {
    const held = arrange(this.waiting);
    this.waiting = [];
    this.policy = { ...this.policy, held: false };
    this.send(held);
  }

  deliverHonestly(): void {
    this.policy = HONEST;
    this.release((held) => held);
  }

  /** Raises an event nobody caused: Excel does that too. */
  raise(event: ExcelEvent): void {
    const { id, target } = event;
    if (!this.enabled || (!UNASKED.has(id) && !this.subscriptions.has(`${id} ${target}`))) return;
    this.raised.push(event);
    const copies = Array.from({ length: this.policy.copies(event) }, () => event);
    if (this.policy.held) this.waiting.push(...copies);
    else this.send(copies);
  }

  private send(events: readonly ExcelEvent[]): void {
    for (const event of events) this.deliver([event]);
  }
}

/** The events Excel raises for what happened. */
export function eventsFor(happening: Happening, actor: Actor, withTrigger: boolean): ExcelEvent[] {
  const trigger = withTrigger ? { triggerSource: actor.triggerSource } : {};
  const both = (id: number, message: Record<string, unknown>): ExcelEvent[] =>
    ['Workbook', happening.sheet].map((target) => ({ id, target, message: { worksheetId: happening.sheet, source: actor.source, ...message } }));
  switch (happening.kind) {
    case 'changed':
      return both(EVENT_IDS.changed, { changeType: happening.changeType, address: printArea(happening.area), referenceId: `${happening.sheet}|${printArea(happening.area)}`, shiftDirection: happening.shift ?? 'None', ...details(happening), ...trigger });
    case 'calculated':
      return both(EVENT_IDS.calculated, { address: printArea(happening.area) });
    case 'formatted':
      return both(EVENT_IDS.formatted, { address: printArea(happening.area) });
    case 'selected': {
      const workbookToo: ExcelEvent = { id: EVENT_IDS.workbookSelection, target: '', message: {} };
      return actor.source === 'Remote' ? [] : [...both(EVENT_IDS.selected, { address: happening.address }), workbookToo];
    }
    case 'renamed':
      return both(EVENT_IDS.renamed, { nameBefore: happening.before, nameAfter: happening.after });
    case 'visibility':
      return both(EVENT_IDS.visibility, { visibilityBefore: happening.before, visibilityAfter: happening.after });
    case 'rowHidden':
      return both(EVENT_IDS.rowHidden, { address: printArea(happening.area), changeType: happening.hidden ? 'Hidden' : 'Unhidden' });
    case 'protection':
      return both(EVENT_IDS.protection, { isProtected: happening.isProtected });
    case 'sorted':
      return both(EVENT_IDS.rowSorted, { address: printArea(happening.area) });
    case 'added':
    case 'deleted':
      return both(EVENT_IDS[happening.kind], {}).slice(0, 1);
    default:
      return actor.source === 'Remote' ? [] : both(EVENT_IDS[happening.kind], {});
  }
}

/** Before and after are told for single cells only. */
function details({ before, after }: Extract<Happening, { kind: 'changed' }>): Record<string, unknown> {
  if (before === undefined || after === undefined) return {};
  return { valueBefore: onTheWire(before), valueAfter: onTheWire(after()), valueTypeBefore: valueType(before), valueTypeAfter: valueType(after()) };
}
