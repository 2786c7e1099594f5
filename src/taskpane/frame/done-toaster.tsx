import { Toast, Toaster, ToastTitle, useToastController } from '@fluentui/react-components';
import { useEffect } from 'react';
import { actionWords, type ActionId, type ActionWords } from '../../locales/action-words';
import { useWords } from '../pane-context';

/** An action that was just done; a new object each time. */
export interface Done {
  readonly id: ActionId;
}

/** Milliseconds it can be read. */
const timeout = 5000;

/** Says what was done, for a moment. */
export default function DoneToaster({ done }: { done: Done }) {
  const say = useWords();
  const { dispatchToast } = useToastController('done');
  useEffect(() => {
    const words: ActionWords = actionWords[done.id];
    if (words.done) dispatchToast(<Toast><ToastTitle>{say(words.done)}</ToastTitle></Toast>, { intent: 'success', timeout });
  }, [done, say, dispatchToast]);
  return <Toaster toasterId="done" position="bottom" offset={{ vertical: 12 }} />;
}
