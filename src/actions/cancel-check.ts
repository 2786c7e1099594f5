import type { Action } from './action';

export const cancelCheck: Action = {
  id: 'cancelCheck',
  icon: 'cancel',
  shortcut: { key: 'Escape' },
  enabled: ({ activity }) => activity === 'checking',
  async perform(session) {
    session.cancel();
    return true;
  },
};
