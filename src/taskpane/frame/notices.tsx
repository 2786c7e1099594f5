import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSyncExternalStore } from 'react';
import { hostErrorWords } from '../../locales/host-error-words';
import { frameWords } from '../../locales/pane/frame';
import { usePane, useSessionState, useWords } from '../pane-context';

const useStyles = makeStyles({
  notices: { display: 'grid', gap: '6px', padding: '6px 8px 0', ':empty': { display: 'none' } },
  text: { overflowWrap: 'anywhere' },
});

/** What must be known before anything else: a question, a failure, values that may be stale, a workbook that cannot be changed. */
export default function Notices() {
  const styles = useStyles();
  const { runner } = usePane();
  const say = useWords();
  const { failure, examination, capabilities } = useSessionState();
  const question = useSyncExternalStore((listener) => runner.subscribe(listener), () => runner.question);
  return (
    <div className={styles.notices}>
      {question && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>{say(frameWords[question.confirmation])}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => void question.agree()}>{say(frameWords.rewrite)}</Button>
            <Button size="small" onClick={() => runner.decline()} autoFocus>{say(frameWords.keep)}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{say(frameWords.notDone)}</MessageBarTitle>
            {say(hostErrorWords[failure.kind], { subject: failure.subject })}
          </MessageBarBody>
          <MessageBarActions containerAction={<DismissButton onClick={() => runner.session.dismissFailure()} />} />
        </MessageBar>
      )}
      {examination?.book.manualCalculation && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(frameWords.staleValues)}</MessageBarBody>
        </MessageBar>
      )}
      {capabilities.readOnly && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(frameWords.readOnly)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function DismissButton({ onClick }: { onClick: () => void }) {
  const say = useWords();
  return <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={say(frameWords.dismiss)} onClick={onClick} />;
}
