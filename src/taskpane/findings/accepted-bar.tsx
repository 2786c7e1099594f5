import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { undoAccepted } from '../../actions/undo-accepted';
import { findingsWords } from '../../locales/pane/findings';
import { printFigure, printValue } from '../../locales/print';
import type { AcceptedSuggestion } from '../../session/state';
import { ActionButton } from '../action-button';
import { useWords } from '../pane-context';
import { placeName } from '../place-link';

const useStyles = makeStyles({
  bar: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', alignItems: 'center', columnGap: '8px', margin: '8px 8px 0', padding: '4px 4px 4px 10px', borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`, backgroundColor: tokens.colorStatusSuccessBackground1, fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontVariantNumeric: 'tabular-nums',
  },
  icon: { display: 'flex', color: tokens.colorStatusSuccessForeground1 },
  text: { overflowWrap: 'anywhere' },
});

/** The last suggestion taken, and the way back. */
export function AcceptedBar({ accepted: { finding, undo } }: { accepted: AcceptedSuggestion }) {
  const styles = useStyles();
  const say = useWords();
  const place = placeName(undo.place);
  const suspect = finding.suspects.find(({ figure }) => placeName(figure.place) === place);
  if (!suspect?.suggestion) return null;
  const { figure, suggestion } = suspect;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.icon}><CheckmarkCircle16Filled /></span>
      <span className={styles.text}>{say(findingsWords.accepted, { place, from: printFigure(figure), to: printValue(suggestion, figure.unit) })}</span>
      <ActionButton action={undoAccepted} target={undefined} size="small" appearance="subtle" />
    </div>
  );
}
