import { officeJsText } from './office-js';

/** The requirement sets a host offers, by name; `ExcelApi` among them. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Members this build of Office.js still files under the preview set `ExcelApiOnline`, by the ExcelApi version that has them now. */
const SINCE_THEN: Readonly<Record<string, string>> = {
  'worksheetcollection._registereventnamechanged': '1.17', 'worksheetcollection._unregistereventnamechanged': '1.17',
  'worksheet._registereventnamechanged': '1.17', 'worksheet._unregistereventnamechanged': '1.17',
  'worksheetcollection._registereventvisibilitychanged': '1.17', 'worksheetcollection._unregistereventvisibilitychanged': '1.17',
  'worksheet._registereventvisibilitychanged': '1.17', 'worksheet._unregistereventvisibilitychanged': '1.17',
  'worksheetcollection._registereventmoved': '1.17', 'worksheetcollection._unregistereventmoved': '1.17',
};

/** What an Excel of some age has: which requirement sets, and with them which members. */
export class ApiLevel {
  private readonly known = new Map<string, boolean>();

  constructor(readonly sets: RequirementSets) {}

  isSetSupported(name: string, version = '1.1'): boolean {
    const own = this.sets[name];
    return own !== undefined && atLeast(own, String(version));
  }

  /** Whether this Excel has a member, as the library itself states the set each member belongs to. */
  has(type: string, member: string): boolean {
    const name = `${type}.${member}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const has = this.find(name.toLowerCase());
    this.known.set(name, has);
    return has;
  }

  private find(key: string): boolean {
    const since = SINCE_THEN[key];
    if (since !== undefined) return this.isSetSupported('ExcelApi', since);
    const needs = needsOf().get(key);
    return needs === undefined || this.isSetSupported(needs.set, needs.version);
  }
}

function atLeast(own: string, wanted: string): boolean {
  const [major = 0, minor = 0] = own.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

let needs: Map<string, { set: string; version: string }> | undefined;

function needsOf(): Map<string, { set: string; version: string }> {
  if (needs) return needs;
  needs = new Map();
  const pattern = /_throwIfApiNotSupported\("(\w+\.\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;
  for (const [, member, set = 'ExcelApi', version] of officeJsText().matchAll(pattern)) needs.set(member!.toLowerCase(), { set, version: version! });
  return needs;
}
