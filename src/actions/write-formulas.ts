import type { Action } from './action';
import { canWrite } from './busy';

/** Puts the formulas of the settings on a sheet 校验公式, where they can be edited and copied as a table; never over a sheet of that name. */
export const writeFormulas: Action = {
  id: 'writeFormulas',
  icon: 'export',
  enabled: (state) => canWrite(state) && state.kept.profile.formulas.length > 0,
  async perform(session) {
    const { formulasSheet } = await import('../template/sheets/own-formulas');
    return session.insert([formulasSheet(session.state.kept.profile.formulas)]);
  },
};
