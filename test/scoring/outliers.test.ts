import fc from 'fast-check';
import { spreadOf, standsApart } from '../../src/scoring/outliers';

const marked = (values: readonly number[]) => values.filter((value) => standsApart(value, spreadOf(values)));

describe('what stands apart', () => {
  test.each<[what: string, values: readonly number[], apart: readonly number[]]>([
    ['one far from the others', [98, 99, 100, 97.5, 99.2, 805.58], [805.58]],
    ['one below', [98, 99, 100, 97.5, 99.2, 3], [3]],
    ['two that would hide each other from a mean', [98, 99, 100, 97.5, 99.2, 98.8, 900, 900], [900, 900]],
    ['none where all are alike', [98, 99, 100, 97.5, 99.2], []],
    ['none where all are the same', [100, 100, 100, 100, 100], []],
    ['one where all others are the same', [...Array<number>(19).fill(100), 20], [20]],
    ['none of four', [1, 1, 1, 1000], []],
  ])('%s', (_, values, apart) => expect(marked(values)).toEqual(apart));

  test('is the same whatever unit and zero the values are counted from', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(fc.property(values, fc.integer({ min: 1, max: 8 }), fc.integer({ min: -100, max: 100 }), (list, power, shift) => {
      const scale = 2 ** power;
      const flags = (numbers: readonly number[]) => numbers.map((value) => standsApart(value, spreadOf(numbers)));
      expect(flags(list.map((value) => value * scale))).toEqual(flags(list));
      const near = flags(list.map((value) => value + shift));
      expect(near).toEqual(flags(list));
    }));
  });
});
