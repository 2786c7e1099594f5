import type { WorkbookHost } from '../model/workbook-host';
import type { Engine } from './fetch-engine';
import { freshState, mergedState, type KeptState } from './kept-state';

/** What the workbook keeps for Heji, loaded from it and saved into it. */
export class Keeping {
  constructor(
    private readonly host: WorkbookHost,
    private readonly engine: () => Promise<Engine>,
  ) {}

  /** Before the user has chosen: live checking where it costs nothing. */
  get atFirst(): KeptState {
    const { tellsChanges, keepsUndo } = this.host.capabilities;
    return { ...freshState, live: tellsChanges && keepsUndo };
  }

  async load(): Promise<KeptState> {
    const text = await this.host.loadState();
    return text === undefined ? this.atFirst : (await this.engine()).readState(text, this.atFirst);
  }

  /**
   * Answers what was saved.
   * @param mode `merge`: with what others saved meanwhile
   */
  async save(kept: KeptState, mode: 'merge' | 'replace'): Promise<KeptState> {
    const saved = mode === 'merge' ? mergedState(kept, await this.load()) : kept;
    const { writeState } = await this.engine();
    await this.host.saveState(writeState(saved));
    return saved;
  }
}
