import { defaultProfile } from '../../src/checks/profile/profile';
import { freshState, mergedState, readState, writeState, type KeptState } from '../../src/session/kept-state';

const state: KeptState = {
  ignored: [{ fingerprint: 'row-total:a', reason: '有批复', seen: '1 2' }],
  profile: { ...defaultProfile, jurisdiction: 'hunan', rules: new Map([['row-total', 'warning']]), formulas: [{ table: '03表', formula: '1栏=(2+3)栏', note: '', severity: 'error' }] },
  live: false,
};

test('what was written is read again', () => {
  expect(readState(writeState(state))).toEqual(state);
});

test('a workbook of the time before profiles keeps its limits and what was ignored', () => {
  const old = '{"version":1,"ignored":[{"fingerprint":"f","reason":"r","seen":"s"}],"thresholds":{"completionRate":150,"adjustmentRate":30},"live":false}';
  expect(readState(old)).toEqual({
    ignored: [{ fingerprint: 'f', reason: 'r', seen: 's' }],
    profile: { ...defaultProfile, thresholds: { ...defaultProfile.thresholds, completionRate: 150 } },
    live: false,
  });
});

test('a rule that is no more takes nothing else with it', () => {
  const kept = JSON.parse(writeState(state));
  kept.profile.rules['a-rule-of-old'] = 'off';
  expect(readState(JSON.stringify(kept)).profile).toEqual(state.profile);
});

test.each(['', 'null', '[]', '{"version":2}', '{"version":1,"ignored":{},"profile":{"rules":3},"live":"yes"}'])('%s is no state: that at first', (text) => {
  expect(readState(text)).toEqual(freshState);
});

test('of two that save, the settings are ours and the ignored findings are those of both', () => {
  const theirs: KeptState = { ...freshState, ignored: [{ fingerprint: 'g', reason: '', seen: '' }, { ...state.ignored[0]!, reason: 'theirs' }] };
  expect(mergedState(state, theirs)).toEqual({ ...state, ignored: [...state.ignored, theirs.ignored[0]] });
});
