import { useEffect, useState } from 'react';
import { writeProfile } from '../../checks/profile/profile-file';
import { textWords } from '../../locales/pane/text';
import { usePane, useSessionState, useWords } from '../pane-context';
import type { CheckedText } from './checked-text';
import type { TextDesk } from './text-desk';

/** Typing comes in bursts; the check waits for a pause this long (ms). */
const pause = 300;

/** More characters than this no pane could show. */
const longest = 2_000_000;

export interface Checking {
  /** The last result, of this text or of what it was a moment ago. */
  readonly checked: CheckedText | undefined;
  readonly busy: boolean;
  /** Why there is no result, in words. */
  readonly problem: string | undefined;
}

/** Checks the text whenever it, the workbook or the settings have changed. */
export function useChecked(desk: TextDesk, text: string): Checking {
  const say = useWords();
  const { language } = usePane();
  const { snapshot, kept } = useSessionState();
  const [, setAnswered] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    if (text.trim() === '' || text.length > longest) {
      desk.checked = undefined;
      setBusy(false);
      setProblem(text.length > longest ? say(textWords.tooLong, { length: text.length, most: longest }) : undefined);
      return undefined;
    }
    let wanted = true;
    const settle = (checked: CheckedText | undefined, failure: string | undefined) => {
      if (!wanted) return;
      desk.checked = checked;
      setBusy(false);
      setProblem(failure);
      setAnswered((count) => count + 1);
    };
    setBusy(true);
    const timer = setTimeout(() => {
      desk.check({ text, language, workbook: snapshot, assignments: kept.assignments, profile: writeProfile(kept.profile) }).then(
        (checked) => settle(checked, undefined),
        (error: Error) => settle(undefined, say(textWords.failed, { problem: error.message })),
      );
    }, desk.checked?.text === text ? 0 : pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [desk, text, language, snapshot, kept.assignments, kept.profile, say]);

  return { checked: desk.checked, busy, problem };
}
