import fc from 'fast-check';
import { composeReport } from '../../src/report/compose-report';
import { blocksOf, textOf } from '../../src/report/document';
import { hunan } from '../../src/report/outlines/hunan';
import { books } from './books';

/** What no sentence of ours may contain; the user's own paragraphs are the user's. */
const slips = [/undefined|null|NaN|\[object/, /(万元|元|%|人|名){2}/, /（）|“”|【】|““|””/, /[，。；：、]{2}/, /其中：[，。；]/, /^[，。；：、]/, /\s/];

test('every sentence reads well, whatever the workbook holds', () => {
  fc.assert(fc.property(books, (book) => {
    const own = new Set([...book.texts.values()].flatMap(({ text }) => text.split('\n').map((line) => line.trim())));
    const blocks = blocksOf(composeReport(book, [], hunan)).map((block) => textOf(block.runs)).filter((text) => !own.has(text));
    for (const text of blocks) for (const slip of slips) expect(text.replaceAll('3 门', '三门')).not.toMatch(slip);
  }), { numRuns: 200 });
});

test('every heading is there, in order, and nothing under it is empty', () => {
  fc.assert(fc.property(books, (book) => {
    const { sections } = composeReport(book, [], hunan);
    expect(sections.map((section) => section.id)).toEqual(hunan.sections.map((section) => section.id));
    for (const [index, section] of sections.entries()) {
      expect(textOf(section.blocks[0]!.runs)).toMatch(new RegExp(`${hunan.sections[index]!.heading}$`));
      expect(section.blocks.length > 1).toBe(hunan.sections[index]!.content !== undefined);
      expect(section.blocks.every((block) => textOf(block.runs) !== '')).toBe(true);
    }
  }));
});

test('a section is incomplete exactly where a gap is marked', () => {
  fc.assert(fc.property(books, (book) => {
    for (const section of composeReport(book, [], hunan).sections) {
      expect(section.state === 'incomplete').toBe(section.blocks.some((block) => textOf(block.runs).includes('【请补充：')));
    }
  }));
});
