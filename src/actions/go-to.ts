import type { Place } from '../model/figure';
import type { Action } from './action';

export const goTo: Action<Place> = {
  id: 'goTo',
  icon: 'goTo',
  // As Ctrl+G goes to a cell in Excel.
  shortcut: { key: 'g', control: true },
  enabled: (_, { address }) => address !== '',
  perform: (session, place) => session.goTo(place),
};
