import { type Book, departmentEvaluation, figureOf } from '../../model/book';
import { Decimal } from '../../model/decimal';
import type { Finding } from '../../model/finding';
import { type Figure, isKnown } from '../../model/figure';
import type { Indicator } from '../../model/indicator';
import { difference } from '../comparison';
import { figuresOf, type Run } from '../document';
import { inYear } from '../facts';
import { baseValue, percentage } from '../percentage';
import { completionOf } from '../sections/indicators';
import { adjustmentRate } from '../sections/problems';
import { isPresent, joined, say, stated } from '../sentence';
import type { Draft } from './draft';

/** Shares of one from which on a thing is worth a sentence. Custom, not law. */
const limits = { slowExecution: Decimal.of(95, 2), adjustment: Decimal.of(30, 2), lowTarget: Decimal.of(130, 2), qualitative: Decimal.of(50, 2) };

/** What a problem is and what follows from it, both borne out by the same figures. */
interface Statement {
  readonly id: string;
  readonly problem: readonly Run[];
  readonly improvement: readonly Run[];
}

/** Statements that the workbook's figures bear out. One that rests on a figure in question is not offered. */
export function draftsOf(book: Book, findings: readonly Finding[]): readonly Draft[] {
  const doubted = new Set(findings.filter(({ severity }) => severity === 'error').flatMap((finding) => finding.figures.map(({ key }) => key)));
  const statements = [slowExecution(book), largeAdjustment(book), missedTargets(book), lowTargets(book), fewMeasured(book)];
  const borneOut = statements.filter((statement) => statement !== undefined).filter(({ problem }) => !problem.flatMap(figuresOf).some(({ key }) => doubted.has(key)));
  return [
    ...borneOut.map(({ id, problem }): Draft => ({ id: `problem-${id}`, about: 'problems', runs: problem })),
    ...borneOut.map(({ id, improvement }): Draft => ({ id: `improvement-${id}`, about: 'improvements', runs: improvement })),
  ];
}

function slowExecution(book: Book): Statement | undefined {
  const [budget, spent] = [figureOf(book, 'expenditure', 'total', 'adjusted'), figureOf(book, 'expenditure', 'total', 'final')];
  const rate = percentage(baseValue(spent), baseValue(budget), { from: [spent, budget] });
  if (!rate || !isKnown(spent) || !isKnown(budget) || reaches(spent, budget, limits.slowExecution)) return undefined;
  return {
    id: 'execution',
    problem: say`预算执行进度偏慢。${inYear(book)}全年预算数${stated(budget, '全年预算数')}，决算数${stated(spent, '决算数')}，预算执行率${rate}，尚有${difference(budget, spent)}未执行。`,
    improvement: say`加快预算执行进度。按月分析预算执行情况，对进度偏慢的项目及时查找原因、督促实施，提高预算执行率。`,
  };
}

function largeAdjustment(book: Book): Statement | undefined {
  const adjustment = adjustmentRate(book);
  if (!adjustment || adjustment.share.compare(limits.adjustment) <= 0) return undefined;
  return {
    id: 'adjustment',
    problem: say`年初预算编制不够完整。${inYear(book)}年初预算${stated(adjustment.opening, '年初预算')}，预算调整率${adjustment.rate}，年初安排与全年执行差距较大。`,
    improvement: say`提高年初预算编制的完整性。参照以前年度执行情况和上级资金安排，将能够预计的收支编入年初预算，减少执行中的调整。`,
  };
}

function missedTargets(book: Book): Statement | undefined {
  const missed = measured(book).filter(({ target, actual }) => !reaches(actual, target, Decimal.of(1)));
  if (missed.length === 0) return undefined;
  return {
    id: 'missed-targets',
    problem: say`${missed.length > 1 ? `有${missed.length}项绩效指标` : '个别绩效指标'}未达到年度指标值。${joined(missed.map(told), '；')}。`,
    improvement: say`加强绩效运行监控。对${namesOf(missed)}未达到年度指标值的情况逐项分析原因，明确整改措施和完成时限。`,
  };
}

function lowTargets(book: Book): Statement | undefined {
  const exceeded = measured(book).filter(({ target, actual }) => reaches(actual, target, limits.lowTarget));
  if (exceeded.length === 0) return undefined;
  return {
    id: 'low-targets',
    problem: say`部分绩效指标值设置偏低。${joined(exceeded.map(told), '；')}。`,
    improvement: say`科学设定绩效指标值。对${namesOf(exceeded)}，参照历年完成情况和实际需求重新测算年度指标值。`,
  };
}

function fewMeasured(book: Book): Statement | undefined {
  const all = (departmentEvaluation(book)?.indicators ?? []).filter(({ name }) => name !== '');
  const words = all.filter(({ targetText }) => targetText).length;
  const share = percentage(Decimal.of(words), Decimal.of(all.length), { from: [] });
  if (!share || Decimal.of(words).compare(Decimal.of(all.length).times(limits.qualitative)) <= 0) return undefined;
  return {
    id: 'qualitative',
    problem: say`定性指标偏多。部门整体支出共设绩效指标${String(all.length)}项，其中定性指标${String(words)}项，占${share}，部分指标难以衡量。`,
    improvement: say`细化量化绩效指标。能够量化的指标尽可能量化，并注明评价标准和数据来源。`,
  };
}

interface Measured {
  readonly name: string;
  readonly target: Figure;
  readonly actual: Figure;
  readonly rate: Run;
}

/** The indicators with a plain target that was or was not reached. */
function measured(book: Book): readonly Measured[] {
  return (departmentEvaluation(book)?.indicators ?? []).flatMap((indicator: Indicator) => {
    const [target, actual] = [indicator.figures.get('target'), indicator.figures.get('actual')];
    const rate = completionOf(indicator);
    return rate && target && isPresent(actual) && indicator.name !== '' ? [{ name: indicator.name, target, actual, rate }] : [];
  });
}

function told({ name, target, actual, rate }: Measured): readonly Run[] {
  return say`${name}年度指标值${stated(target, '年度指标值')}，实际完成${stated(actual, '实际完成值')}，完成率${rate}`;
}

function namesOf(indicators: readonly Measured[]): string {
  const names = indicators.slice(0, 3).map(({ name }) => name).join('、');
  return indicators.length > 3 ? `${names}等${indicators.length}项指标` : names;
}

/** Whether a part is at least `share` of a whole. */
function reaches(part: Figure, whole: Figure, share: Decimal): boolean {
  return baseValue(part)!.compare(baseValue(whole)!.times(share)) >= 0;
}
