import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { ratiosWords } from '../../locales/pane/pages';
import { measureWords, rowWords, statementWords } from '../../locales/statement-words';
import { figureOf, type Book } from '../../model/book';
import { isKnown } from '../../model/figure';
import type { Ratio } from '../../scoring/compute-ratios';
import type { RatioFormula, RatioTerm } from '../../scoring/ratios';
import { Ledger } from '../findings/ledger';
import type { LedgerLine } from '../findings/ledger-lines';
import { useSessionState, useWords, type Say } from '../pane-context';
import { RatioBar } from './ratio-bar';

const useStyles = makeStyles({
  page: { padding: '10px 8px 16px', display: 'grid', gap: '8px' },
  intro: { margin: '0 4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  title: { margin: '6px 4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: 0, font: 'inherit' },
  head: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) 64px 66px', alignItems: 'center', columnGap: '6px', width: '100%', padding: '7px 10px 7px 6px', font: 'inherit', color: 'inherit', textAlign: 'start',
    backgroundColor: 'transparent', border: 'none', borderRadius: tokens.borderRadiusLarge, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  name: { overflowWrap: 'anywhere' },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  formula: { padding: '0 10px 8px 28px', display: 'grid', gap: '4px' },
  basis: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  missing: { padding: '7px 10px 7px 28px' },
  lacks: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** The prescribed ratios: those that can be computed, then what the others lack. */
export default function RatiosPage() {
  const styles = useStyles();
  const say = useWords();
  const { ratios } = useSessionState();
  const computed = ratios.filter(({ percent }) => percent !== undefined);
  const others = ratios.filter(({ percent }) => percent === undefined);
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{say(ratiosWords.intro)}</p>
      {computed.length > 0 && <ul className={styles.list}>{computed.map((ratio) => <RatioRow key={ratio.formula.id} ratio={ratio} />)}</ul>}
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

function RatioRow({ ratio }: { ratio: Ratio }) {
  const styles = useStyles();
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { formula, figures, percent } = ratio;
  const { examination } = useSessionState();
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
          <Ledger caption={say(formula.name)} lines={examination ? linesOf(examination.book, formula) : []} results={[{ label: say(ratiosWords.result), value: value.replace('-', '−'), unit: '%', tone: 'strong' }]} stated={figures[0]} />
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

function lackOf({ missing }: Ratio, say: Say): string {
  if (missing.length === 0) return say(ratiosWords.zeroBase);
  const rows = new Map(missing.map((term) => [`${term.statement} ${term.row}`, term]));
  const terms = [...rows.values()].map(({ statement, row }) => {
    const measures = missing.filter((term) => term.statement === statement && term.row === row).map(({ measure }) => say(measureWords[measure]));
    return say(ratiosWords.term, { statement: say(statementWords[statement]), row: say(rowWords[row]), measures: [...new Set(measures)].join(say(ratiosWords.between)) });
  });
  return say(ratiosWords.missing, { terms: terms.join(say(ratiosWords.betweenRows)) });
}
