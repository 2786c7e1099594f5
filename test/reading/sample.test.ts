import { address } from '../../src/model/address';
import { allFigures, figureOf, indicatorsOf } from '../../src/model/book';
import type { Figure } from '../../src/model/figure';
import { allRows } from '../../src/model/statement';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { readBook } from '../../src/reading/read-book';
import { shipped } from './workbooks';

const sample = shipped('sample.xlsx');
const book = readBook(sample);
const figures = allFigures(book);
const at = (sheet: string, cell: string) => figures.find(({ place }) => place.sheet === sheet && place.address === cell)!;
const told = (figure: Figure) => [figure.hedge, figure.value!.toString() + figure.unit.symbol].filter(Boolean).join(' ');

function numberCells(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells].filter(([, cell]) => cell.value.kind === 'number').map(([column]) => `${name}!${address(row, column)}`)),
  );
}

test.each(['template.xlsx', 'sample.xlsx', 'sample-corrected.xlsx'] as const)('%s: its tables are what they are', (name) => {
  const { statements } = readBook(shipped(name));
  expect(statements.map(({ role, sheet, title, unit, measures }) => [role, sheet, title, unit.symbol, measures.join(' ')])).toEqual([
    ['staffing', '单位信息', '人员情况', '人', 'posts staff'],
    ['income', '收入', '收入预算和决算情况', '万元', 'opening openingShare adjusted final finalShare prior'],
    ['expenditure', '支出', '支出预算和决算情况', '万元', 'opening adjusted final finalShare prior'],
    ['expenditureByFund', '支出', '决算支出按资金来源', '万元', 'basic project total'],
    ['basicExpenditure', '基本支出', '基本支出情况', '万元', 'opening adjusted final prior'],
    ['projectExpenditure', '项目支出', '项目支出情况', '万元', 'opening adjusted final prior'],
    ['adjustment', '预算调整', '年中预算调整', '万元', 'opening increase decrease adjustmentRate'],
    ['carryOver', '预算调整', '结转结余', '万元', 'final'],
    ['threePublic', '三公经费', '“三公”经费情况', '万元', 'adjusted final prior priorBudget'],
  ]);
});

test('its rows are what they are', () => {
  const rows = book.statements.map((statement) => `${statement.role}: ${allRows(statement).map(({ role, complete }) => (role ?? '-') + (complete ? '*' : '')).join(' ')}`);
  expect(rows).toEqual([
    'staffing: total* administrativePosts institutionPosts workerPosts retired',
    'income: total* generalPublicBudget governmentFundBudget stateCapitalBudget socialInsuranceBudget nonTaxSpecialAccount otherFunds',
    'expenditure: total* basicExpenditure projectExpenditure',
    'expenditureByFund: total* generalPublicBudget governmentFundBudget stateCapitalBudget socialInsuranceBudget otherFunds',
    'basicExpenditure: total* wagesAndBenefits goodsAndServices transfers capital',
    'projectExpenditure: total* - - - - - -',
    'adjustment: total* basicExpenditure projectExpenditure',
    'carryOver: openingCarryOver income surplusUsed expenditure surplusDistributed closingCarryOver',
    'threePublic: total* overseasTravel vehicles* vehiclePurchase vehicleRunning hospitality',
  ]);
});

test('every number is a figure, but for the year and the number of offices', () => {
  const read = new Set(figures.map(({ place }) => `${place.sheet}!${place.address}`));
  expect(numberCells(sample).filter((cell) => !read.has(cell))).toEqual(['单位信息!B5', '单位信息!B7']);
});

test('every figure is read once, as it is typed', () => {
  const known = figures.filter((figure) => figure.value !== null);
  expect([figures.length, known.length]).toEqual([489, 266]);
  expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
  expect(new Set(figures.map(({ place }) => `${place.sheet}!${place.address}`)).size).toBe(figures.length);
  expect(figures.filter(({ gap }) => gap !== undefined && gap !== 'blank')).toEqual([]);
});

test.each([
  ['单位信息', 'C15', '22人'],
  ['收入', 'B10', '7.41万元'],
  ['收入', 'C10', '0.32%'],
  ['支出', 'B6', '9.00万元'],
  ['基本支出', 'D7', '0.30万元'],
  ['项目支出', 'C4', '9.00万元'],
  ['预算调整', 'B4', '222.58万元'],
  ['预算调整', 'E4', '805.58%'],
  ['三公经费', 'B4', '6.50万元'],
  ['绩效指标', 'F19', '1697.3人·月'],
  ['绩效指标', 'G19', '137%'],
  ['绩效指标', 'E25', 'atLeast 98%'],
  ['绩效指标', 'E30', 'atMost 34.2万元'],
  ['绩效指标', 'E33', 'atMost 18720元'],
  ['绩效指标', 'I33', '260元'],
  ['绩效指标', 'I35', 'atLeast 0.5万元'],
  ['绩效指标', 'J35', '165'],
  ['绩效指标', 'M38', '7.6分'],
])('%s!%s is %s', (sheet, cell, expected) => expect(told(at(sheet, cell))).toBe(expected));

test('the indicators have their classes, parts, words and totals', () => {
  const count = new Map<string | null, number>();
  for (const { class: name } of indicatorsOf(book)) count.set(name, (count.get(name) ?? 0) + 1);
  expect(Object.fromEntries(count)).toEqual({ execution: 1, quantity: 15, quality: 4, timeliness: 2, cost: 4, economic: 1, social: 2, sustainability: 1, satisfaction: 1 });
  expect(indicatorsOf(book).flatMap(({ name, parts }) => (parts.length > 0 ? [`${name}: ${parts.map((part) => part.name).join(' ')}`] : []))).toEqual([
    '创业扶持人数: 省级任务 自筹任务',
    '困难重度残疾人家庭无障碍改造户数: 省、市项目任务 区县统筹任务',
    '创业扶持补贴: 省级任务 自筹任务',
    '无障碍改造: 省、市项目任务 区县统筹任务',
  ]);
  expect(indicatorsOf(book).flatMap(({ targetText, actualText }) => (targetText ? [`${targetText.text} → ${actualText?.text}`] : []))).toEqual(['明显提高 → 明显提高', '提高 → 提高', '健全 → 基本健全']);
  expect([told(book.evaluations[0]!.totals.get('weight')!), told(book.evaluations[0]!.totals.get('score')!)]).toEqual(['100分', '98.6分']);
});

test('facts and texts are found, blank ones with their places', () => {
  expect([...book.facts].map(([role, { text }]) => [role, text])).toEqual([
    ['departmentName', '示例区残疾人联合会'],
    ['year', '2023'],
    ['reportDate', '2024年8月26日'],
    ['innerOfficeCount', '2'],
    ['innerOffices', '办公室、综合业务部'],
    ['subordinateUnits', '示例区残疾人就业服务中心'],
  ]);
  expect(book.texts.size).toBe(16);
  expect([...book.texts].filter(([, { text }]) => text === '')).toEqual([['adjustmentReason', { text: '', place: { sheet: '文字材料', address: 'B19' } }]]);
  expect(book.texts.get('duties')!.text.split('\n')).toHaveLength(11);
});

test('the empty form holds no figure, and all its places', () => {
  const empty = readBook(shipped('template.xlsx'));
  expect(allFigures(empty).every(({ gap }) => gap === 'blank')).toBe(true);
  expect(figureOf(empty, 'expenditure', 'total', 'final')?.place).toEqual({ sheet: '支出', address: 'D4' });
  expect([...empty.facts.values(), ...empty.texts.values()].every(({ text }) => text === '')).toBe(true);
  expect([empty.facts.size, empty.texts.size]).toEqual([6, 16]);
});
