import { allFindings } from './every';
import { tellEquation } from '../../src/diagnosis/tell';
import type { Finding } from '../../src/model/finding';
import { examine } from '../../src/session/examine';
import { shipped } from '../reading/workbooks';

const { findings } = examine(shipped('sample.xlsx'));
const where = ({ place }: Finding) => `${place.sheet}!${place.address}`;
const at = (rule: string, cell: string) => allFindings(findings).find((finding) => finding.rule === rule && where(finding) === cell)!;
const suspects = ({ suspects: ranked }: Finding) => ranked.map(({ figure, suggestion }) => `${figure.place.sheet}!${figure.place.address} → ${suggestion ?? '?'}`);
const clues = (finding: Finding) => finding.clues.map(({ kind, figures }) => `${kind} ${figures.map(({ label, printed }) => `${label} ${printed}`).join(', ')}`);
const outline = (finding: Finding): unknown => [`${finding.severity} ${finding.rule} ${where(finding)}`, ...finding.consequences.map(outline)];

test('the faults of the sample are these and no others, told as these stories', () => {
  const known = ['error', 'warning'];
  expect(findings.filter(({ severity }) => known.includes(severity)).map(outline)).toEqual([
    ['error parts-of-total 单位信息!C15'],
    ['error parts-of-total 基本支出!D4'],
    ['error share-of-total 收入!C10', ['error shares-total 收入!C5']],
    ['error adjustment-base 预算调整!B4', ['error budget-roll 支出!C4'], ['error budget-roll 支出!C5']],
    ['warning cost-amount 绩效指标!K30'],
    ['warning adjustment-reason 预算调整!E4'],
    ['warning completion-reason 绩效指标!G19'],
  ]);
});

test('the share of other income lost a place', () => {
  const share = at('share-of-total', '收入!C10');
  expect(tellEquation(share)).toBe('7.41 ÷ 229.99 = 3.22% ≠ 0.32%');
  expect(suspects(share)[0]).toBe('收入!C10 → 3.22');
  expect(share.suspects[0]!.confidence).toBeGreaterThan(0.9);
  expect(share.tied).toBe(1);
  expect(clues(share)).toEqual(['decimal-slip 其他收入 年初预算占比 0.32%']);
  expect(tellEquation(share.consequences[0]!)).toBe('96.78% + 0.32% = 97.10% ≠ 100%');
});

test('the parts of basic expenditure are 0.05 short, and two of them may have lost a digit', () => {
  const basic = at('parts-of-total', '基本支出!D4');
  expect(tellEquation(basic)).toBe('305.78 + 65.80 + 0.30 + 1.99 = 373.87 ≠ 373.92');
  expect(basic.difference!.toString()).toBe('0.05');
  expect(basic.tied).toBe(4);
  expect(suspects(basic)).toEqual(['基本支出!D6 → 65.85', '基本支出!D7 → 0.35', '基本支出!D5 → 305.83', '基本支出!D8 → 2.04', '基本支出!D4 → ?']);
  expect(clues(basic)).toEqual(['digit-changed 商品和服务支出 决算数 65.80', 'digit-changed 对个人和家庭的补助 决算数 0.30']);
  const total = basic.suspects.at(-1)!;
  expect(total.evidence.confirmedBy).toBeGreaterThan(3);
  expect(total.evidence.breaks).toBeGreaterThan(0);
  expect(total.confidence).toBeLessThan(0.01);
});

test('the staff do not add up, and nobody knows who is miscounted', () => {
  const staff = at('parts-of-total', '单位信息!C15');
  expect(tellEquation(staff)).toBe('5 + 16 = 21 ≠ 22');
  expect(suspects(staff)).toEqual(['单位信息!C15 → 21', '单位信息!C16 → 6', '单位信息!C17 → 17']);
  expect(staff.tied).toBe(3);
  expect(new Set(staff.suspects.map(({ confidence }) => confidence)).size).toBe(1);
});

test('the adjustment starts from another budget, short of the other income', () => {
  const base = at('adjustment-base', '预算调整!B4');
  expect(tellEquation(base)).toBe('222.58 ≠ 229.99');
  expect(base.data).toMatchObject({ rateOnStated: '805.58', rateOnOpening: '779.63' });
  expect(base.difference!.toString()).toBe('-7.41');
  expect(suspects(base)[0]).toBe('预算调整!B4 → 229.99');
  expect(clues(base)).toEqual(['equals-figure 其他收入 年初预算数 7.41', 'copied-figure 一般公共预算拨款 年初预算数 222.58']);
  // With it the rate, and the increases that make up the difference: the correction docs/sample.md describes.
  expect(base.suspects[0]!.together.map(({ figure, value, follows }) => `${figure.place.address} → ${value}${follows ? ' follows' : ''}`).sort()).toEqual(['C4 → 1785.66 follows', 'C5 → 152.93', 'E4 → 776.41 follows']);
  expect(base.consequences.map(tellEquation)).toEqual(['229.99 + 1793.07 = 2023.06 ≠ 2015.65', '220.99 + 160.34 = 381.33 ≠ 373.92']);
});

test('the subsidies were paid on other heads than planned: a question', () => {
  const cost = at('cost-amount', '绩效指标!K30');
  expect(cost.message).toBe('plannedQuantities');
  expect(tellEquation(cost)).toBe('1 × 14 + 0.6 × 24 = 28.4 ≠ 34.2');
});

test('nothing is said of the minimum prices of 85.65, nor of heads against person-months', () => {
  const places = allFindings(findings).flatMap((finding) => finding.figures.map(({ place }) => `${place.sheet}!${place.address}`));
  expect(places).not.toContain('绩效指标!K34');
  expect(places).not.toContain('绩效指标!F18');
});

test('the corrected sample has no fault', () => {
  const { findings: none, judgements } = examine(shipped('sample-corrected.xlsx'));
  expect(none).toEqual([]);
  expect(judgements.length).toBeGreaterThan(100);
  expect(new Set(judgements.map(({ verdict }) => verdict.outcome))).toEqual(new Set(['consistent']));
});

test('the empty form lacks what the report needs, and has no error', () => {
  const { findings: asked } = examine(shipped('template.xlsx'));
  expect(new Set(asked.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(new Set(['warning report-needs']));
});

test('examining twice says the same', () => {
  expect(examine(shipped('sample.xlsx')).findings).toEqual(findings);
});
