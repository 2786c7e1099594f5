/**
 * Hunan's older form, 部门整体支出绩效评价指标表, as its departments filled it in for 2017: two ratios of its own, and points by ratio.
 * Its remaining items (控制率 of operating costs and three public expenses, procurement, systems, openness, results) are judged, not computed, or
 * weighed otherwise from year to year, so they are not here.
 */
import { total, type RatioFormula, type RatioTerm } from '../ratio-formula';
import type { ScoredRatio } from '../scored-ratio';
import { nationalRatios } from './national';

const form = '湖南省 部门整体支出绩效评价指标表（2017年度）';

const openingCarryOver: RatioTerm = { statement: 'carryOver', row: 'openingCarryOver', measure: 'final' };
const closingCarryOver: RatioTerm = { statement: 'carryOver', row: 'closingCarryOver', measure: 'final', weight: -1 };
const opening = total('expenditure', 'opening', { required: true });
const additions = total('adjustment', 'increase', { required: true });

const ownRatios: readonly RatioFormula[] = [
  {
    id: 'budget-completion',
    name: { 'zh-CN': '预算完成率', 'en-US': 'Budget completion rate' },
    numerator: [openingCarryOver, opening, additions, closingCarryOver],
    denominator: [openingCarryOver, opening, additions],
    basis: form,
  },
  {
    id: 'budget-control',
    name: { 'zh-CN': '预算控制率', 'en-US': 'Budget control rate' },
    numerator: [additions],
    denominator: [opening],
    basis: form,
  },
  {
    id: 'building-area-control',
    name: { 'zh-CN': '新建楼堂馆所面积控制率', 'en-US': 'Control rate of new floor area' },
    numerator: [{ statement: 'controls', row: 'buildingArea', measure: 'final' }],
    denominator: [{ statement: 'controls', row: 'buildingArea', measure: 'adjusted' }],
    basis: form,
  },
  {
    id: 'building-investment-control',
    name: { 'zh-CN': '新建楼堂馆所投资概算控制率', 'en-US': 'Control rate of building investment' },
    numerator: [{ statement: 'controls', row: 'buildingInvestment', measure: 'final' }],
    denominator: [{ statement: 'controls', row: 'buildingInvestment', measure: 'adjusted' }],
    basis: form,
  },
];

const replaced = new Set(['budget-completion', 'budget-adjustment']);

/** The national ones, but for those that the form computes in its own way. */
export const hunanRatios: readonly RatioFormula[] = [...nationalRatios.filter(({ id }) => !replaced.has(id)), ...ownRatios];

export const hunanScores: readonly ScoredRatio[] = [
  { ratio: 'staffing-control', weight: 5, points: { kind: 'steps', limit: 100, beyond: 'above', step: 1, off: 0.5 } },
  { ratio: 'three-public-change', weight: 5, points: { kind: 'steps', limit: 0, beyond: 'above', step: 1, off: 0.5 } },
  { ratio: 'budget-completion', weight: 5, points: { kind: 'steps', limit: 100, beyond: 'below', step: 5, off: 2 } },
  { ratio: 'budget-control', weight: 5, points: { kind: 'bands', bands: [{ upTo: 0, points: 5 }, { upTo: 10, points: 4 }, { upTo: 20, points: 3 }, { upTo: 30, points: 2 }] } },
  { ratio: 'building-area-control', weight: 5, points: { kind: 'steps', limit: 100, beyond: 'above', step: 5, off: 2 } },
  { ratio: 'building-investment-control', weight: 5, points: { kind: 'steps', limit: 100, beyond: 'above', step: 5, off: 2 } },
];
