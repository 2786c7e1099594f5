import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { WorkbookFile } from '../../../src/hosts/files/workbook-file';
import { readReportSheet } from '../../../src/report/layout/report-sheet';
import { outlines } from '../../../src/report/outlines/catalogue';
import { Session } from '../../../src/session/session';

/** The paragraphs of a document part outside of tables, with the style of each. */
function paragraphsOf(xml: string): readonly { readonly style?: string; readonly text: string }[] {
  const body = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>|<w:p [^>]*>(.*?)<\/w:p>/gs)].map(([, plain, attributed]) => {
    const content = plain ?? attributed ?? '';
    const text = [...content.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, piece]) => piece!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')).join('');
    return { style: /<w:pStyle w:val="([^"]+)"/.exec(content)?.[1], text };
  }).filter(({ text }) => text !== '');
}

let parts: Record<string, Uint8Array>;
let file: WorkbookFile;
let session: Session;
const part = (name: string) => strFromU8(parts[name]!);

beforeAll(async () => {
  file = WorkbookFile.open('sample.xlsx', readFileSync('assets/workbooks/sample.xlsx'));
  session = new Session(file);
  await session.start();
  await session.generate();
  const word = await session.wordFile();
  expect(word!.name).toBe('2023年度示例区残疾人联合会部门整体支出绩效自评报告.docx');
  parts = unzipSync(word!.content);
});

test('the annexes’ tables say what the sheets say', () => {
  // The indicators of a form are a table of their own, whose head is repeated on each page.
  const document = part('word/document.xml').replace(/<\/w:tbl><w:p>(?:(?!<w:t[ >]).)*?<\/w:p><w:tbl>/gs, '');
  const tables = [...document.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table]) => [...table!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text!).join(''));
  expect(tables).toHaveLength(8);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(7);
  const withoutSpace = (text: string) => text.replace(/[\s　]/g, '').replaceAll('&lt;', '<');
  for (const name of ['附件1 基础数据表', '附件2 整体支出绩效自评表']) {
    const rows = [...file.snapshot.sheets.find((sheet) => sheet.name === name)!.rows].sort(([a], [b]) => a - b).slice(2);
    // The sheet says a class and the head once more where rows go on on another page.
    const classes = new Map<number, string>();
    const isRepeated = (column: number, text: string) => column < 2 && text.includes('指标') && classes.get(column) === text;
    const heads = rows.filter(([, cells]) => cells.get(0)?.printed === '一级指标');
    const onSheet = rows.filter((row) => !heads.slice(1).includes(row)).flatMap(([, cells]) => [...cells].sort(([a], [b]) => a - b).flatMap(([column, { printed }]) => {
      const repeated = isRepeated(column, printed);
      classes.set(column, printed);
      return repeated ? [] : [printed];
    })).join('');
    expect(tables.map(withoutSpace)).toContain(withoutSpace(onSheet));
  }
});

test('headings have heading styles, each level its typeface and size', () => {
  const styled = new Map(paragraphsOf(part('word/document.xml')).map(({ style, text }) => [text, style]));
  expect(styled.get('2023年度示例区残疾人联合会部门整体支出绩效自评报告')).toBe('Title');
  expect([styled.get('一、部门（单位）基本情况'), styled.get('（一）机构设置及人员编制'), styled.get('1.财务情况')]).toEqual(['Heading1', 'Heading2', 'Heading3']);
  const style = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(part('word/styles.xml'))![0];
  const face = (id: string) => [/w:eastAsia="([^"]+)"/.exec(style(id))![1], Number(/<w:sz w:val="(\d+)"/.exec(style(id))![1]) / 2];
  expect(['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'].map(face)).toEqual([['方正小标宋简体', 22], ['黑体', 16], ['楷体_GB2312', 16], ['仿宋_GB2312', 16], ['仿宋_GB2312', 16]]);
  expect(part('word/styles.xml')).toMatch(/<w:rPrDefault>.*?w:eastAsia="仿宋_GB2312".*?<w:sz w:val="32"/s);
});

test('odd and even pages have footers of their own, with a field for the number', () => {
  expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  const document = part('word/document.xml');
  expect(document).toMatch(/<w:footerReference w:type="default"/);
  expect(document).toMatch(/<w:footerReference w:type="even"/);
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name)).map(part);
  for (const footer of footers) expect(footer).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
  expect(footers.filter((footer) => footer.includes('w:jc w:val="right"')).length).toBe(footers.filter((footer) => footer.includes('w:jc w:val="left"')).length);
});

/** The paragraphs of the report sheet, read off its rows alone: each begins two characters in, but for title, signature and date. */
function paragraphsOnSheet(): readonly string[] {
  const rows = readReportSheet(file.snapshot)!.rows.map(({ text }) => text);
  const first = rows.findIndex((text) => text.startsWith('　'));
  const paragraphs: string[] = [rows.slice(0, first).join('')];
  for (const text of rows.slice(first, -2)) {
    if (text.startsWith('　')) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += text;
  }
  return [...paragraphs, ...rows.slice(-2)].map((text) => text.replaceAll('　', ''));
}

test.each(outlines.map(({ id }) => id))('the text after the outline %s is that of the sheet, paragraph by paragraph', async (id) => {
  await session.chooseOutline(id);
  await session.generate();
  const inWord = paragraphsOf(strFromU8(unzipSync((await session.wordFile())!.content)['word/document.xml']!)).map(({ text }) => text);
  const until = inWord.findIndex((text) => /^附件\d?$/.test(text));
  expect(until).toBeGreaterThan(20);
  expect(inWord.slice(0, until)).toEqual(paragraphsOnSheet());
});
