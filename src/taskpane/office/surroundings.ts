import type { Language } from '../../locales/language';
import type { Surroundings } from '../pane-context';
import { openTextThread } from '../text/open-thread';

declare const HEJI_VERSION: string;

/** Chinese wherever Office is set in any Chinese; English elsewhere. */
export function languageOfOffice(): Language {
  return /^zh\b/i.test(Office.context.displayLanguage ?? '') ? 'zh-CN' : 'en-US';
}

export function surroundings(): Surroundings {
  return {
    language: languageOfOffice(),
    mac: Office.context.platform === Office.PlatformType.Mac,
    version: HEJI_VERSION,
    guide: 'help/index.html',
    describeHost: async () => (await import('./describe-host')).describeHost(),
    openTextThread,
  };
}
