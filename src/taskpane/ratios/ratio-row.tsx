import { mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { ratiosWords } from '../../locales/pane/pages';
import { figureOf, type Book } from '../../model/book';
import { isKnown } from '../../model/figure';
import type { Ratio } from '../../scoring/compute-ratios';
import type { RatioFormula, RatioTerm } from '../../scoring/ratio-formula';
import { Ledger } from '../findings/ledger';
import type { LedgerLine } from '../findings/ledger-lines';
import { useWords } from '../pane-context';
import { useListStyles } from './list-styles';
import { RatioBar } from './ratio-bar';

/** A ratio that was computed; its formula with the figures on demand. */
export function RatioRow({ ratio, book }: { ratio: Ratio; book: Book }) {
  const styles = useListStyles();
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { formula, figures, percent } = ratio;
  const value = percent!.toString();
  const signed = formula.numerator.some(({ weight }) => weight === -1);
  return (
    <li className={styles.item}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={mergeClasses(styles.chevron, open && styles.turned)}><ChevronRight16Regular /></span>
          <span className={styles.name}>{say(formula.name)}</span>
          <RatioBar percent={percent!.toNumber()} signed={signed} />
          <span className={styles.value}>{value.replace('-', '−')}%</span>
        </button>
      </h2>
      {open && (
        <div className={styles.formula}>
          <Ledger caption={say(formula.name)} lines={linesOf(book, formula)} results={[{ label: say(ratiosWords.result), value: value.replace('-', '−'), unit: '%', tone: 'strong' }]} stated={figures[0]} />
          <p className={styles.basis}>{say(ratiosWords.basis, { basis: formula.basis })}</p>
        </div>
      )}
    </li>
  );
}

/** Numerator over denominator, one figure a line; a figure that the formula did without has no line. */
function linesOf(book: Book, { numerator, denominator }: RatioFormula): readonly LedgerLine[] {
  return [...side(book, numerator, ''), ...side(book, denominator, '÷')];
}

function side(book: Book, terms: readonly RatioTerm[], operator: LedgerLine['operator']): readonly LedgerLine[] {
  const known = terms.map((term) => ({ term, figure: figureOf(book, term.statement, term.row, term.measure) })).filter(({ figure }) => isKnown(figure));
  return known.map(({ term, figure }, index) => ({
    operator: index === 0 ? operator : term.weight === -1 ? '−' : '+',
    figure,
    opens: known.length > 1 && index === 0,
    closes: known.length > 1 && index === known.length - 1,
  }));
}
