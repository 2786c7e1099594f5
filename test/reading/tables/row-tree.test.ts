import { rowTree, type RowNode } from '../../../src/reading/tables/row-tree';
import { tablesOf } from '../../../src/reading/tables/tables';
import { itemsOf } from '../../../src/reading/tables/items';
import { wordsOf } from '../../../src/reading/words/statements';
import type { StatementRole } from '../../../src/model/statement';
import { sheet } from '../grid';

/** The tree in one line: `合计[A B[b]]`; `~` before a list that 其中 opens. */
function tree(role: StatementRole, ...labels: readonly string[]): string {
  const [table] = tablesOf(sheet('S', [['项目', '年初预算数', '决算数'], ...labels.map((label) => [label, 1, 1])]));
  return drawn(rowTree(itemsOf(table!, { label: 0, codes: [] }, wordsOf(role)), wordsOf(role)));
}

function drawn(nodes: readonly RowNode[]): string {
  return nodes.map(({ item: { label }, children, openParts }) => label + (children.length > 0 ? `${openParts ? '~' : ''}[${drawn(children)}]` : '')).join(' ');
}

describe('indentation', () => {
  test.each([
    ['wide blanks', ['合计', '　甲', '　　甲一', '　乙'], '合计[甲[甲一] 乙]'],
    ['narrow blanks in pairs', ['合计', '  甲', '    甲一', '  乙'], '合计[甲[甲一] 乙]'],
    ['steps of several', ['合计', '　　甲', '　　　　甲一', '　　乙'], '合计[甲[甲一] 乙]'],
    ['a step back further than any before', ['　甲', '　　甲一', '乙'], '甲[甲一] 乙'],
    ['the total last', ['　甲', '　乙', '合计'], '合计[甲 乙]'],
  ])('%s', (_, labels, expected) => expect(tree('projectExpenditure', ...labels)).toBe(expected));
});

describe('其中', () => {
  test.each([
    ['opens a list', ['公用经费', '其中：办公费', '　　　差旅费'], '公用经费~[办公费 差旅费]'],
    ['goes on with what is printed under it', ['公用经费', '　其中：办公费', '　　　　差旅费', '　　　　会议费', '三公经费'], '公用经费~[办公费 差旅费 会议费] 三公经费'],
    ['goes on less indented', ['公用经费', '其中：办公费', '　差旅费'], '公用经费~[办公费 差旅费]'],
    ['one each', ['公用经费', '其中：办公费', '其中：差旅费'], '公用经费~[办公费 差旅费]'],
    ['with numbers', ['2.用车费', '其中：（1）运行费', '　　　（2）购置费', '3.接待费'], '用车费~[运行费 购置费] 接待费'],
    ['of the total', ['合计', '其中：甲', '　　　乙'], '合计~[甲 乙]'],
  ])('%s', (_, labels, expected) => expect(tree('projectExpenditure', ...labels)).toBe(expected));

  test('goes on without indentation up to the next row the table knows', () => {
    expect(tree('controls', '公用经费', '其中：办公费', '差旅费', '政府采购')).toBe('公用经费~[办公费 差旅费] 政府采购');
  });
});

describe('numbering', () => {
  test.each([
    ['the ranks of official documents', ['一、甲', '（一）甲一', '1.甲一1', '（1）甲一11', '①甲一111', '（二）甲二', '二、乙'], '甲[甲一[甲一1[甲一11[甲一111]]] 甲二] 乙'],
    ['below a total', ['合计', '一、甲', '（一）甲一', '二、乙'], '合计[甲[甲一] 乙]'],
    ['above a total', ['一、甲', '（一）甲一', '二、乙', '合计'], '合计[甲[甲一] 乙]'],
    ['a flat list', ['合计', '1.甲', '2.乙', '3、丙'], '合计[甲 乙 丙]'],
    ['with indented rows that have none', ['合计', '一、甲', '　甲一', '　甲二', '二、乙'], '合计[甲[甲一 甲二] 乙]'],
    ['with 其中', ['合计', '一、甲', '其中：甲一', '　　　甲二', '二、乙'], '合计[甲~[甲一 甲二] 乙]'],
    ['a number that begins a name', ['合计', '3.5吨救护车', '120急救项目'], '合计[3.5吨救护车 120急救项目]'],
  ])('%s', (_, labels, expected) => expect(tree('projectExpenditure', ...labels)).toBe(expected));
});

describe('where the sheet shows no levels', () => {
  test.each<[string, StatementRole, readonly string[], string]>([
    ['the total stands first', 'income', ['本年收入合计', '一般公共预算拨款', '其他收入'], '本年收入合计[一般公共预算拨款 其他收入]'],
    ['the total stands last', 'income', ['一般公共预算拨款', '其他收入', '合计'], '合计[一般公共预算拨款 其他收入]'],
    ['there is no total', 'income', ['一般公共预算拨款', '其他收入'], '一般公共预算拨款 其他收入'],
    ['the retired stand outside', 'staffing', ['在职人员合计', '行政编制', '事业编制', '退休人员'], '在职人员合计[行政编制 事业编制] 退休人员'],
    ['meetings and training beside the three', 'threePublic', ['合计', '因公出国（境）费', '公务接待费', '会议费', '培训费'], '合计[因公出国（境）费 公务接待费] 会议费 培训费'],
    ['the parts of vehicles', 'threePublic', ['合计', '公务用车购置及运行维护费', '公务用车购置费', '公务用车运行维护费', '公务接待费'], '合计[公务用车购置及运行维护费[公务用车购置费 公务用车运行维护费] 公务接待费]'],
    ['the parts of vehicles, one level down', 'threePublic', ['合计', '　公务用车购置及运行维护费', '　公务用车购置费', '　公务接待费'], '合计[公务用车购置及运行维护费[公务用车购置费] 公务接待费]'],
    ['personnel and operating expenditure below basic', 'expenditure', ['合计', '基本支出', '人员经费', '公用经费', '项目支出'], '合计[基本支出[人员经费 公用经费] 项目支出]'],
    ['economic classes below their groups', 'basicExpenditure', ['合计', '人员经费', '工资福利支出', '对个人和家庭的补助', '公用经费', '商品和服务支出'], '合计[人员经费[工资福利支出 对个人和家庭的补助] 公用经费[商品和服务支出]]'],
    ['economic classes without groups', 'basicExpenditure', ['合计', '工资福利支出', '商品和服务支出'], '合计[工资福利支出 商品和服务支出]'],
    ['a group with 合计 in its name is not the total', 'basicExpenditure', ['人员经费合计', '工资福利支出', '公用经费合计', '商品和服务支出', '合计'], '合计[人员经费合计[工资福利支出] 公用经费合计[商品和服务支出]]'],
    ['two totals: nobody knows what adds up to which', 'income', ['一般公共预算拨款', '本年收入合计', '上年结转', '总计'], '一般公共预算拨款 本年收入合计 上年结转 总计'],
    ['subtotals are left out', 'projectExpenditure', ['合计', '甲', '乙', '小计', '丙', '业务类小计'], '合计[甲 乙 丙]'],
    ['a table of steps has no total', 'carryOver', ['年初结转和结余', '本年收入合计', '本年支出合计', '年末结转和结余'], '年初结转和结余 本年收入合计 本年支出合计 年末结转和结余'],
  ])('%s', (_, role, labels, expected) => expect(tree(role, ...labels)).toBe(expected));
});

test('column numbers, notes and rows without a name are no items', () => {
  expect(tree('projectExpenditure', '栏次', '合计', '　甲', '', '注：甲含结转。', '说明：无')).toBe('合计[甲]');
});

test('subject codes do not hide what a row is', () => {
  expect(tree('basicExpenditure', '合计', '人员经费', '301 工资福利支出', '公用经费', '302商品和服务支出')).toBe('合计[人员经费[301 工资福利支出] 公用经费[302商品和服务支出]]');
});
