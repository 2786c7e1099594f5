import type { WorkbookHost } from '../model/workbook-host';

/** Edits come in bursts; the check waits for a pause this long (ms). */
const pause = 250;

/** Hears of the workbook's changes while it is asked to, and calls once they pause. */
export class Changes {
  private stopListening?: () => Promise<void>;
  private timer?: ReturnType<typeof setTimeout>;
  private changed = false;

  constructor(
    private readonly host: Pick<WorkbookHost, 'subscribe'>,
    private readonly paused: () => void,
  ) {}

  /** Whether anything has changed since `taken`. */
  get untaken(): boolean {
    return this.changed;
  }

  /** What has changed up to now is being read. */
  taken(): void {
    this.changed = false;
  }

  async listen(): Promise<void> {
    this.stopListening ??= await this.host.subscribe(() => this.heard());
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.stopListening?.();
    this.stopListening = undefined;
  }

  private heard(): void {
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.paused, pause);
  }
}
