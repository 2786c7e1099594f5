import { Decimal } from '../../model/decimal';
import { type Book, figureOf } from '../../model/book';
import { type Figure, isKnown, withValue } from '../../model/figure';
import type { Measure } from '../../model/statement';
import { listed, partRows, partsIn, withParts } from '../breakdown';
import type { Block, Run } from '../document';
import { inYear, paragraphsOf } from '../facts';
import { baseValue, percentage } from '../percentage';
import type { Draft } from '../drafts/draft';
import { gap, isPresent, joined, paragraph, say, stated } from '../sentence';
import { words } from './words';

/** Above this rate the reason for the adjustment must be given (湖南省部门整体支出绩效评价指标: 预算控制率, lowest band). */
const rateToExplain = Decimal.of(30, 2);

/** 存在的问题及原因分析: the user's account, the statements they accepted, then how the budget was adjusted and why. */
export function problems(book: Book, drafts: readonly Draft[]): readonly Block[] {
  const account = [...words(book, 'problems'), ...accepted(drafts, 'problems')];
  return [
    ...(account.length > 0 ? account : [paragraph([gap('存在的问题及原因分析')], 'problems')]),
    ...adjustment(book).map((runs, index) => paragraph(runs, `adjustment/${index + 1}`)),
  ];
}

/** 下一步改进措施: the user's own, and the statements they accepted; none where there is neither. */
export function improvements(book: Book, drafts: readonly Draft[]): readonly Block[] {
  const measures = [...words(book, 'improvements'), ...accepted(drafts, 'improvements')];
  return measures.length > 0 ? measures : [paragraph([gap('下一步改进措施')], 'improvements')];
}

function accepted(drafts: readonly Draft[], about: Draft['about']): readonly Block[] {
  return drafts.filter((draft) => draft.about === about).map(({ id, runs }) => paragraph(runs, `draft/${id}`));
}

function adjustment(book: Book): readonly (readonly Run[])[] {
  const changes = [change(book, 'increase', '追加'), change(book, 'decrease', '追减')].filter((clause) => clause.length > 0);
  if (changes.length === 0) return [];
  const opening = openingTotal(book);
  const { rate, share } = adjustmentRate(book) ?? {};
  const mustExplain = share !== undefined && share.compare(rateToExplain) > 0;
  const [first, ...others] = paragraphsOf(book, 'adjustmentReason');
  const reason = first ? `调整的主要原因：${withoutLead(first)}` : mustExplain ? say`调整的主要原因：${gap('预算调整原因')}。` : '';
  const sentence = say`${inYear(book)}年初预算${stated(opening, '年初预算')}，年中${joined(changes, '；')}${rate ? say`；预算调整率为${rate}` : ''}。${reason}`;
  return [sentence, ...others.map((text) => say`${text}`)];
}

export interface AdjustmentRate {
  readonly opening: Figure;
  readonly rate: Run;
  /** The same as a share of one, to six decimals. */
  readonly share: Decimal;
}

/** Undefined where the opening budget or a change is no number. */
export function adjustmentRate(book: Book): AdjustmentRate | undefined {
  const opening = openingTotal(book);
  const moved = adjusted(book);
  const rate = percentage(moved, baseValue(opening), { from: [opening, ...changesOf(book)], statedAs: figureOf(book, 'adjustment', 'total', 'adjustmentRate') });
  return opening && rate && { opening, rate, share: moved!.dividedBy(baseValue(opening)!, 6) };
}

/** 预算调整率 is on the department's whole opening budget; the adjustment table's own opening column may hold another budget's. */
function openingTotal(book: Book): Figure | undefined {
  const places = (['expenditure', 'income', 'adjustment'] as const).map((statement) => figureOf(book, statement, 'total', 'opening'));
  return places.find(isKnown);
}

/** What is written as a negative amount was taken away, whichever column it stands in. */
function change(book: Book, measure: Measure, word: string): readonly Run[] {
  const total = figureOf(book, 'adjustment', 'total', measure);
  const parts = partsIn(partRows(book, 'adjustment'), measure);
  const leading = isPresent(total) ? total : parts[0]?.figure;
  const [verb, as] = isKnown(leading) && leading.value.sign < 0 ? ['追减', opposite] : [word, (figure: Figure) => figure];
  const shown = parts.map((part) => ({ ...part, figure: as(part.figure) }));
  if (isPresent(total)) return say`${verb}${stated(as(total), `${verb}预算`)}${withParts(as(total), shown)}`;
  return shown.length > 0 ? say`${verb}${listed(shown)}` : [];
}

function opposite(figure: Figure): Figure {
  return isKnown(figure) ? withValue(figure, figure.value.negated()) : figure;
}

/** What was added and what was taken away, together, in base units: of each the total where it is stated, else its parts. Undefined where one is no number. */
function adjusted(book: Book): Decimal | undefined {
  const figures = changesOf(book);
  return figures.every(isKnown) ? figures.reduce((sum, figure) => sum.plus(baseValue(figure)!.abs()), Decimal.zero) : undefined;
}

function changesOf(book: Book): readonly Figure[] {
  return (['increase', 'decrease'] as const).flatMap((measure) => {
    const total = figureOf(book, 'adjustment', 'total', measure);
    return isPresent(total) ? [total] : partsIn(partRows(book, 'adjustment'), measure).map((part) => part.figure);
  });
}

function withoutLead(text: string): string {
  const rest = text.replace(/^(?:预算)?(?:调整)?的?(?:主要)?原因(?:是|为)?[：:，,]?/, '');
  return /[。！？]$/.test(rest) ? rest : `${rest}。`;
}
