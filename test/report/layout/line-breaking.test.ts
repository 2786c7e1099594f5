import fc from 'fast-check';
import { breakLines, fewestLines, widthOf } from '../../../src/report/layout/line-breaking';

test.each([
  ['', 5, ['']],
  ['一二三四五', 5, ['一二三四五']],
  ['一二三四五六', 5, ['一二三四五', '六']],
  ['一二三四五，六', 5, ['一二三四', '五，六']],
  ['一二三四“五”', 5, ['一二三四', '“五”']],
  ['一二三四（五）。', 5, ['一二三四', '（五）。']],
  ['共229.99万元', 5, ['共229.99', '万元']],
  ['全年229.99万元', 5, ['全年', '229.99万', '元']],
  ['年底abcdefghijkl', 5, ['年底', 'abcdefgh', 'ijkl']],
])('“%s” at a width of %i', (text, width, lines) => {
  expect(breakLines(text, width)).toEqual(lines);
});

const texts = fc.array(fc.constantFrom(...'一二三，。、（）“”《》12.5%abc —…🙂'), { maxLength: 200 }).map((characters) => characters.join(''));

test('lines together are the text, none is too wide, and there are never fewer than the fewest', () => {
  fc.assert(fc.property(texts, fc.integer({ min: 8, max: 30 }), (text, width) => {
    const lines = breakLines(text, width);
    expect(lines.join('')).toBe(text);
    expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
    expect(lines.length).toBeGreaterThanOrEqual(fewestLines(text, width));
  }));
});

test('no line begins with a closing mark or ends with an opening one', () => {
  const spaced = texts.map((text) => text.replace(/[，。、）”》]+/g, '，').replace(/[（“《]+/g, '（').replace(/（，/g, '（一'));
  fc.assert(fc.property(spaced, (text) => {
    const [first, ...others] = breakLines(text, 20);
    for (const line of others) expect(line).not.toMatch(/^[，。、）”》%]/);
    for (const line of [first!, ...others].slice(0, -1)) expect(line).not.toMatch(/[（“《]$/);
  }));
});
