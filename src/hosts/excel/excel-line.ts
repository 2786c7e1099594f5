/// <reference types="office-js" />
import { HostError } from '../../model/host-error';
import { hostErrorOf } from './host-errors';

/** Queues what one request asks or orders, and answers how to collect the answers once they are there. */
export type Queue<T> = (workbook: Excel.Workbook) => () => T;

export interface LineOptions {
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
  /** ExcelApi 1.20: all that one request writes is one step of Undo. */
  readonly mergesUndo: boolean;
  /** The file's name: what an error is about where nothing narrower is known. */
  readonly document: string;
}

/** How long Excel may take to say that a cell is being edited. */
const PROBE_PATIENCE = 2000;

/** The line to Excel: one request at a time goes out, one answer comes back, or a HostError. */
export class ExcelLine {
  constructor(private readonly options: LineOptions) {}

  /**
   * `subject` is what an error is about: the sheet, the cell; empty for the workbook. While the user types in a cell Excel holds requests back: one that nobody
   * asked for waits with it, others reject with `busyEditing`. An answer that comes after the time-out is ignored.
   */
  async ask<T>(subject: string, queue: Queue<T>, { unasked = false } = {}): Promise<T> {
    const options: Excel.RunOptions = { delayForCellEdit: true, ...(this.options.mergesUndo && { mergeUndoGroup: true }) };
    const answer = Excel.run(options, async (context) => {
      const collect = queue(context.workbook);
      await context.sync();
      return collect();
    });
    try {
      return await this.impatiently(answer, unasked);
    } catch (error) {
      throw hostErrorOf(error, subject || this.options.document);
    }
  }

  /** For event handlers, which must be removed in the context they were added in. */
  async askAgain(context: OfficeExtension.ClientRequestContext, queue: () => void): Promise<void> {
    queue();
    try {
      await this.impatiently(context.sync(), false);
    } catch (error) {
      throw hostErrorOf(error, this.options.document);
    }
  }

  private async impatiently<T>(answer: Promise<T>, unasked: boolean): Promise<T> {
    for (let wasEditing = false; ; ) {
      const outcome = await within(this.options.patience, answer);
      if (outcome !== 'late') return outcome.answer;
      const isEditing = await this.isEditing();
      if (isEditing && !unasked) throw new HostError('busyEditing', '');
      // Once the cell is left, Excel sets to work: its time begins anew.
      if (!isEditing && !wasEditing) throw new HostError('noAnswer', '');
      wasEditing = isEditing;
    }
  }

  private async isEditing(): Promise<boolean> {
    const probe = Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    const refusal = probe.then(() => undefined, (error: unknown) => hostErrorOf(error, ''));
    const outcome = await within(Math.min(PROBE_PATIENCE, this.options.patience), refusal);
    return outcome !== 'late' && outcome.answer instanceof HostError && outcome.answer.kind === 'busyEditing';
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<'late' | { readonly answer: T }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), milliseconds);
    work.then((answer) => resolve({ answer }), reject).finally(() => clearTimeout(timer));
  });
}
