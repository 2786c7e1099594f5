import { useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { WorkbookFile } from '../../hosts/files/workbook-file';
import { HostError } from '../../model/host-error';
import type { SheetSnapshot } from '../../model/snapshot';
import { clearedCells, copyArea, pastedCells } from './clipboard';
import { readKey } from './keys';
import type { Layout } from './layout';
import { moved } from './moved';
import { extendTo, selectCell, step, type Direction } from './movement';
import { cellAtPoint } from './use-window';

/** What is being typed, and whether arrow keys end it (typed over) or move in it (edited). */
interface Typing {
  readonly text: string;
  readonly over: boolean;
}

interface TypingOn {
  readonly file: WorkbookFile;
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** How many rows PageDown goes. */
  readonly page: () => number;
  readonly onRefused: (error: HostError) => void;
  readonly onSheet: (step: 1 | -1) => void;
}

/** What keyboard, pointer and clipboard do to a sheet. */
export function useTyping({ file, sheet, layout, input, page, onRefused, onSheet }: TypingOn) {
  const [typing, setTyping] = useState<Typing>();
  const { selected } = file;
  const at = { sheet: sheet.id, row: selected.row, column: selected.column };

  const type = (texts: Parameters<WorkbookFile['type']>[0]) => {
    try {
      file.type(texts);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onRefused(error);
    }
  };
  const clear = () => type(clearedCells(selected).filter((cleared) => file.cellAt(cleared.at)));
  const finish = (direction?: Direction) => {
    const { row, column } = selected;
    if (typing && typing.text !== file.typedTextAt(at)) type([{ at, text: typing.text }]);
    setTyping(undefined);
    if (direction) file.select(selectCell(sheet.id, step(layout.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column }, direction, layout), layout));
  };
  const edit = () => setTyping({ text: file.typedTextAt(at), over: false });

  const pressWhileTyping = (event: KeyboardEvent<HTMLTextAreaElement>) => {
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
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (typing) return pressWhileTyping(event);
    const key = readKey(event);
    if (!key) return;
    event.preventDefault();
    if (key.do === 'edit') edit();
    else if (key.do === 'clear') clear();
    else if (key.do === 'undo') file.undo();
    else if (key.do === 'redo') file.redo();
    else if (key.do === 'sheet') onSheet(key.step);
    else if (key.do !== 'escape') file.select(moved(selected, key, sheet, layout, page()));
  };

  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || event.target === input.current) return;
    const { row, column } = cellAtPoint(event.currentTarget, layout, event.clientX, event.clientY);
    if (event.clientX > event.currentTarget.getBoundingClientRect().left + event.currentTarget.clientWidth) return;
    event.preventDefault();
    if (typing) finish();
    input.current?.focus({ preventScroll: true });
    if (row < 0 || column < 0) {
      const area = { top: Math.max(row, 0), left: Math.max(column, 0), bottom: row < 0 ? layout.rows.count - 1 : row, right: column < 0 ? layout.columns.count - 1 : column };
      return file.select({ sheet: sheet.id, row: area.top, column: area.left, area });
    }
    file.select(event.shiftKey ? extendTo(selected, { row, column }, layout) : selectCell(sheet.id, { row, column }, layout));
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { row, column } = cellAtPoint(event.currentTarget, layout, event.clientX, event.clientY);
    if (row >= 0 && column >= 0) file.select(extendTo(file.selected, { row, column }, layout));
  };

  const copy = (event: ClipboardEvent, cut: boolean) => {
    if (typing) return;
    event.preventDefault();
    copyArea(file, selected, event.clipboardData);
    if (cut) clear();
  };
  const paste = (event: ClipboardEvent) => {
    if (typing) return;
    event.preventDefault();
    const isAnchor = ({ row, column }: { row: number; column: number }) => {
      const merge = layout.mergeAt(row, column);
      return !merge || (merge.top === row && merge.left === column);
    };
    type(pastedCells(event.clipboardData.getData('text/plain'), selected).filter((pasted) => isAnchor(pasted.at)));
  };

  return {
    surface: { onPointerDown: point, onPointerMove: drag, onDoubleClick: edit },
    editor: {
      text: typing?.text,
      onKey: press,
      onText: (text: string) => setTyping((now) => ({ text, over: now?.over ?? true })),
      onLeave: () => typing && finish(),
      onCopy: copy,
      onPaste: paste,
    },
  };
}
