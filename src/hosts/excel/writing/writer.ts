import { HostError } from '../../../model/host-error';
import type { SheetDocument } from '../../../model/sheet-document';
import type { Progress, WriteOptions } from '../../../model/workbook-host';
import { requireSheetName } from '../../files/patching/sheet-name';
import type { ExcelLine } from '../excel-line';
import { areMarked, replaceMarks } from '../marking/mark-formats';
import type { MarkedArea } from '../marking/marked-areas';
import { listSheets, type ListedSheet } from '../parts/outline';
import { listParts } from '../parts/workbook-state';
import { placingSteps, sheetNamed, takingBackSteps } from './commit';
import { drawCharts } from './draw-charts';
import { JOURNAL_NAMESPACE, readJournals, type JournalEntry, type Placing } from './journal';
import { paintCells } from './paint-cells';
import { paintPage } from './paint-page';
import { isStaged, stagedName } from './staged-names';
import { JournalPart, painting, small, takeSteps, type Step } from './steps';
import { PATH_BYTES } from './strokes';

const STAGING_SHARE = 0.7;

/** The sheets of a workbook, and the ids of the journal entries somebody left. */
interface Survey {
  readonly sheets: readonly ListedSheet[];
  readonly journals: readonly string[];
}

/**
 * Writes more than one cell, all or nothing. Excel keeps what was done before a failure, so: what is new is staged on hidden sheets and
 * read back first; a journal entry says what is going on; the commit is steps of which every number taken can be recognised and the
 * rest taken later, by `recover` if need be. docs/excel-host.md has the reasons.
 */
export class Writer {
  constructor(private readonly line: ExcelLine) {}

  /** Finishes or takes back what an interrupted write left. Answers the ids of the sheets there are. */
  async recover(): Promise<string[]> {
    const found = await this.survey();
    if (hasLeftovers(found)) await this.settle(found);
    return found.sheets.filter(({ name }) => !isStaged(name)).map(({ id }) => id);
  }

  /** Throws RangeError for a name no sheet can have. */
  async write(documents: readonly SheetDocument[], { taken, activate, progress }: WriteOptions): Promise<void> {
    for (const { name } of documents) requireSheetName(name);
    const sheets = await this.cleared();
    const takenName = documents.find(({ name }) => sheetNamed(sheets, name));
    if (takenName && taken === 'fail') throw new HostError('sheetNameTaken', takenName.name);
    const run = Date.now().toString(36);
    const placings = documents.map((document, index): Placing => {
      const target = sheetNamed(sheets, document.name);
      return target ? { staged: stagedName(run, index), name: target.name, rewrites: document } : { staged: stagedName(run, index), name: document.name };
    });
    const journal = new JournalPart();
    let committing = false;
    await this.orSettle(
      async () => {
        await this.stage(documents, placings, journal, progress && ((share) => progress(share * STAGING_SHARE)));
        committing = true;
        await this.commit(placings, journal, activate, progress && ((share) => progress(STAGING_SHARE + share * (1 - STAGING_SHARE))));
      },
      async (error) => committing && !isMissing(error),
    );
    await drawCharts(this.line, documents);
  }

  /** Makes these the only marks in the workbook. */
  async mark(marks: readonly MarkedArea[]): Promise<void> {
    const sheets = await this.cleared();
    const run = Date.now().toString(36);
    await this.orSettle(
      () => replaceMarks(this.line, { marks, run, sheets, journal: new JournalPart() }),
      () => areMarked(this.line, { marks, run, sheets }),
    );
  }

  /** The sheets there are, once nothing is left of an earlier write. */
  private async cleared(): Promise<readonly ListedSheet[]> {
    const found = await this.survey();
    if (!hasLeftovers(found)) return found.sheets;
    await this.settle(found);
    return (await this.survey()).sheets;
  }

  private async stage(documents: readonly SheetDocument[], placings: readonly Placing[], journal: JournalPart, progress?: Progress): Promise<void> {
    const entry = { kind: 'write', phase: 'staging', placings: placings.map(({ staged, name }) => ({ staged, name })) } as const;
    const steps = placings.flatMap(({ staged, name, rewrites }, index) => [
      ...(rewrites ? [refuseProtected(name)] : []),
      small(({ worksheets }) => {
        worksheets.add(staged).visibility = Excel.SheetVisibility.hidden;
      }),
      ...painting(staged, [...paintCells(documents[index]!), ...paintPage(documents[index]!)]),
    ]);
    await takeSteps(this.line, documents[0]?.name ?? '', [journal.keep(entry), ...steps], progress);
  }

  private async commit(placings: readonly Placing[], journal: JournalPart, activate: string | undefined, progress?: Progress): Promise<void> {
    const asIfListed = placings.flatMap(({ staged, name, rewrites }) => {
      const visibility = 'visible' as const;
      return [{ id: '', name: staged, visibility }, ...(rewrites ? [{ id: '', name, visibility }] : [])];
    });
    const activation = activate === undefined ? [] : [small(({ worksheets }) => worksheets.getItem(activate).activate())];
    const steps = [journal.keep({ kind: 'write', phase: 'committing', placings }), ...placingSteps(placings, asIfListed), ...activation, journal.remove()];
    await takeSteps(this.line, placings[0]?.name ?? '', steps, progress);
  }

  /**
   * Does the work; where it fails, looks again, and finishes it or takes it back. Rejects unless it came to its end after all: `ended`
   * tells, where nothing is left of it, whether that is because all of it was done and only the answer was lost.
   */
  private async orSettle(work: () => Promise<void>, ended: (error: unknown) => Promise<boolean>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const done = async () => {
        const outcome = await this.settle(await this.survey());
        return outcome === 'finished' || (outcome === 'nothingLeft' && (await ended(error)));
      };
      // What went wrong first is what the user should hear of; what is left of it now, the next start settles.
      if (!(await done().catch(() => false))) throw error;
    }
  }

  private async settle({ sheets, journals }: Survey): Promise<'nothingLeft' | 'finished' | 'takenBack'> {
    let outcome: 'nothingLeft' | 'finished' | 'takenBack' = 'nothingLeft';
    for (const { id, entry } of journals.length > 0 ? await readJournals(this.line, journals) : []) {
      const now = outcome === 'nothingLeft' ? sheets : (await this.survey()).sheets;
      outcome = await this.settleEntry(new JournalPart(id), entry, now);
    }
    const now = outcome === 'finished' ? (await this.survey()).sheets : sheets;
    if (outcome !== 'takenBack' && now.some(({ name }) => isStaged(name))) {
      await takeSteps(this.line, '', takingBackSteps(now));
      return outcome === 'finished' ? 'finished' : 'takenBack';
    }
    return outcome;
  }

  private async settleEntry(journal: JournalPart, entry: JournalEntry | undefined, sheets: readonly ListedSheet[]): Promise<'finished' | 'takenBack'> {
    if (entry?.kind === 'mark') {
      await replaceMarks(this.line, { ...entry, sheets: sheets.filter(({ name }) => !isStaged(name)), journal });
      return 'finished';
    }
    const committing = entry?.phase === 'committing';
    await takeSteps(this.line, entry?.placings[0]?.name ?? '', [...(committing ? placingSteps(entry.placings, sheets) : takingBackSteps(sheets)), journal.remove()]);
    return committing ? 'finished' : 'takenBack';
  }

  private survey(): Promise<Survey> {
    return this.line.ask('', (workbook) => {
      const sheets = listSheets(workbook);
      const journals = listParts(workbook, JOURNAL_NAMESPACE);
      return () => ({ sheets: sheets(), journals: journals() });
    });
  }
}

function hasLeftovers({ sheets, journals }: Survey): boolean {
  return journals.length > 0 || sheets.some(({ name }) => isStaged(name));
}

function isMissing(error: unknown): boolean {
  return error instanceof HostError && error.kind === 'sheetNotFound';
}

/** A protected sheet cannot be rewritten; found out before the commit. */
function refuseProtected(name: string): Step {
  return {
    bytes: PATH_BYTES,
    take: ({ worksheets }) => {
      const protection = worksheets.getItem(name).protection.load('protected');
      return () => {
        if (protection.protected) throw new HostError('protected', name);
        return true;
      };
    },
  };
}
