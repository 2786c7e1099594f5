/** The published cases, and those that docs/judging.md shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectationOf } from '../../src/judging/expect';
import { judge } from '../../src/judging/judge';
import { Decimal } from '../../src/model/decimal';
import { constant, minus, plus, product, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import type { Figure } from '../../src/model/figure';
import type { Relation } from '../../src/model/relation';
import type { Judgement } from '../../src/model/verdict';
import { printed } from './printed';
import { atLeast, atMost, below, equal } from './relating';

/** `consistent`, `consistent, touching`, `undecided: zeroBase`: a verdict in a word or two. */
function inWords({ verdict }: Judgement): string {
  if (verdict.outcome === 'consistent' && verdict.touching) return 'consistent, touching';
  return 'reason' in verdict ? `${verdict.outcome}: ${verdict.reason}` : verdict.outcome;
}

const all = (texts: string) => texts.split(' ').map((text) => printed(text));
const total = (texts: string) => sumOf(all(texts));
const rate = (texts: string): Expression => {
  const [numerator, denominator] = all(texts);
  return quotient(the(numerator!), the(denominator!));
};
const tie = (left: string, right: string) => equal(printed(left), the(printed(right)), { kind: 'tie' });
const open = { openList: true };
const times = (...texts: string[]) => product(...texts.map((text) => the(printed(text))));

const rough = (text: string) => printed(text, { exact: false });
const less = (whole: Figure, ...parts: Figure[]) => sum([plus(the(whole)), ...parts.map((part) => minus(the(part)))]);

const column = '208.28万元 208.29万元 208.27万元 208.31万元 208.30万元 208.26万元 208.33万元 208.24万元 208.32万元 208.25万元';

const cases: [name: string, relation: Relation, verdict: string, expected?: string, difference?: string][] = [
  // Sums.
  ['105.58 + 202.24 is 307.82', equal(printed('307.82万元'), total('105.58万元 202.24万元')), 'consistent', '307.82', '0.00'],
  ['ten rounded parts add to 2,082.85 under 2,082.86', equal(printed('2082.86万元'), total(column)), 'consistent', '2082.85', '0.01'],
  ['the same ten exact to the 分', equal(printed('2082.86元'), total(column.replaceAll('万元', '元'))), 'inconsistent', '2082.85', '0.01'],
  ['305.78 + 65.80 + 0.30 + 1.99 under 373.92', equal(printed('373.92万元'), total('305.78万元 65.80万元 0.30万元 1.99万元')), 'inconsistent', '373.87', '0.05'],
  ['the same with 0.3 read number by number', equal(printed('373.92万元'), total('305.78万元 65.80万元 0.3万元 1.99万元')), 'consistent', '373.87', '0.05'],
  ['5 + 16 staff are not 22', equal(printed('22人'), total('5人 16人')), 'inconsistent', '21', '1'],
  ['a difference', equal(printed('7.41万元'), less(printed('229.99万元'), printed('222.58万元'))), 'consistent', '7.41', '0.00'],
  ['元 in the table, 万元 in the text', equal(printed('12.35万元'), total('60000.00元 63456.00元')), 'consistent', '12.346', '0.004'],
  ['twelve months of an exact wage', equal(printed('6.00万元'), sum([{ weight: Decimal.of(12), of: the(printed('5000.00元')) }])), 'consistent', '6.00', '0.00'],
  ['a percentage of a constant', equal(printed('50.00%'), constant(0.5)), 'consistent', '50.00', '0.00'],
  ['nothing at all adds to nothing', equal(printed('0人'), sumOf([])), 'consistent', '0', '0'],

  // Rounded and cut off.
  ['95.457 printed 95.45', equal(printed('95.45%'), constant(0.95457)), 'truncated', '95.46', '-0.01'],
  ['95.457 printed 95.46', equal(printed('95.46%'), constant(0.95457)), 'consistent', '95.457', '0.003'],
  ['95.457 printed 95.44', equal(printed('95.44%'), constant(0.95457)), 'inconsistent', '95.46', '-0.02'],
  ['95.455 printed 95.45: the end belongs to both', equal(printed('95.45%'), constant(0.95455)), 'consistent', '95.46', '-0.01'],
  ['a loss cut off', equal(printed('-95.45万元'), the(printed('-954570.00元'))), 'truncated', '-95.46', '0.01'],
  ['cut off from a hair below 96.00', equal(printed('95%'), the(printed('96.00%'))), 'truncated', '96', '-1'],
  ['half cut off beside nothing', equal(rough('0人'), constant(0.9)), 'truncated', '1', '-1'],
  ['parts cut off, total not', equal(printed('1.00万元'), total('0.33万元 0.33万元 0.33万元')), 'consistent', '0.99', '0.01'],
  ['all cut off', equal(printed('1.02万元'), total('0.33万元 0.33万元 0.33万元')), 'inconsistent', '0.99', '0.03'],
  ['all cut off, by nearly a unit each', equal(printed('1.01万元'), total('0.33万元 0.33万元 0.33万元')), 'consistent', '0.99', '0.02'],
  ['four parts cut off', equal(printed('1.03万元'), total('0.25万元 0.25万元 0.25万元 0.25万元')), 'truncated', '1.00', '0.03'],

  // Rates.
  ['29.42 / 307.82 as 9.56%', equal(printed('9.56%'), rate('29.42万元 307.82万元')), 'consistent', '9.558', '0.002'],
  ['29.42 / 307.82 as 9.55%', equal(printed('9.55%'), rate('29.42万元 307.82万元')), 'truncated', '9.56', '-0.01'],
  ['29.42 / 307.82 as 9.57%', equal(printed('9.57%'), rate('29.42万元 307.82万元')), 'inconsistent', '9.56', '0.01'],
  ['other income: 7.41 / 229.99 as 0.32%', equal(printed('0.32%'), rate('7.41万元 229.99万元')), 'inconsistent', '3.22', '-2.90'],
  ['an adjustment rate over the wrong base', equal(printed('805.58%'), rate('1793.07万元 229.99万元')), 'inconsistent', '779.63', '25.95'],
  ['the same over the right one', equal(printed('805.58%'), rate('1793.07万元 222.58万元')), 'consistent', '805.585', '-0.005'],
  ['a fall is a negative rate', equal(printed('-50.0%'), rate('-10.00万元 20.00万元')), 'consistent', '-50.0', '0.0'],
  ['a rate of a negative base', equal(printed('50.0%'), rate('-10.00万元 -20.00万元')), 'consistent', '50.0', '0.0'],
  ['a change of 0.3 from nothing', equal(printed('100%'), rate('0.30万元 0.00万元')), 'undecided: zeroBase'],
  ['a change from an exact nothing', equal(printed('100%'), rate('3000.00元 0.00元')), 'undecided: zeroBase'],
  ['a base that may be nothing', equal(printed('100%'), quotient(the(printed('1万元')), less(printed('2万元'), printed('1万元')))), 'undecided: zeroBase'],
  ['a base known from one side only', equal(printed('50%'), rate('1.00万元 不超过2.00万元')), 'undecided: hedge'],
  ['a base with a lower limit', equal(printed('60%'), rate('1.00万元 2.00万元以上')), 'inconsistent', '50', '10'],
  ['a base that might be nothing had it been cut off', equal(printed('500%'), quotient(the(rough('-3')), less(rough('7'), rough('1'), rough('1'), rough('1'), rough('1')))), 'inconsistent', '-100', '600'],
  ['per mille of heads', equal(printed('12‰'), rate('3人 250人')), 'consistent', '12', '0'],

  // Products.
  ['14 × 1万元 + 24 × 0.6万元', equal(printed('34.2万元'), sum([plus(times('14人', '1.0万元')), plus(times('24人', '0.6万元'))])), 'inconsistent', '28.4', '5.8'],
  ['unit price in 元, amount in 万元', equal(printed('8.60万元'), times('43人', '2000.00元')), 'consistent', '8.60', '0.00'],
  ['barrier-free homes, 0.5以上 and 0.1以上', equal(printed('85.65万元'), sum([plus(times('165户', '0.5万元以上')), plus(times('20户', '0.1万元以上'))])), 'consistent', '84.50', '1.15'],
  ['the same for 80', equal(printed('80.00万元'), sum([plus(times('165户', '0.5万元以上')), plus(times('20户', '0.1万元以上'))])), 'inconsistent', '84.50', '-4.50'],

  // Ties.
  ['one quantity reported twice', tie('326.72万元', '326.72万元'), 'consistent', '326.72', '0.00'],
  ['326.72 here, 326.71 there', tie('326.72万元', '326.71万元'), 'consistent, touching', '326.71', '0.01'],
  ['326.73 here, 326.71 there', tie('326.73万元', '326.71万元'), 'inconsistent', '326.71', '0.02'],
  ['rounded here, exact there, at the end', tie('326.72万元', '3267150.00元'), 'consistent', '326.715', '0.005'],
  ['exact here, rounded there, at the end', tie('3267150.00元', '326.72万元'), 'consistent', '3267200.00', '-50.00'],
  ['two exact reports that agree do not merely touch', tie('3267150.00元', '326.715000万元'), 'consistent', '3267150.00', '0.00'],
  ['two exact reports that do not agree', tie('3267150.00元', '326.715100万元'), 'inconsistent', '3267151.00', '-1.00'],
  ['coarse here, fine there', tie('326.7万元', '326.71万元'), 'consistent', '326.71', '-0.01'],
  ['cut off here, exact there', tie('326.71万元', '3267189.00元'), 'truncated', '326.72', '-0.01'],
  ['a sum that touches is no tie', equal(printed('326.72万元'), total('326.71万元')), 'consistent', '326.71', '0.01'],

  // Open lists.
  ['parts below the whole', equal(printed('10.00万元'), total('3.00万元 4.00万元'), open), 'undecided: openList', '7.00', '3.00'],
  ['parts that fill the whole', equal(printed('7.00万元'), total('3.00万元 4.00万元'), open), 'consistent', '7.00', '0.00'],
  ['parts above the whole', equal(printed('6.00万元'), total('3.00万元 4.00万元'), open), 'inconsistent', '7.00', '-1.00'],
  ['one part above the whole, cut off', equal(printed('6.00万元'), total('60060.00元'), open), 'truncated', '6.01', '-0.01'],
  ['one part a little below the whole', equal(printed('6.01万元'), total('60040.00元'), open), 'undecided: openList', '6.00', '0.01'],

  // Bounds.
  ['within the budget', atMost(printed('373.92万元'), the(printed('381.33万元'))), 'consistent', '381.33', '-7.41'],
  ['above the budget', atMost(printed('2023.06万元'), the(printed('2015.65万元'))), 'inconsistent', '2015.65', '7.41'],
  ['above by no more than rounding', atMost(printed('10.01万元'), the(printed('10.00万元'))), 'consistent', '10.00', '0.01'],
  ['fewer heads than posts', below(printed('22人'), the(printed('22人'))), 'inconsistent', '22', '0'],
  ['less, as far as rounding tells', below(printed('10.00万元'), the(printed('10.00万元'))), 'consistent', '10.00', '0.00'],
  ['heads within posts', atMost(printed('22人'), the(printed('21人'))), 'inconsistent', '21', '1'],
  ['at least', atLeast(printed('22人'), the(printed('22人'))), 'consistent', '22', '0'],
  ['not at least', atLeast(printed('21人'), the(printed('22人'))), 'inconsistent', '22', '-1'],
  ['at least, had it been cut off', atLeast(printed('94.0%'), constant(0.9409)), 'truncated', '94.1', '-0.1'],
  ['a rate at most another, over a negative base', atMost(printed('-60.0%'), rate('10.00万元 -20.00万元')), 'consistent', '-50.0', '-10.0'],
  ['a rate not at most another, over a negative base', atMost(printed('-40.0%'), rate('10.00万元 -20.00万元')), 'inconsistent', '-50.0', '10.0'],
  ['a rate at least another, over a negative base', atLeast(printed('-40.0%'), rate('10.00万元 -20.00万元')), 'consistent', '-50.0', '10.0'],
  ['a rate not at least another, over a negative base', atLeast(printed('-60.0%'), rate('10.00万元 -20.00万元')), 'inconsistent', '-50.0', '-10.0'],

  // Hedges and gaps.
  ['about twenty', equal(printed('约20人'), total('5人 16人')), 'undecided: hedge'],
  ['about twenty, far off', equal(printed('60人'), total('约20人 16人')), 'undecided: hedge'],
  ['not above 100, and 100', equal(printed('不超过100人'), total('60人 40人')), 'consistent', '100', '0'],
  ['not above 100, and 101', equal(printed('不超过100人'), total('60人 41人')), 'inconsistent', '101', '-1'],
  ['blank', equal(missing('blank'), total('5人 16人')), 'undecided: blank'],
  ['not a number', equal(printed('21人'), sumOf([printed('5人'), missing('notANumber')])), 'undecided: notANumber'],
  ['an error value', equal(printed('21%'), quotient(the(missing('error')), the(printed('0人')))), 'undecided: error'],
  ['not applicable, though all is known', equal(printed('21人'), total('5人 16人'), { notApplicable: 'another year' }), 'notApplicable: another year'],
  ['not applicable', equal(missing('blank'), total('约5人'), { notApplicable: 'no adjusted column' }), 'notApplicable: no adjusted column'],
];

test('of what plainly holds, does not apply or cannot be told nothing is worked out before somebody asks', () => {
  for (const relation of [equal(printed('307.82万元'), total('105.58万元 202.24万元')), equal(printed('307.82万元'), total('105.58万元'), { notApplicable: '' }), equal(printed('约300万元'), total('105.58万元'))]) {
    expect(Object.keys(judge(relation))).toEqual(['relation', 'verdict']);
  }
});

function missing(gap: Figure['gap']): Figure {
  return { ...printed('0人'), value: null, gap };
}

for (const [name, relation, verdict, expected, difference] of cases) {
  test(name, () => {
    const judgement = judge(relation);
    expect(inWords(judgement)).toBe(verdict);
    const told = judgement.verdict.outcome === 'consistent' ? expectationOf(relation) : judgement;
    expect(told.expected?.toString()).toBe(expected);
    expect(told.difference?.toString()).toBe(difference);
    expect(judgement.relation).toBe(relation);
  });
}

test('docs/judging.md shows cases of this table', () => {
  const [, examples] = readFileSync(join(__dirname, '../../docs/judging.md'), 'utf8').split('| example | verdict |');
  const rows = [...examples!.matchAll(/^\| ([^|]*[^-|]) \| ([^|]*) \|$/gm)].map(([, name, verdict]) => [name, verdict]);
  expect(rows).toHaveLength(15);
  for (const row of rows) expect(cases.map(([name, , verdict]) => [name, verdict])).toContainEqual(row);
});

test('an undecided verdict names the figure to look at', () => {
  const [part, whole, rough] = all('1.00万元 0.00万元 约2人');
  const gap = missing('blank');
  expect(judge(equal(printed('9%'), quotient(the(part!), the(whole!)))).verdict).toMatchObject({ figure: whole });
  expect(judge(equal(printed('9人'), the(rough!))).verdict).toMatchObject({ figure: rough });
  expect(judge(equal(printed('9人'), sumOf([rough!, gap]))).verdict).toMatchObject({ reason: 'blank', figure: gap });
  const bound = printed('不超过2.00万元');
  expect(judge(equal(printed('9%'), quotient(the(part!), sumOf([whole!, bound])))).verdict).toMatchObject({ reason: 'hedge', figure: bound });
});

test('a gap without a reason is a blank', () => {
  const gap: Figure = { ...printed('0人'), value: null };
  expect(judge(equal(gap, total('1人'))).verdict).toEqual({ outcome: 'undecided', reason: 'blank', figure: gap });
});

test('only ties remark that they touch', () => {
  expect(judge(tie('326.72万元', '326.72万元')).verdict).toEqual({ outcome: 'consistent' });
  expect(judge(equal(printed('326.72万元'), total('326.71万元'))).verdict).toEqual({ outcome: 'consistent' });
});
