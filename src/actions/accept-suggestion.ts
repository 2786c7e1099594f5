import type { Finding, Suspect } from '../model/finding';
import type { Action } from './action';
import { canWrite } from './busy';

export interface Suggestion {
  readonly finding: Finding;
  readonly suspect: Suspect;
}

/** A formula is never replaced: what goes into it has to be put right. */
export const acceptSuggestion: Action<Suggestion> = {
  id: 'acceptSuggestion',
  icon: 'accept',
  shortcut: { key: 'Enter', control: true },
  enabled: (state, { suspect }) => canWrite(state) && suspect.suggestion !== undefined && !suspect.evidence.computed,
  perform: (session, { finding, suspect }) => session.accept(finding, suspect),
};
