import { acceptSuggestion } from '../../src/actions/accept-suggestion';
import type { Action } from '../../src/actions/action';
import { assignRange } from '../../src/actions/assign-range';
import { cancelCheck } from '../../src/actions/cancel-check';
import { changeProfile } from '../../src/actions/change-profile';
import { checkNow } from '../../src/actions/check-now';
import { clearMarks } from '../../src/actions/clear-marks';
import { exportProfile } from '../../src/actions/export-profile';
import { generateReport } from '../../src/actions/generate-report';
import { goTo } from '../../src/actions/go-to';
import { ignoreFinding } from '../../src/actions/ignore-finding';
import { importProfile } from '../../src/actions/import-profile';
import { insertSample } from '../../src/actions/insert-sample';
import { insertTemplate } from '../../src/actions/insert-template';
import { markFindings } from '../../src/actions/mark-findings';
import { reopenFinding } from '../../src/actions/reopen-finding';
import { ribbonActions } from '../../src/actions/on-the-ribbon';
import { ariaShortcut, isPressed, printShortcut } from '../../src/actions/shortcut';
import { takeFormulas } from '../../src/actions/take-formulas';
import { toggleLive } from '../../src/actions/toggle-live';
import { unassignRange } from '../../src/actions/unassign-range';
import { undoAccepted } from '../../src/actions/undo-accepted';
import { defaultProfile } from '../../src/checks/profile/profile';
import { readProfile } from '../../src/checks/profile/profile-file';
import { writeFormulas } from '../../src/actions/write-formulas';
import type { Finding } from '../../src/model/finding';
import { actionWords } from '../../src/locales/action-words';
import { readState } from '../../src/session/kept-text';
import type { Session } from '../../src/session/session';
import { openBlank, openSample } from './open-session';

const all = [
  acceptSuggestion, assignRange, cancelCheck, changeProfile, checkNow, clearMarks, exportProfile, generateReport, goTo, ignoreFinding, importProfile, insertSample, insertTemplate, markFindings, reopenFinding, takeFormulas, toggleLive, unassignRange, undoAccepted, writeFormulas,
] as readonly Action<never>[];

const findingAt = (session: Session, sheet: string, address: string): Finding => session.state.findings.open.find(({ place }) => place.sheet === sheet && place.address === address)!;

describe('all actions', () => {
  it('have words in both languages', () => {
    for (const { id } of all) {
      const { label, hint } = actionWords[id];
      for (const text of [label, hint]) for (const language of ['zh-CN', 'en-US'] as const) expect(text[language].trim()).not.toBe('');
    }
  });

  it('have no key in common', () => {
    const keys = all.flatMap(({ shortcut }) => (shortcut ? [printShortcut(shortcut, false)] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave a workbook that is open read-only alone', async () => {
    const { session } = await openSample({ readOnly: true, keepsUndo: true, tellsChanges: true });
    const finding = findingAt(session, '收入', 'C10');
    const targets: Partial<Record<string, unknown>> = {
      goTo: finding.place, acceptSuggestion: { finding, suspect: finding.suspects[0] }, ignoreFinding: { finding, reason: '有批复' }, reopenFinding: finding, changeProfile: session.state.kept.profile, importProfile: session.state.kept.profile,
    };
    const usable = all.filter((action) => action.enabled(session.state, targets[action.id] as never)).map(({ id }) => id);
    expect(usable.sort()).toEqual(['checkNow', 'exportProfile', 'goTo']);
  });

  it('say of the ribbon what shows in the pane alone', () => {
    expect(ribbonActions.filter(({ showsInPane }) => showsInPane).map(({ id }) => id)).toEqual(['checkNow', 'toggleLive']);
  });
});

describe('taking a suggestion', () => {
  it('writes it, and can be undone', async () => {
    const { session, host } = await openSample();
    const finding = findingAt(session, '收入', 'C10');
    const [suspect] = finding.suspects;
    expect(await acceptSuggestion.perform(session, { finding, suspect: suspect! })).toBe(true);
    expect(host.contentAt(finding.place)).toEqual({ kind: 'number', number: 0.0322 });
    expect(findingAt(session, '收入', 'C10')).toBeUndefined();
    expect(undoAccepted.enabled(session.state)).toBe(true);
    expect(await undoAccepted.perform(session)).toBe(true);
    expect(host.contentAt(finding.place)).toEqual({ kind: 'number', number: 0.0032 });
    expect(undoAccepted.enabled(session.state)).toBe(false);
    expect(findingAt(session, '收入', 'C10')).toBeDefined();
  });

  it('writes nothing over what somebody else wrote meanwhile, and says so', async () => {
    const { session, host } = await openSample();
    const finding = findingAt(session, '收入', 'C10');
    await session.setLive(false);
    host.edit(finding.place, { kind: 'number', number: 0.5 });
    expect(await acceptSuggestion.perform(session, { finding, suspect: finding.suspects[0]! })).toBe(false);
    expect(session.state.failure).toEqual({ kind: 'cellChanged', subject: '收入!C10', by: 'user' });
    expect(host.contentAt(finding.place)).toEqual({ kind: 'number', number: 0.5 });
  });

  it('is not offered for a formula', async () => {
    const { session } = await openSample();
    const finding = findingAt(session, '收入', 'C10');
    const suspect = finding.suspects[0]!;
    expect(acceptSuggestion.enabled(session.state, { finding, suspect })).toBe(true);
    expect(acceptSuggestion.enabled(session.state, { finding, suspect: { ...suspect, evidence: { ...suspect.evidence, computed: true } } })).toBe(false);
    expect(acceptSuggestion.enabled(session.state, { finding, suspect: { ...suspect, suggestion: undefined } })).toBe(false);
  });
});

describe('ignoring', () => {
  it('wants a reason, keeps it in the workbook, and can be taken back', async () => {
    const { session, host } = await openSample();
    const finding = findingAt(session, '单位信息', 'C15');
    expect(ignoreFinding.enabled(session.state, { finding, reason: ' ' })).toBe(false);
    expect(await ignoreFinding.perform(session, { finding, reason: ' 借调 1 人 ' })).toBe(true);
    expect(session.state.findings.ignored.map(({ reason }) => reason)).toEqual(['借调 1 人']);
    expect(host.state).toContain('借调 1 人');
    expect(await reopenFinding.perform(session, finding)).toBe(true);
    expect(findingAt(session, '单位信息', 'C15')).toBeDefined();
    expect(host.state).not.toContain('借调 1 人');
  });
});

describe('the report', () => {
  it('is written without a question, and asks before it is written anew', async () => {
    const { session, host } = await openSample();
    expect(generateReport.confirm?.(session.state)).toBeUndefined();
    expect(await generateReport.perform(session)).toBe(true);
    expect(host.sheetNames).toContain('绩效自评报告');
    expect(generateReport.confirm?.(session.state)).toBe('reportIsRewritten');
  });

  it('is not offered where there is nothing to report on', async () => {
    const { session } = await openBlank();
    expect(generateReport.enabled(session.state)).toBe(false);
    expect(insertTemplate.enabled(session.state)).toBe(true);
  });
});

describe('template and sample', () => {
  it('are added, never over sheets of the same name', async () => {
    const { session, host } = await openBlank();
    expect(await insertTemplate.perform(session)).toBe(true);
    expect(host.sheetNames).toContain('单位信息');
    expect(await insertSample.perform(session)).toBe(false);
    expect(session.state.failure?.kind).toBe('sheetNameTaken');
  });
});

describe('marks', () => {
  it('stand where the findings do, and go without a trace', async () => {
    const { session, host } = await openSample();
    expect(await markFindings.perform(session)).toBe(true);
    expect(host.marks).toContainEqual({ place: findingAt(session, '收入', 'C10').place, tone: 'error' });
    expect(await clearMarks.perform(session)).toBe(true);
    expect(host.marks).toEqual([]);
  });
});

describe('live checking', () => {
  it('is on where it costs nothing, and off in an old Excel until the user wants it', async () => {
    const modern = await openSample();
    const old = await openSample({ readOnly: false, keepsUndo: false, tellsChanges: true });
    expect([modern, old].map(({ session }) => session.state.kept.live)).toEqual([true, false]);
    expect(await toggleLive.perform(old.session)).toBe(true);
    expect(old.session.state.kept.live).toBe(true);
    expect(old.host.state).toContain('"live":true');
  });

  it('answers an edit that comes alone at once, and a burst when it pauses', async () => {
    const { session, host } = await openSample();
    const share = () => session.state.snapshot!.sheets.find(({ name }) => name === '收入')!.rows.get(9)!.get(2)!.value;
    const edit = (number: number) => host.edit({ sheet: '收入', address: 'C10' }, { kind: 'number', number });
    jest.useFakeTimers({ now: Date.now() + 60_000 });
    edit(0.01);
    await jest.advanceTimersByTimeAsync(40);
    const alone = share();
    for (const number of [0.02, 0.03, 0.04]) {
      edit(number);
      await jest.advanceTimersByTimeAsync(100);
    }
    const inBurst = share();
    await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    expect([alone, inBurst, share()]).toEqual([0.01, 0.01, 0.04].map((number) => ({ kind: 'number', number })));
  });

  it('leaves the failure of a command to be read', async () => {
    const { session, host } = await openSample();
    jest.useFakeTimers();
    host.failNext = 'protected';
    await markFindings.perform(session);
    host.edit({ sheet: '收入', address: 'C10' }, { kind: 'number', number: 0.0322 });
    await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    expect(findingAt(session, '收入', 'C10')).toBeUndefined();
    expect(session.state.failure?.kind).toBe('protected');
  });
});

describe('settings', () => {
  const lenient = { ...defaultProfile, name: '示例区财政局', rules: new Map([['parts-of-total', 'info'], ['adjustment-base', 'off']] as const) };

  it('are checked by at once, and kept in the workbook', async () => {
    const { session, host } = await openSample();
    expect(await importProfile.perform(session, lenient)).toBe(true);
    expect(findingAt(session, '单位信息', 'C15').severity).toBe('info');
    expect(session.state.findings.open.map(({ rule }) => rule)).not.toContain('adjustment-base');
    expect(readState(host.state).profile).toEqual(lenient);
  });

  it('are exported as a file that can be imported', async () => {
    const { session } = await openSample();
    await changeProfile.perform(session, lenient);
    const saved: string[] = [];
    await exportProfile.perform(session, (name, content) => void saved.push(name, content));
    expect(saved[0]).toBe('示例区财政局.json');
    expect(readProfile(saved[1]!)).toEqual({ profile: lenient });
  });
});

describe('ranges', () => {
  const income = { sheet: '收入', area: 'A1:E11' };

  it('are read as the user says, from then on, until it is taken back', async () => {
    const { session, host } = await openSample();
    expect(await assignRange.perform(session, { ...income, role: null })).toBe(true);
    expect(session.state.examination!.book.statements.map(({ sheet }) => sheet)).not.toContain('收入');
    expect(findingAt(session, '收入', 'C10')).toBeUndefined();
    expect(readState(host.state).assignments).toEqual([{ ...income, role: null, sheetId: expect.any(String) }]);
    expect(await unassignRange.perform(session, income)).toBe(true);
    expect(findingAt(session, '收入', 'C10')).toBeDefined();
    expect(readState(host.state).assignments).toEqual([]);
  });

  it('are said once: a new word goes before those on ranges it overlaps', async () => {
    const { session } = await openSample();
    await assignRange.perform(session, { ...income, role: null });
    await assignRange.perform(session, { sheet: '收入', area: 'B3:F20', role: 'income' });
    await assignRange.perform(session, { sheet: '支出', area: 'A1:E11', role: null });
    expect(session.state.kept.assignments.map(({ sheet, area }) => `${sheet}!${area}`)).toEqual(['收入!B3:F20', '支出!A1:E11']);
  });
});

describe('own formulas', () => {
  const formulas = [{ table: '收入', formula: '1行 = (2+3+4+5+6+7)行', note: '合计', severity: 'warning' as const }];

  it('go from the settings to a sheet and back', async () => {
    const { session, host } = await openSample();
    expect(writeFormulas.enabled(session.state)).toBe(false);
    await changeProfile.perform(session, { ...session.state.kept.profile, formulas });
    expect(await writeFormulas.perform(session)).toBe(true);
    expect(host.sheetNames).toContain('校验公式');
    await changeProfile.perform(session, { ...session.state.kept.profile, formulas: [] });
    expect(session.state.examination!.book.formulas).toMatchObject(formulas);
    expect(await takeFormulas.perform(session)).toBe(true);
    expect(await takeFormulas.perform(session)).toBe(true);
    expect(session.state.kept.profile.formulas).toEqual(formulas);
  });
});

describe('cancelling', () => {
  it('keeps the last findings and says nothing', async () => {
    const { session, host } = await openSample();
    const found = session.state.findings.open.length;
    host.hold = new Promise(() => undefined);
    const check = checkNow.perform(session);
    await new Promise((done) => setTimeout(done));
    expect(cancelCheck.enabled(session.state)).toBe(true);
    expect(checkNow.enabled(session.state)).toBe(false);
    await cancelCheck.perform(session);
    expect(await check).toBe(false);
    expect(session.state).toMatchObject({ activity: 'idle', failure: undefined });
    expect(session.state.findings.open).toHaveLength(found);
  });
});

describe('shortcuts', () => {
  const press = { key: 'G', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };

  it('are pressed with exactly their own keys', () => {
    expect(isPressed({ key: 'g', control: true, shift: true }, press)).toBe(true);
    expect(isPressed({ key: 'g', control: true }, press)).toBe(false);
    expect(isPressed({ key: 'g', control: true, shift: true }, { ...press, altKey: true })).toBe(false);
    expect(isPressed({ key: 'g', control: true, shift: true }, { ...press, ctrlKey: false, metaKey: true })).toBe(true);
  });

  it('are printed as each system prints them', () => {
    expect([false, true].map((mac) => printShortcut({ key: 'g', control: true, shift: true }, mac))).toEqual(['Ctrl+Shift+G', '⇧⌘G']);
    expect(printShortcut({ key: 'Escape' }, false)).toBe('Esc');
    expect(ariaShortcut({ key: 'g', control: true }, true)).toBe('Meta+G');
  });
});
