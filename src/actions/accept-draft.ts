import type { Action } from './action';
import { canWrite } from './busy';

export interface DraftChoice {
  readonly id: string;
  readonly accepted: boolean;
}

export const acceptDraft: Action<DraftChoice> = {
  id: 'acceptDraft',
  icon: 'accept',
  enabled: canWrite,
  perform: (session, { id, accepted }) => session.acceptDraft(id, accepted),
};
