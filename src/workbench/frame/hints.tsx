import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { workbenchWords as words } from '../../locales/workbench-words';
import type { Say } from '../../taskpane/pane-context';

const SEEN = 'heji-hints-seen';

/** Three sentences for whoever is here for the first time. */
export function Hints({ say }: { say: Say }) {
  const [seen, setSeen] = useState(wereSeen);
  if (seen) return null;
  return (
    <aside className="hints" aria-label={say(words.hints)}>
      <h2>{say(words.hints)}</h2>
      <ol>{[words.hintPane, words.hintEdit, words.hintSave].map((hint) => <li key={hint['en-US']}>{say(hint)}</li>)}</ol>
      <Button
        appearance="primary" size="small"
        onClick={() => {
          remember();
          setSeen(true);
        }}
      >
        {say(words.start)}
      </Button>
    </aside>
  );
}

/** A browser that keeps nothing shows the hints each time. */
function wereSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(SEEN, '1');
  } catch {
    // See above.
  }
}
