import { fill } from '../../locales/fill';
import type { Language } from '../../locales/language';
import { cliWords } from '../words';

const BAR = 24;

/** `[█████░░░] 37/200，约剩 12 秒`: how far a run is after so many seconds. */
export function progressLine(done: number, total: number, seconds: number, language: Language): string {
  const filled = Math.round((BAR * done) / total);
  const left = Math.ceil((seconds / done) * (total - done));
  return fill(cliWords.progress[language], { bar: '█'.repeat(filled) + '░'.repeat(BAR - filled), done: String(done), total: String(total), left: String(left) });
}
