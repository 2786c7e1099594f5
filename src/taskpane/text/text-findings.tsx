import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { textWords } from '../../locales/pane/text';
import { severityWords } from '../../locales/words';
import { named } from '../hint';
import { severityIcons } from '../icons';
import { useWords } from '../pane-context';
import { PlaceLink, placeName } from '../place-link';
import { useSeverityStyles } from '../severity-styles';
import type { TextFinding } from './checked-text';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  finding: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '7px 10px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  icon: { display: 'flex', paddingTop: '2px' },
  said: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px', overflowWrap: 'anywhere' },
  message: { margin: 0, fontSize: '13px', lineHeight: '20px' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontSize: tokens.fontSizeBase200 },
  quote: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

/** Findings listed before the rest is asked for. */
const page = 50;

/** Consequences told before the rest is left to the root. */
const fewEnough = 4;

/** The findings in a text; each leads to where it stands, and to the cells that it names. */
export function TextFindings({ findings, show }: { findings: readonly TextFinding[]; show: (mark: number) => void }) {
  const styles = useStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const [listed, list] = useState(page);
  return (
    <>
      <div aria-live="polite"><h3 className={styles.title}>{findings.length === 0 ? say(textWords.noFindings) : say(textWords.findings, { count: findings.length })}</h3></div>
      <ul className={styles.list}>
        {findings.slice(0, listed).map(({ severity, message, suggestion, mark, quote, cells, consequences }, index) => {
          const Icon = severityIcons[severity];
          return (
            <li key={index} className={styles.finding}>
              <span className={mergeClasses(styles.icon, tones[severity])}><Icon aria-label={say(severityWords[severity])} /></span>
              <div className={styles.said}>
                <p className={styles.message}>{message}</p>
                {suggestion && <p className={styles.small}>{suggestion}</p>}
                {consequences.slice(0, fewEnough).map((consequence, at) => <p key={at} className={styles.small}>{say(textWords.follows, { message: consequence })}</p>)}
                <span className={styles.places}>
                  <Link as="button" className={styles.quote} {...named(say(textWords.show, { quote }))} onClick={() => show(mark)}>{quote}</Link>
                  {cells.map((place) => <PlaceLink key={placeName(place)} place={place} whole />)}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > listed && <Link as="button" className={styles.quote} onClick={() => list(listed + page)}>{say(textWords.more, { count: findings.length - listed })}</Link>}
    </>
  );
}
