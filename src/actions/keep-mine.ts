import type { Conflict } from '../report/merge/merge';
import type { Action } from './action';
import { canWrite } from './busy';

export const keepMine: Action<Conflict> = {
  id: 'keepMine',
  icon: 'accept',
  enabled: canWrite,
  perform: (session, conflict) => session.keepMine(conflict),
};
