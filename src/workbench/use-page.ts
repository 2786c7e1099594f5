import { useEffect, useRef, useState, type RefObject } from 'react';

/** Files dropped anywhere on the page. Answers whether one is being held over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const hold = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer!.files;
      if (file) latest.current(file);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

interface PageShortcuts {
  readonly save: () => void;
  readonly open: () => void;
  /** The part of the page with the sheet in it. */
  readonly bench: RefObject<HTMLElement | null>;
}

/** Ctrl+S and Ctrl+O as everywhere, F6 from the sheet to the pane and back. */
export function useShortcuts(shortcuts: PageShortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { save, open, bench } = latest.current;
      const control = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (control && event.key.toLowerCase() === 's') save();
      else if (control && event.key.toLowerCase() === 'o') open();
      else if (event.key === 'F6') document.querySelector<HTMLElement>(bench.current?.contains(document.activeElement) ? '#pane [role=tab][tabindex="0"], #pane [role=tab]' : '.editor')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
