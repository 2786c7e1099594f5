import type { Finding } from '../model/finding';
import type { Action } from './action';
import { canWrite } from './busy';

export const reopenFinding: Action<Finding> = {
  id: 'reopenFinding',
  icon: 'reopen',
  enabled: canWrite,
  perform: (session, finding) => session.reopen(finding),
};
