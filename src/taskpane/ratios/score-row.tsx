import { mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { basisWords, scoresWords } from '../../locales/pane/scores';
import type { Figure } from '../../model/figure';
import type { ScoreLine } from '../../scoring/score-line';
import { Ledger, type LedgerResult } from '../findings/ledger';
import type { LedgerLine } from '../findings/ledger-lines';
import { severityIcons } from '../icons';
import { useWords, type Say } from '../pane-context';
import { useSeverityStyles } from '../severity-styles';
import { useListStyles } from './list-styles';
import { printPoints } from './print-points';

const Differing = severityIcons.warning;

/** An indicator's score as given and as computed; how it is computed on demand. */
export function ScoreRow({ line }: { line: ScoreLine }) {
  const styles = useListStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { indicator, stated, points, weight, agrees, basis, band } = line;
  const result = indicator.actualText?.text ?? '';
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button type="button" className={mergeClasses(styles.head, styles.score)} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={mergeClasses(styles.chevron, open && styles.turned)}><ChevronRight16Regular /></span>
          <span className={styles.name}>{indicator.name}<span className={styles.of}>{say(scoresWords.ofWeight, { weight: `${weight.value}` })}</span></span>
          <span className={mergeClasses(styles.chevron, tones.warning)}>{agrees === false && <Differing aria-label={say(scoresWords.differs)} />}</span>
          <span className={styles.value}>{stated ? `${stated.value}` : say(scoresWords.noScore)}</span>
        </button>
      </h3>
      {open && (
        <div className={styles.formula}>
          <p className={styles.basis}>{say(basisWords[basis], band && { result, low: `${band.low}%`, high: `${band.high}%` })}</p>
          <Ledger caption={indicator.name} lines={linesOf(line)} results={resultsOf(line, say)} sheet={weight.place.sheet} />
          {!points && stated && <p className={styles.basis}>{say(scoresWords.notComputable)}</p>}
        </div>
      )}
    </li>
  );
}

/** Weight × one ÷ other, where that is how it is computed; else the figures that were compared. */
function linesOf({ indicator, basis, weight, figures }: ScoreLine): readonly LedgerLine[] {
  const isFraction = basis === 'execution' || basis === 'proportion' || basis === 'inverse';
  const operators = isFraction ? (['', '×', '÷'] as const) : (['', '', ''] as const);
  return (isFraction ? [weight, ...figures] : [...figures, weight]).map((figure, index) => ({ operator: operators[index]!, figure: withoutName(figure, indicator.name) }));
}

/** The row is headed by the indicator's name already. */
function withoutName<Of extends Figure>(figure: Of, name: string): Of {
  return figure.label.startsWith(`${name} `) ? { ...figure, label: figure.label.slice(name.length + 1) } : figure;
}

function resultsOf({ stated, points, agrees }: ScoreLine, say: Say): readonly LedgerResult[] {
  return [
    ...(points ? [{ label: say(scoresWords.computed), value: printPoints(points, say), unit: '分', tone: 'strong' as const }] : []),
    ...(stated ? [{ label: say(scoresWords.stated), value: `${stated.value}`, unit: stated.unit.symbol, place: stated.place, ...(agrees === false && { tone: 'fault' as const }) }] : []),
  ];
}
