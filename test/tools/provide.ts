/** Run by jest before all tests: brings what some of them look through, where it is missing and may be brought. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser';
import { findLibreOffice } from './libreoffice';
import { findProgram } from './programs';

const PACKAGES = ['libreoffice-calc', 'libreoffice-writer', 'poppler-utils', 'fonts-noto-cjk', 'chromium'];
const INSTALL = ['install', '--yes', '--quiet', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...PACKAGES];
const INSTALL_MILLISECONDS = 15 * 60_000;

export default function provide(): void {
  const apt = findProgram('apt-get');
  if (complete() || process.platform !== 'linux' || process.getuid?.() !== 0 || !apt) return;
  const options = { stdio: 'ignore', timeout: INSTALL_MILLISECONDS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync(apt, ['update', '--quiet'], options);
  spawnSync(apt, INSTALL, options);
  if (!complete()) process.stdout.write('LibreOffice, poppler, Chromium or a Chinese font could not be installed: tests that need them are skipped.\n');
}

function complete(): boolean {
  return findLibreOffice() !== undefined && findBrowser() !== undefined && findProgram('pdftoppm') !== undefined && hasChineseFont();
}

function hasChineseFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}
