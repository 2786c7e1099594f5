import type { Action } from './action';
import { canWrite } from './busy';

/** The target is whether charts are to be among the annexes. */
export const includeCharts: Action<boolean> = {
  id: 'includeCharts',
  icon: 'report',
  enabled: canWrite,
  perform: (session, charts) => session.includeCharts(charts),
};
