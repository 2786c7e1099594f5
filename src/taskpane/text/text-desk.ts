/** The text on the page 文稿核对, kept while other pages are open, and its check in a thread of its own. */
import type { CheckedText, TextToCheck } from './checked-text';

export class TextDesk {
  text = '';
  checked?: CheckedText;
  private thread?: Worker;

  /** @param openThread answers a thread that runs `thread.ts`; undefined where there are none, and texts are checked on the page */
  constructor(private readonly openThread: (() => Worker) | undefined) {}

  /** Checks a text; one that is overtaken by another is not answered. Rejects where it failed. */
  async check(asked: TextToCheck): Promise<CheckedText> {
    if (!this.openThread) return (await import('./check-text')).textChecker()(asked);
    const thread = (this.thread ??= this.openThread());
    return new Promise((answer, fail) => {
      thread.onmessage = ({ data }: MessageEvent<CheckedText>) => answer(data);
      thread.onerror = ({ message }) => {
        this.thread = undefined;
        thread.terminate();
        fail(new Error(message));
      };
      thread.postMessage(asked);
    });
  }

  close(): void {
    this.thread?.terminate();
    this.thread = undefined;
  }
}
