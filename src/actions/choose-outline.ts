import type { Action } from './action';
import { canWrite } from './busy';

/** The target is the outline's id. */
export const chooseOutline: Action<string> = {
  id: 'chooseOutline',
  icon: 'report',
  enabled: canWrite,
  perform: (session, outline) => session.chooseOutline(outline),
};
