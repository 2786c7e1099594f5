import { useEffect } from 'react';
import type { Opened } from '../opened';
import { forgetUnsaved, keepUnsaved } from './unsaved-work';

const PAUSE = 1000;
/** Making a large file takes long, so it is made rarely: it may take a tenth of the time. */
const SHARE = 10;

/** Keeps the unsaved state of the open workbook in the browser, and asks before the page is left with it. */
export function useKeeping(opened: Opened | undefined): void {
  useEffect(() => {
    if (!opened) return undefined;
    const { file, name } = opened;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = PAUSE;
    let wasChanged = false;
    const keep = () => {
      timer = undefined;
      if (!file.isChanged) return;
      const start = performance.now();
      void keepUnsaved({ name, bytes: file.bytes(), time: Date.now() });
      pause = Math.max(PAUSE, (performance.now() - start) * SHARE);
    };
    const stop = file.watch(() => {
      if (file.isChanged) timer ??= setTimeout(keep, pause);
      else if (wasChanged) void forgetUnsaved();
      wasChanged = file.isChanged;
    });
    const warn = (event: BeforeUnloadEvent) => {
      if (file.isChanged) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('beforeunload', warn);
    };
  }, [opened]);
}
