import type { Action } from './action';
import { canWrite } from './busy';

export const undoAccepted: Action = {
  id: 'undoAccepted',
  icon: 'undo',
  shortcut: { key: 'z', control: true },
  enabled: (state) => canWrite(state) && state.accepted !== undefined,
  perform: (session) => session.undoAccepted(),
};
