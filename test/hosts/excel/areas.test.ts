import fc from 'fast-check';
import { areaAddress, parseAddress } from '../../../src/model/address';
import { cellCount, contiguousAreas, intersection, without, type Cell } from '../../../src/hosts/excel/areas';
import { footerSections } from '../../../src/hosts/excel/writing/paint-page';
import { followRows } from '../../../src/hosts/excel/sight/followed-rows';
import { uniformStretches } from '../../../src/hosts/excel/sight/hidden-lines';
import type { Area, CellSnapshot } from '../../../src/model/snapshot';

const cells = (...addresses: string[]): Cell[] => addresses.map((address) => parseAddress(address)!);
const area: fc.Arbitrary<Area> = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const inside = ({ top, left, bottom, right }: Area, { row, column }: Cell) => row >= top && row <= bottom && column >= left && column <= right;

describe('cells side by side', () => {
  it.each([
    [['B2'], ['B2']],
    [['A1', 'B1', 'C1'], ['A1:C1']],
    [['A1', 'A2', 'B1', 'B2'], ['A1:B2']],
    [['C3', 'A1', 'C4'], ['A1', 'C3:C4']],
    [['A1', 'B1', 'A2'], ['A1:B1', 'A2']],
    [['A1', 'A1'], ['A1']],
    [[], []],
  ])('%j are the areas %j', (given, expected) => {
    expect(contiguousAreas(cells(...given)).map(areaAddress)).toEqual(expected);
  });

  it('are covered once each, and nothing else is', () => {
    fc.assert(fc.property(fc.array(fc.record({ row: fc.nat(8), column: fc.nat(8) })), (given) => {
      const areas = contiguousAreas(given);
      const distinct = new Set(given.map(({ row, column }) => `${row} ${column}`));
      expect(areas.reduce((sum, one) => sum + cellCount(one), 0)).toBe(distinct.size);
      expect(given.every((cell) => areas.filter((one) => inside(one, cell)).length === 1)).toBe(true);
    }));
  });
});

it('an area without a part of it is the rest', () => {
  fc.assert(fc.property(area, area, (whole, part) => {
    const rest = without(whole, part);
    const shared = intersection(whole, part);
    expect(rest.reduce((sum, one) => sum + cellCount(one), 0)).toBe(cellCount(whole) - (shared ? cellCount(shared) : 0));
    expect(rest.some((one) => intersection(one, part))).toBe(false);
  }));
});

it('stretches of lines are uniform and cover all', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(20)), (hidden) => {
    const set = new Set(hidden);
    const stretches = uniformStretches({ first: 2, last: 15 }, set);
    expect(stretches.map(({ first, last }) => last - first + 1).reduce((sum, count) => sum + count, 0)).toBe(14);
    for (const { first, last } of stretches) for (let line = first; line <= last; line += 1) expect(set.has(line)).toBe(set.has(first));
  }));
});

it.each([
  ['&C第 &P 页  共 &N 页', { leftFooter: '', centerFooter: '第 &P 页  共 &N 页', rightFooter: '' }],
  ['&R&"宋体,常规"&14— &P —', { leftFooter: '', centerFooter: '', rightFooter: '&"宋体,常规"&14— &P —' }],
  ['&L甲&C乙 && 丙&R"&L"', { leftFooter: '甲"', centerFooter: '乙 && 丙', rightFooter: '"' }],
  ['无段', { leftFooter: '', centerFooter: '无段', rightFooter: '' }],
  ['', { leftFooter: '', centerFooter: '', rightFooter: '' }],
])('the footer %s in its sections', (code, sections) => {
  expect(footerSections(code)).toEqual(sections);
});

describe('a row between two looks', () => {
  const rows = (texts: Record<number, string>) =>
    new Map(Object.entries(texts).map(([row, text]): [number, Map<number, CellSnapshot>] => [Number(row), new Map([[0, { value: { kind: 'text', text }, format: 'General', printed: text }]])]));
  const before = rows({ 0: '标题', 2: '项目', 3: '基本', 4: '合计' });

  it.each<[string, Record<number, string>, (number | undefined)[]]>([
    ['nothing changed', { 0: '标题', 2: '项目', 3: '基本', 4: '合计' }, [0, 1, 2, 3, 4]],
    ['it was edited', { 0: '标题', 2: '项目', 3: '专项', 4: '合计' }, [0, 1, 2, 3, 4]],
    ['a row came in', { 0: '标题', 2: '项目', 3: '新', 4: '基本', 5: '合计' }, [0, 1, 2, 4, 5]],
    ['blank rows came in', { 0: '标题', 4: '项目', 5: '基本', 6: '合计' }, [0, 1, 4, 5, 6]],
    ['a row went', { 0: '标题', 2: '项目', 3: '合计' }, [0, 1, 2, undefined, 3]],
    ['rows were sorted', { 0: '标题', 2: '基本', 3: '合计', 4: '项目' }, [0, 1, 4, 2, 3]],
    ['all went', {}, [undefined, undefined, undefined, undefined, undefined]],
  ])('when %s', (_, after, expected) => {
    const follow = followRows(before, rows(after));
    expect([0, 1, 2, 3, 4].map(follow)).toEqual(expected);
  });
});
