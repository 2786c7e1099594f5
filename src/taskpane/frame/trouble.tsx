import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { frameWords } from '../../locales/pane/frame';
import { useWords } from '../pane-context';

const useStyles = makeStyles({
  page: { padding: '28px 20px', display: 'grid', gap: '12px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly children: ReactNode;
  readonly onBroken: (error: unknown) => void;
}

/** Keeps a fault of ours from leaving a blank pane. */
export class Unbroken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onBroken(error);
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken again={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

function Broken({ again }: Pick<TroubleProps, 'again'>) {
  const say = useWords();
  return <Trouble title={say(frameWords.broken)} hint={say(frameWords.brokenHint)} again={again} />;
}

interface TroubleProps {
  readonly title: string;
  readonly hint: string;
  readonly again: () => void;
}

/** In the place of a page: why there is none. */
export function Trouble({ title, hint, again }: TroubleProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.page} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      <Button appearance="primary" onClick={again}>{say(frameWords.tryAgain)}</Button>
    </div>
  );
}
