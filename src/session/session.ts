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
import type { ReadOptions, WorkbookHost } from '../model/workbook-host';
import { followed, onSheet, withAssignment, withoutAssignment } from './assigning';
import { Changes } from './changes';
import type { Examination, Examiner } from './examiner';
import { fetchEngine, type Engine } from './fetch-engine';
import { valuesOf, withoutIgnored } from './ignoring';
import { Keeping } from './keeping';
import type { KeptState } from './kept-state';
import { marksOf } from './marks';
import type { Activity, Failure, SessionState } from './state';
import { Work } from './work';

/** Lets the faces show what they were told before more is worked out. */
const shown = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Fetched once there are findings, which do not wait for it. */
const reporting = () => import('./reporting');

/**
 * Whatever can fail answers whether it was done; where not, `state.failure` says why, or nothing where the user gave up.
 */
export class Session {
  private readonly work: Work;
  private readonly keeping: Keeping;
  private readonly changes: Changes;
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
    this.keeping = new Keeping(host, () => this.engine());
    this.changes = new Changes(host, () => void this.recheck());
    this.work = new Work({
      activity: 'idle',
      capabilities: host.capabilities,
      kept: this.keeping.atFirst,
      findings: { open: [], ignored: [] },
      reportWritten: false,
      marked: false,
    });
  }

  get state(): SessionState {
    return this.work.state;
  }

  /** The listener is called after every change of `state`. Answers how to stop. */
  subscribe(listener: () => void): () => void {
    return this.work.subscribe(listener);
  }

  /** Begins, and checks. */
  start(): Promise<boolean> {
    return this.perform('checking', () => this.examineNow());
  }

  async stop(): Promise<void> {
    this.reading?.abort();
    await this.changes.stop();
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
      await this.keep({ ...this.state.kept, live });
      await this.listen();
    });
  }

  setProfile(profile: KeptState['profile']): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.state.kept, profile });
      if (this.state.snapshot) await this.show(this.state.snapshot);
    });
  }

  /** Reads a range as what the user says it is, from now on. */
  assign(assignment: RangeAssignment): Promise<boolean> {
    return this.changeAssignments(withAssignment(this.state.kept.assignments, onSheet(assignment, this.state.snapshot?.sheets)));
  }

  /** Leaves a range to recognition again. */
  unassign(assignment: Pick<RangeAssignment, 'sheet' | 'area'>): Promise<boolean> {
    return this.changeAssignments(withoutAssignment(this.state.kept.assignments, assignment));
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
    const others = this.state.kept.ignored.filter((entry) => entry.fingerprint !== fingerprint);
    return this.perform('writing', () =>
      this.keep({ ...this.state.kept, ignored: [...others, { fingerprint, reason, seen: valuesOf(finding) }] }),
    );
  }

  reopen(finding: Finding): Promise<boolean> {
    const ignored = this.state.kept.ignored.filter((entry) => entry.fingerprint !== finding.fingerprint);
    return this.perform('writing', () => this.keep({ ...this.state.kept, ignored }, 'replace'));
  }

  /** Writes a suspect's suggestion into its cell, if the cell still holds what was read and no formula. */
  accept(finding: Finding, suspect: Suspect): Promise<boolean> {
    return this.perform('writing', async () => {
      const { correctionFor } = await this.engine();
      const correction = correctionFor(suspect, this.state.snapshot);
      await this.host.correct(correction);
      const { place, seen, content } = correction;
      this.update({ accepted: { finding, undo: { place, seen: content, content: seen } } });
      await this.examineNow();
    });
  }

  /** Puts back what the last accepted suggestion replaced. */
  undoAccepted(): Promise<boolean> {
    return this.perform('writing', async () => {
      const { accepted } = this.state;
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
      const { examination, snapshot, kept } = this.state;
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
    const { report } = this.state.kept;
    return this.changeReport({ ...report, settled: [...report.settled, { mine, theirs }] });
  }

  chooseOutline(outline: string): Promise<boolean> {
    return this.changeReport({ ...this.state.kept.report, outline });
  }

  /** Whether charts are to be among the annexes. */
  includeCharts(charts: boolean): Promise<boolean> {
    return this.changeReport({ ...this.state.kept.report, charts });
  }

  /** Puts a draft into the report, or takes it out again. */
  acceptDraft(id: string, accepted: boolean): Promise<boolean> {
    const { report } = this.state.kept;
    const others = report.drafts.filter((other) => other !== id);
    return this.changeReport({ ...report, drafts: accepted ? [...others, id] : others });
  }

  /** Puts an outline into the workbook for the user to edit, and follows it from then on. */
  editOutline(outline: Outline): Promise<boolean> {
    return this.perform('writing', async () => {
      const { outlineSheet, ownOutline } = await outlining();
      const document = outlineSheet(outline);
      await this.host.write([document], { taken: 'fail', activate: document.name });
      await this.keep({ ...this.state.kept, report: { ...this.state.kept.report, outline: ownOutline } });
      await this.examineNow();
    });
  }

  /** The report as a Word file, the user's edits in it, and what to call it. */
  async wordFile(): Promise<{ readonly name: string; readonly content: Uint8Array } | undefined> {
    const { preview } = this.state;
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
      await this.host.mark(marksOf(this.state.findings.open));
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
    this.update({ kept: await this.keeping.load() });
    await this.listen();
    this.begun = true;
  }

  private engine(): Promise<Engine> {
    return this.fetched().catch((cause: unknown) => {
      throw new HostError('notFetched', '', { cause });
    });
  }

  private async examineNow(options: Pick<ReadOptions, 'fresh'> = {}): Promise<void> {
    this.changes.taken();
    this.reading = new AbortController();
    const snapshot = await this.host.read({ ...options, signal: this.reading.signal, progress: (share) => this.update({ progress: share }) });
    await this.show(snapshot);
    this.update({ checkedAt: new Date() });
  }

  /** The findings of a snapshot at once; its report follows. */
  private async show(snapshot: WorkbookSnapshot): Promise<void> {
    const { Examiner } = await this.engine();
    this.examiner ??= new Examiner();
    const assignments = followed(this.state.kept.assignments, snapshot.sheets);
    const kept = assignments === this.state.kept.assignments ? this.state.kept : { ...this.state.kept, assignments };
    const examination = this.examiner.examine(snapshot, kept);
    this.update({
      kept,
      snapshot,
      examination,
      findings: withoutIgnored(examination.findings, this.state.kept.ignored),
      reportWritten: snapshot.sheets.some(({ name }) => name === reportSheetName),
    });
    this.reported = this.report(examination);
  }

  private changeAssignments(assignments: KeptState['assignments']): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.state.kept, assignments });
      if (this.state.snapshot) await this.show(this.state.snapshot);
    });
  }

  private changeReport(report: KeptState['report']): Promise<boolean> {
    return this.perform('writing', async () => {
      await this.keep({ ...this.state.kept, report });
      const { examination } = this.state;
      if (examination) this.reported = this.report(examination);
    });
  }

  /** Where it cannot be fetched, the next check tries again. */
  private async report(examination: Examination): Promise<void> {
    await shown();
    const fetched = await reporting().catch(() => undefined);
    const { snapshot, kept } = this.state;
    if (fetched && snapshot && examination === this.state.examination) this.update(fetched.reportOn({ ...examination, snapshot, kept: kept.report, profile: kept.profile }));
  }

  /** Saves the state, merged with what others saved meanwhile, and shows what follows from it. */
  private async keep(kept: KeptState, mode: 'merge' | 'replace' = 'merge'): Promise<void> {
    const saved = await this.keeping.save(kept, mode);
    this.update({ kept: saved, findings: withoutIgnored(this.state.examination?.findings ?? [], saved.ignored) });
  }

  private listen(): Promise<void> {
    return this.state.kept.live ? this.changes.listen() : this.changes.stop();
  }

  /** A check nobody asked for. It takes back no more than its own failure: what was said of a command stays to be read. */
  private recheck(): Promise<boolean> {
    return this.perform('checking', async () => {
      if (this.changes.untaken) await this.examineNow();
    }, 'background');
  }

  private perform(activity: Exclude<Activity, 'idle'> | undefined, work: () => Promise<void>, by: Failure['by'] = 'user'): Promise<boolean> {
    const begun = async () => {
      await this.begin();
      await work();
    };
    return this.work.perform(activity, activity ? begun : work, () => this.reported, by);
  }

  private update(change: Partial<SessionState>): void {
    this.work.update(change);
  }
}

const wordWriting = () => import('../report/docx/word-file');
const outlining = async () => ({ ...(await import('../report/outlines/outline-sheet')), ...(await import('../report/outlines/choice')) });
