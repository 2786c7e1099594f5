import type { RangeAssignment } from '../model/recognition';
import type { Action } from './action';
import { canWrite } from './busy';

/** Says what a range is, for good: it goes before recognition from then on. */
export const assignRange: Action<RangeAssignment> = {
  id: 'assignRange',
  icon: 'assign',
  enabled: canWrite,
  perform: (session, assignment) => session.assign(assignment),
};
