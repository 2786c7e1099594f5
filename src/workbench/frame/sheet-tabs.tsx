import { useEffect, useRef, type KeyboardEvent } from 'react';
import { workbenchWords as words } from '../../locales/workbench-words';
import type { Say } from '../../taskpane/pane-context';

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color: string | undefined;
  readonly findings: number;
}

/** The sheets that are not hidden, each with how many findings it has. */
export function SheetTabs({ tabs, shown, say, onShow }: { tabs: readonly SheetTab[]; shown: string; say: Say; onShow: (id: string) => void }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which is no way to clean up.
    void list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[tabs.findIndex(({ id }) => id === shown) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={say(words.sheets)} className="sheet-tabs" ref={list} onKeyDown={press}>
      {tabs.map(({ id, name, color, findings }) => (
        <button
          key={id} type="button" role="tab" data-sheet={id} className="sheet-tab" aria-selected={id === shown} tabIndex={id === shown ? 0 : -1}
          aria-label={findings > 0 ? say(words.findingsOn, { sheet: name, count: findings }) : name} onClick={() => onShow(id)}
        >
          {color && <span className="tab-color" style={{ backgroundColor: color }} />}
          {name}
          {findings > 0 && <span className="tab-count">{findings}</span>}
        </button>
      ))}
    </div>
  );
}
