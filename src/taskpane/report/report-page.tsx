import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { generateReport } from '../../actions/generate-report';
import { goTo } from '../../actions/go-to';
import { reportWords } from '../../locales/pane/pages';
import type { Place } from '../../model/figure';
import { textOf, type ReportSection } from '../../report/document';
import { hunan } from '../../report/outlines/hunan';
import { gapsOf, headingOf, placeInReport, placeOfText } from '../../session/section-places';
import { ActionButton } from '../action-button';
import { described } from '../hint';
import { usePane, useSessionState, useWords } from '../pane-context';
import { placeName } from '../place-link';
import { useSeverityStyles } from '../severity-styles';

const useStyles = makeStyles({
  page: { padding: '12px 8px 16px', display: 'grid', gap: '10px' },
  head: { padding: '0 4px', display: 'grid', gap: '6px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: '4px 0', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  section: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '6px', alignItems: 'start', padding: '3px 10px 3px 8px' },
  state: { display: 'flex', paddingTop: '2px' },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  level1: { fontWeight: tokens.fontWeightSemibold },
  level2: { paddingInlineStart: '8px' },
  level3: { paddingInlineStart: '20px' },
  heading: { textAlign: 'start', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere', fontWeight: 'inherit', lineHeight: '20px' },
  gaps: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
  aside: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** The report before it is written: its outline, what is ready, what is missing and where to write it. */
export default function ReportPage({ show }: { show: (fingerprint: string) => void }) {
  const styles = useStyles();
  const say = useWords();
  const { preview, reportWritten, snapshot, examination } = useSessionState();
  const report = preview?.report;
  if (!report || !snapshot || !examination) return null;
  const missing = report.sections.filter(({ state }) => state === 'incomplete').length;
  const values = { count: report.sections.length, missing };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>{textOf(report.title.runs)}</h2>
        <p className={styles.hint}>
          {say(missing > 0 ? reportWords.someMissing : reportWords.allReady, values)}
          <br />
          {say(missing > 0 ? reportWords.someMissingHint : reportWords.readyHint)}
        </p>
        <ActionButton action={generateReport} target={undefined} appearance="primary" label={reportWritten ? say(reportWords.again) : undefined} />
      </div>
      <ol className={styles.list} aria-label={say(reportWords.outline)}>
        {report.sections.map((section) => (
          <SectionRow key={section.id} section={section} show={show} inReport={placeInReport(snapshot, section)} source={placeOfText(examination.book, hunan, section)} />
        ))}
      </ol>
    </div>
  );
}

function SectionRow({ section, inReport, source, show }: { section: ReportSection; inReport?: Place; source?: Place; show: (fingerprint: string) => void }) {
  const styles = useStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const level = levelOf(section);
  const ready = section.state === 'ready';
  const gaps = gapsOf(section);
  return (
    <li className={styles.section}>
      <span className={mergeClasses(styles.state, ready ? styles.ready : tones.warning)} role="img" aria-label={say(ready ? reportWords.ready : reportWords.incomplete)}>
        {ready ? <Checkmark16Regular /> : <Edit16Regular />}
      </span>
      <span className={mergeClasses(level === 1 && styles.level1, level === 2 && styles.level2, level > 2 && styles.level3)}>
        {inReport ? <SectionLink place={inReport} hint={say(reportWords.inReport)}>{headingOf(section)}</SectionLink> : <span className={styles.heading}>{headingOf(section)}</span>}
        {gaps.length > 0 && <span className={mergeClasses(styles.gaps, tones.warning)}>{say(reportWords.incomplete)}: {gaps.join('、')}</span>}
      </span>
      <span className={styles.aside}>
        {source ? (
          <SectionLink place={source} hint={say(reportWords.fillInAt, { place: placeName(source) })} small>{say(reportWords.fillIn)}</SectionLink>
        ) : section.findings.length > 0 ? (
          <Link as="button" {...described(say(reportWords.openFindingsHint, { count: section.findings.length }))} className={mergeClasses(styles.aside, styles.quiet)} onClick={() => show(section.findings[0]!.fingerprint)}>
            {say(reportWords.openFindings, { count: section.findings.length })}
          </Link>
        ) : null}
      </span>
    </li>
  );
}

function SectionLink({ place, hint, small = false, children }: { place: Place; hint: string; small?: boolean; children: string }) {
  const styles = useStyles();
  const { runner } = usePane();
  return <Link as="button" {...described(hint)} className={small ? styles.aside : styles.heading} onClick={() => void runner.run(goTo, place)}>{children}</Link>;
}

function levelOf({ blocks: [heading] }: ReportSection): number {
  return heading?.kind === 'heading' ? heading.level : 1;
}
