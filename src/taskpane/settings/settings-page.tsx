import { Link, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, lazy, use, useState, Suspense } from 'react';
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
import { scoringWords } from '../../locales/pane/settings';
import { useAction, usePane, useSessionState, useWords } from '../pane-context';
import { ProfileSection } from './profile-section';
import { RecognisedTables } from './recognised-tables';
import { RulesSection } from './rules-section';
import { ScoringForm } from './scoring-form';
import { Folding, Section, useSectionStyles } from './section';
import { ThresholdsForm } from './thresholds-form';

/** What reads formulas is fetched with it. */
const FormulasSection = lazy(() => import('./formulas-section'));

const useStyles = makeStyles({
  page: { padding: '8px 8px 20px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  caution: { color: tokens.colorStatusWarningForeground3 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', margin: '-8px -8px -8px 0' },
  keys: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '3px 12px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  key: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

/** Live checking, what was recognised, what is checked and how strictly, the keys, and what this is. */
export default function SettingsPage() {
  const { examination } = useSessionState();
  return (
    <div className={useStyles().page}>
      <LiveChecking />
      <Recognised />
      <ProfileSection />
      <Thresholds />
      <RulesSection />
      {examination && <Suspense><FormulasSection book={examination.book} /></Suspense>}
      <Shortcuts />
      <About />
    </div>
  );
}

function LiveChecking() {
  const styles = useStyles();
  const section = useSectionStyles();
  const say = useWords();
  const { kept, capabilities } = useSessionState();
  const { enabled, run } = useAction(toggleLive, undefined);
  return (
    <section className={section.section}>
      <div className={styles.head}>
        <h2 className={section.title}>{say(settingsWords.live)}</h2>
        <Switch checked={kept.live} disabled={!enabled} onChange={() => void run()} aria-label={say(settingsWords.live)} aria-describedby="live-hint" />
      </div>
      <p className={section.hint} id="live-hint">{say(capabilities.tellsChanges ? settingsWords.liveHint : settingsWords.liveUnavailable)}</p>
      {capabilities.tellsChanges && !capabilities.keepsUndo && <p className={`${section.hint} ${styles.caution}`}>{say(settingsWords.liveCost)}</p>}
    </section>
  );
}

function Thresholds() {
  const say = useWords();
  const { profile } = useSessionState().kept;
  return (
    <Section title={say(settingsWords.thresholds)} hint={say(settingsWords.thresholdsHint)}>
      <ThresholdsForm key={Object.values(profile.thresholds).join(' ')} profile={profile} />
      <Folding level={3} title={say(scoringWords.title)}>{() => <ScoringForm profile={profile} />}</Folding>
    </Section>
  );
}

function Recognised() {
  const say = useWords();
  const { examination } = useSessionState();
  return (
    <Section title={say(settingsWords.recognised)} hint={say(settingsWords.recognisedHint)}>
      {examination && <RecognisedTables book={examination.book} />}
    </Section>
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
    <Section title={say(settingsWords.shortcuts)} hint={say(settingsWords.shortcutsHint)}>
      <dl className={styles.keys}>
        {keys.map(([name, key]) => <Fragment key={name}><dt>{name}</dt><dd className={styles.key}>{key}</dd></Fragment>)}
      </dl>
    </Section>
  );
}

function About() {
  const styles = useSectionStyles();
  const say = useWords();
  const { version, guide, describeHost } = usePane();
  const [description] = useState(() => describeHost?.());
  return (
    <Section title={say(settingsWords.about)}>
      <Link href={guide} target="_blank" rel="noreferrer">{say(settingsWords.guide)}</Link>
      <p className={styles.hint}>{say(settingsWords.privacy)}</p>
      <p className={styles.hint}>
        {say(settingsWords.version, { version })}
        {description && <Suspense><Described description={description} /></Suspense>}
      </p>
    </Section>
  );
}

function Described({ description }: { description: Promise<string> }) {
  return <> · {use(description)}</>;
}
