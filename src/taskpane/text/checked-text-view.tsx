import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { figureVerdictHints, figureVerdictWords, textWords, type FigureVerdict } from '../../locales/pane/text';
import { described } from '../hint';
import { useWords } from '../pane-context';
import type { CheckedText } from './checked-text';
import { MarkedText, type MarkedTextHandle } from './marked-text';
import { TextFindings } from './text-findings';
import { useVerdictStyles } from './verdict-styles';

const verdicts: readonly FigureVerdict[] = ['wrong', 'truncated', 'consistent', 'undecided'];

const useStyles = makeStyles({
  counts: { listStyleType: 'none', margin: '2px 0 0', padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '14px', rowGap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, marginInlineStart: '4px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What came of checking a text: how many figures with which result, what is wrong, and the text itself with its figures marked. */
export function CheckedTextView({ checked }: { checked: CheckedText }) {
  const styles = useStyles();
  const lines = useVerdictStyles();
  const say = useWords();
  const text = useRef<MarkedTextHandle>(null);
  const figures = checked.marks.filter(({ isFigure }) => isFigure);
  if (checked.marks.length === 0) return <p className={styles.none}>{say(textWords.noFigures)}</p>;
  return (
    <>
      <ul className={styles.counts} aria-label={say(textWords.verdicts)}>
        {verdicts.map((verdict) => (
          <li key={verdict} {...described(say(figureVerdictHints[verdict]))}>
            <span className={mergeClasses(lines.mark, lines[verdict])}>{say(figureVerdictWords[verdict])}</span>
            <span className={styles.count}>{figures.filter((mark) => mark.verdict === verdict).length}</span>
          </li>
        ))}
      </ul>
      <TextFindings findings={checked.findings} show={(mark) => text.current?.show(mark)} />
      <MarkedText checked={checked} ref={text} />
    </>
  );
}
