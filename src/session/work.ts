import { HostError } from '../model/host-error';
import type { Activity, Failure, SessionState } from './state';

/** What the faces show, and the queue of work that changes it: one piece after the other, never overlapping. */
export class Work {
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private current: SessionState) {}

  get state(): SessionState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  update(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /**
   * Runs one piece of work after those before it; its failure is shown, not thrown. Anything but a HostError goes on up.
   * @param follows what is worked out of it afterwards, and there when the answer is
   */
  perform(activity: Exclude<Activity, 'idle'> | undefined, work: () => Promise<void>, follows: () => Promise<void>, by: Failure['by']): Promise<boolean> {
    const worked = this.queue.then(async () => {
      if (activity) this.update({ activity, progress: undefined });
      try {
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
    const done = worked.finally(follows);
    this.queue = done.catch(() => undefined);
    return done;
  }
}
