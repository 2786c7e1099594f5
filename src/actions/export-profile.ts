import type { Action } from './action';

/** Hands a file to the user, by whatever means the face has. */
export type SaveFile = (name: string, content: string) => void;

/** The workbook's settings as a file, for others to import. */
export const exportProfile: Action<SaveFile> = {
  id: 'exportProfile',
  icon: 'export',
  enabled: () => true,
  async perform({ state: { kept } }, save) {
    const { writeProfile } = await import('../checks/profile/profile-file');
    save(`${kept.profile.name || '核绩设置'}.json`, writeProfile(kept.profile));
    return true;
  },
};
