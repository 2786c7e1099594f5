import { makeStyles, tokens } from '@fluentui/react-components';
import { diffArrays } from 'diff';
import { goTo } from '../../actions/go-to';
import { keepMine } from '../../actions/keep-mine';
import { takeNew } from '../../actions/take-new';
import { revisionWords } from '../../locales/pane/report';
import type { MergedParagraph } from '../../report/merge/merge';
import { placeOf } from '../../report/provenance';
import type { ReportPreview } from '../../report/preview';
import { ActionButton } from '../action-button';
import { useWords } from '../pane-context';

const useStyles = makeStyles({
  card: { display: 'grid', gap: '6px', padding: '8px 10px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusLarge },
  sides: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '8px' },
  side: { display: 'grid', gap: '2px', alignContent: 'start', minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: '19px' },
  mark: { backgroundColor: tokens.colorStatusWarningBackground2, color: 'inherit' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  verbs: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
});

/** A paragraph of the user's beside what would be generated, the differences marked, and the three ways on. */
export function ConflictCard({ preview, paragraph }: { preview: ReportPreview; paragraph: MergedParagraph }) {
  const styles = useStyles();
  const say = useWords();
  const { conflict } = paragraph;
  const place = placeOf(preview, paragraph);
  if (!conflict) return null;
  const { mine, theirs, stale } = conflict;
  return (
    <li className={styles.card}>
      <div className={styles.sides}>
        <Side name={say(revisionWords.mine)} text={mine} other={theirs} />
        <div className={styles.side}>
          {theirs === undefined ? (
            <>
              <span className={styles.name}>{say(revisionWords.theirs)}</span>
              <p className={styles.hint}>{say(revisionWords.nothingNow)}</p>
            </>
          ) : <Side name={say(revisionWords.theirs)} text={theirs} other={mine} />}
        </div>
      </div>
      {stale.length > 0 && <p className={styles.hint}>{say(revisionWords.staleSentences, { sentences: stale.join('') })}</p>}
      <div className={styles.verbs}>
        <ActionButton action={keepMine} target={conflict} size="small" />
        {theirs !== undefined && <ActionButton action={takeNew} target={paragraph.block.key} size="small" />}
        {place && <ActionButton action={goTo} target={place} size="small" appearance="subtle" label={say(revisionWords.edit)} />}
      </div>
    </li>
  );
}

/** Characters; a number is one piece, for it is another number when one digit is. */
function tokensOf(text: string): string[] {
  return text.match(/\d[\d,.]*%?|./gsu) ?? [];
}

/** One side's text; what the other side does not have is marked. */
function Side({ name, text, other }: { name: string; text: string; other?: string }) {
  const styles = useStyles();
  const pieces = other === undefined ? [{ value: [text], added: false }] : diffArrays(tokensOf(other), tokensOf(text)).filter(({ removed }) => !removed);
  return (
    <div className={styles.side}>
      <span className={styles.name}>{name}</span>
      <p className={styles.text}>{pieces.map(({ value, added }, index) => (added ? <mark key={index} className={styles.mark}>{value.join('')}</mark> : <span key={index}>{value.join('')}</span>))}</p>
    </div>
  );
}
