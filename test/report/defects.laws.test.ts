import fc from 'fast-check';
import { composeReport } from '../../src/report/compose-report';
import { blocksOf, textOf } from '../../src/report/document';
import { draftsOf } from '../../src/report/drafts/drafts';
import { outlines } from '../../src/report/outlines/catalogue';
import { books } from './books';
import { defectsOf } from './defects';

test('500 reports, after every outline and with every draft, have none of the listed defects', () => {
  const seen = new Set<string>();
  fc.assert(fc.property(books, fc.constantFrom(...outlines), (book, outline) => {
    const own = new Set([...book.texts.values()].flatMap(({ text }) => text.split('\n').map((line) => line.trim())));
    const report = composeReport(book, [], outline, { drafts: draftsOf(book, []) });
    for (const { runs } of blocksOf(report)) {
      const text = textOf(runs);
      // What the user wrote is the user's, in a paragraph of its own or quoted in one of ours.
      if (own.has(text)) continue;
      const ours = text.replaceAll('3 门', '三门').replaceAll('12,345.60元', '12345.60元').replace(/https:\S+?html/g, '网址');
      expect([text, defectsOf(ours)]).toEqual([text, []]);
    }
    seen.add(outline.id);
  }), { numRuns: 500 });
  expect(seen.size).toBe(3);
});

test.each([
  ['收入10万元万元。', 'a unit twice'],
  ['减少-5万元。', 'a double negative'],
  ['下设（）。', 'empty brackets or quotation marks'],
  ['收入10万元，。', 'doubled punctuation'],
  ['收入10万元，其中：。', 'a list that is announced and does not come'],
  ['增加0.00万元。', 'an increase of nothing'],
])('“%s” has %s', (text, name) => {
  expect(defectsOf(text)).toContain(name);
});
