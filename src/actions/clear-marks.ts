import type { Action } from './action';
import { canWrite } from './busy';

/** Also where this session has marked nothing: the marks may be an earlier one's, or a colleague's. */
export const clearMarks: Action = {
  id: 'clearMarks',
  icon: 'clear',
  enabled: canWrite,
  perform: (session) => session.clearMarks(),
};
