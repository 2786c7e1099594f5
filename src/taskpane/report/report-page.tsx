import { makeStyles, tokens } from '@fluentui/react-components';
import { exportWord } from '../../actions/export-word';
import { generateReport } from '../../actions/generate-report';
import { reportWords } from '../../locales/pane/pages';
import { revisionWords } from '../../locales/pane/report';
import { textOf } from '../../report/document';
import { usesOf } from '../../report/provenance';
import { sectionStatuses } from '../../report/section-status';
import { placeInReport, placeOfText } from '../../session/section-places';
import { ActionButton } from '../action-button';
import { useSessionState, useWords } from '../pane-context';
import { saveFile } from '../save-file';
import { ConflictCard } from './conflict-card';
import { DraftsList } from './drafts-list';
import { OutlineChoice } from './outline-choice';
import { SectionRow } from './section-row';
import { SelectionLookup } from './selection-lookup';

const useStyles = makeStyles({
  page: { padding: '12px 8px 16px', display: 'grid', gap: '10px' },
  head: { padding: '0 4px', display: 'grid', gap: '6px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  verbs: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: '4px 0', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
});

/** The report: its outline, what is ready, missing, edited or out of date, what is to be decided, and where its figures come from. */
export default function ReportPage({ show }: { show: (fingerprint: string) => void }) {
  const styles = useStyles();
  const say = useWords();
  const { preview, reportWritten, snapshot, examination, kept, looked } = useSessionState();
  if (!preview || !snapshot || !examination) return null;
  const { report, outline, annexes, drafts } = preview;
  const statuses = sectionStatuses(preview);
  const missing = statuses.filter(({ gaps }) => gaps.length > 0).length;
  const conflicts = statuses.flatMap((status) => status.conflicts);
  const used = new Set(looked ? usesOf(preview, looked).map(({ block }) => block.key) : []);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>{textOf(report.title.runs)}</h2>
        <p className={styles.hint}>
          {say(missing > 0 ? reportWords.someMissing : reportWords.allReady, { count: statuses.length, missing })}
          <br />
          {say(missing > 0 ? reportWords.someMissingHint : reportWords.readyHint)}
        </p>
        <OutlineChoice outline={outline} outlines={preview.outlines} charts={kept.report.charts === true} />
        <div className={styles.verbs}>
          <ActionButton action={generateReport} target={undefined} appearance="primary" label={reportWritten ? say(reportWords.again) : undefined} />
          <ActionButton action={exportWord} target={saveFile} />
        </div>
      </div>
      {conflicts.length > 0 && (
        <section className={styles.head}>
          <h3 className={styles.title}>{say(revisionWords.conflicts, { count: conflicts.length })}</h3>
          <p className={styles.hint}>{say(revisionWords.conflictsHint)}</p>
          <ul className={styles.cards}>{conflicts.map((paragraph) => <ConflictCard key={paragraph.row ?? paragraph.block.key} preview={preview} paragraph={paragraph} />)}</ul>
        </section>
      )}
      <SelectionLookup preview={preview} looked={looked} />
      <ol className={styles.list} aria-label={say(reportWords.outline)}>
        {statuses.map((status) => (
          <SectionRow
            key={status.section.id} status={status} show={show} used={status.paragraphs.some(({ block }) => used.has(block.key))}
            inReport={placeInReport(snapshot, status.section)} source={placeOfText(examination.book, outline, status.section)}
          />
        ))}
      </ol>
      {annexes.map(({ annex, own, taken }) => {
        const count = own.values.size + own.asides.size + own.rows.length;
        const words = taken ? revisionWords.annexTaken : count > 0 ? revisionWords.annexEntries : undefined;
        return words && <p key={annex.id} className={styles.hint}>{say(words, { sheet: annex.sheetName, count })}</p>;
      })}
      {preview.formerAnnexes.map((sheet) => <p key={sheet} className={styles.hint}>{say(revisionWords.annexFormer, { sheet })}</p>)}
      {drafts.length > 0 && <DraftsList drafts={drafts} accepted={kept.report.drafts} />}
    </div>
  );
}
