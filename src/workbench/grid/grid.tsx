import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type PointerEvent } from 'react';
import type { Selection, WorkbookFile } from '../../hosts/files/workbook-file';
import { address, columnName } from '../../model/address';
import { HostError } from '../../model/host-error';
import { workbenchWords } from '../../locales/workbench-words';
import type { Say } from '../../taskpane/pane-context';
import { CellEditor } from './cell-editor';
import { clearedCells, copyArea, pastedCells } from './clipboard';
import { GridRow } from './grid-row';
import { readKey } from './keys';
import { HEAD_HEIGHT, HEAD_WIDTH, layOut } from './layout';
import { extendTo, selectCell, step, type Direction } from './movement';
import { moved } from './moved';
import { cellAtPoint, reveal, useWindow } from './use-window';

interface GridProps {
  readonly file: WorkbookFile;
  readonly say: Say;
  readonly onRefused: (error: HostError) => void;
  readonly onSheet: (step: 1 | -1) => void;
}

/** What is being typed, and whether arrow keys end it (typed over) or move in it (edited). */
interface Typing {
  readonly text: string;
  readonly over: boolean;
}

/** The shown sheet as a grid of cells. Only what is in view is in the page. */
export function Grid({ file, say, onRefused, onSheet }: GridProps) {
  useSyncExternalStore(useCallback((listener) => file.watch(listener), [file]), () => file.revision);
  const { selected, looks, snapshot } = file;
  const sheet = snapshot.sheets.find(({ id }) => id === selected.sheet)!;
  const layout = useMemo(() => layOut(sheet, looks), [sheet, looks]);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const shown = useWindow(scroller, layout);
  const [typing, setTyping] = useState<Typing>();
  const { rows, columns, frozen } = layout;

  useLayoutEffect(() => {
    if (scroller.current) reveal(scroller.current, layout, selected.row, selected.column);
  }, [layout, selected.sheet, selected.row, selected.column]);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, [file]);

  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onRefused(error);
    }
  };
  const select = (selection: Selection) => file.select(selection);
  const finish = (direction?: Direction) => {
    const { row, column } = selected;
    const at = { sheet: sheet.id, row, column };
    if (typing && typing.text !== file.typedTextAt(at)) attempt(() => file.type([{ at, text: typing.text }]));
    setTyping(undefined);
    if (direction) select(selectCell(sheet.id, step(layout.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column }, direction, layout), layout));
  };
  const edit = () => setTyping({ text: file.typedTextAt({ sheet: sheet.id, row: selected.row, column: selected.column }), over: false });

  const pressWhileTyping = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const key = readKey(event);
    if (event.key === 'Escape') setTyping(undefined);
    else if (event.key === 'F2') setTyping((now) => now && { ...now, over: !now.over });
    else if (event.key === 'Enter' && event.altKey) event.currentTarget.setRangeText('\n', event.currentTarget.selectionStart, event.currentTarget.selectionEnd, 'end');
    else if (key?.do === 'move' && (event.key === 'Enter' || event.key === 'Tab' || typing?.over)) finish(key.direction);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) setTyping({ text: event.currentTarget.value, over: false });
  };
  const press = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (typing) return pressWhileTyping(event);
    const key = readKey(event);
    if (!key) return;
    event.preventDefault();
    if (key.do === 'edit') edit();
    else if (key.do === 'clear') attempt(() => file.type(clearedCells(selected).filter(({ at }) => file.cellAt(at))));
    else if (key.do === 'undo') file.undo();
    else if (key.do === 'redo') file.redo();
    else if (key.do === 'sheet') onSheet(key.step);
    else if (key.do !== 'escape') select(moved(selected, key, sheet, layout, Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / 24) - 3)));
  };

  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || event.target === input.current) return;
    const { row, column } = cellAtPoint(event.currentTarget, layout, event.clientX, event.clientY);
    if (event.clientX > event.currentTarget.getBoundingClientRect().left + event.currentTarget.clientWidth) return;
    event.preventDefault();
    if (typing) finish();
    input.current?.focus({ preventScroll: true });
    if (row < 0 || column < 0) {
      const area = { top: Math.max(row, 0), left: Math.max(column, 0), bottom: row < 0 ? rows.count - 1 : row, right: column < 0 ? columns.count - 1 : column };
      return select({ sheet: sheet.id, row: area.top, column: area.left, area });
    }
    select(event.shiftKey ? extendTo(selected, { row, column }, layout) : selectCell(sheet.id, { row, column }, layout));
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { row, column } = cellAtPoint(event.currentTarget, layout, event.clientX, event.clientY);
    if (row >= 0 && column >= 0) select(extendTo(file.selected, { row, column }, layout));
  };

  const { area } = selected;
  const merge = layout.mergeAt(selected.row, selected.column);
  const place = {
    left: HEAD_WIDTH + columns.start(selected.column) + (selected.column < frozen.columns ? (scroller.current?.scrollLeft ?? 0) : 0),
    top: HEAD_HEIGHT + rows.start(selected.row) + (selected.row < frozen.rows ? (scroller.current?.scrollTop ?? 0) : 0),
    minWidth: merge ? columns.span(merge.left, merge.right) : columns.size(selected.column),
    minHeight: merge ? rows.span(merge.top, merge.bottom) : rows.size(selected.row),
  };
  const current = file.cellAt({ sheet: sheet.id, row: selected.row, column: selected.column });
  const label = `${sheet.name} ${address(selected.row, selected.column)} ${current?.printed ?? ''}${file.markAt({ sheet: sheet.id, row: selected.row, column: selected.column }) ? `，${say(workbenchWords.marked)}` : ''}`;

  const markAt = useMemo(() => (row: number, column: number) => file.markAt({ sheet: sheet.id, row, column }), [file, sheet.id, file.drawnMarks]);
  const staleNote = useMemo(
    () => (row: number, column: number) => (file.isStale({ sheet: sheet.id, row, column }) ? say(workbenchWords.stale, { formula: `=${file.cellAt({ sheet: sheet.id, row, column })?.formula ?? ''}` }) : undefined),
    [file, sheet.id, file.staleCells, say],
  );
  const drawRow = (row: number, top: number | undefined) => {
    const inside = row >= area.top && row <= area.bottom;
    const cells = sheet.rows.get(row);
    return (
      <GridRow
        key={row} sheet={sheet.id} row={row} top={top} cells={cells} layout={layout} looks={looks} first={shown.firstColumn} last={shown.lastColumn}
        from={inside ? area.left : -1} to={inside ? area.right : -1} active={row === selected.row ? selected.column : -1}
        markAt={markAt} staleNote={staleNote} markedWord={say(workbenchWords.marked)}
      />
    );
  };
  const inView = Array.from({ length: shown.lastRow - shown.firstRow + 1 }, (_, index) => shown.firstRow + index).filter((row) => rows.size(row) > 0);
  const anchors = [...new Set(layout.merges.filter(({ top, bottom }) => top < shown.firstRow && top >= frozen.rows && bottom >= shown.firstRow).map(({ top }) => top))];
  const heads = Array.from({ length: shown.lastColumn - shown.firstColumn + 1 }, (_, index) => shown.firstColumn + index).filter((column) => columns.size(column) > 0);
  const head = (column: number) => (column >= area.left && column <= area.right ? 'head selected' : 'head');

  return (
    <div ref={scroller} className="scroller" onPointerDown={point} onPointerMove={drag} onDoubleClick={edit}>
      <div className="canvas" style={{ width: HEAD_WIDTH + columns.length, height: HEAD_HEIGHT + rows.length }}>
        <div role="grid" aria-label={say(workbenchWords.grid, { sheet: sheet.name })} aria-rowcount={rows.count + 1} aria-colcount={columns.count + 1} aria-multiselectable>
          <div role="rowgroup" className="heads">
            <div role="row" aria-rowindex={1} className="row" style={{ height: HEAD_HEIGHT, width: HEAD_WIDTH + columns.length }}>
              <div role="columnheader" aria-colindex={1} className="head corner"><span className="unseen">{sheet.name}</span></div>
              {Array.from({ length: frozen.columns }, (_, column) => (
                <div key={column} role="columnheader" aria-colindex={column + 2} className={`${head(column)} frozen`} style={{ left: HEAD_WIDTH + columns.start(column), width: columns.size(column), flex: 'none' }}>{columnName(column)}</div>
              ))}
              {heads.map((column) => (
                <div key={column} role="columnheader" aria-colindex={column + 2} className={head(column)} style={{ position: 'absolute', left: HEAD_WIDTH + columns.start(column), width: columns.size(column) }}>{columnName(column)}</div>
              ))}
            </div>
          </div>
          {frozen.rows > 0 && (
            <div role="rowgroup" className="frozen-rows" style={{ height: rows.start(frozen.rows) }}>
              {Array.from({ length: frozen.rows }, (_, row) => row).filter((row) => rows.size(row) > 0).map((row) => drawRow(row, rows.start(row)))}
            </div>
          )}
          <div role="rowgroup">{[...anchors, ...inView].map((row) => drawRow(row, HEAD_HEIGHT + rows.start(row)))}</div>
        </div>
        <CellEditor
          input={input} label={label} place={place} text={typing?.text} onKey={press}
          onText={(text) => setTyping((now) => ({ text, over: now?.over ?? true }))}
          onLeave={() => typing && finish()}
          onCopy={(event, cut) => {
            if (typing) return;
            event.preventDefault();
            copyArea(file, selected, event.clipboardData);
            if (cut) attempt(() => file.type(clearedCells(selected).filter(({ at }) => file.cellAt(at))));
          }}
          onPaste={(event) => {
            if (typing) return;
            event.preventDefault();
            const cells = pastedCells(event.clipboardData.getData('text/plain'), selected);
            attempt(() => file.type(cells.filter(({ at }) => { const own = layout.mergeAt(at.row, at.column); return !own || (own.top === at.row && own.left === at.column); })));
          }}
        />
      </div>
    </div>
  );
}
