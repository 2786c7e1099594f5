import type { Run } from '../document';

/** A measured statement that the workbook's figures bear out, for the user to accept or leave. */
export interface Draft {
  /** Stable: what is said of what. */
  readonly id: string;
  readonly about: 'problems' | 'improvements';
  readonly runs: readonly Run[];
}
