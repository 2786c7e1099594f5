import { address, areaAddress, columnName, parseAddress, parseArea } from '../../src/model/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %s is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(parseAddress(`${name}1`)).toEqual({ row: 0, column });
});

test('rows count from 1 where people read them', () => {
  expect(address(0, 0)).toBe('A1');
  expect(address(4, 3)).toBe('D5');
  expect(address(1048575, 16383)).toBe('XFD1048576');
});

test.each([
  ['B3', 2, 1],
  ['$B$3', 2, 1],
  ['b$3', 2, 1],
  ['xfd1048576', 1048575, 16383],
])('%s is a cell', (text, row, column) => {
  expect(parseAddress(text)).toEqual({ row, column });
});

test.each(['', 'B', '3', 'B0', 'B03', 'ABCD1', 'B3:D7', 'B-3', ' B3', 'B3 ', 'Sheet1!B3', 'B3.5', '$$B3', 'B10000000'])('%j is not a cell', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each([
  ['B3:D7', { top: 2, left: 1, bottom: 6, right: 3 }],
  ['$B$3:$D$7', { top: 2, left: 1, bottom: 6, right: 3 }],
  ['D7:B3', { top: 2, left: 1, bottom: 6, right: 3 }],
  ['B7:D3', { top: 2, left: 1, bottom: 6, right: 3 }],
  ['C4', { top: 3, left: 2, bottom: 3, right: 2 }],
])('%s is an area', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', ':', 'B3:', ':B3', 'B3:D', 'B3:foo', 'B3:D7:E9', 'B:D', '3:7'])('%j is not an area', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test('an area is written from its upper left corner, a single cell without a colon', () => {
  expect(areaAddress({ top: 2, left: 1, bottom: 6, right: 3 })).toBe('B3:D7');
  expect(areaAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
});
