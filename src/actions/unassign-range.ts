import type { RangeAssignment } from '../model/recognition';
import type { Action } from './action';
import { canWrite } from './busy';

/** Takes back what was said of a range. */
export const unassignRange: Action<Pick<RangeAssignment, 'sheet' | 'area'>> = {
  id: 'unassignRange',
  icon: 'undo',
  enabled: canWrite,
  perform: (session, range) => session.unassign(range),
};
