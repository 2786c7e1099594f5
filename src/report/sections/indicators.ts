import { departmentEvaluation, type Book, type TextRole } from '../../model/book';
import { type Figure, isKnown } from '../../model/figure';
import type { Indicator, IndicatorClass, TextCell } from '../../model/indicator';
import type { Block, Run } from '../document';
import { baseValue, percentage } from '../percentage';
import { gap, joined, paragraph, type Piece, say, stated } from '../sentence';
import { words } from './words';

/** The indicators of some classes, a paragraph each, then the user's own account of them. */
export function indicators(book: Book, classes: readonly IndicatorClass[], text?: TextRole): readonly Block[] {
  const listed = (departmentEvaluation(book)?.indicators ?? []).filter(({ class: ofClass, name }) => ofClass !== null && classes.includes(ofClass) && name !== '');
  const lead = listed.length > 1 ? [paragraph(say`共设指标${String(listed.length)}项，完成情况如下：`, 'lead')] : [];
  return [...lead, ...listed.map((indicator) => paragraph(sentenceOf(indicator), indicator.name)), ...(text ? words(book, text) : [])];
}

function sentenceOf(indicator: Indicator): readonly Run[] {
  const clauses = clausesOf(indicator, isKnown(indicator.figures.get('amount')) ? '' : gap('实际完成值'), verdictOn(indicator));
  const parts = indicator.parts.flatMap((part) => {
    const said = clausesOf(part, '');
    return said.length > 0 ? [say`${part.name}${joined(said, '，')}`] : [];
  });
  const split = parts.length > 0 ? say`其中：${joined(parts, '；')}。` : '';
  const reason = indicator.reason ? `偏差原因分析及改进措施：${withoutFullStop(indicator.reason.text)}。` : '';
  return say`${indicator.name}：${joined(clauses, '，')}。${split}${reason}`;
}

/** `unreached` stands for a result that the table leaves blank; a part may have no more than a target, a cost no more than an amount. */
function clausesOf({ figures, targetText, actualText }: Indicator, unreached: Piece, verdict?: string): readonly Piece[] {
  const [target, actual] = [figures.get('target'), figures.get('actual')];
  const rate = completionOf({ figures });
  const amount = figures.get('amount');
  return [
    reached('年度指标值', target, targetText),
    reached(actualText ? '实际完成情况' : '实际完成', actual, actualText) ?? (unreached && say`实际完成${unreached}`),
    rate && say`完成率${rate}`,
    verdict && say`${verdict}`,
    reached('单位标准', figures.get('standard')),
    reached('数量', figures.get('quantity')),
    isSame(amount, actual) ? undefined : reached('金额', amount),
  ].filter((piece) => piece !== undefined && piece !== '');
}

function reached(name: string, figure: Figure | undefined, text?: TextCell): readonly Run[] | undefined {
  if (text) return say`${name}为“${withoutFullStop(text.text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return figure && figure.gap !== 'blank' ? say`${name}${stated(figure, name)}` : undefined;
}

/** How a result stands to its target, where the numbers alone leave the reader to compare: limits, and quantities that are more or less than planned. */
function verdictOn({ class: ofClass, figures }: Indicator): string | undefined {
  const [target, actual] = [figures.get('target'), figures.get('actual')];
  if (!isKnown(target) || !isKnown(actual) || actual.hedge || target.unit.dimension !== actual.unit.dimension) return undefined;
  const order = baseValue(actual)!.compare(baseValue(target)!);
  if (target.hedge === 'atLeast') return order >= 0 ? '达到年度指标值' : '未达到年度指标值';
  if (target.hedge === 'atMost') return order <= 0 ? '控制在年度指标值以内' : '超出年度指标值';
  if (target.hedge || ofClass !== 'quantity' || order === 0 || target.value.sign <= 0) return undefined;
  return order > 0 ? '超额完成' : '未达到年度指标值';
}

/** Whether two figures print one sum of money twice. */
function isSame(a: Figure | undefined, b: Figure | undefined): boolean {
  return isKnown(a) && isKnown(b) && a.unit.dimension === b.unit.dimension && baseValue(a)!.equals(baseValue(b)!);
}

/** A limit (≥, ≤) is met or not; only a plain target has a completion rate, and only in the unit of what was reached. */
export function completionOf({ figures }: Pick<Indicator, 'figures'>): Run | undefined {
  const [target, actual] = [figures.get('target'), figures.get('actual')];
  if (!isKnown(target) || !isKnown(actual) || target.hedge || actual.hedge || target.unit.dimension !== actual.unit.dimension) return undefined;
  return percentage(baseValue(actual), baseValue(target), { from: [actual, target], statedAs: figures.get('completionRate') });
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/[。.；;，,]+$/, '');
}
