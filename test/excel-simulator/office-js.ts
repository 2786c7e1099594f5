import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Microsoft's library for Excel on the web, as npm installed it. Never changed, never copied. */
export const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
export const EXCEL_FILE = 'excel-web-16.00.debug.js';

let text: string | undefined;

export function officeJsText(): string {
  text ??= readFileSync(join(OFFICE_JS_FOLDER, EXCEL_FILE), 'utf8');
  return text;
}

export const officeJsHash = (): string => createHash('sha256').update(officeJsText()).digest('hex');

/** The part of the library that needs no page: the request engine and the Excel object model. */
export function officeJsCore(): string {
  const whole = officeJsText();
  const engine = whole.search(/^var OfficeExtension;\s+\(function \(OfficeExtension\) \{\s+var _Internal;/m);
  const start = whole.lastIndexOf('\nvar __extends =', engine);
  const end = whole.indexOf('\nvar _EndExcel');
  if (engine < 0 || start < 0 || end < start) throw new Error(`${EXCEL_FILE} is not laid out as the simulator expects.`);
  return whole.slice(start, end);
}
