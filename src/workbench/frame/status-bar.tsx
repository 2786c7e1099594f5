import type { Selection } from '../../hosts/files/editing/selection';
import type { WorkbookFile } from '../../hosts/files/workbook-file';
import { workbenchWords as words } from '../../locales/workbench-words';
import type { Say } from '../../taskpane/pane-context';

/** Adding up more than this would be felt when selecting. */
const MOST_CELLS = 100_000;

/** What the selected figures add up to, and what is not drawn of this sheet. */
export function StatusBar({ file, say }: { file: WorkbookFile; say: Say }) {
  const { sum, count } = addedUp(file, file.selected);
  const { undrawn } = file.looks.sheet(file.selected.sheet);
  return (
    <p className="status" role="status">
      {undrawn.size > 0 && <span className="undrawn" title={say(words.undrawn)}>{say(words.undrawn)}</span>}
      {count > 1 ? <span>{say(words.sum, { sum, count })}</span> : <span className="keys">{say(words.keys)}</span>}
    </p>
  );
}

function addedUp(file: WorkbookFile, { sheet, area }: Selection): { sum: string; count: number } {
  let sum = 0;
  let count = 0;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells === 1 || cells > MOST_CELLS) return { sum: '', count };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = file.cellAt({ sheet, row, column })?.value;
      if (value?.kind !== 'number') continue;
      sum += value.number;
      count += 1;
    }
  }
  return { sum: String(Number(sum.toPrecision(15))), count };
}
