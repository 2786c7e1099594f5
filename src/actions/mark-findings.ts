import type { Action } from './action';
import { canWrite } from './busy';

export const markFindings: Action = {
  id: 'markFindings',
  icon: 'mark',
  shortcut: { key: 'm', control: true, shift: true },
  enabled: (state) => canWrite(state) && state.findings.open.length > 0,
  perform: (session) => session.mark(),
};
