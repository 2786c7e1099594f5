import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { goTo } from '../../actions/go-to';
import { reportWords } from '../../locales/pane/pages';
import { revisionWords } from '../../locales/pane/report';
import type { Place } from '../../model/figure';
import type { SectionStatus } from '../../report/section-status';
import { headingOf } from '../../session/section-places';
import { described } from '../hint';
import { type Say, usePane, useWords } from '../pane-context';
import { placeName } from '../place-link';
import { useSeverityStyles } from '../severity-styles';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '6px', alignItems: 'start', padding: '3px 10px 3px 8px' },
  used: { backgroundColor: tokens.colorBrandBackground2 },
  state: { display: 'flex', paddingTop: '2px' },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  level1: { fontWeight: tokens.fontWeightSemibold },
  level2: { paddingInlineStart: '8px' },
  level3: { paddingInlineStart: '20px' },
  heading: { textAlign: 'start', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere', fontWeight: 'inherit', lineHeight: '20px' },
  note: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  aside: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface SectionRowProps {
  readonly status: SectionStatus;
  /** Its heading on the report sheet. */
  readonly inReport?: Place;
  /** Where its missing text is to be written. */
  readonly source?: Place;
  /** Whether it prints the figure the user asked about. */
  readonly used: boolean;
  readonly show: (fingerprint: string) => void;
}

/** A section: whether it is ready, and what there is to know of it. */
export function SectionRow({ status, inReport, source, used, show }: SectionRowProps) {
  const styles = useStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const { section, gaps, conflicts } = status;
  const level = section.blocks[0]?.kind === 'heading' ? section.blocks[0].level : 1;
  const ready = gaps.length === 0 && conflicts.length === 0;
  return (
    <li className={mergeClasses(styles.section, used && styles.used)}>
      <span className={mergeClasses(styles.state, ready ? styles.ready : tones.warning)} role="img" aria-label={say(ready ? reportWords.ready : reportWords.incomplete)}>
        {ready ? <Checkmark16Regular /> : <Edit16Regular />}
      </span>
      <span className={mergeClasses(level === 1 && styles.level1, level === 2 && styles.level2, level > 2 && styles.level3)}>
        {inReport ? <SectionLink place={inReport} hint={say(reportWords.inReport)}>{headingOf(section)}</SectionLink> : <span className={styles.heading}>{headingOf(section)}</span>}
        {gaps.length > 0 && <span className={mergeClasses(styles.note, tones.warning)}>{say(reportWords.incomplete)}: {gaps.join('、')}</span>}
        {notesOf(status, say).map(({ text, urgent }) => <span key={text} className={mergeClasses(styles.note, urgent ? tones.warning : styles.quiet)}>{text}</span>)}
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

function notesOf({ conflicts, own, deleted, outdated, changed }: SectionStatus, say: Say): readonly { readonly text: string; readonly urgent: boolean }[] {
  return [
    ...(conflicts.length > 0 ? [{ text: say(revisionWords.inConflict, { count: conflicts.length }), urgent: true }] : []),
    ...(outdated || changed.length > 0 ? [{ text: changed.length > 0 ? say(revisionWords.outdated, { figures: changed.join('、') }) : say(revisionWords.outdatedText), urgent: true }] : []),
    ...(own > 0 ? [{ text: say(revisionWords.edited, { count: own }), urgent: false }] : []),
    ...(deleted.length > 0 ? [{ text: say(revisionWords.deleted, { count: deleted.length }), urgent: false }] : []),
  ];
}

function SectionLink({ place, hint, small = false, children }: { place: Place; hint: string; small?: boolean; children: string }) {
  const styles = useStyles();
  const { runner } = usePane();
  return <Link as="button" {...described(hint)} className={small ? styles.aside : styles.heading} onClick={() => void runner.run(goTo, place)}>{children}</Link>;
}
