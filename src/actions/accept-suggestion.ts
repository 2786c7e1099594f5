import { isSweep } from '../diagnosis/clues/sweeps/catalogue';
import type { Finding, Suspect } from '../model/finding';
import type { Action } from './action';
import { canWrite } from './busy';

export interface Suggestion {
  readonly finding: Finding;
  readonly suspect: Suspect;
}

/** A formula is never replaced: what goes into it has to be put right. Nor is one cell of a whole column. */
export const acceptSuggestion: Action<Suggestion> = {
  id: 'acceptSuggestion',
  icon: 'accept',
  shortcut: { key: 'Enter', control: true },
  enabled: (state, { suspect }) => canWrite(state) && suspect.suggestion !== undefined && !suspect.evidence.computed && !isSweep(suspect.clue),
  perform: (session, { finding, suspect }) => session.accept(finding, suspect),
};
