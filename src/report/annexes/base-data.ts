import { type Book, figureOf, rowOf } from '../../model/book';
import { isKnown, type Figure } from '../../model/figure';
import type { Measure, RowRole, StatementRole } from '../../model/statement';
import { ofYear } from '../facts';
import { projectRows } from '../sections/projects';
import { gap } from '../sentence';
import { type AnnexCell, type AnnexForm, type AnnexRow, text } from './annex';
import { count, money, rate, totalOf } from './amounts';
import { signatureRow } from './evaluation-form';
import { annexTitles } from './titles';

/** Seven columns: what is asked, and six for figures, by twos or one by one. */
export const baseDataWidths: readonly number[] = [154, 48, 48, 48, 48, 48, 48];

const of = (name: string) => `baseData/${name}`;
const measures = ['prior', 'adjusted', 'final'] as const;

/** 部门整体支出绩效评价基础数据表: staffing, spending control, buildings, thrift. */
export function baseDataForm(book: Book): AnnexForm {
  return {
    title: `${ofYear(book)}${annexTitles.baseData}`,
    rows: [
      ...staffing(book),
      [text(0, 'label', '经费控制情况（万元）'), ...['上年决算数', '本年预算数', '本年决算数'].map((word, index) => text(1 + 2 * index, 'head', word, { across: 2 }))],
      ...threePublic(book),
      ...projects(book),
      ...operating(book),
      amounts('政府采购金额', 'procurement', (measure) => figureOf(book, 'controls', 'procurement', measure)),
      amounts('部门基本支出预算调整', 'adjustment', (measure) => (measure === 'adjusted' ? (figureOf(book, 'adjustment', 'basicExpenditure', 'increase') ?? figureOf(book, 'adjustment', 'basicExpenditure', 'decrease')) : undefined)),
      ...buildings(),
      [text(0, 'label', '厉行节约保障措施'), text(1, 'text', gap('厉行节约保障措施').text, { across: 6, key: of('thrift') })],
      signatureRow(of, 6),
    ],
  };
}

function staffing(book: Book): readonly AnnexRow[] {
  const total = rowOf(book, 'staffing', 'total');
  const [posts, staff] = [total?.figures.get('posts'), total?.figures.get('staff')];
  return [
    [text(0, 'label', '财政供养人员情况（人）', { down: 2 }), ...['编制数', '实际在职人数', '控制率'].map((word, index) => text(1 + 2 * index, 'head', word, { across: 2 }))],
    [
      count(1, posts, { across: 2, key: of('posts') }),
      count(3, staff, { across: 2, key: of('staff') }),
      rate(5, [of('staff'), of('posts')], [staff?.value ?? undefined, posts?.value ?? undefined], { across: 2, key: of('staffRate') }),
    ],
  ];
}

type Amounts = (measure: Measure) => Figure | undefined;

function amounts(label: string, name: string, figureIn: Amounts): AnnexRow {
  return [text(0, 'label', label), ...measures.map((measure, index) => money(1 + 2 * index, figureIn(measure), { across: 2, key: of(`${name}/${measure}`) }))];
}

/** A total row whose amounts are the sums of other rows. */
function totals(label: string, name: string, figureIn: Amounts, parts: readonly (readonly [name: string, figureIn: Amounts])[]): AnnexRow {
  const [first, ...cells] = amounts(label, name, figureIn);
  return [first!, ...cells.map((cell: AnnexCell, index) => totalOf(cell, parts.map(([part, ofPart]) => [of(`${part}/${measures[index]!}`), ofPart(measures[index]!)] as const), figureIn(measures[index]!)))];
}

function threePublic(book: Book): readonly AnnexRow[] {
  const of3 = (role: RowRole): Amounts => (measure) => figureOf(book, 'threePublic', role, measure);
  return [
    totals('“三公”经费', 'threePublic', of3('total'), [['vehicles', of3('vehicles')], ['overseasTravel', of3('overseasTravel')], ['hospitality', of3('hospitality')]]),
    totals('　1.公务用车购置和维护经费', 'vehicles', of3('vehicles'), [['vehiclePurchase', of3('vehiclePurchase')], ['vehicleRunning', of3('vehicleRunning')]]),
    amounts('　　其中：公务用车购置', 'vehiclePurchase', of3('vehiclePurchase')),
    amounts('　　　　　公务用车运行维护', 'vehicleRunning', of3('vehicleRunning')),
    amounts('　2.出国经费', 'overseasTravel', of3('overseasTravel')),
    amounts('　3.公务接待', 'hospitality', of3('hospitality')),
  ];
}

function projects(book: Book): readonly AnnexRow[] {
  const rows = projectRows(book);
  const all = firstIn(book, [['projectExpenditure', 'total'], ['expenditure', 'projectExpenditure']]);
  return [
    totals('项目支出', 'projects', all, rows.map((row) => [`projects/${row.label}`, (measure) => row.figures.get(measure)] as const)),
    ...rows.map((row, index) => amounts(`　${index + 1}.${row.label}`, `projects/${row.label}`, (measure) => row.figures.get(measure))),
  ];
}

/** What the form asks of operating costs; the workbook has their total at most. */
const operatingParts: readonly (readonly [label: string, name: string])[] = [['　其中：办公经费', 'office'], ['　　　　水费、电费、差旅费', 'utilities'], ['　　　　会议费、培训费', 'meetings']];

function operating(book: Book): readonly AnnexRow[] {
  const all = firstIn(book, [['controls', 'operating'], ['basicExpenditure', 'operating'], ['expenditure', 'operating']]);
  return [amounts('公用经费', 'operating', all), ...operatingParts.map(([label, name]) => amounts(label, `operating/${name}`, () => undefined))];
}

function buildings(): readonly AnnexRow[] {
  const blank = (column: number, name: string): AnnexCell => ({ column, kind: 'value', key: of(`buildings/${name}`) });
  const control = (column: number, part: string, whole: string) => rate(column, [of(`buildings/${part}`), of(`buildings/${whole}`)], [undefined, undefined], { key: of(`buildings/${part}Rate`) });
  return [
    [text(0, 'label', '楼堂馆所控制情况\n（本年完工项目）', { down: 2 }), ...['批复规模（㎡）', '实际规模（㎡）', '规模控制率', '预算投资（万元）', '实际投资（万元）', '投资控制率'].map((word, index) => text(1 + index, 'head', word))],
    [blank(1, 'plannedArea'), blank(2, 'area'), control(3, 'area', 'plannedArea'), blank(4, 'plannedCost'), blank(5, 'cost'), control(6, 'cost', 'plannedCost')],
  ];
}

/** The first of several places that holds a number. */
function firstIn(book: Book, places: readonly (readonly [StatementRole, RowRole])[]): Amounts {
  return (measure) => places.map(([statement, role]) => figureOf(book, statement, role, measure)).find(isKnown);
}
