import { useState } from 'react';
import type { WorkbookFile } from '../../hosts/files/workbook-file';
import { workbenchWords as words } from '../../locales/workbench-words';
import { areaAddress, parseArea } from '../../model/address';
import type { Say } from '../../taskpane/pane-context';

/** The address of what is selected, and all that stands in its first cell; both can be typed into. */
export function FormulaBar({ file, say, attempt }: { file: WorkbookFile; say: Say; attempt: (work: () => void) => void }) {
  const { sheet, row, column, area } = file.selected;
  const at = { sheet, row, column };
  const isOne = area.top === area.bottom && area.left === area.right;
  const place = areaAddress(isOne ? area : { top: row, left: column, bottom: row, right: column });
  return (
    <div className="formula-bar">
      <Field key={`${sheet} ${place}`} className="place" label={say(words.place)} text={place} onDone={(text) => {
        const wanted = parseArea(text.trim());
        if (wanted) file.select({ sheet, row: wanted.top, column: wanted.left, area: wanted });
      }} />
      <Field key={`${sheet} ${row} ${column} ${file.typedTextAt(at)}`} className="content" label={say(words.content)} text={file.typedTextAt(at)} onDone={(text) => attempt(() => file.type([{ at, text }]))} />
    </div>
  );
}

function Field({ className, label, text, onDone }: { className: string; label: string; text: string; onDone: (text: string) => void }) {
  const [typed, setTyped] = useState<string>();
  const finish = () => {
    if (typed !== undefined && typed !== text) onDone(typed);
    setTyped(undefined);
  };
  return (
    <input
      className={className} aria-label={label} value={typed ?? text} spellCheck={false} autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish();
        else if (event.key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
