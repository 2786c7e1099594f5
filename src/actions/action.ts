import type { ActionId } from '../locales/action-words';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';
import type { Shortcut } from './shortcut';

/** Pictures by what they mean; the faces draw them. */
export type ActionIcon =
  | 'pane'
  | 'check'
  | 'cancel'
  | 'live'
  | 'report'
  | 'template'
  | 'sample'
  | 'mark'
  | 'clear'
  | 'goTo'
  | 'accept'
  | 'undo'
  | 'ignore'
  | 'reopen'
  | 'explain'
  | 'settings'
  | 'import'
  | 'export'
  | 'assign';

/** What a button, a ribbon command and a shortcut do, once for all of them. Its words are `actionWords[id]`. */
export interface Action<Target = void> {
  readonly id: ActionId;
  readonly icon: ActionIcon;
  readonly shortcut?: Shortcut;
  /** Set where the result shows in the pane and nowhere else: the ribbon opens it. */
  readonly showsInPane?: boolean;
  /** What must be agreed to first, as things stand; undefined where nothing is lost. */
  confirm?(state: SessionState): Confirmation | undefined;
  enabled(state: SessionState, target: Target): boolean;
  /** Answers whether it was done; where not, the session's state says why. */
  perform(session: Session, target: Target): Promise<boolean>;
}

/** Questions that an action may put first; the faces word them. */
export type Confirmation = 'reportIsRewritten';
