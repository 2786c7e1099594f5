import { makeStyles, tokens } from '@fluentui/react-components';
import { lookAtSelection } from '../../actions/look-at-selection';
import { revisionWords } from '../../locales/pane/report';
import type { Place } from '../../model/figure';
import { textOf } from '../../report/document';
import type { MergedParagraph } from '../../report/merge/merge';
import { paragraphAt, placeOf, tracesOf, usesOf } from '../../report/provenance';
import type { ReportPreview } from '../../report/preview';
import { ActionButton } from '../action-button';
import { useWords } from '../pane-context';
import { placeName, PlaceLink } from '../place-link';

const useStyles = makeStyles({
  lookup: { display: 'grid', gap: '4px', justifyItems: 'start', padding: '0 4px' },
  button: { marginInlineStart: '-6px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  links: { display: 'inline-flex', flexWrap: 'wrap', gap: '6px', marginInlineStart: '6px' },
});

/** What the selected place has to do with the report: the cells behind a paragraph, or the paragraphs that print a cell. */
export function SelectionLookup({ preview, looked }: { preview: ReportPreview; looked?: Place }) {
  const styles = useStyles();
  const paragraph = looked && paragraphAt(preview, looked);
  return (
    <div className={styles.lookup} aria-live="polite">
      <ActionButton action={lookAtSelection} target={undefined} size="small" appearance="subtle" className={styles.button} />
      {paragraph ? <Origins paragraph={paragraph} /> : looked && <Uses preview={preview} looked={looked} />}
    </div>
  );
}

function Origins({ paragraph }: { paragraph: MergedParagraph }) {
  const styles = useStyles();
  const say = useWords();
  const traces = tracesOf(paragraph);
  return (
    <>
      <span className={styles.name}>{say(traces.length > 0 ? revisionWords.figuresOf : revisionWords.noFigures)}</span>
      <ul className={styles.list}>
        {traces.map(({ text, figures }, index) => (
          <li key={index}>
            {text}
            <span className={styles.links}>{figures.map(({ key, place }) => <PlaceLink key={key} place={place} whole />)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Uses({ preview, looked }: { preview: ReportPreview; looked: Place }) {
  const styles = useStyles();
  const say = useWords();
  const uses = usesOf(preview, looked);
  return (
    <>
      <span className={styles.name}>{say(uses.length > 0 ? revisionWords.usesOf : revisionWords.noUses, { place: placeName(looked) })}</span>
      <ul className={styles.list}>
        {uses.map((paragraph) => {
          const place = placeOf(preview, paragraph);
          return (
            <li key={paragraph.block.key}>
              {textOf(paragraph.block.runs)}
              {place && <span className={styles.links}><PlaceLink place={place} whole /></span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
