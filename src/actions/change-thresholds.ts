import type { Thresholds } from '../checks/thresholds';
import type { Action } from './action';
import { canWrite } from './busy';

export const changeThresholds: Action<Thresholds> = {
  id: 'changeThresholds',
  icon: 'thresholds',
  enabled: canWrite,
  perform: (session, thresholds) => session.setThresholds(thresholds),
};
