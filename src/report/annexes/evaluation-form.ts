/** What the self-evaluation forms of a department and of a project share: funds, goals, indicators, the total score. */
import { Decimal } from '../../model/decimal';
import { type Figure, isKnown } from '../../model/figure';
import type { Indicator, SelfEvaluation } from '../../model/indicator';
import { baseValue } from '../percentage';
import { gap } from '../sentence';
import { type AddressOf, type AnnexCell, type AnnexRow, distinct, text } from './annex';
import { decimalFormat, money, number, rate, withUnit } from './amounts';
import { indicatorLevels } from './classes';
import type { Scorer } from './scores';

/** Ten columns: 一级指标, 二级指标, 三级指标, 年度指标值, 实际完成值, 分值, 得分, and three for the reason. */
export const evaluationWidths: readonly number[] = [45, 44, 68, 54, 54, 30, 30, 32, 49, 36];

/** 预算执行率 counts ten points (财预〔2020〕10号 第十六条). */
const executionWeight = Decimal.of(10);

export interface Funds {
  readonly opening: Figure | undefined;
  readonly adjusted: Figure | undefined;
  readonly final: Figure | undefined;
}

/** Points for execution: by the rate where the funds give one, else as the evaluation states them. */
interface Execution {
  readonly weight: Decimal;
  readonly score?: Decimal;
  readonly byRate: boolean;
}

export function executionOf(funds: Funds, evaluation: SelfEvaluation | undefined): Execution {
  const stated = evaluation?.indicators.find((indicator) => indicator.class === 'execution')?.figures;
  const weight = stated?.get('weight')?.value ?? executionWeight;
  const [budget, spent] = [baseValue(funds.adjusted), baseValue(funds.final)];
  if (!budget || !spent || budget.sign <= 0) return { weight, score: stated?.get('score')?.value ?? undefined, byRate: false };
  const capped = spent.compare(budget) > 0 ? weight : weight.times(spent).dividedBy(budget, 2);
  return { weight, score: capped, byRate: true };
}

/** The row 年度资金总额 with execution rate and score, the header above it. */
export function fundsRows(label: string, funds: Funds, { weight, score, byRate }: Execution, of: (name: string) => string, down: number): readonly AnnexRow[] {
  const [budget, spent] = [baseValue(funds.adjusted), baseValue(funds.final)];
  return [
    [text(0, 'label', label, { down }), text(1, 'head', '', { across: 2 }), text(3, 'head', '年初预算数'), text(4, 'head', '全年预算数'), text(5, 'head', '全年执行数', { across: 2 }), text(7, 'head', '分值'), text(8, 'head', '执行率'), text(9, 'head', '得分')],
    [
      text(1, 'label', '年度资金总额', { across: 2 }),
      money(3, funds.opening, { key: of('opening') }),
      money(4, funds.adjusted, { key: of('adjusted') }),
      money(5, funds.final, { across: 2, key: of('final') }),
      { column: 7, kind: 'value', content: number(weight, weight.trimmed.scale), key: of('executionWeight') },
      rate(8, [of('final'), of('adjusted')], [spent, budget], { key: of('executionRate') }),
      {
        column: 9,
        kind: 'value',
        key: of('executionScore'),
        content: !byRate && score ? number(score, score.trimmed.scale) : {
          kind: 'formula',
          formula: (at) => `IF(N(${at(of('adjusted'))})=0,"",ROUND(MIN(1,${at(of('final'))}/${at(of('adjusted'))})*${at(of('executionWeight'))},2))`,
          number: score ? Number(score.toString()) : '',
          format: score ? decimalFormat(score.trimmed.scale) : '0',
          printed: score ? score.trimmed.toString() : '',
        },
      },
    ],
  ];
}

/** 年度总体目标: what was aimed at and what was reached. */
export function goalRows(aim: string, reached: string, of: (name: string) => string): readonly AnnexRow[] {
  return [
    [text(0, 'label', '年度总体目标', { down: 2 }), text(1, 'head', '预期目标', { across: 4 }), text(5, 'head', '实际完成情况', { across: 5 })],
    [text(1, 'text', aim, { across: 4, key: of('aim') }), text(5, 'text', reached, { across: 5, key: of('reached') })],
  ];
}

/** The indicators by class, and the total score below them. Without an evaluation there is a blank row for each class. */
export function indicatorRows(evaluation: SelfEvaluation | undefined, execution: Execution, scoreOf: Scorer, of: (name: string) => string): readonly AnnexRow[] {
  const listed = (evaluation?.indicators ?? []).filter(({ name }) => name !== '');
  const groups = indicatorLevels.map((level) => ({ ...level, indicators: listed.filter((indicator) => indicator.class === level.class) }));
  const shown = evaluation ? groups.filter(({ indicators }) => indicators.length > 0) : groups.map((group) => ({ ...group, indicators: [undefined] }));
  const rowsOf = (group: (typeof shown)[number]) => group.indicators.length;
  const keys = distinct(shown.flatMap((group) => group.indicators.map((indicator) => `${group.class}/${indicator?.name ?? ''}`))).values();
  const rows = shown.flatMap((group, position): readonly AnnexRow[] => {
    const beginsFirst = shown[position - 1]?.first !== group.first;
    const ofFirst = shown.filter(({ first }) => first === group.first);
    const weight = sumOf(ofFirst.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator?.figures.get('weight')?.value ?? [])));
    return group.indicators.map((indicator, index): AnnexRow => {
      const key = keys.next().value!;
      return [
        ...(beginsFirst && index === 0 ? [text(0, 'label', group.first + (weight.isZero ? '' : `\n（${weight.trimmed.toString()}分）`), { down: ofFirst.reduce((sum, each) => sum + rowsOf(each), 0) })] : []),
        ...(index === 0 ? [text(1, 'label', group.second, { down: rowsOf(group) })] : []),
        ...indicatorCells(indicator, indicator && scoreOf(indicator), (name) => of(`${key}/${name}`)),
      ];
    });
  });
  const keysOf = (name: string) => rows.flatMap((row) => row.flatMap(({ key }) => (key?.endsWith(`/${name}`) ? [key] : [])));
  const scored = listed.filter((indicator) => indicator.class !== 'execution');
  const weights = sumOf([execution.weight, ...scored.map(({ figures }) => figures.get('weight')?.value ?? Decimal.zero)]);
  const scores = sumOf([execution.score ?? Decimal.zero, ...scored.map((indicator) => scoreOf(indicator) ?? Decimal.zero)]);
  return [
    [...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'].map((word, column) => text(column, 'head', word)), text(7, 'head', '偏差原因分析及改进措施', { across: 3 })],
    ...rows,
    [
      text(0, 'label', '总分', { across: 5 }),
      total(5, keysOf('weight'), of('executionWeight'), weights, of('totalWeight')),
      total(6, keysOf('score'), of('executionScore'), scores, of('totalScore')),
      text(7, 'text', '', { across: 3 }),
    ],
  ];
}

/** Last line of a form: who filled it in. */
export function signatureRow(of: (name: string) => string, lastColumn: number): AnnexRow {
  return [text(0, 'line', '填表人：　　　　　　填报日期：　　　　　　联系电话：　　　　　　单位负责人（签字）：', { across: lastColumn + 1, key: of('filledInBy') })];
}

function indicatorCells(indicator: Indicator | undefined, score: Decimal | undefined, of: (name: string) => string): readonly AnnexCell[] {
  const word = (words: string | undefined, what: string) => words ?? (indicator ? gap(what).text : '');
  const weight = indicator?.figures.get('weight');
  const below = isKnown(weight) && score !== undefined && score.compare(weight.value) < 0;
  const reason = indicator?.reason?.text.trim();
  return [
    text(2, 'text', indicator?.name ?? '', { key: of('name') }),
    text(3, 'value', word(indicator?.targetText?.text ?? withUnit(indicator?.figures.get('target')), '年度指标值'), { key: of('target') }),
    text(4, 'value', word(indicator?.actualText?.text ?? withUnit(indicator?.figures.get('actual') ?? indicator?.figures.get('amount')), '实际完成值'), { key: of('actual') }),
    { column: 5, kind: 'value', content: isKnown(weight) ? number(weight.value, weight.value.trimmed.scale) : undefined, key: of('weight') },
    { column: 6, kind: 'value', content: score && number(score, score.trimmed.scale), key: of('score') },
    text(7, 'text', reason || (below ? gap('偏差原因分析及改进措施').text : ''), { across: 3, key: of('reason') }),
  ];
}

/** The points above it, which stand in neighbouring rows, and those for execution. */
function total(column: number, keys: readonly string[], executionKey: string, value: Decimal, key: string): AnnexCell {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return { column, kind: 'value', key };
  const shown = value.trimmed;
  const formula = (at: AddressOf) => `SUM(${at(executionKey)},${at(first)}:${at(last)})`;
  return { column, kind: 'value', key, content: { kind: 'formula', formula, number: Number(shown.toString()), format: decimalFormat(shown.scale), printed: shown.toString() } };
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), Decimal.zero);
}

