const MOST_STEPS = 500;

/** Steps done and taken back, the last first. */
export class History<Step> {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** The last step done; the same as before means that nothing is different. */
  get last(): Step | undefined {
    return this.done.at(-1);
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  add(step: Step): void {
    this.done = [...this.done.slice(1 - MOST_STEPS), step];
    this.undone = [];
  }

  undo(): Step | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }
}
