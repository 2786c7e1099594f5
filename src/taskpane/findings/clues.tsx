import { makeStyles, tokens } from '@fluentui/react-components';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { tellClue } from '../../diagnosis/tell';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  clues: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontVariantNumeric: 'tabular-nums' },
  clue: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', overflowWrap: 'anywhere' },
  icon: { color: tokens.colorNeutralForeground3, display: 'flex', paddingTop: '1px' },
});

/** What an accountant would notice about the difference, apart from what is told with the suspects. */
export function Clues({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { language } = usePane();
  const toldWithSuspects = new Set(finding.suspects.slice(0, Math.max(1, finding.tied)).map(({ clue }) => clue));
  const clues = finding.clues.filter(({ kind }) => !toldWithSuspects.has(kind));
  if (clues.length === 0) return null;
  return (
    <ul className={styles.clues}>
      {clues.map((clue) => (
        <li key={clue.kind} className={styles.clue}>
          <span className={styles.icon}><Lightbulb16Regular /></span>
          {tellClue(clue, finding, language)}
        </li>
      ))}
    </ul>
  );
}
