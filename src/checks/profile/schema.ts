/** The shape of a profile file: docs/profile.md. Whatever is left out is as it is by default; what is not named here is refused. */
import * as v from 'valibot';
import { jurisdictionIds } from '../../scoring/jurisdictions';
import { defaultScoring } from '../../scoring/scoring-settings';
import { catalogue } from '../catalogue';
import { defaultThresholds, type Thresholds } from '../thresholds';
import type { Profile } from './profile';

export const profileFormat = 'heji-profile';
export const profileVersion = 1;

/** Longer texts are no names or formulas, and more formulas than this nobody wrote by hand. */
const longestText = 500;
const mostFormulas = 2000;

const text = v.pipe(v.string(), v.maxLength(longestText));
const percentage = v.pipe(v.number(), v.finite(), v.minValue(0));
const severity = v.picklist(['error', 'warning', 'info']);

const thresholds = v.strictObject(
  Object.fromEntries(Object.entries(defaultThresholds).map(([name, usual]) => [name, v.optional(percentage, usual)])) as {
    [Name in keyof Thresholds]: v.OptionalSchema<typeof percentage, number>;
  },
);

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const falling = (values: readonly number[]) => values.every((value, index) => index === 0 || value < values[index - 1]!);

const scoring = v.strictObject({
  bands: v.optional(v.pipe(v.tuple([points, points]), v.check((ends) => falling(ends))), [...defaultScoring.bands]),
  grades: v.optional(v.pipe(v.tuple([points, points, points]), v.check((ends) => falling(ends))), [...defaultScoring.grades]),
  overshoot: v.optional(v.picklist(['reason', 'deduct']), defaultScoring.overshoot),
});

const formula = v.strictObject({
  table: v.optional(text, ''),
  formula: v.pipe(text, v.trim(), v.nonEmpty()),
  note: v.optional(text, ''),
  severity: v.optional(severity, 'error'),
});

const rules = v.record(v.picklist(catalogue.map(({ meta }) => meta.id)), v.picklist(['off', 'info', 'warning', 'error']));

export const profileSchema = v.strictObject({
  format: v.literal(profileFormat),
  version: v.literal(profileVersion),
  name: v.optional(text, ''),
  jurisdiction: v.optional(v.picklist(jurisdictionIds), 'national'),
  thresholds: v.optional(thresholds, {}),
  scoring: v.optional(scoring, {}),
  rules: v.optional(rules, {}),
  formulas: v.optional(v.pipe(v.array(formula), v.maxLength(mostFormulas)), []),
});

export type ProfileJson = v.InferInput<typeof profileSchema>;

export function profileFrom({ name, jurisdiction, thresholds, scoring, rules, formulas }: v.InferOutput<typeof profileSchema>): Profile {
  return { name, jurisdiction, thresholds, scoring, rules: new Map(Object.entries(rules)), formulas };
}
