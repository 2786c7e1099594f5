/** What Heji writes from texts that mean harm: no sheet, CSV or summary starts a formula of theirs, and no result changes the program. */
import { readFileSync } from 'node:fs';
import { readFile } from '../../src/hosts/files/read-file';
import { readText } from '../../src/hosts/files/read-text';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { heji, temporaryFolder } from '../cli/workspace';
import { department, sampleNaming } from './named';

const folder = temporaryFolder();
/** The sample workbook, its department called by this name wherever it stands. */
const workbookOf = (name: string): string => folder.put('department.xlsx', sampleNaming({ [department]: name }));

function cellsIn(path: string) {
  const workbook: WorkbookSnapshot = readFile(path, readFileSync(path));
  return workbook.sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]));
}

const attacks = ['=HYPERLINK("http://127.0.0.1:9/","x")', '+cmd|\'/c calc\'!A1', '-1+1', '@SUM(A1:A9)', '\t=1+1'];

describe.each(attacks)('a department called %j', (name) => {
  test('is text in the report sheet', async () => {
    const [source, target] = [workbookOf(name), folder.path('report.xlsx')];
    const own = cellsIn(source).filter(({ formula }) => formula !== undefined).length;
    expect((await heji('report', source, '-o', target)).exitCode).toBe(0);
    const cells = cellsIn(target);
    const told = name.trim();
    expect(cells.filter(({ value, formula }) => formula === undefined && value.kind === 'text' && value.text.includes(told)).length).toBeGreaterThan(2);
    expect(cells.filter(({ formula }) => formula?.includes(told.replace(/^=/, '')))).toEqual([]);
    expect(cells.filter(({ formula }) => formula !== undefined).length).toBeGreaterThanOrEqual(own);
  });

  test('is text in the summary, as a workbook and as CSV', async () => {
    const [source, book, csv] = [workbookOf(name), folder.path('summary.xlsx'), folder.path('summary.csv')];
    await heji('check', source, '--ndjson', '--summary', book);
    await heji('check', source, '--ndjson', '--summary', csv);
    expect(cellsIn(book).flatMap(({ formula }) => formula ?? []).filter((formula) => !/^HYPERLINK\("#'[^'"]+'!A1","[^"]+"\)$/.test(formula))).toEqual([]);
    const fields = readFileSync(csv, 'utf8').replace(/^\ufeff/, '').split('\r\n').flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
    expect(fields.filter((field) => /^"?[=+\-@\t\r]/.test(field) && Number.isNaN(Number(field)))).toEqual([]);
  });
});

describe.each(['<img src="x" onerror="alert(1)">', '</w:t><w:br/></w:p>]]>', '&lt;b&gt;&#x26;<!--', "<script>alert('1')</script>"])('a department called %j', (name) => {
  test('is called so in the report sheet, in Word and in the summary', async () => {
    const [source, report, word, book, csv] = [workbookOf(name), folder.path('marked.xlsx'), folder.path('marked.docx'), folder.path('marked-summary.xlsx'), folder.path('marked.csv')];
    expect((await heji('report', source, '-o', report, '--docx', word)).exitCode).toBe(0);
    await heji('check', source, '--ndjson', '--summary', book);
    await heji('check', source, '--ndjson', '--summary', csv);
    for (const path of [report, book]) expect(cellsIn(path).some(({ printed }) => printed.includes(name))).toBe(true);
    expect(readText('marked.docx', readFileSync(word))).toContain(name);
    expect(readFileSync(csv, 'utf8')).toContain(name.replaceAll('"', '""'));
  });
});

test('results that anybody may have written change nothing but the summary', async () => {
  const { printed } = await heji('check', workbookOf(department), '--ndjson');
  const poisoned = printed.replace('{"schemaVersion"', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"schemaVersion"');
  expect(poisoned).not.toBe(printed);
  const results = folder.put('results.ndjson', `${poisoned}\n`);
  expect((await heji('summary', results, '-o', folder.path('poisoned.xlsx'))).exitCode).toBe(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
