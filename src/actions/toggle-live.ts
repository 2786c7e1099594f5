import type { Action } from './action';
import { canWrite } from './busy';

/** The choice is kept in the workbook, so a workbook that cannot be written to keeps the one it has. */
export const toggleLive: Action = {
  id: 'toggleLive',
  icon: 'live',
  shortcut: { key: 'l', control: true, shift: true },
  showsInPane: true,
  enabled: (state) => canWrite(state) && state.capabilities.tellsChanges,
  perform: (session) => session.setLive(!session.state.kept.live),
};
