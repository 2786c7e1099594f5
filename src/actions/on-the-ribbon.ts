import type { Action } from './action';
import { checkNow } from './check-now';
import { clearMarks } from './clear-marks';
import { generateReport } from './generate-report';
import { insertTemplate } from './insert-template';
import { toggleLive } from './toggle-live';

/** The ribbon's commands in their order; their ids are the manifest's function names. Opening the pane is the host's own doing. */
export const ribbonActions: readonly Action[] = [checkNow, toggleLive, generateReport, insertTemplate, clearMarks];
