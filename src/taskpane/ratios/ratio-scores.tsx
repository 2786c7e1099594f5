import { mergeClasses } from '@fluentui/react-components';
import { scoresWords } from '../../locales/pane/scores';
import type { Ratio } from '../../scoring/compute-ratios';
import { pointsOf, type ScoredRatio } from '../../scoring/scored-ratio';
import { useWords } from '../pane-context';
import { useListStyles } from './list-styles';
import { printPoints } from './print-points';

/** The points that a jurisdiction gives for ratios by themselves; nothing where it gives none. */
export function RatioScores({ scores, ratios }: { scores: readonly ScoredRatio[]; ratios: readonly Ratio[] }) {
  const styles = useListStyles();
  const say = useWords();
  const scored = scores.flatMap((score) => {
    const ratio = ratios.find(({ formula }) => formula.id === score.ratio);
    const points = ratio && pointsOf(score, ratio);
    return points ? [{ score, ratio, points }] : [];
  });
  if (scored.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{say(scoresWords.byRatio)}</h2>
      <p className={styles.intro}>{say(scoresWords.byRatioIntro, { basis: scored[0]!.ratio.formula.basis })}</p>
      <ul className={styles.list}>
        {scored.map(({ score, ratio, points }) => (
          <li key={score.ratio} className={mergeClasses(styles.item, styles.plain)}>
            <span className={styles.name}>{say(ratio.formula.name)}<span className={styles.of}>{say(scoresWords.ofWeight, { weight: score.weight })}</span></span>
            <span className={styles.value}>{say(scoresWords.points, { points: printPoints(points, say) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
