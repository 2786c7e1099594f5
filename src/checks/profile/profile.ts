/** What is checked, and how strictly: kept with a workbook, and handed out by finance bureaus as a file. */
import type { OwnFormula } from '../../model/own-formula';
import type { Severity } from '../../model/relation';
import type { JurisdictionId } from '../../scoring/jurisdictions';
import { defaultScoring, type ScoringSettings } from '../../scoring/scoring-settings';
import { defaultThresholds, type Thresholds } from '../thresholds';

/** A rule that does not run, or the severity of all that it finds. */
export type RuleSetting = 'off' | Severity;

/** By rule id; rules that are not named are as the catalogue has them. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

export interface Profile {
  /** Who hands it out and for what; empty for a workbook's own settings. */
  readonly name: string;
  readonly jurisdiction: JurisdictionId;
  readonly thresholds: Thresholds;
  readonly scoring: ScoringSettings;
  readonly rules: RuleSettings;
  readonly formulas: readonly OwnFormula[];
}

export const defaultProfile: Profile = { name: '', jurisdiction: 'national', thresholds: defaultThresholds, scoring: defaultScoring, rules: new Map(), formulas: [] };

/** The profile with more formulas; one that it has already goes before its like. */
export function withFormulas(profile: Profile, more: readonly OwnFormula[]): Profile {
  const known = new Set(profile.formulas.map(textOfFormula));
  const added = more.filter((own) => !known.has(textOfFormula(own))).map(({ table, formula, note, severity }) => ({ table, formula, note, severity }));
  return { ...profile, formulas: [...profile.formulas, ...added] };
}

/** What tells formulas apart, whatever blanks they are written with. */
export function textOfFormula({ table, formula }: OwnFormula): string {
  return `${table.trim()}\n${formula.replace(/\s/g, '')}`;
}
