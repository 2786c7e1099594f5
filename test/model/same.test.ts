import { Decimal } from '../../src/model/decimal';
import { isSame } from '../../src/model/same';

const five = () => ({ value: Decimal.of(500, 2), unit: { symbol: '万元' }, parts: [1, null] });

test('what says the same is the same, decimals with the zeros that were written among it', () => {
  expect([isSame(five(), five()), isSame('合计', '合计'), isSame(null, null), isSame([], [])]).toEqual([true, true, true, true]);
  expect(isSame(five(), { ...five(), value: Decimal.of(5) })).toBe(false);
});

test.each<[string, unknown, unknown]>([
  ['another value deep down', five(), { ...five(), unit: { symbol: '元' } }],
  ['an item more', [1, 2], [1, 2, 3]],
  ['an item less', [1, 2, 3], [1, 2]],
  ['another field, where one says nothing', { label: '合计', hedge: undefined }, { label: '合计', gap: 'blank' }],
  ['a field that says nothing', { label: '合计' }, { label: '合计', hedge: undefined }],
  ['nothing', {}, null],
  ['nothing the other way', null, {}],
  ['a word', {}, '合计'],
  ['a word the other way', '合计', {}],
  ['words', '合计', '小计'],
  ['a gap', { value: null }, { value: {} }],
])('%s is not the same', (_, one, other) => expect(isSame(one, other)).toBe(false));
