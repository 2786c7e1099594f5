import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { acceptDraft } from '../../actions/accept-draft';
import { revisionWords } from '../../locales/pane/report';
import { textOf } from '../../report/document';
import type { Draft } from '../../report/drafts/draft';
import { useAction, usePane, useWords } from '../pane-context';

const useStyles = makeStyles({
  drafts: { display: 'grid', gap: '4px', padding: '8px 10px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  draft: { alignItems: 'start' },
  indicator: { margin: '3px 0' },
  label: { padding: '2px 8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground1 },
});

/** Statements that the figures bear out, for the user to accept. */
export function DraftsList({ drafts, accepted }: { drafts: readonly Draft[]; accepted: readonly string[] }) {
  const styles = useStyles();
  const say = useWords();
  const { runner } = usePane();
  const { enabled } = useAction(acceptDraft, { id: '', accepted: true });
  return (
    <section className={styles.drafts}>
      <h3 className={styles.title}>{say(revisionWords.drafts)}</h3>
      <p className={styles.hint}>{say(revisionWords.draftsHint)}</p>
      {drafts.map(({ id, runs }) => (
        <Checkbox key={id} className={styles.draft} disabled={!enabled} checked={accepted.includes(id)} indicator={{ className: styles.indicator }} label={{ children: textOf(runs), className: styles.label }} onChange={(_, { checked }) => void runner.run(acceptDraft, { id, accepted: checked === true })} />
      ))}
    </section>
  );
}
