import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import { acceptSuggestion } from '../../actions/accept-suggestion';
import { goTo } from '../../actions/go-to';
import { ignoreFinding } from '../../actions/ignore-finding';
import { ariaShortcut, isPressed, printShortcut, type Shortcut } from '../../actions/shortcut';
import { tellEquation, tellMessage } from '../../diagnosis/tell';
import { actionWords } from '../../locales/action-words';
import { findingsWords } from '../../locales/pane/findings';
import { severityWords } from '../../locales/words';
import type { Finding } from '../../model/finding';
import { ActionButton } from '../action-button';
import { described } from '../hint';
import { actionIcons, severityIcons } from '../icons';
import { usePane, useSessionState, useWords } from '../pane-context';
import { placeName } from '../place-link';
import { useSeverityStyles } from '../severity-styles';
import { Clues } from './clues';
import { Consequences } from './consequences';
import { differenceUnit, resultsOf } from './finding-results';
import { Ledger } from './ledger';
import { ledgerLines } from './ledger-lines';
import { Suspects } from './suspects';

const Explanation = lazy(() => import('./explanation'));
const IgnoreForm = lazy(() => import('./ignore-form'));

/** The key that explains, as F1 helps everywhere. */
const explainKey: Shortcut = { key: 'F1' };

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  open: { border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow4 },
  heading: { margin: 0, font: 'inherit' },
  head: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', width: '100%', padding: '8px 12px 8px 10px', textAlign: 'start', cursor: 'pointer',
    font: 'inherit', color: 'inherit', backgroundColor: 'transparent', border: 'none', borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'flex', paddingTop: '2px' },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  address: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  gist: {
    gridColumn: '2 / 4', display: 'flex', gap: '8px', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200, lineHeight: '18px',
    color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', minWidth: 0,
  },
  equation: { display: 'flex', minWidth: 0, whiteSpace: 'pre' },
  terms: { overflow: 'hidden', textOverflow: 'ellipsis' },
  outcome: { flexShrink: 0 },
  twoLines: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  difference: { flexShrink: 0, whiteSpace: 'nowrap' },
  body: { display: 'grid', gap: '10px', padding: '0 12px 8px' },
  message: { margin: 0, fontSize: '13px', lineHeight: '20px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  verbs: { display: 'flex', flexWrap: 'wrap', gap: '2px', margin: '0 -4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '6px' },
  verb: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '8px', fontWeight: tokens.fontWeightRegular },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly open: boolean;
  /** Whether the heading above it does not already name the sheet. */
  readonly namesSheet: boolean;
  readonly toggle: () => void;
}

/** A finding: closed, what is wrong and by how much; open, how we know, who may be to blame, and what to do. */
export function FindingCard({ finding, open, namesSheet, toggle }: FindingCardProps) {
  const styles = useStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const { language, runner } = usePane();
  const [panel, setPanel] = useState<'ignore' | 'explain'>();
  const Icon = severityIcons[finding.severity];
  const { place } = finding;
  const equation = tellEquation(finding);
  const prime = finding.tied <= 1 ? finding.suspects[0] : undefined;
  const toggled = (name: 'ignore' | 'explain') => setPanel((shown) => (shown === name ? undefined : name));

  const press = (event: KeyboardEvent) => {
    const done = pressed(event);
    if (!done) return;
    event.preventDefault();
    if (!open) toggle();
    done();
  };
  const pressed = (event: KeyboardEvent): (() => void) | undefined => {
    if (isPressed(goTo.shortcut!, event)) return () => void runner.run(goTo, place);
    if (isPressed(acceptSuggestion.shortcut!, event) && prime) return () => void runner.run(acceptSuggestion, { finding, suspect: prime });
    if (isPressed(ignoreFinding.shortcut!, event)) return () => setPanel('ignore');
    if (isPressed(explainKey, event)) return () => toggled('explain');
    return undefined;
  };

  return (
    <li className={mergeClasses(styles.card, open && styles.open)} onKeyDown={press}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={toggle} data-finding={finding.fingerprint}>
          <span className={mergeClasses(styles.icon, tones[finding.severity])}><Icon aria-label={say(severityWords[finding.severity])} /></span>
          <span className={styles.label}>{labelOf(finding) ?? placeName(place)}</span>
          <span className={styles.address}>{namesSheet ? placeName(place) : place.address}</span>
          {!open && <Gist finding={finding} equation={equation} />}
        </button>
      </h3>
      {open && (
        <div className={styles.body}>
          <p className={styles.message}>{tellMessage(finding, language)}</p>
          {finding.relation && equation && (
            <Ledger lines={ledgerLines(finding.relation.expected)} results={resultsOf(finding, say)} stated={finding.relation.stated} caption={say(findingsWords.calculation)} sheet={place.sheet} />
          )}
          <Suspects finding={finding} />
          <Clues finding={finding} />
          <Consequences findings={finding.consequences} />
          {panel === 'ignore' ? (
            <Suspense><IgnoreForm finding={finding} close={() => setPanel(undefined)} /></Suspense>
          ) : (
            <div className={styles.verbs}>
              <ActionButton action={goTo} target={place} appearance="subtle" size="small" className={styles.verb} />
              <Verb name="ignoreFinding" shortcut={ignoreFinding.shortcut!} press={() => toggled('ignore')} writes />
              <Verb name="explain" shortcut={explainKey} press={() => toggled('explain')} expanded={panel === 'explain'} />
            </div>
          )}
          {panel === 'explain' && <Suspense><Explanation finding={finding} /></Suspense>}
        </div>
      )}
    </li>
  );
}

/** A button that opens something inside the card. */
function Verb({ name, shortcut, press, expanded, writes = false }: { name: 'ignoreFinding' | 'explain'; shortcut: Shortcut; press: () => void; expanded?: boolean; writes?: boolean }) {
  const styles = useStyles();
  const say = useWords();
  const { mac } = usePane();
  const { capabilities } = useSessionState();
  const Icon = actionIcons[name === 'explain' ? 'explain' : 'ignore'];
  const { label, hint } = actionWords[name];
  return (
    <Button
      {...described(`${say(hint)} (${printShortcut(shortcut, mac)})`)}
      className={styles.verb} appearance="subtle" size="small" icon={<Icon />} aria-expanded={expanded} aria-keyshortcuts={ariaShortcut(shortcut, mac)} onClick={press} disabledFocusable={writes && capabilities.readOnly}
    >
      {say(label)}
    </Button>
  );
}

/** One line that tells the fault to whoever knows the table. */
function Gist({ finding, equation }: { finding: Finding; equation: string | undefined }) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  const { relation, difference } = finding;
  const [terms = '', outcome = ''] = equation?.split(/(?= = [^=]*$)/) ?? [];
  if (!equation || !relation) return <span className={styles.gist}><span className={styles.twoLines}>{tellMessage(finding, language)}</span></span>;
  return (
    <span className={styles.gist}>
      <span className={styles.equation}>
        <span className={styles.terms}>{terms}</span>
        <span className={styles.outcome}>{outcome}</span>
      </span>
      {difference && !difference.isZero && <span className={styles.difference}>{say(findingsWords.differs, { difference: difference.abs().toString() + differenceUnit(relation.stated, say) })}</span>}
    </span>
  );
}

function labelOf({ relation, figures }: Finding): string | undefined {
  return (relation?.stated ?? figures[0])?.label;
}

