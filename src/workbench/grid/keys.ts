import type { KeyboardEvent } from 'react';
import type { Direction } from './movement';

/** What a key asks the grid to do while nobody types into a cell. */
export type GridKey =
  | { readonly do: 'move'; readonly direction: Direction; readonly far: boolean; readonly extend: boolean }
  | { readonly do: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly do: 'home' | 'end'; readonly all: boolean; readonly extend: boolean }
  | { readonly do: 'sheet'; readonly step: 1 | -1 }
  | { readonly do: 'selectAll' }
  | { readonly do: 'edit' | 'clear' | 'undo' | 'redo' | 'escape' };

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

export function readKey(event: KeyboardEvent): GridKey | undefined {
  const { key, shiftKey: extend, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow && !altKey) return { do: 'move', direction: arrow, far, extend };
  switch (key) {
    case 'Enter':
      return far || altKey ? undefined : { do: 'move', direction: extend ? 'up' : 'down', far: false, extend: false };
    case 'Tab':
      return far ? undefined : { do: 'move', direction: extend ? 'left' : 'right', far: false, extend: false };
    case 'PageUp':
    case 'PageDown': {
      const down = key === 'PageDown';
      return far || altKey ? { do: 'sheet', step: down ? 1 : -1 } : { do: 'page', direction: down ? 'down' : 'up', extend };
    }
    case 'Home':
    case 'End':
      return { do: key === 'Home' ? 'home' : 'end', all: far, extend };
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Escape':
      return { do: 'escape' };
  }
  return far && !altKey ? WITH_CONTROL[`${extend ? 'shift ' : ''}${key.toLowerCase()}`] : undefined;
}

const WITH_CONTROL: Readonly<Record<string, GridKey>> = { z: { do: 'undo' }, y: { do: 'redo' }, 'shift z': { do: 'redo' }, a: { do: 'selectAll' } };
