/** Profiles as files: read with care, because anybody may have written them. */
import * as v from 'valibot';
import type { Profile } from './profile';
import { profileFormat, profileFrom, profileSchema, profileVersion, type ProfileJson } from './schema';

/** Why a file is no profile. `path` is where in it, as in `rules.share-of-total`; `found` what stands there. */
export type ProfileFault =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notAProfile' }
  | { readonly kind: 'newer'; readonly found: string }
  | { readonly kind: 'unknownEntry'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'badValue'; readonly path: string; readonly found: string };

export type ReadProfile = { readonly profile: Profile } | { readonly fault: ProfileFault };

/** Longer values are cut short where they are shown. */
const shownLength = 30;

/** Reads a profile file. Nothing of the file gets through but what the schema names, and its objects are new ones. */
export function readProfile(text: string): ReadProfile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: { kind: 'notJson' } };
  }
  return profileOf(json);
}

/** The profile in parsed JSON. */
export function profileOf(json: unknown): ReadProfile {
  if (typeof json !== 'object' || json === null || (json as { format?: unknown }).format !== profileFormat) return { fault: { kind: 'notAProfile' } };
  const { version } = json as { version?: unknown };
  if (typeof version === 'number' && version > profileVersion) return { fault: { kind: 'newer', found: String(version) } };
  const result = v.safeParse(profileSchema, json, { abortEarly: true });
  return result.success ? { profile: profileFrom(result.output) } : { fault: faultOf(result.issues[0]) };
}

/** The profile as JSON; what is as by default is written, too, so that a later default changes nothing. */
export function profileJson({ name, jurisdiction, thresholds, scoring, rules, formulas }: Profile): ProfileJson {
  return {
    format: profileFormat,
    version: profileVersion,
    name,
    jurisdiction,
    thresholds,
    scoring: { ...scoring, bands: [...scoring.bands], grades: [...scoring.grades] },
    rules: Object.fromEntries(rules) as ProfileJson['rules'],
    formulas: [...formulas],
  };
}

/** The text of a profile file. */
export function writeProfile(profile: Profile): string {
  return `${JSON.stringify(profileJson(profile), null, 2)}\n`;
}

function faultOf(issue: v.InferIssue<typeof profileSchema>): ProfileFault {
  const path = v.getDotPath(issue) ?? '';
  if (issue.path?.at(-1)?.origin === 'key') return issue.expected === 'never' || issue.type === 'picklist' ? { kind: 'unknownEntry', path } : { kind: 'missing', path };
  return { kind: 'badValue', path, found: shown(issue.input) };
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
