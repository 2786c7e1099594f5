import type { TextCell } from '../model/indicator';
import { meansNothing } from '../reading/cells/number';

/** Whether somebody wrote a reason; 无 or a dash is none. */
export function isReason(cell: TextCell | undefined): boolean {
  return cell !== undefined && !meansNothing(cell.text);
}
