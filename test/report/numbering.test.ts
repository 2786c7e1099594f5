import { chineseNumeral, numberedBelow, numbers } from '../../src/report/numbering';

test.each([[1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [23, '二十三'], [99, '九十九']])('%i is %s', (number, numeral) => {
  expect(chineseNumeral(number)).toBe(numeral);
});

test('a series begins anew below every higher heading, whether or not the levels between are used', () => {
  expect(numbers([1, 2, 2, 3, 1, 2, 3, 3, 4, 1, 3])).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）', '1.', '2.', '（1）', '三、', '1.']);
});

test.each([
  ['below a first-level heading stay', 1, ['（一）甲。', '（二）乙。', '说明。'], ['（一）甲。', '（二）乙。', '说明。']],
  ['go down below a second-level one', 2, ['（一）甲。', '1.子项。', '（十二）乙。', '说明。'], ['1.甲。', '（1）子项。', '12.乙。', '说明。']],
  ['go down two levels', 2, ['一、甲。', '二、乙。'], ['1.甲。', '2.乙。']],
  ['stay where there are not levels enough', 4, ['（1）甲。', '（2）乙。'], ['（1）甲。', '（2）乙。']],
  ['are not seen in decimals, or in words', 3, ['3.5万元用于培训。', '十分重视。', '（略）'], ['3.5万元用于培训。', '十分重视。', '（略）']],
] as const)('the user’s own numbers %s', (_, level, paragraphs, expected) => {
  expect(numberedBelow(level, paragraphs)).toEqual(expected);
});
