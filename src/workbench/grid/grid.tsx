import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { WorkbookFile } from '../../hosts/files/workbook-file';
import { workbenchWords } from '../../locales/workbench-words';
import { address } from '../../model/address';
import type { HostError } from '../../model/host-error';
import type { Say } from '../../taskpane/pane-context';
import { CellEditor } from './cell-editor';
import { GridRow } from './grid-row';
import { ColumnHeads, ColumnLines, RowHeads, seen } from './heads';
import { HEAD_HEIGHT, HEAD_WIDTH, layOut } from './layout';
import { useTyping } from './use-typing';
import { reveal, useWindow } from './use-window';

interface GridProps {
  readonly file: WorkbookFile;
  readonly say: Say;
  readonly onRefused: (error: HostError) => void;
  readonly onSheet: (step: 1 | -1) => void;
}

/** Pixels of a row, roughly, and the rows of a page that stay in view when PageDown turns it. */
const ROW = 24;
const ROWS_KEPT = 3;

/** The shown sheet as a grid of cells. Only what is in view is in the page. */
export function Grid({ file, say, onRefused, onSheet }: GridProps) {
  useSyncExternalStore(useCallback((listener) => file.watch(listener), [file]), () => file.revision);
  const { selected, looks, snapshot } = file;
  const sheet = snapshot.sheets.find(({ id }) => id === selected.sheet)!;
  const layout = useMemo(() => layOut(sheet, looks), [sheet, looks]);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const shown = useWindow(scroller, layout);
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / ROW) - ROWS_KEPT);
  const { surface, editor } = useTyping({ file, sheet, layout, input, page, onRefused, onSheet });
  const { rows, columns, frozen } = layout;
  const { area } = selected;

  useLayoutEffect(() => {
    if (scroller.current) reveal(scroller.current, layout, selected.row, selected.column);
  }, [layout, selected.sheet, selected.row, selected.column]);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, [file]);

  const markAt = useMemo(() => (row: number, column: number) => file.markAt({ sheet: sheet.id, row, column }), [file, sheet.id, file.drawnMarks]);
  const staleNote = useMemo(
    () => (row: number, column: number) => (file.isStale({ sheet: sheet.id, row, column }) ? say(workbenchWords.stale, { formula: `=${file.cellAt({ sheet: sheet.id, row, column })?.formula ?? ''}` }) : undefined),
    [file, sheet.id, file.staleCells, say],
  );
  const drawRow = (row: number, top: number, headed: boolean) => {
    const inside = row >= area.top && row <= area.bottom;
    return (
      <GridRow
        key={row} sheet={sheet.id} row={row} top={top} cells={sheet.rows.get(row)} layout={layout} looks={looks} first={shown.firstColumn} last={shown.lastColumn} headed={headed}
        from={inside ? area.left : -1} to={inside ? area.right : -1} active={row === selected.row ? selected.column : -1}
        markAt={markAt} staleNote={staleNote} markedWord={say(workbenchWords.marked)}
      />
    );
  };
  // Merged areas that begin above the view and reach into it.
  const anchors = [...new Set(layout.merges.filter(({ top, bottom }) => top < shown.firstRow && top >= frozen.rows && bottom >= shown.firstRow).map(({ top }) => top))];

  const merge = layout.mergeAt(selected.row, selected.column);
  const place = {
    left: HEAD_WIDTH + columns.start(selected.column) + (selected.column < frozen.columns ? (scroller.current?.scrollLeft ?? 0) : 0),
    top: HEAD_HEIGHT + rows.start(selected.row) + (selected.row < frozen.rows ? (scroller.current?.scrollTop ?? 0) : 0),
    minWidth: merge ? columns.span(merge.left, merge.right) : columns.size(selected.column),
    minHeight: merge ? rows.span(merge.top, merge.bottom) : rows.size(selected.row),
  };
  const printed = file.cellAt({ sheet: sheet.id, row: selected.row, column: selected.column })?.printed ?? '';
  const label = `${sheet.name} ${address(selected.row, selected.column)} ${printed}${markAt(selected.row, selected.column) ? `，${say(workbenchWords.marked)}` : ''}`;

  return (
    <div ref={scroller} className="scroller" {...surface}>
      <div className="canvas" style={{ width: HEAD_WIDTH + columns.length, height: HEAD_HEIGHT + rows.length }}>
        <RowHeads layout={layout} shown={shown} area={area} />
        {layout.gridlines && <ColumnLines layout={layout} shown={shown} />}
        <div role="grid" aria-label={say(workbenchWords.grid, { sheet: sheet.name })} aria-rowcount={rows.count + 1} aria-colcount={columns.count + 1} aria-multiselectable>
          <ColumnHeads layout={layout} shown={shown} area={area} corner={sheet.name} />
          {frozen.rows > 0 && (
            <div role="rowgroup" className="frozen-rows" style={{ height: rows.start(frozen.rows) }}>
              {seen(0, frozen.rows - 1, rows).map((row) => drawRow(row, rows.start(row), true))}
            </div>
          )}
          <div role="rowgroup">{[...anchors, ...seen(shown.firstRow, shown.lastRow, rows)].map((row) => drawRow(row, HEAD_HEIGHT + rows.start(row), false))}</div>
        </div>
        <CellEditor input={input} label={label} place={place} {...editor} />
      </div>
    </div>
  );
}
