import type { Action } from './action';
import { isIdle } from './busy';

/** Hands the Word file to the user, by whatever means the face has. */
export type SaveWord = (name: string, content: Uint8Array) => void;

export const exportWord: Action<SaveWord> = {
  id: 'exportWord',
  icon: 'export',
  enabled: (state) => isIdle(state) && state.preview !== undefined,
  async perform(session, save) {
    const file = await session.wordFile();
    if (file) save(file.name, file.content);
    return file !== undefined;
  },
};
