import type { Action } from './action';
import { isIdle } from './busy';

export const checkNow: Action = {
  id: 'checkNow',
  icon: 'check',
  // As F9 calculates in Excel.
  shortcut: { key: 'F9' },
  showsInPane: true,
  enabled: isIdle,
  perform: (session) => session.check(),
};
