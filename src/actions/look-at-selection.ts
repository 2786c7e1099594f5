import type { Action } from './action';

/** Shows what the selected cell has to do with the report. */
export const lookAtSelection: Action = {
  id: 'lookAtSelection',
  icon: 'explain',
  enabled: (state) => state.preview !== undefined,
  perform: (session) => session.lookAtSelection(),
};
