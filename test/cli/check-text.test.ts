import { heji, temporaryFolder } from './workspace';

const folder = temporaryFolder();
const report = '2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。\n';

test('checks a text, and says where in it a fault stands', async () => {
  const ran = await heji('check', folder.put('report.txt', report), '--json');
  expect(ran.exitCode).toBe(1);
  const { findings, summary } = JSON.parse(ran.printed);
  expect(summary.findings).toEqual({ error: 1, warning: 0, info: 0 });
  expect(findings[0]).toMatchObject({ rule: 'text-share', stated: '0.32%', expected: '3.22%' });
  const { start, end, quote } = findings[0].place.text;
  expect(report.slice(start, end)).toBe(quote);
  expect(findings[0].figures[0]).toMatchObject({ source: 'report.txt', printed: '0.32%', text: { start, end, quote } });
});

test('a text without faults is told so, in either language', async () => {
  const path = folder.put('right.md', report.replace('0.32%', '3.22%'));
  expect(await heji('check', path)).toMatchObject({ exitCode: 0, complaints: [] });
  expect((await heji('check', path, '--lang', 'en-US')).printed).toContain('0 errors');
});

test('goes through the texts of a folder, too', async () => {
  folder.put('empty.txt', ' ');
  const ran = await heji('check', folder.path('.'), '--ndjson');
  expect(ran.printed.split('\n').length).toBeGreaterThan(2);
  expect(ran.complaints).toHaveLength(1);
  expect(ran.complaints[0]).toContain('empty.txt');
});

test('a workbook to hold it against that is not there', async () => {
  const ran = await heji('check', folder.path('report.txt'), '--with', 'nowhere.xlsx');
  expect(ran.exitCode).toBe(2);
  expect(ran.complaints[0]).toContain('nowhere.xlsx');
});
