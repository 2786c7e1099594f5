import type { Action, Confirmation } from '../actions/action';
import { actionWords, type ActionId, type ActionWords } from '../locales/action-words';
import type { Session } from '../session/session';

export interface Question {
  readonly confirmation: Confirmation;
  readonly agree: () => Promise<void>;
}

/** Runs actions for buttons, shortcuts and the ribbon alike: asks first where something would be lost, and tells what was done. */
export class ActionRunner {
  private asked?: Question;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly session: Session,
    /** Told of each action that was done and has words for it. */
    public onDone: (id: ActionId) => void = () => undefined,
    /** Told of what should never happen. */
    public onBroken: (error: unknown) => void = () => undefined,
  ) {}

  /** What the user is asked before going on. */
  get question(): Question | undefined {
    return this.asked;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers whether it was done. */
  async run<Target>(action: Action<Target>, target: Target): Promise<boolean> {
    if (!action.enabled(this.session.state, target)) return false;
    const confirmation = action.confirm?.(this.session.state);
    if (!confirmation) return this.perform(action, target);
    this.ask({
      confirmation,
      agree: async () => {
        this.ask(undefined);
        await this.perform(action, target);
      },
    });
    return false;
  }

  decline(): void {
    this.ask(undefined);
  }

  private async perform<Target>(action: Action<Target>, target: Target): Promise<boolean> {
    try {
      const done = await action.perform(this.session, target);
      if (done && 'done' in (actionWords[action.id] as ActionWords)) this.onDone(action.id);
      return done;
    } catch (error) {
      this.onBroken(error);
      return false;
    }
  }

  private ask(question: Question | undefined): void {
    this.asked = question;
    for (const listener of this.listeners) listener();
  }
}
