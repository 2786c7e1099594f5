import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { reopenFinding } from '../../actions/reopen-finding';
import { tellMessage } from '../../diagnosis/tell';
import { findingsWords } from '../../locales/pane/findings';
import type { SortedFindings } from '../../session/ignoring';
import { ActionButton } from '../action-button';
import { usePane, useWords } from '../pane-context';
import { PlaceLink } from '../place-link';

const useStyles = makeStyles({
  ignored: { padding: '0 8px 12px' },
  heading: { margin: 0 },
  head: {
    display: 'flex', alignItems: 'center', gap: '4px', padding: '6px 4px', font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', border: 'none', cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  turned: { transform: 'rotate(90deg)' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '2px 8px', alignItems: 'center', padding: '8px 10px', borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  message: { overflowWrap: 'anywhere', gridColumn: '1 / 3' },
  reason: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Findings the user let stand, with their reasons; each can be listed again. */
export function IgnoredList({ ignored }: { ignored: SortedFindings['ignored'] }) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <section className={styles.ignored}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRight16Regular className={open ? styles.turned : undefined} />
          {say(findingsWords.ignored, { count: ignored.length })}
        </button>
      </h2>
      {open && (
        <ul className={styles.list}>
          {ignored.map(({ finding, reason }) => (
            <li key={finding.fingerprint} className={styles.item}>
              <span className={styles.message}><PlaceLink place={finding.place} whole /> {tellMessage(finding, language)}</span>
              <span className={styles.reason}>{say(findingsWords.reason, { reason })}</span>
              <ActionButton action={reopenFinding} target={finding} size="small" appearance="subtle" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
