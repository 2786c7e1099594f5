import type { Profile } from '../checks/profile/profile';
import type { Action } from './action';
import { canWrite } from './busy';

/** Takes over a profile that somebody handed out, in the place of the workbook's own settings. */
export const importProfile: Action<Profile> = {
  id: 'importProfile',
  icon: 'import',
  enabled: canWrite,
  perform: (session, profile) => session.setProfile(profile),
};
