/** LibreOffice as a second opinion: what it opens and prints, an Office program other than ours accepts. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from './programs';

const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];
const CONVERSION_MILLISECONDS = 180_000;

export function findLibreOffice(): string | undefined {
  return findProgram('soffice', USUAL_PLACES);
}

/**
 * Converts a file, or bytes of the kind that `from` names, to another kind (`pdf`, `xlsx`, `png`, `csv`, `ods`, or a filter such as
 * `xlsx:Calc MS Excel 2007 XML`). Each call has a profile of its own, so that calls may run at the same time. In a Chinese locale
 * (`zh_CN.UTF-8`) LibreOffice puts Chinese typefaces in the place of those it lacks, digits included; in others digits come out wider.
 */
export function convert(source: Uint8Array | string, to: string, from = 'xlsx', locale?: string): Uint8Array {
  return inFolder((folder) => {
    const input = typeof source === 'string' ? source : join(folder, `input.${from}`);
    if (typeof source !== 'string') writeFileSync(input, source);
    const output = join(folder, 'output');
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const run = spawnSync(findLibreOffice()!, [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', to, '--outdir', output, input], {
      encoding: 'utf8',
      timeout: CONVERSION_MILLISECONDS,
      env: locale === undefined ? process.env : { ...process.env, LC_ALL: locale },
    });
    const made = existsSync(output) ? readdirSync(output).find((file) => parse(file).name === parse(input).name) : undefined;
    if (made === undefined) throw new Error(`LibreOffice made no ${to}: ${run.stderr || run.stdout || String(run.error)}`);
    return new Uint8Array(readFileSync(join(output, made)));
  });
}

/** The text of a PDF as it lies on its pages, a form feed between two pages. */
export function pdfText(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
}

/** The pages of a PDF as PNG images. */
export function pdfPages(pdf: Uint8Array, dotsPerInch = 60): Uint8Array[] {
  return inFolder((folder) => {
    execFileSync('pdftoppm', ['-png', '-r', String(dotsPerInch), '-', join(folder, 'page')], { input: pdf });
    return readdirSync(folder).sort().map((page) => new Uint8Array(readFileSync(join(folder, page))));
  });
}

/** A group of tests that need LibreOffice and poppler; without them it is skipped, and its name says why. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  const missing = [findLibreOffice() ? [] : ['LibreOffice'], findProgram('pdftotext') && findProgram('pdftoppm') ? [] : ['poppler']].flat();
  if (missing.length > 0) {
    describe.skip(`${name} (skipped: no ${missing.join(' and no ')} here)`, tests);
    return;
  }
  jest.setTimeout(CONVERSION_MILLISECONDS);
  describe(name, tests);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'heji-office-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
