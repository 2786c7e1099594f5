import type { SessionState } from '../session/state';

export function isIdle({ activity }: SessionState): boolean {
  return activity === 'idle';
}

/** Whether the workbook may be written to now. */
export function canWrite(state: SessionState): boolean {
  return isIdle(state) && !state.capabilities.readOnly;
}
