import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ignoreFinding } from '../../actions/ignore-finding';
import { findingsWords } from '../../locales/pane/findings';
import type { Finding } from '../../model/finding';
import { useAction, useWords } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  verbs: { display: 'flex', gap: '6px' },
});

/** An ignored finding stays ignored for a reason that somebody else can read. */
export default function IgnoreForm({ finding, close }: { finding: Finding; close: () => void }) {
  const styles = useStyles();
  const say = useWords();
  const [reason, setReason] = useState('');
  const { enabled, run } = useAction(ignoreFinding, { finding, reason });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <Field label={say(findingsWords.ignoreReason)} size="small">
        <Textarea
          autoFocus size="small" rows={2} resize="vertical" placeholder={say(findingsWords.ignoreReasonHint)} value={reason} onChange={(_, { value }) => setReason(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              event.stopPropagation();
              void run();
            }
          }}
        />
      </Field>
      <div className={styles.verbs}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!enabled}>{say(findingsWords.ignore)}</Button>
        <Button size="small" onClick={close}>{say(findingsWords.back)}</Button>
      </div>
    </form>
  );
}
