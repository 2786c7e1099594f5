import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import { freshState } from '../../src/session/kept-state';
import { writeState } from '../../src/session/kept-text';
import { heji, temporaryFolder } from './workspace';

const sample = 'assets/workbooks/sample.xlsx';
const corrected = 'assets/workbooks/sample-corrected.xlsx';
const folder = temporaryFolder();

describe('heji check --json on the sample', () => {
  let result: {
    schemaVersion: number;
    unit: { name: string; year: number };
    summary: { findings: Record<string, number>; relations: Record<string, number> };
    findings: FoundFinding[];
    consequences: (FoundFinding & { root: string })[];
  };
  interface FoundFinding {
    rule: string;
    severity: string;
    stated: string | null;
    expected: string | null;
    difference: string | null;
    tied: number;
    figures: { role: string; sheet?: string; address?: string; source: string }[];
    suspects: { sheet: string; address: string; suggestion: string | null; clue: string | null; confidence: number }[];
    clues: { kind: string; figures: number[]; text: string }[];
    consequences: string[];
    fingerprint: string;
    message: string;
  }
  const found = (rule: string, address: string) =>
    result.findings.find((finding) => finding.rule === rule && finding.figures[0]?.address === address)!;

  beforeAll(async () => {
    const ran = await heji('check', sample, '--json');
    expect(ran.exitCode).toBe(1);
    result = JSON.parse(ran.printed);
  });

  test('names the department and counts', () => {
    expect(result).toMatchObject({ schemaVersion: 1, unit: { name: '示例区残疾人联合会', year: 2023 } });
    expect(result.summary.findings).toEqual({ error: 4, warning: 3, info: 0 });
    expect(result.summary.relations.inconsistent).toBe(8);
  });

  test('0.32% should be 3.22%, a decimal slip that also explains shares of 97.10%', () => {
    const finding = found('share-of-total', 'C10');
    expect(finding).toMatchObject({ severity: 'error', stated: '0.32%', expected: '3.22%', difference: '-2.90' });
    expect(finding.suspects[0]).toMatchObject({ sheet: '收入', address: 'C10', suggestion: '3.22%', clue: 'decimal-slip' });
    expect(finding.suspects[0]!.confidence).toBeGreaterThan(0.9);
    expect(finding.clues[0]).toMatchObject({ kind: 'decimal-slip', figures: [0] });
    const [consequence] = result.consequences.filter(({ root }) => root === finding.fingerprint);
    expect(consequence).toMatchObject({ rule: 'shares-total', expected: '97.10%' });
    expect(finding.consequences).toEqual([consequence!.fingerprint]);
  });

  test('373.87 against 373.92: the total stands, four parts are tied, one-digit slips come first', () => {
    const finding = found('parts-of-total', 'D4');
    expect(finding).toMatchObject({ stated: '373.92', expected: '373.87', difference: '0.05', tied: 4 });
    expect(finding.suspects.slice(0, 2).map(({ suggestion }) => suggestion).sort()).toEqual(['0.35', '65.85']);
    expect(finding.suspects.slice(0, 4).map(({ address }) => address).sort()).toEqual(['D5', 'D6', 'D7', 'D8']);
    expect(finding.suspects[4]).toMatchObject({ address: 'D4' });
  });

  test('5 + 16 against 22 people is an admitted tie', () => {
    expect(found('parts-of-total', 'C15')).toMatchObject({ stated: '22', expected: '21', tied: 3 });
  });

  test('the base 222.58 is not the opening total 229.99, and both rolls are off by the same 7.41', () => {
    const finding = found('adjustment-base', 'B4');
    expect(finding).toMatchObject({ severity: 'error', stated: '222.58', expected: '229.99', difference: '-7.41' });
    expect(finding.message).toContain('805.58%');
    expect(finding.message).toContain('779.63%');
    expect(finding.clues.map(({ kind }) => kind)).toContain('equals-figure');
    const rolls = result.consequences.filter(({ root }) => root === finding.fingerprint);
    expect(rolls.map(({ rule, stated, expected }) => [rule, stated, expected])).toEqual([
      ['budget-roll', '2,015.65', '2023.06'],
      ['budget-roll', '373.92', '381.33'],
    ]);
  });

  test('the subsidies are a question; an overshot target and a large adjustment want reasons', () => {
    const warnings = result.findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ rule }) => rule).sort()).toEqual(['adjustment-reason', 'completion-reason', 'cost-amount']);
    const subsidies = warnings.find(({ rule }) => rule === 'cost-amount')!;
    expect(subsidies).toMatchObject({ stated: '34.2', expected: '28.4' });
    expect(subsidies.message).toContain('41');
  });

  test('every figure that was read somewhere says where', () => {
    for (const finding of result.findings) {
      for (const figure of finding.figures) expect(figure).toMatchObject({ source: 'sample.xlsx', sheet: expect.any(String), address: expect.stringMatching(/^[A-Z]+\d+$/) });
    }
  });
});

describe('heji check', () => {
  test('is content with the corrected sample', async () => {
    const ran = await heji('check', corrected, '--json');
    expect(ran.exitCode).toBe(0);
    expect(JSON.parse(ran.printed).summary).toMatchObject({ findings: { error: 0, warning: 0 }, relations: { inconsistent: 0 } });
  });

  test('--all lists every relation with its verdict', async () => {
    const { relations, summary } = JSON.parse((await heji('check', corrected, '--json', '--all')).printed);
    expect(relations).toHaveLength(Object.values(summary.relations as Record<string, number>).reduce((a, b) => a + b, 0));
    expect(relations.every(({ verdict }: { verdict: string }) => verdict === 'consistent')).toBe(true);
  });

  test('prints a table for people, in either language', async () => {
    const chinese = await heji('check', sample);
    expect(chinese.printed).toContain('收入!C10');
    expect(chinese.printed).toContain('4 处错误');
    const english = await heji('check', sample, '--lang', 'en-US');
    expect(english.printed).toContain('4 errors');
    expect(english.printed).not.toContain('{{');
  });

  test('--profile checks as a finance bureau asks: rules off, graver or milder', async () => {
    const profile = folder.put('某市财政局.json', '{"format":"heji-profile","version":1,"rules":{"adjustment-base":"off","parts-of-total":"warning"},"thresholds":{"completionRate":140}}');
    const { findings } = JSON.parse((await heji('check', sample, '--json', '--profile', profile)).printed);
    const severities = Object.fromEntries(findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]));
    expect(severities).toMatchObject({ 'share-of-total': 'error', 'parts-of-total': 'warning' });
    expect(severities).not.toHaveProperty('adjustment-base');
    expect(severities).not.toHaveProperty('completion-reason');
  });

  test.each([
    ['that is no JSON', 'rules: off'],
    ['of something else', '{"name":"package"}'],
    ['with a rule that does not exist', '{"format":"heji-profile","version":1,"rules":{"no-such-rule":"off"}}'],
  ])('answers a profile %s with one sentence and exit code 2', async (_, text) => {
    const ran = await heji('check', sample, '--profile', folder.put('坏.json', text));
    expect(ran).toMatchObject({ exitCode: 2, printed: '' });
    expect(ran.complaints).toEqual([expect.stringMatching(/^坏\.json.*。$/)]);
  });

  test('reads ranges as the workbook says they are', async () => {
    const file = WorkbookFile.open('sample.xlsx', readFileSync(sample));
    await file.saveState(writeState({ ...freshState, assignments: [{ sheet: '收入', area: 'A1:E20', role: null }] }));
    const path = folder.put('已指定.xlsx', file.bytes());
    const { findings } = JSON.parse((await heji('check', path, '--json')).printed);
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('share-of-total');
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('parts-of-total');
  });

  test('goes through a folder; one bad file stops nothing and is told in one sentence', async () => {
    mkdirSync(folder.path('两个部门'));
    copyFileSync(corrected, folder.path('两个部门/甲.xlsx'));
    folder.put('两个部门/乙.xlsx', 'not a workbook');
    folder.put('两个部门/~$甲.xlsx', 'lock file');
    const ran = await heji('check', folder.path('两个部门'), '--ndjson');
    const lines = ran.printed.split('\n').map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => 'error' in line)).toHaveLength(1);
    expect(ran.complaints).toHaveLength(1);
    expect(ran.complaints[0]).toContain('乙.xlsx');
    expect(ran.exitCode).toBe(2);
  });

  test.each([
    ['a file that is not there', ['check', 'nowhere.xlsx'], 'nowhere.xlsx'],
    ['no file at all', ['check'], '文件'],
    ['a profile that is not there', ['check', sample, '--profile', 'nowhere.json'], 'nowhere.json'],
    ['an unknown option', ['check', sample, '--jsno'], '--jsno'],
    ['an unknown command', ['chekc', sample], 'chekc'],
    ['an unknown language', ['check', sample, '--lang', 'fr'], '--lang'],
  ])('answers %s with one sentence and exit code 2', async (_, words, mentioned) => {
    const ran = await heji(...words);
    expect(ran.exitCode).toBe(2);
    expect(ran.complaints).toHaveLength(1);
    expect(ran.complaints[0]).toContain(mentioned);
    expect(ran.complaints[0]).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('a workbook with nothing we know is told so, not praised', async () => {
    const path = folder.put('notes.csv', '姓名,电话\n张三,1\n');
    const ran = await heji('check', path);
    expect(ran.exitCode).toBe(0);
    expect(ran.printed).toContain('没有认出');
  });

  test('help is no failure', async () => {
    expect(await heji('help')).toMatchObject({ exitCode: 0, complaints: [] });
    expect((await heji('check', '--help', '--lang', 'en-US')).printed).toContain('Usage');
  });
});
