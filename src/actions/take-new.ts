import type { Action } from './action';
import { canWrite } from './busy';

/** The target is the paragraph's key. */
export const takeNew: Action<string> = {
  id: 'takeNew',
  icon: 'report',
  enabled: canWrite,
  perform: (session, key) => session.generate(key),
};
