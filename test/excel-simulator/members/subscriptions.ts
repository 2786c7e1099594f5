import { EVENT_IDS } from '../events';
import { tells, type Doing } from './member';

/** Event registrations by the name they have on the wire. */
const REGISTRATIONS = {
  Activated: EVENT_IDS.activated, Calculated: EVENT_IDS.calculated, DataChanged: EVENT_IDS.changed, Deactivated: EVENT_IDS.deactivated,
  FormatChanged: EVENT_IDS.formatted, SelectionChanged: EVENT_IDS.selected, RowSorted: EVENT_IDS.rowSorted, RowHiddenChanged: EVENT_IDS.rowHidden,
  ProtectionChanged: EVENT_IDS.protection,
} as const;

/** Those a single sheet cannot have. */
const OF_ALL_SHEETS = { Added: EVENT_IDS.added, Deleted: EVENT_IDS.deleted } as const;

/** Those whose name has `Event` in front. */
const EVENT_FIRST = { NameChanged: EVENT_IDS.renamed, VisibilityChanged: EVENT_IDS.visibility } as const;

/** The members by which an object's events are subscribed to and given up. */
export function subscriptions<T>(targetOf: (target: T) => string, ofAllSheets = false): Record<string, Doing<T>> {
  const names = [
    ...Object.entries(ofAllSheets ? { ...REGISTRATIONS, ...OF_ALL_SHEETS } : REGISTRATIONS).map(([name, id]) => [`${name}Event`, id] as const),
    ...Object.entries(EVENT_FIRST).map(([name, id]) => [`Event${name}`, id] as const),
  ];
  return Object.fromEntries(
    names.flatMap(([name, id]) => [
      [`_Register${name}`, tells<T>((target, _given, { events }) => events.subscribe(id, targetOf(target)), 'subscribes')],
      [`_Unregister${name}`, tells<T>((target, _given, { events }) => events.unsubscribe(id, targetOf(target)), 'subscribes')],
    ]),
  );
}
