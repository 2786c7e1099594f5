import { readFileSync } from 'node:fs';
import { defaultProfile } from '../../src/checks/profile/profile';
import { readFile } from '../../src/hosts/files/read-file';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { indicatorsOf } from '../../src/model/book';
import { printedIn } from '../../src/report/annexes/annex';
import { annexesOf } from '../../src/report/annexes/annexes';
import { composeReport } from '../../src/report/compose-report';
import { blocksOf, textOf } from '../../src/report/document';
import type { Outline } from '../../src/report/outline';
import { outlines } from '../../src/report/outlines/catalogue';
import { contents, nameOf } from '../../src/report/outlines/contents';
import { outlineSheet, readOutlineSheet } from '../../src/report/outlines/outline-sheet';
import { examine } from '../../src/session/examine';
import type { ScoringSettings } from '../../src/scoring/scoring-settings';
import { defectsOf } from './defects';

const { book, findings } = examine(readFile('sample.xlsx', readFileSync('assets/workbooks/sample-corrected.xlsx')));
const own = new Set([...book.texts.values()].flatMap(({ text }) => text.split('\n').map((line) => line.trim())));

describe.each(outlines.map((outline) => [outline.id, outline] as const))('the outline %s', (_, outline) => {
  test('has sections of its own ids, each under a heading of the level above', () => {
    const ids = outline.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(outline.sections[0]!.level).toBe(1);
    for (const { content } of outline.sections) if (content) expect(nameOf(content)).toBeDefined();
  });

  test('makes a report of the sample without a gap or a slip', () => {
    const report = composeReport(book, findings, outline);
    expect(report.state).toBe('ready');
    for (const { runs } of blocksOf(report)) {
      const text = textOf(runs);
      if (!own.has(text)) expect([text, defectsOf(text)]).toEqual([text, []]);
    }
  });

  test('has annexes without a slip', () => {
    const cells = annexesOf(book, outline).flatMap(({ forms }) => forms.flatMap(({ title, rows }) => [title, ...rows.flat().map(printedIn)]));
    expect(cells.length).toBeGreaterThan(100);
    const written = new Set([...own, ...indicatorsOf(book).flatMap(({ reason, note }) => [reason?.text, note?.text])]);
    // White space sets lines and signatures apart in a form.
    for (const cell of cells) for (const text of cell.split(/\s+/)) if (!written.has(cell) && text !== '') expect([text, defectsOf(text)]).toEqual([text, []]);
  });

  test('comes back from its sheet as it was', () => {
    const read = readOutlineSheet(readFile('x.xlsx', writeSheets(null, [outlineSheet(outline)])))!;
    expect(read.faults).toEqual([]);
    expect(read.outline.title).toEqual(outline.title);
    expect(read.outline.annexes).toEqual(outline.annexes);
    const shown = ({ sections }: Outline) => sections.map(({ level, heading, content, empty }) => ({ level, heading, content, empty }));
    expect(shown(read.outline)).toEqual(shown(outline));
  });
});

test('a section renamed, moved and added keeps its numbers and its edits’ keys', () => {
  const [hunan] = outlines as [Outline];
  const edited: Outline = { ...hunan, sections: [...hunan.sections.slice(-1), ...hunan.sections.slice(0, -1), { id: 'x', level: 1, heading: '党建工作情况', content: { composer: 'own' } }] };
  const read = readOutlineSheet(readFile('x.xlsx', writeSheets(null, [outlineSheet(edited)])))!.outline;
  const headings = blocksOf(composeReport(book, findings, read)).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [[block.key, textOf(block.runs)]] : []));
  expect(headings[0]).toEqual(['other/heading', '一、其他需要说明的情况']);
  expect(headings.at(-1)).toEqual(['own:党建工作情况/heading', '十一、党建工作情况']);
  expect(headings[1]).toEqual(['department/heading', '二、部门（单位）基本情况']);
});

test('the grade in the conclusion is that of the bands settled for the workbook', () => {
  const conclusion = (grades: ScoringSettings['grades']) => {
    const report = composeReport(book, findings, outlines.find(({ id }) => id === 'sichuan')!, { profile: { ...defaultProfile, scoring: { ...defaultProfile.scoring, grades } } });
    return blocksOf(report).map(({ runs }) => textOf(runs)).find((text) => text.includes('等次为“'));
  };
  expect(conclusion([90, 80, 60])).toContain('等次为“优”');
  expect(conclusion([99, 80, 60])).toContain('等次为“良”');
});

test('every content has a name of its own', () => {
  expect(new Set(contents.map(([name]) => name)).size).toBe(contents.length);
});
