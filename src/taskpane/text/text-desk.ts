/** The text on the page 文稿核对, kept while other pages are open, and its check in a thread of its own. */
import type { CheckedText, TextToCheck } from './checked-text';

export class TextDesk {
  text = '';
  checked?: CheckedText;
  private thread?: Worker;

  /** @param openThread answers a thread that runs `thread.ts` */
  constructor(private readonly openThread: () => Worker) {}

  /** Checks a text; one that is overtaken by another is not answered. Rejects where it failed. */
  async check(asked: TextToCheck): Promise<CheckedText> {
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
