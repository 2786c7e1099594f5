import type { RowRole } from '../model/statement';

/** The rows that the expenditure and the adjustment table share. */
export const spendingRows: readonly RowRole[] = ['total', 'basicExpenditure', 'projectExpenditure'];
