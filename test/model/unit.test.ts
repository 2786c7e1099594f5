import { isExact, percent, percentagePoint, plain, points, tenThousandYuan, unitOf, yuan } from '../../src/model/unit';

test.each([
  ['元', 'money', 0],
  ['百元', 'money', 2],
  ['千元', 'money', 3],
  ['万元', 'money', 4],
  ['百万元', 'money', 6],
  ['亿元', 'money', 8],
  ['%', 'ratio', -2],
  ['％', 'ratio', -2],
  ['‰', 'ratio', -3],
  ['个百分点', 'ratio', -2],
  ['分', 'score', 0],
  ['平方米', 'area', 0],
  ['㎡', 'area', 0],
  ['万平方米', 'area', 4],
  ['人', 'count', 0],
  ['人·月', 'count', 0],
  ['辆', 'count', 0],
  ['万人', 'count', 4],
  ['千人', 'count', 3],
  ['亿人次', 'count', 8],
  ['元/百人', 'count', 0],
  ['万', 'plain', 4],
  ['亿', 'plain', 8],
  ['', 'plain', 0],
  ['  ', 'plain', 0],
  [' 万元 ', 'money', 4],
  [' 人 ', 'count', 0],
])('%j measures %s in 10^%s', (symbol, dimension, power) => {
  expect(unitOf(symbol)).toMatchObject({ dimension, power });
});

test('a unit keeps the symbol it is printed with', () => {
  expect(unitOf(' 人 ').symbol).toBe('人');
  expect(unitOf('万人').symbol).toBe('万人');
  expect(unitOf('万').symbol).toBe('万');
  expect(unitOf('亿元').symbol).toBe('亿元');
  expect(unitOf('％').symbol).toBe('%');
});

test('the units named in code are those of their symbols', () => {
  expect([yuan, tenThousandYuan, percent, percentagePoint, points, plain]).toEqual(['元', '万元', '%', '个百分点', '分', ''].map(unitOf));
});

test.each([
  ['元', 2],
  ['百元', 4],
  ['千元', 5],
  ['万元', 6],
  ['百万元', 8],
  ['亿元', 10],
])('%s is exact to the 分 from %s decimals', (symbol, decimals) => {
  expect(isExact(unitOf(symbol), decimals - 1)).toBe(false);
  expect(isExact(unitOf(symbol), decimals)).toBe(true);
  expect(isExact(unitOf(symbol), decimals + 1)).toBe(true);
});

test.each(['人', '户', '个', '辆', '人·月', '分', ''])('whole %s are exact, others are not', (symbol) => {
  expect(isExact(unitOf(symbol), 0)).toBe(true);
  expect(isExact(unitOf(symbol), 1)).toBe(false);
  expect(isExact(unitOf(symbol), -1)).toBe(false);
});

test.each(['%', '‰', '个百分点', '平方米', '万人', '万', '亿'])('%s is never exact', (symbol) => {
  expect([0, 1, 2, 6, 10].some((decimals) => isExact(unitOf(symbol), decimals))).toBe(false);
});
