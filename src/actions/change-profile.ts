import type { Profile } from '../checks/profile/profile';
import type { Action } from './action';
import { canWrite } from './busy';

/** Rules, limits, jurisdiction and the user's own formulas, as they shall be for this workbook. */
export const changeProfile: Action<Profile> = {
  id: 'changeProfile',
  icon: 'settings',
  enabled: canWrite,
  perform: (session, profile) => session.setProfile(profile),
};
