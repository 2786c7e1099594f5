import { chineseNumeral, numbers } from '../../src/report/numbering';

test.each([[1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [23, '二十三'], [99, '九十九']])('%i is %s', (number, numeral) => {
  expect(chineseNumeral(number)).toBe(numeral);
});

test('a series begins anew below every higher heading, whether or not the levels between are used', () => {
  expect(numbers([1, 2, 2, 3, 1, 2, 3, 3, 4, 1, 3])).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）', '1.', '2.', '（1）', '三、', '1.']);
});
