import { Utilities } from '@microsoft/office-js-helpers';

/** ExcelApi sets that somebody who helps a user asks for, newest first. */
const sets = ['1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13', '1.12', '1.11', '1.10', '1.9'];

/** As the helpers' upper case is called elsewhere. */
const names: Readonly<Record<string, string>> = { EXCEL: 'Excel', PC: 'Windows', MAC: 'macOS', OFFICE_ONLINE: 'web', IOS: 'iPad' };

/** `Excel, Windows, ExcelApi 1.17`: what to tell whoever helps. */
export function describeHost(): string {
  const newest = sets.find((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
  return [Utilities.host, Utilities.platform].map((name) => names[name] ?? name).concat(newest ? `ExcelApi ${newest}` : []).filter(Boolean).join(', ');
}
