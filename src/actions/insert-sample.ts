import type { Action } from './action';
import { canWrite } from './busy';

export const insertSample: Action = {
  id: 'insertSample',
  icon: 'sample',
  enabled: canWrite,
  async perform(session) {
    const { workbooks } = await import('../template/workbooks');
    return session.insert(workbooks['sample.xlsx']!);
  },
};
