import { mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { ratiosWords } from '../../locales/pane/pages';
import { measureWords, rowWords, statementWords } from '../../locales/statement-words';
import type { Book } from '../../model/book';
import { computeRatios, type Ratio } from '../../scoring/compute-ratios';
import { jurisdictions } from '../../scoring/jurisdictions';
import { useSessionState, useWords, type Say } from '../pane-context';
import { useListStyles } from './list-styles';
import { RatioRow } from './ratio-row';
import { RatioScores } from './ratio-scores';
import { ScoreSheets } from './score-sheets';

/** Fetched on their own: the ratios need not wait for the drawings. */
const Plots = lazy(() => import('./plots'));

/** The prescribed ratios: those that can be computed, then what the others lack; between them the scores, and the report's money and indicators drawn. */
export default function RatiosPage({ book }: { book: Book }) {
  const styles = useListStyles();
  const say = useWords();
  const { profile } = useSessionState().kept;
  const jurisdiction = jurisdictions[profile.jurisdiction];
  const ratios = useMemo(() => computeRatios(book, jurisdiction.ratios), [book, jurisdiction]);
  const computed = ratios.filter(({ percent }) => percent !== undefined);
  const others = ratios.filter(({ percent }) => percent === undefined);
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{say(ratiosWords.intro)}</p>
      {computed.length > 0 && <ul className={styles.list}>{computed.map((ratio) => <RatioRow key={ratio.formula.id} ratio={ratio} book={book} />)}</ul>}
      <RatioScores scores={jurisdiction.scores} ratios={ratios} />
      <ScoreSheets book={book} />
      <Suspense><Plots book={book} /></Suspense>
      {others.length > 0 && (
        <>
          <h2 className={styles.title}>{say(ratiosWords.notComputed, { count: others.length })}</h2>
          <ul className={styles.list}>
            {others.map((ratio) => (
              <li key={ratio.formula.id} className={mergeClasses(styles.item, styles.missing)}>
                {say(ratio.formula.name)}
                <span className={styles.lacks}>{lackOf(ratio, say)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function lackOf({ missing }: Ratio, say: Say): string {
  if (missing.length === 0) return say(ratiosWords.zeroBase);
  const rows = new Map(missing.map((term) => [`${term.statement} ${term.row}`, term]));
  const terms = [...rows.values()].map(({ statement, row }) => {
    const measures = missing.filter((term) => term.statement === statement && term.row === row).map(({ measure }) => say(measureWords[measure]));
    return say(ratiosWords.term, { statement: say(statementWords[statement]), row: say(rowWords[row]), measures: [...new Set(measures)].join(say(ratiosWords.between)) });
  });
  return say(ratiosWords.missing, { terms: terms.join(say(ratiosWords.betweenRows)) });
}
