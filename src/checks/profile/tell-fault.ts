import { fill } from '../../locales/fill';
import type { Language } from '../../locales/language';
import { profileFaultWords } from '../../locales/profile-words';
import type { ProfileFault } from './profile-file';

/** Why a file is no profile, in one sentence. */
export function tellProfileFault(fault: ProfileFault, file: string, language: Language): string {
  const { kind, ...data } = fault;
  return fill(profileFaultWords[kind][language], { file, ...data });
}
