/** Whose formulas and points a department follows, as data. */
import type { Localized } from '../locales/language';
import { hunanRatios, hunanScores } from './jurisdictions/hunan';
import { nationalRatios } from './jurisdictions/national';
import type { RatioFormula } from './ratio-formula';
import type { ScoredRatio } from './scored-ratio';

export const jurisdictionIds = ['national', 'hunan'] as const;
export type JurisdictionId = (typeof jurisdictionIds)[number];

export interface Jurisdiction {
  readonly name: Localized;
  readonly ratios: readonly RatioFormula[];
  /** Ratios that are given points by themselves; none where the notice leaves weights to the evaluator. */
  readonly scores: readonly ScoredRatio[];
}

export const jurisdictions: Readonly<Record<JurisdictionId, Jurisdiction>> = {
  national: {
    name: { 'zh-CN': '全国（财预〔2013〕53号）', 'en-US': 'National (财预〔2013〕53号)' },
    ratios: nationalRatios,
    scores: [],
  },
  hunan: {
    name: { 'zh-CN': '湖南省（2017年度指标表）', 'en-US': 'Hunan (form of 2017)' },
    ratios: hunanRatios,
    scores: hunanScores,
  },
};
