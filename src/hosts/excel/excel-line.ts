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
}

/** The line to Excel: one request at a time goes out, one answer comes back, or a HostError. */
export class ExcelLine {
  constructor(private readonly options: LineOptions) {}

  /** `subject` is what an error is about: the sheet, the cell. An answer that comes after the time-out is ignored. */
  async ask<T>(subject: string, queue: Queue<T>): Promise<T> {
    const options: Excel.RunOptions = { delayForCellEdit: true, ...(this.options.mergesUndo && { mergeUndoGroup: true }) };
    const answer = Excel.run(options, async (context) => {
      const collect = queue(context.workbook);
      await context.sync();
      return collect();
    });
    try {
      return await this.impatiently(answer);
    } catch (error) {
      throw hostErrorOf(error, subject);
    }
  }

  /** For event handlers, which must be removed in the context they were added in. */
  async askAgain(context: OfficeExtension.ClientRequestContext, queue: () => void): Promise<void> {
    queue();
    try {
      await this.impatiently(context.sync());
    } catch (error) {
      throw hostErrorOf(error, '');
    }
  }

  private impatiently<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new HostError('noAnswer', '')), this.options.patience);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}
