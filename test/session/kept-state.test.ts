import { freshReport } from '../../src/report/kept-report';
import { defaultProfile } from '../../src/checks/profile/profile';
import { freshState, mergedState, type KeptState } from '../../src/session/kept-state';
import { readState, writeState } from '../../src/session/kept-text';

const state: KeptState = {
  ignored: [{ fingerprint: 'row-total:a', reason: '有批复', seen: '1 2' }],
  profile: { ...defaultProfile, jurisdiction: 'hunan', rules: new Map([['row-total', 'warning']]), formulas: [{ table: '03表', formula: '1栏=(2+3)栏', note: '', severity: 'error' }] },
  assignments: [{ sheet: '表1', area: 'A2:D9', role: 'expenditureBySubject' }, { sheet: '草稿', area: 'A1:F30', role: null }],
  live: false,
  report: {
    annexes: { 附件: [{ text: '0:甲', entries: [[1, 'a', '=B1']] }] }, outline: 'national', drafts: ['problem-execution'], stale: ['旧的一句话。'], settled: [{ mine: '甲', theirs: '' }],
    versions: [{ generated: [{ key: 'a/1', text: '甲。' }], written: [{ key: 'a/1', kind: 'paragraph', rows: ['　　甲。'] }, { kind: 'heading', level: 1, rows: ['　　一、乙'] }] }],
  },
};

test('what was written is read again', () => {
  expect(readState(writeState(state))).toEqual(state);
});

test('a workbook of the time before profiles keeps its limits and what was ignored', () => {
  const old = '{"version":1,"ignored":[{"fingerprint":"f","reason":"r","seen":"s"}],"thresholds":{"completionRate":150,"adjustmentRate":30},"live":false}';
  expect(readState(old)).toEqual({
    ignored: [{ fingerprint: 'f', reason: 'r', seen: 's' }],
    profile: { ...defaultProfile, thresholds: { ...defaultProfile.thresholds, completionRate: 150 } },
    assignments: [],
    live: false,
    report: freshReport,
  });
});

test('a rule that is no more takes nothing else with it', () => {
  const kept = JSON.parse(writeState(state));
  kept.profile.rules['a-rule-of-old'] = 'off';
  expect(readState(JSON.stringify(kept)).profile).toEqual(state.profile);
});

test('what nobody can be assigned to is left out', () => {
  const kept = JSON.parse(writeState(state));
  kept.assignments.push({ sheet: '表1', area: 'nowhere', role: 'income' }, { sheet: '表1', area: 'A1:B2', role: 'no such table' }, { sheet: 3, area: 'A1', role: null }, null);
  expect(readState(JSON.stringify(kept)).assignments).toEqual(state.assignments);
});

test.each(['', 'null', '[]', '{"version":2}', '{"version":1,"ignored":{},"profile":{"rules":3},"live":"yes"}'])('%s is no state: that at first', (text) => {
  expect(readState(text)).toEqual(freshState);
});

test('of two that save, the settings are ours and the ignored findings are those of both', () => {
  const theirs: KeptState = { ...freshState, ignored: [{ fingerprint: 'g', reason: '', seen: '' }, { ...state.ignored[0]!, reason: 'theirs' }] };
  expect(mergedState(state, theirs)).toEqual({ ...state, ignored: [...state.ignored, theirs.ignored[0]] });
});

test('what is kept of the report is merged: both pasts, our choices', () => {
  const version = (text: string) => ({ generated: [{ key: 'a/1', text }], written: [] });
  const ours: KeptState = { ...freshState, report: { ...freshReport, outline: 'sichuan', versions: [version('新'), version('旧')] } };
  const theirs: KeptState = { ...freshState, report: { ...freshReport, outline: 'hunan', versions: [version('别人的'), version('旧')], stale: ['过时。'] } };
  const { report } = mergedState(ours, theirs);
  expect(report.versions.map(({ generated }) => generated[0]!.text)).toEqual(['新', '旧', '别人的']);
  expect([report.outline, report.stale]).toEqual(['sichuan', ['过时。']]);
});

test('entries of the report’s past that are not of the expected shape are left out', () => {
  const kept = JSON.parse(writeState(state));
  kept.report.versions.push({ generated: 3 }, null);
  kept.report.settled.push('x');
  expect(readState(JSON.stringify(kept)).report).toEqual(state.report);
});

test.each([
  '{"version":1,"__proto__":{"polluted":1},"ignored":[{"__proto__":{"polluted":1},"fingerprint":"a","reason":"","seen":""}],"profile":{"__proto__":{"polluted":1}}}',
  '{"version":1,"constructor":{"prototype":{"polluted":1}},"report":{"annexes":{"__proto__":{"polluted":1}}},"live":true}',
  `{"version":1,"ignored":${'['.repeat(5000)}${']'.repeat(5000)}}`,
])('no text changes what all objects have: %.60s', (text) => {
  const read = readState(text) as unknown as Record<string, unknown>;
  expect(read.polluted).toBeUndefined();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(JSON.stringify(read)).not.toContain('polluted');
});
