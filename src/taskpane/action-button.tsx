import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action } from '../actions/action';
import { ariaShortcut, printShortcut } from '../actions/shortcut';
import { actionWords } from '../locales/action-words';
import { described } from './hint';
import { actionIcons } from './icons';
import { useAction, usePane, useWords } from './pane-context';

interface ActionButtonProps<Target> {
  readonly action: Action<Target>;
  readonly target: Target;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly iconOnly?: boolean;
  /** In the place of the action's own label. */
  readonly label?: ReactNode;
  /** What is read aloud where the label alone does not say what it acts on. */
  readonly spoken?: string;
  readonly className?: string;
}

/** A button for an action: its icon, its label, and a tooltip that says what it does and by which key. */
export function ActionButton<Target>({ action, target, iconOnly, label, spoken, ...look }: ActionButtonProps<Target>) {
  const { mac } = usePane();
  const say = useWords();
  const { enabled, run } = useAction(action, target);
  const words = actionWords[action.id];
  const Icon = actionIcons[action.icon];
  const name = say(words.label);
  return (
    <Button
      {...look}
      {...described(hint(iconOnly ? `${name}: ` : '', say(words.hint), action.shortcut && printShortcut(action.shortcut, mac)))}
      icon={<Icon />}
      disabledFocusable={!enabled}
      aria-label={spoken ?? (iconOnly ? name : undefined)}
      aria-keyshortcuts={action.shortcut && ariaShortcut(action.shortcut, mac)}
      onClick={() => void run()}
    >
      {iconOnly ? undefined : (label ?? name)}
    </Button>
  );
}

function hint(name: string, sentence: string, shortcut: string | undefined): string {
  return name + sentence + (shortcut ? ` (${shortcut})` : '');
}
