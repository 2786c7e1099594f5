import { Link, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { gradeWords, scoresWords } from '../../locales/pane/scores';
import type { Book } from '../../model/book';
import { scoreSheets, type ScoreSheet } from '../../scoring/score-sheet';
import type { ScoreLine } from '../../scoring/score-line';
import { PlaceLink } from '../place-link';
import { useSessionState, useWords } from '../pane-context';
import { useListStyles } from './list-styles';
import { printPoints } from './print-points';
import { ScoreRow } from './score-row';

/** The score sheet of every self-evaluation, computed again beside what was given. */
export function ScoreSheets({ book }: { book: Book }) {
  const styles = useListStyles();
  const say = useWords();
  const { scoring, thresholds } = useSessionState().kept.profile;
  const sheets = useMemo(() => scoreSheets(book, scoring, thresholds.completionRate), [book, scoring, thresholds.completionRate]);
  if (sheets.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{say(scoresWords.title)}</h2>
      <p className={styles.intro}>{say(scoresWords.intro)}</p>
      {sheets.map((sheet, index) => <Sheet key={index} sheet={sheet} named={sheets.length > 1} />)}
    </>
  );
}

/** The total, and the indicators whose scores differ; the others on demand. */
function Sheet({ sheet, named }: { sheet: ScoreSheet; named: boolean }) {
  const styles = useListStyles();
  const say = useWords();
  const [whole, setWhole] = useState(false);
  const { lines, title, statedTotal, total, statedGrade, grade } = sheet;
  const differing = lines.filter(({ agrees }) => agrees === false);
  const shown = whole ? lines : differing;
  const hidden = lines.length - shown.length;
  return (
    <ul className={styles.list} aria-label={title || sheet.sheet}>
      <li className={mergeClasses(styles.item, styles.total)}>
        <span className={styles.name}>
          {named ? title || sheet.sheet : say(scoresWords.total)} {statedTotal && <PlaceLink place={statedTotal.place} whole />}
        </span>
        <span className={styles.of}>{say(scoresWords.stated)}</span>
        <span className={styles.value}>{statedTotal ? `${statedTotal.value}` : '—'} {statedGrade && say(gradeWords[statedGrade])}</span>
        {total && (
          <>
            <span className={mergeClasses(styles.of, styles.computed)}>{say(scoresWords.computed)}</span>
            <span className={styles.value}>{printPoints(total, say)} {grade && say(gradeWords[grade])}</span>
          </>
        )}
      </li>
      {shown.map((line) => <ScoreRow key={keyOf(line)} line={line} />)}
      {hidden > 0 && (
        <li className={mergeClasses(styles.item, styles.more)}>
          <Link as="button" onClick={() => setWhole(true)}>{say(differing.length === 0 ? scoresWords.allAgree : scoresWords.othersAgree, { count: hidden })}</Link>
        </li>
      )}
    </ul>
  );
}

function keyOf({ weight }: ScoreLine): string {
  return weight.key;
}
