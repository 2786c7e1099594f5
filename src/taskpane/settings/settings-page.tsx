import { Link, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, use, useState, Suspense } from 'react';
import { acceptSuggestion } from '../../actions/accept-suggestion';
import type { Action } from '../../actions/action';
import { cancelCheck } from '../../actions/cancel-check';
import { checkNow } from '../../actions/check-now';
import { generateReport } from '../../actions/generate-report';
import { goTo } from '../../actions/go-to';
import { ignoreFinding } from '../../actions/ignore-finding';
import { markFindings } from '../../actions/mark-findings';
import { printShortcut } from '../../actions/shortcut';
import { toggleLive } from '../../actions/toggle-live';
import { undoAccepted } from '../../actions/undo-accepted';
import { actionWords } from '../../locales/action-words';
import { findingsWords } from '../../locales/pane/findings';
import { settingsWords } from '../../locales/pane/pages';
import { useAction, usePane, useSessionState, useWords } from '../pane-context';
import { RecognisedTables } from './recognised-tables';
import { ThresholdsForm } from './thresholds-form';

const useStyles = makeStyles({
  page: { padding: '8px 8px 20px', display: 'grid', gap: '8px' },
  section: { padding: '10px 12px 12px', display: 'grid', gap: '6px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', margin: '-8px -8px -8px 0' },
  keys: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '3px 12px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  key: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

/** Live checking, limits, what was recognised, the keys, and what this is. */
export default function SettingsPage() {
  return (
    <div className={useStyles().page}>
      <LiveChecking />
      <Thresholds />
      <Recognised />
      <Shortcuts />
      <About />
    </div>
  );
}

function LiveChecking() {
  const styles = useStyles();
  const say = useWords();
  const { kept, capabilities } = useSessionState();
  const { enabled, run } = useAction(toggleLive, undefined);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title} id="live">{say(settingsWords.live)}</h2>
        <Switch checked={kept.live} disabled={!enabled} onChange={() => void run()} aria-labelledby="live" aria-describedby="live-hint" />
      </div>
      <p className={styles.hint} id="live-hint">{say(capabilities.tellsChanges ? settingsWords.liveHint : settingsWords.liveUnavailable)}</p>
      {capabilities.tellsChanges && !capabilities.keepsUndo && <p className={`${styles.hint} ${styles.caution}`}>{say(settingsWords.liveCost)}</p>}
    </section>
  );
}

function Thresholds() {
  const styles = useStyles();
  const say = useWords();
  const { profile } = useSessionState().kept;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say(settingsWords.thresholds)}</h2>
      <p className={styles.hint}>{say(settingsWords.thresholdsHint)}</p>
      <ThresholdsForm key={Object.values(profile.thresholds).join(' ')} profile={profile} />
    </section>
  );
}

function Recognised() {
  const styles = useStyles();
  const say = useWords();
  const { examination } = useSessionState();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say(settingsWords.recognised)}</h2>
      <p className={styles.hint}>{say(settingsWords.recognisedHint)}</p>
      {examination && <RecognisedTables book={examination.book} />}
    </section>
  );
}

function Shortcuts() {
  const styles = useStyles();
  const say = useWords();
  const { mac } = usePane();
  const actions = [checkNow, cancelCheck, toggleLive, goTo, acceptSuggestion, undoAccepted, ignoreFinding, markFindings, generateReport] as readonly Action<never>[];
  const keys: readonly (readonly [string, string])[] = [
    ...actions.map(({ id, shortcut }) => [say(actionWords[id].label), printShortcut(shortcut!, mac)] as const),
    [say(actionWords.explain.label), 'F1'],
    [say(findingsWords.search), printShortcut({ key: 'f', control: true }, mac)],
    [say(settingsWords.moveAmong), '↑ ↓'],
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say(settingsWords.shortcuts)}</h2>
      <p className={styles.hint}>{say(settingsWords.shortcutsHint)}</p>
      <dl className={styles.keys}>
        {keys.map(([name, key]) => <Fragment key={name}><dt>{name}</dt><dd className={styles.key}>{key}</dd></Fragment>)}
      </dl>
    </section>
  );
}

function About() {
  const styles = useStyles();
  const say = useWords();
  const { version, guide, describeHost } = usePane();
  const [description] = useState(() => describeHost?.());
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say(settingsWords.about)}</h2>
      <Link href={guide} target="_blank" rel="noreferrer">{say(settingsWords.guide)}</Link>
      <p className={styles.hint}>{say(settingsWords.privacy)}</p>
      <p className={styles.hint}>
        {say(settingsWords.version, { version })}
        {description && <Suspense><Described description={description} /></Suspense>}
      </p>
    </section>
  );
}

function Described({ description }: { description: Promise<string> }) {
  return <> · {use(description)}</>;
}

