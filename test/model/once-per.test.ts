import { areIdentical, lastPer, oncePer } from '../../src/model/once-per';
import { uniquePath } from '../../src/model/unique-path';

const counting = () => {
  let times = 0;
  return () => (times += 1);
};

test('a sheet is read once, be it that nothing is found on it', () => {
  const count = counting();
  const read = oncePer((sheet: { name: string }) => (sheet.name === '' ? undefined : count()));
  const [income, expenditure] = [{ name: '收入' }, { name: '支出' }];
  expect([read(income), read(expenditure), read(income)]).toEqual([1, 2, 1]);

  const countEmpty = counting();
  const readEmpty = oncePer(() => void countEmpty());
  const empty = {};
  readEmpty(empty);
  readEmpty(empty);
  expect(countEmpty()).toBe(2);
});

test('and again under other settings, of which the last are remembered', () => {
  const count = counting();
  const read = lastPer((_sheet: object, strict: boolean) => `${strict} ${count()}`);
  const [income, expenditure] = [{}, {}];
  expect([read(income, true), read(income, true), read(income, false), read(income, true)]).toEqual(['true 1', 'true 1', 'false 2', 'true 3']);
  expect([read(expenditure, true), read(income, true)]).toEqual(['true 4', 'true 3']);
});

test('lists are identical that hold the very same things in the same order', () => {
  const [one, other] = [{}, {}];
  expect(areIdentical([one, other], [one, other])).toBe(true);
  expect([[other, one], [one], [one, other, one], [one, {}]].map((list) => areIdentical([one, other], list))).toEqual([false, false, false, false]);
});

test('rows of one name are told apart by their number, each list for itself', () => {
  const used = new Map<string, number>();
  expect(['其他', '合计', '其他', '其他'].map((path) => uniquePath(path, used))).toEqual(['其他', '合计', '其他#2', '其他#3']);
  expect(uniquePath('其他', new Map())).toBe('其他');
});
