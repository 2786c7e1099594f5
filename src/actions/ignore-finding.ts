import type { Finding } from '../model/finding';
import type { Action } from './action';
import { canWrite } from './busy';

export interface Ignoring {
  readonly finding: Finding;
  readonly reason: string;
}

export const ignoreFinding: Action<Ignoring> = {
  id: 'ignoreFinding',
  icon: 'ignore',
  shortcut: { key: 'i', control: true },
  enabled: (state, { reason }) => canWrite(state) && reason.trim() !== '',
  perform: (session, { finding, reason }) => session.ignore(finding, reason.trim()),
};
