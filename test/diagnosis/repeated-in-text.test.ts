import { diagnose } from '../../src/diagnosis/diagnose';
import { judge } from '../../src/judging/judge';
import { sumOf, the } from '../../src/model/expression';
import type { Relation, Severity } from '../../src/model/relation';
import { examine } from '../../src/session/examine';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';
import { sheet, workbook, type Grid } from '../reading/grid';
import { noBook } from './localising';

const staff: Grid = [['项目', '编制数', '实有人数'], ['合计', 30, 22], ['　行政编制', 10, 5], ['　事业编制', 20, 16]];
const findings = (said: string) => examine(workbook(sheet('人员', staff), sheet('绩效自评报告', [['一、基本情况'], [said]]))).findings;

test('a fault of the tables that a text repeats is told once', () => {
  const [only, ...others] = findings('　　年末在职人员22人，其中：行政编制5人，事业编制16人。');
  expect(others).toEqual([]);
  expect(only).toMatchObject({ figures: [{ place: { sheet: '人员' } }, {}, {}], consequences: [{ figures: [{ place: { sheet: '绩效自评报告' } }, {}, {}], suspects: [] }] });
});

test('a fault of its own is not', () => {
  expect(findings('　　年末在职人员25人，其中：行政编制5人，事业编制16人。')).toHaveLength(2);
});

test('what follows from the repetition is told with it', () => {
  const income: Grid = [['收入情况'], ['项目', '年初预算数', '年初预算占比'], ['本年收入合计', 1, null], ['　一般公共预算拨款', 222.58, null], ['　其他收入', 7.41, null]];
  const said = '　　收入年初预算1.00万元，其中：一般公共预算拨款222.58万元，其他收入7.41万元。';
  const { findings: told } = examine(workbook(sheet('收入', income), sheet('绩效自评报告', [['一、基本情况'], [said]])));
  expect(told.map(({ place }) => place.sheet)).toEqual(['收入']);
});

describe('faults of the same figures', () => {
  const place = { sheet: '绩效自评报告', address: 'A2', text: { start: 0, end: 9, quote: '在职人员22人' } };
  const total = (rule: string, [whole, ...parts]: readonly string[], severity: Severity, more: Partial<Relation> = {}) =>
    equal(printed(whole!, rule === 'text-parts' ? { place } : {}), sumOf(parts.map((part) => printed(part))), { rule, severity, ...more });
  const told = (...relations: readonly Relation[]) => diagnose({ judgements: relations.map(judge), observations: [] }, noBook).map(({ rule, severity, consequences }) => [rule, severity, ...consequences.map((each) => each.rule)].join(' '));
  const staffing = ['22人', '5人', '16人'];

  test('are told with what follows from them, one by one and without advice of their own', () => {
    const [said, again] = [printed('22人', { place }), printed('21人', { place })];
    const twice = equal(printed('21人'), the(printed('22人')), { rule: 'same-quantity', kind: 'tie' });
    const [root, ...others] = diagnose({
      judgements: [twice, equal(again, the(said), { rule: 'text-tie', kind: 'tie' }), equal(said, sumOf(['5人', '16人'].map((part) => printed(part, { place }))), { rule: 'text-parts' })].map(judge), observations: [],
    }, noBook);
    expect(others).toEqual([]);
    expect(root!.consequences.map(({ rule, suspects, tied, consequences }) => [rule, suspects, tied, consequences])).toEqual([['text-tie', [], 0, []], ['text-parts', [], 0, []]]);
  });

  test.each<[string, readonly Relation[], readonly string[]]>([
    ['are told under the table, in whatever order they are read', [total('text-parts', ['22人', '16人', '5人'], 'error'), total('parts-of-total', staffing, 'error')], ['parts-of-total error text-parts']],
    ['once under the first of two tables', [total('parts-of-total', staffing, 'error'), total('row-total', staffing, 'error'), total('text-parts', staffing, 'error')], ['parts-of-total error text-parts', 'row-total error']],
    ['as a question under an error', [total('parts-of-total', staffing, 'error'), total('text-parts', staffing, 'warning')], ['parts-of-total error text-parts']],
    ['but no error under a question', [total('parts-of-total', staffing, 'warning'), total('text-parts', staffing, 'error')], ['text-parts error', 'parts-of-total warning']],
    ['nor of another unit', [total('parts-of-total', ['22户', '5户', '16户'], 'error'), total('text-parts', staffing, 'error')], ['parts-of-total error', 'text-parts error']],
    ['nor of other parts', [total('parts-of-total', ['22人', '4人', '17人'], 'error'), total('text-parts', staffing, 'error')], ['parts-of-total error', 'text-parts error']],
    ['nor of another kind', [total('parts-of-total', staffing, 'error'), total('text-parts', staffing, 'error', { kind: 'count' })], ['parts-of-total error', 'text-parts error']],
    ['two in one text are two', [total('text-parts', staffing, 'error'), total('text-parts', staffing, 'error')], ['text-parts error', 'text-parts error']],
  ])('%s', (_, relations, expected) => expect(told(...relations)).toEqual(expected));
});
