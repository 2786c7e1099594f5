import fc from 'fast-check';
import { announcesParts, bareLabel, indentation, normalised, numberingRank } from '../../../src/reading/cells/normalise';
import { remembered } from '../../../src/reading/cells/remembered';

test.each([
  [' 合 计\u3000', '合计'],
  ['（一）', '(一)'],
  ['２０２３年', '2023年'],
  ['“三公”经费', '三公经费'],
  ['‘三公’「经费」"表"', '三公经费表'],
  ["职工's\n工资", '职工s工资'],
])('%j is compared as %j', (text, expected) => expect(normalised(text)).toBe(expected));

test.each([
  ['其中：办公费', '办公费'],
  ['其中:办公费', '办公费'],
  ['其中办公费', '办公费'],
  ['一、基本支出', '基本支出'],
  ['十二．基本支出', '基本支出'],
  ['（三）人员经费', '人员经费'],
  ['(12)人员经费', '人员经费'],
  ['1.因公出国（境）费', '因公出国（境）费'],
  ['12、公务接待费', '公务接待费'],
  ['②公务用车', '公务用车'],
  ['-公务用车', '公务用车'],
  ['— 公务用车', '公务用车'],
  ['\u3000其中：1. 公务用车', '公务用车'],
  ['合计：', '合计'],
  ['合计:', '合计'],
  ['3.5万元以上', '3.5万元以上'],
  ['2023.年末', '2023.年末'],
  ['项目一、二', '项目一、二'],
  ['办公费（其中：纸）', '办公费（其中：纸）'],
  ['收入：支出', '收入：支出'],
  ['其中：', '其中'],
])('the label of %j is %j', (text, expected) => expect(bareLabel(text)).toBe(expected));

test('a label that is bare stays as it is', () => {
  const piece = fc.constantFrom('其中：', '一、', '（二）', '1.', '①', '-', '支出', '费', '：', ' ');
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
    const bare = bareLabel(`${pieces.join('')}合计`);
    expect(bareLabel(bare)).toBe(bare);
  }));
});

test.each([
  ['一、基本支出', 1],
  ['十一．基本支出', 1],
  ['（一）人员经费', 2],
  ['(十二)人员经费', 2],
  ['1.工资', 3],
  ['12、工资', 3],
  ['（1）工资', 4],
  ['(12)工资', 4],
  ['①津贴', 5],
  ['其中：1.工资', 3],
  ['\u3000其中 （一）工资', 2],
  ['工资', 0],
  ['第一、二款', 0],
  ['附（一）', 0],
  ['项目1.', 0],
  ['附(1)', 0],
  ['津贴①', 0],
  ['3.5万元以上', 0],
  ['123.工资', 0],
])('the number of %j is of rank %i', (text, rank) => expect(numberingRank(text)).toBe(rank));

test.each([['其中：办公费', true], ['\u3000 其中', true], ['办公费（其中）', false], ['中', false]])('%j announces parts: %s', (text, expected) => expect(announcesParts(text)).toBe(expected));

test.each([['合计', 0], ['\u3000工资', 1], ['\u3000\u3000工资', 2], ['  工资', 1], ['   工资', 1], ['\u3000  工资', 2], ['工资  \u3000', 0]])('%j is indented by %i', (text, steps) => expect(indentation(text)).toBe(steps));

describe('what is remembered', () => {
  const counting = () => {
    let asked = 0;
    const answer = remembered((text) => `${text} ${(asked += 1)}`);
    return { answer, asked: () => asked };
  };

  test('is worked out once for each label', () => {
    const { answer, asked } = counting();
    expect([answer('合计'), answer('小计'), answer('合计')]).toEqual(['合计 1', '小计 2', '合计 1']);
    expect(asked()).toBe(2);
  });

  test('is no prose, which does not repeat', () => {
    const { answer } = counting();
    const [label, prose] = ['费'.repeat(80), '费'.repeat(81)];
    expect(answer(label)).toBe(answer(label));
    expect(answer(prose)).not.toBe(answer(prose));
  });

  test('is so much at most', () => {
    const { answer, asked } = counting();
    for (let row = 0; row < 20_000; row += 1) answer(`第${row}行`);
    answer('第0行');
    expect(asked()).toBe(20_000);
    answer('合计');
    answer('第0行');
    expect(asked()).toBe(20_002);
  });
});
