import type { Action } from './action';
import { canWrite } from './busy';

export const insertTemplate: Action = {
  id: 'insertTemplate',
  icon: 'template',
  enabled: canWrite,
  async perform(session) {
    const { workbooks } = await import('../template/workbooks');
    return session.insert(workbooks['template.xlsx']!);
  },
};
