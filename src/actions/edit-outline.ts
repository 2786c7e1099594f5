import type { Outline } from '../report/outline';
import type { Action } from './action';
import { canWrite } from './busy';

export const editOutline: Action<Outline> = {
  id: 'editOutline',
  icon: 'template',
  enabled: canWrite,
  perform: (session, outline) => session.editOutline(outline),
};
