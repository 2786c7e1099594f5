import { withFormulas } from '../checks/profile/profile';
import type { Action } from './action';
import { canWrite } from './busy';

/** Takes the formulas on the sheet 校验公式 over into the settings, from which they can be handed out. */
export const takeFormulas: Action = {
  id: 'takeFormulas',
  icon: 'import',
  enabled: (state) => canWrite(state) && (state.examination?.book.formulas.length ?? 0) > 0,
  perform: (session) => session.setProfile(withFormulas(session.state.kept.profile, session.state.examination!.book.formulas)),
};
