import type { WorkbookHost } from '../model/workbook-host';

/** An edit that comes alone waits only for what Excel tells along with it (ms). */
const breath = 40;

/** Edits that come in bursts are waited for until they pause for so long (ms). */
const pause = 250;

/** Hears of the workbook's changes while it is asked to, and calls once they pause; at once after the first in a while. */
export class Changes {
  private stopListening?: () => Promise<void>;
  private timer?: ReturnType<typeof setTimeout>;
  private changed = false;
  private takenAt = 0;
  private patience = breath;

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
    this.takenAt = Date.now();
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
    if (!this.changed) this.patience = Date.now() - this.takenAt < pause ? pause : breath;
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.paused, this.patience);
  }
}
