import { makeStyles, tokens } from '@fluentui/react-components';
import { tellMessage } from '../../diagnosis/tell';
import { findingsWords } from '../../locales/pane/findings';
import type { Finding } from '../../model/finding';
import { usePane, useWords } from '../pane-context';
import { PlaceLink } from '../place-link';

const useStyles = makeStyles({
  consequences: { display: 'grid', gap: '4px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingInlineStart: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  item: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** What follows from a fault and goes away with it. */
export function Consequences({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  if (findings.length === 0) return null;
  return (
    <section className={styles.consequences}>
      <h4 className={styles.title}>{say(findingsWords.consequences, { count: findings.length })}</h4>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.fingerprint} className={styles.item}>
            <PlaceLink place={finding.place} whole /> {tellMessage(finding, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
