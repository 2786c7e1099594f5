import { tellClue, tellEquation, tellEvidence, tellMessage, tellSuspect } from '../../src/diagnosis/tell';
import { languages } from '../../src/locales/language';
import type { Finding } from '../../src/model/finding';
import { examine } from '../../src/session/examine';
import { shipped } from '../reading/workbooks';
import { allFindings } from './every';

const findings = allFindings([...examine(shipped('sample.xlsx')).findings, ...examine(shipped('template.xlsx')).findings]);
const one = (rule: string, address: string): Finding => findings.find((finding) => finding.rule === rule && finding.place.address === address)!;

test.each(languages)('all that is said of the sample in %s is whole', (language) => {
  for (const finding of findings) {
    const said = [
      tellMessage(finding, language),
      tellEquation(finding) ?? '',
      ...finding.clues.map((clue) => tellClue(clue, finding, language)),
      ...finding.suspects.flatMap((suspect) => [tellSuspect(suspect, language), tellEvidence(suspect, language)]),
    ].join('\n');
    expect(said).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
    expect(said).not.toMatch(/(万元|元|人|%){2}/);
    expect(said.trim()).not.toBe('');
  }
});

test('a message says what is wrong and how we know', () => {
  expect(tellMessage(one('share-of-total', 'C10'), 'zh-CN')).toBe('其他收入 年初预算占比写的是0.32%，按其他收入 年初预算数 7.41万元 ÷ 本年收入合计 年初预算数 229.99万元计算应为3.22%。');
});

test('a clue says what an accountant would notice', () => {
  const base = one('adjustment-base', 'B4');
  expect(base.clues.map((clue) => tellClue(clue, base, 'zh-CN'))).toEqual([
    '差额7.41万元正好等于其他收入 年初预算数 7.41万元，可能漏计或重复计算',
    '222.58万元与一般公共预算拨款 年初预算数 222.58万元相同，可能口径取错',
  ]);
  expect(tellClue(base.clues[0]!, base, 'en-US')).toBe('the difference of 7.41万元 equals 其他收入 年初预算数 7.41万元, which may be left out or counted twice');
});

test('a suspect comes with its correction, how sure that is, and why', () => {
  const [share] = one('share-of-total', 'C10').suspects;
  expect(tellSuspect(share!, 'zh-CN')).toBe('小数点可能错位：0.32% → 3.22%（99%）');
  expect(tellEvidence(share!, 'zh-CN')).toBe('改动后另有1处不符随之消除；没有其他勾稽关系可以印证现在的数');
  const total = one('parts-of-total', 'D4').suspects.at(-1)!;
  expect(tellEvidence(total, 'zh-CN')).toMatch(/^只改它会使\d处原来相符的变得不符；另有\d处勾稽关系与现在的数相符$/);
  const price = one('cost-amount', 'K30').suspects.find(({ suggestion }) => !suggestion)!;
  expect(tellSuspect(price, 'zh-CN')).toBe('1万元');
  expect(tellEvidence(price, 'en-US')).toBe('no sensible value of it alone mends the equation; no other relation confirms it as it stands');
});

test('a message that its rule does not have is an error', () => {
  expect(() => tellMessage({ ...one('share-of-total', 'C10'), message: 'nonsense' }, 'zh-CN')).toThrow(RangeError);
});
