/** One open workbook: read, checked, re-checked as it changes, corrected, reported on. Knows no user interface and no particular host. */
import { reportSheetName, textOf } from '../report/document';
import type { Conflict } from '../report/merge/merge';
import type { Outline } from '../report/outline';
import type { Finding, Suspect } from '../model/finding';
import type { Place } from '../model/figure';
import { HostError } from '../model/host-error';
import type { RangeAssignment } from '../model/recognition';
import type { SheetDocument } from '../model/sheet-document';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { HostCapabilities, ReadOptions, WorkbookHost } from '../model/workbook-host';
import { followed, onSheet, withAssignment, withoutAssignment } from './assigning';
import type { Examination, Examiner } from './examiner';
import { fetchEngine, type Engine } from './fetch-engine';
import { valuesOf, withoutIgnored } from './ignoring';
import { freshState, mergedState, type KeptState } from './kept-state';
import { marksOf } from './marks';
import type { Activity, Failure, SessionState } from './state';

/** Edits come in bursts; the check waits for a pause this long (ms). */
const pause = 250;

/** Lets the faces show what they were told before more is worked out. */
const shown = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Fetched once there are findings, which do not wait for it. */
const reporting = () => import('./reporting');

/**
 * Whatever can fail answers whether it was done; where not, `state.failure` says why, or nothing where the user gave up.
 */
export class Session {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private stopListening?: () => Promise<void>;
  private timer?: ReturnType<typeof setTimeout>;
  private stale = false;
  /** Work is done one piece after the other, never overlapping. */
  private queue: Promise<unknown> = Promise.resolve();
  private reading?: AbortController;
  private examiner?: Examiner;
  /** Whether the kept state is there, and changes are heard of. */
  private begun = false;
  /** Settled once the report is there. */
  private reported: Promise<void> = Promise.resolve();

  /** @param fetched answers the engine; asked again after a failure, which is shown as `notFetched` */
  constructor(
    private readonly host: WorkbookHost,
    private readonly fetched: () => Promise<Engine> = fetchEngine,
  ) {
    const { capabilities } = host;
    this.current = { activity: 'idle', capabilities, kept: stateAtFirst(capabilities), findings: { open: [], ignored: [] }, reportWritten: false, marked: false };
  }

  get state(): SessionState {
    return this.current;
  }

  /** The listener is called after every change of `state`. Answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins, and checks. */
  start(): Promise<boolean> {
    return this.perform('checking', () => this.examineNow());
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.reading?.abort();
    await this.stopListening?.();
    this.stopListening = undefined;
  }

  check(): Promise<boolean> {
    return this.perform('checking', () => this.examineNow({ fresh: true }));
  }

  /** Gives up the read under way; the last findings stay. */
  cancel(): void {
    this.reading?.abort();
  }

  setLive(live: boolean): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.current.kept, live });
      await this.listen();
    });
  }

  setProfile(profile: KeptState['profile']): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.current.kept, profile });
      if (this.current.snapshot) await this.show(this.current.snapshot);
    });
  }

  /** Reads a range as what the user says it is, from now on. */
  assign(assignment: RangeAssignment): Promise<boolean> {
    return this.changeAssignments(withAssignment(this.current.kept.assignments, onSheet(assignment, this.current.snapshot?.sheets)));
  }

  /** Leaves a range to recognition again. */
  unassign(assignment: Pick<RangeAssignment, 'sheet' | 'area'>): Promise<boolean> {
    return this.changeAssignments(withoutAssignment(this.current.kept.assignments, assignment));
  }

  /** What the user has selected; undefined where nothing is, or the host cannot tell now. */
  async selection(): Promise<Place | undefined> {
    let place: Place | undefined;
    await this.perform(undefined, async () => {
      place = await this.host.selection();
    });
    return place;
  }

  goTo(place: Place): Promise<boolean> {
    return this.perform(undefined, () => this.host.goTo(place));
  }

  ignore(finding: Finding, reason: string): Promise<boolean> {
    const { fingerprint } = finding;
    const others = this.current.kept.ignored.filter((entry) => entry.fingerprint !== fingerprint);
    return this.perform('writing', () =>
      this.keep({ ...this.current.kept, ignored: [...others, { fingerprint, reason, seen: valuesOf(finding) }] }),
    );
  }

  reopen(finding: Finding): Promise<boolean> {
    const ignored = this.current.kept.ignored.filter((entry) => entry.fingerprint !== finding.fingerprint);
    return this.perform('writing', () => this.keep({ ...this.current.kept, ignored }, 'replace'));
  }

  /** Writes a suspect's suggestion into its cell, if the cell still holds what was read and no formula. */
  accept(finding: Finding, suspect: Suspect): Promise<boolean> {
    return this.perform('writing', async () => {
      const { correctionFor } = await this.engine();
      const correction = correctionFor(suspect, this.current.snapshot);
      await this.host.correct(correction);
      const { place, seen, content } = correction;
      this.update({ accepted: { finding, undo: { place, seen: content, content: seen } } });
      await this.examineNow();
    });
  }

  /** Puts back what the last accepted suggestion replaced. */
  undoAccepted(): Promise<boolean> {
    return this.perform('writing', async () => {
      const { accepted } = this.current;
      if (!accepted) return;
      await this.host.correct(accepted.undo);
      this.update({ accepted: undefined });
      await this.examineNow();
    });
  }

  /**
   * Writes the report from the workbook as it is now, the user's edits kept. What is kept of it is saved first: should the write fail, the
   * generation that is on the sheet is still among those kept.
   * @param taken key of a paragraph whose new text goes before the user's own
   */
  generate(taken?: string): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.examineNow({ fresh: true });
      const { examination, snapshot, kept } = this.current;
      if (!examination || !snapshot) return;
      const { previewReport, reportSheets } = await reporting();
      const preview = previewReport({ ...examination, snapshot, kept: kept.report, profile: kept.profile }, taken === undefined ? undefined : new Set([taken]));
      const written = reportSheets(preview, kept.report);
      await this.keep({ ...kept, report: written.kept });
      await this.host.write(written.documents, { taken: 'replace', activate: reportSheetName, progress: (share) => this.update({ progress: share }) });
      await this.examineNow();
    });
  }

  /** Leaves the user's own text where the figures behind it have changed. */
  keepMine({ mine, theirs = '' }: Conflict): Promise<boolean> {
    const { report } = this.current.kept;
    return this.changeReport({ ...report, settled: [...report.settled, { mine, theirs }] });
  }

  chooseOutline(outline: string): Promise<boolean> {
    return this.changeReport({ ...this.current.kept.report, outline });
  }

  /** Puts a draft into the report, or takes it out again. */
  acceptDraft(id: string, accepted: boolean): Promise<boolean> {
    const { report } = this.current.kept;
    const others = report.drafts.filter((other) => other !== id);
    return this.changeReport({ ...report, drafts: accepted ? [...others, id] : others });
  }

  /** Puts an outline into the workbook for the user to edit, and follows it from then on. */
  editOutline(outline: Outline): Promise<boolean> {
    return this.perform('writing', async () => {
      const { outlineSheet, ownOutline } = await outlining();
      const document = outlineSheet(outline);
      await this.host.write([document], { taken: 'fail', activate: document.name });
      await this.keep({ ...this.current.kept, report: { ...this.current.kept.report, outline: ownOutline } });
      await this.examineNow();
    });
  }

  /** The report as a Word file, the user's edits in it, and what to call it. */
  async wordFile(): Promise<{ readonly name: string; readonly content: Uint8Array } | undefined> {
    const { preview } = this.current;
    if (!preview) return undefined;
    const { wordFile, wordFileName } = await wordWriting();
    return { name: wordFileName(textOf(preview.report.title.runs)), content: await wordFile(preview) };
  }

  lookAtSelection(): Promise<boolean> {
    return this.perform(undefined, async () => this.update({ looked: await this.host.selection() }));
  }

  /** Adds sheets, such as the template's; never over sheets of the same name. */
  insert(documents: readonly SheetDocument[]): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.host.write(documents, { taken: 'fail', activate: documents[0]?.name, progress: (share) => this.update({ progress: share }) });
      await this.examineNow();
    });
  }

  mark(): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.host.mark(marksOf(this.current.findings.open));
      this.update({ marked: true });
    });
  }

  clearMarks(): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.host.unmark();
      this.update({ marked: false });
    });
  }

  dismissFailure(): void {
    this.update({ failure: undefined });
  }

  /** Repairs what an interrupted write left, loads the kept state, and from then on listens if live checking is on. Once: where it fails, whatever is done next begins with it. */
  private async begin(): Promise<void> {
    if (this.begun) return;
    await this.host.recover();
    this.update({ kept: await this.load() });
    await this.listen();
    this.begun = true;
  }

  private engine(): Promise<Engine> {
    return this.fetched().catch((cause: unknown) => {
      throw new HostError('notFetched', '', { cause });
    });
  }

  private async examineNow(options: Pick<ReadOptions, 'fresh'> = {}): Promise<void> {
    this.stale = false;
    this.reading = new AbortController();
    const snapshot = await this.host.read({ ...options, signal: this.reading.signal, progress: (share) => this.update({ progress: share }) });
    await this.show(snapshot);
    this.update({ checkedAt: new Date() });
  }

  /** The findings of a snapshot at once; its report follows. */
  private async show(snapshot: WorkbookSnapshot): Promise<void> {
    const { Examiner } = await this.engine();
    this.examiner ??= new Examiner();
    const assignments = followed(this.current.kept.assignments, snapshot.sheets);
    const kept = assignments === this.current.kept.assignments ? this.current.kept : { ...this.current.kept, assignments };
    const examination = this.examiner.examine(snapshot, kept);
    this.update({
      kept,
      snapshot,
      examination,
      findings: withoutIgnored(examination.findings, this.current.kept.ignored),
      reportWritten: snapshot.sheets.some(({ name }) => name === reportSheetName),
    });
    this.reported = this.report(examination);
  }

  private changeAssignments(assignments: KeptState['assignments']): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.current.kept, assignments });
      if (this.current.snapshot) await this.show(this.current.snapshot);
    });
  }

  private changeReport(report: KeptState['report']): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.current.kept, report });
      const { examination } = this.current;
      if (examination) this.reported = this.report(examination);
    });
  }

  /** Where it cannot be fetched, the next check tries again. */
  private async report(examination: Examination): Promise<void> {
    await shown();
    const fetched = await reporting().catch(() => undefined);
    const { snapshot, kept } = this.current;
    if (fetched && snapshot && examination === this.current.examination) this.update(fetched.reportOn({ ...examination, snapshot, kept: kept.report, profile: kept.profile }));
  }

  /** Saves the state, merged with what others saved meanwhile, and shows what follows from it. */
  private async keep(kept: KeptState, mode: 'merge' | 'replace' = 'merge'): Promise<void> {
    const saved = mode === 'merge' ? mergedState(kept, await this.load()) : kept;
    const { writeState } = await this.engine();
    await this.host.saveState(writeState(saved));
    this.update({ kept: saved, findings: withoutIgnored(this.current.examination?.findings ?? [], saved.ignored) });
  }

  private async load(): Promise<KeptState> {
    const atFirst = stateAtFirst(this.host.capabilities);
    const text = await this.host.loadState();
    return text === undefined ? atFirst : (await this.engine()).readState(text, atFirst);
  }

  private async listen(): Promise<void> {
    if (this.current.kept.live && !this.stopListening) {
      this.stopListening = await this.host.subscribe(() => this.changed());
    } else if (!this.current.kept.live && this.stopListening) {
      clearTimeout(this.timer);
      await this.stopListening();
      this.stopListening = undefined;
    }
  }

  private changed(): void {
    this.stale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.recheck(), pause);
  }

  /** A check nobody asked for. It takes back no more than its own failure: what was said of a command stays to be read. */
  private recheck(): Promise<boolean> {
    return this.perform('checking', async () => {
      if (this.stale) await this.examineNow();
    }, 'background');
  }

  /** Runs one piece of work after those before it; its failure is shown, not thrown. Anything but a HostError goes on up. What follows of it is there when it is done. */
  private perform(activity: Exclude<Activity, 'idle'> | undefined, work: () => Promise<void>, by: Failure['by'] = 'user'): Promise<boolean> {
    const worked = this.queue.then(async () => {
      if (activity) this.update({ activity, progress: undefined });
      try {
        if (activity) await this.begin();
        await work();
        if (by === 'user' || this.current.failure?.by === by) this.update({ failure: undefined });
        return true;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error.kind !== 'cancelled') this.update({ failure: { kind: error.kind, subject: error.subject, by } });
        return false;
      } finally {
        if (activity) this.update({ activity: 'idle', progress: undefined });
      }
    });
    const done = worked.finally(() => this.reported);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private update(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

const wordWriting = () => import('../report/docx/word-file');
const outlining = async () => ({ ...(await import('../report/outlines/outline-sheet')), ...(await import('../report/outlines/choice')) });

/** Before the user has chosen: live checking where it costs nothing. */
function stateAtFirst({ tellsChanges, keepsUndo }: HostCapabilities): KeptState {
  return { ...freshState, live: tellsChanges && keepsUndo };
}
