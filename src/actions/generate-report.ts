import type { Action } from './action';
import { canWrite } from './busy';

export const generateReport: Action = {
  id: 'generateReport',
  icon: 'report',
  shortcut: { key: 'g', control: true, shift: true },
  confirm: ({ reportWritten }) => (reportWritten ? 'reportIsRewritten' : undefined),
  enabled: (state) => canWrite(state) && isReportable(state.examination?.book),
  perform: (session) => session.generate(),
};

/** A report of a workbook without a single table would be gaps throughout. */
function isReportable(book: { statements: readonly unknown[]; evaluations: readonly unknown[] } | undefined): boolean {
  return book !== undefined && book.statements.length + book.evaluations.length > 0;
}
