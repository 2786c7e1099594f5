/** The published forms by their numbers: halves side by side, printed line numbers, codes, and another order. */
import { demandsOf } from '../../../src/checks/own-rules/demands';
import { judge } from '../../../src/judging/judge';
import { readBook } from '../../../src/reading/read-book';
import { workbookOf } from '../sheet-text';

const summary = (lines: boolean) => `
  公开01收入支出决算总表
  单位：万元
  收入,${lines ? ',' : ''},支出,${lines ? ',' : ''}
  项目,${lines ? '行次,' : ''}决算数,项目,${lines ? '行次,' : ''}决算数
  一、一般公共预算财政拨款收入,${lines ? '1,' : ''}307.82,一、一般公共服务支出,${lines ? '31,' : ''}264.87
  二、政府性基金预算财政拨款收入,${lines ? '2,' : ''},二、外交支出,${lines ? '32,' : ''}42.95
  本年收入合计,${lines ? '3,' : ''}307.82,本年支出合计,${lines ? '33,' : ''}307.82
  总计,${lines ? '4,' : ''}307.82,总计,${lines ? '34,' : ''}307.82`;

const spending = (name: string, project = '202.24') => `
  ${name}
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出,上缴上级支出,经营支出,对附属单位补助支出
  合计,,307.82,105.58,202.24,,,
  201,一般公共服务支出,264.87,62.63,${project},,,
  20139,社会工作事务,264.87,62.63,202.24,,,
  202,外交支出,42.95,42.95,,,,`;

const general = `
  公开05一般公共预算财政拨款支出决算表
  单位：万元
  科目编码,科目名称,合计,基本支出,项目支出
  合计,,307.82,105.58,202.24
  201,一般公共服务支出,264.87,62.63,202.24
  202,外交支出,42.95,42.95,`;

/** One line a formula: how many relations, and their verdicts; or the kind of fault, by its first words. */
const told = (sheets: readonly string[], formula: string, table = '') => {
  const [demand] = demandsOf(readBook(workbookOf(sheets)), [{ table, formula, note: '', severity: 'error' }]);
  if ('fault' in demand!) return demand.fault['zh-CN'];
  return [demand!.equations.length, ...new Set(demand!.equations.map((equation) => judge({ ...equation, rule: 'own-formula' }).verdict.outcome))].join(' ');
};

const forms = [summary(false), spending('公开03支出决算表'), general];

test.each([
  ['03表1行1栏 = 01表3行2栏', '1 consistent'],
  ['03表1栏 = (2+…+6)栏', '4 consistent'],
  ['03表[合计]1栏 = [201]1栏 + [202]1栏', '1 consistent'],
  ['03表1行 = (2+4)行', '3 consistent'],
  ['03表 1栏 = 05表1栏', '3 consistent'],
  ['[支出决算表].[项目支出].[合计] = [一般公共预算财政拨款支出决算表].[合计].[项目支出]', '1 consistent'],
  ['01表[本年收入合计] = 01表[本年支出合计]', '1 consistent'],
  ['01表1行1栏 > 01表1行2栏', '1 consistent'],
])('%s', (formula, expected) => {
  expect(told(forms, formula)).toBe(expected);
});

test('rows that are numbered in two halves want their column', () => {
  expect(told(forms, '01表1行 = 03表1行1栏')).toContain('“1行”不止一处');
});

test('printed line numbers run over both halves', () => {
  expect(told([summary(true)], '33行 = (31+32)行', '01表')).toBe('1 consistent');
  expect(told([summary(true)], '3行 = 01表33行')).toBe('1 consistent');
  expect(told([summary(true)], '5行 = 01表33行')).toContain('没有第5行');
});

test('a fault in one row shows there', () => {
  expect(told([spending('公开03支出决算表', '202.42')], '1栏 = (2+3)栏', '03表')).toBe('4 consistent inconsistent');
});

test('the number on the sheet goes before the usual one', () => {
  const renumbered = [spending('公开05支出决算表'), general.replace('公开05', '公开03')];
  expect(told(renumbered, '05表[合计]3栏 = 202.24')).toBe('1 consistent');
  expect(told(renumbered, '03表6栏 = 0')).toContain('没有第6栏');
  expect(told([spending('支出决算表')], '03表1栏 = (2+3)栏')).toBe('4 consistent');
  expect(told([spending('表三')], '03表1栏 = (2+3)栏')).toBe('4 consistent');
});

test('a form that is not there is said by its number', () => {
  expect(told(forms, '03表1行 = 09表1行')).toContain('没有认出“09表”');
});
