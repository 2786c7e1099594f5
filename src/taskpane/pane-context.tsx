import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from 'react';
import type { Action } from '../actions/action';
import { fill } from '../locales/fill';
import type { Language, Localized } from '../locales/language';
import type { SessionState } from '../session/state';
import type { ActionRunner } from './action-runner';

/** What surrounds the pane, as far as it shows. */
export interface Surroundings {
  readonly language: Language;
  /** Whether shortcuts are told as on the Mac. */
  readonly mac: boolean;
  readonly version: string;
  /** The address of the user guide. */
  readonly guide: string;
  /** `Excel, Windows, ExcelApi 1.17`; asked for on the settings page only. */
  describeHost?(): Promise<string>;
  /** Opens a thread that checks texts. */
  openTextThread(): Worker;
}

interface PaneContext extends Surroundings {
  readonly runner: ActionRunner;
}

const Context = createContext<PaneContext | null>(null);

export function PaneProvider({ value, children }: { value: PaneContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function usePane(): PaneContext {
  const context = use(Context);
  if (!context) throw new Error('outside of a PaneProvider');
  return context;
}

export function useSessionState(): SessionState {
  const { session } = usePane().runner;
  return useSyncExternalStore(useCallback((listener) => session.subscribe(listener), [session]), () => session.state);
}

/** Says a text in the pane's language, its placeholders filled in. */
export type Say = (text: Localized, values?: Readonly<Record<string, string | number>>) => string;

export function useWords(): Say {
  const { language } = usePane();
  return useCallback(
    (text, values = {}) => fill(text[language], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))),
    [language],
  );
}

/** Whether an action may be used now, and how. */
export function useAction<Target>(action: Action<Target>, target: Target): { enabled: boolean; run: () => Promise<boolean> } {
  const { runner } = usePane();
  const state = useSessionState();
  return { enabled: action.enabled(state, target), run: () => runner.run(action, target) };
}
