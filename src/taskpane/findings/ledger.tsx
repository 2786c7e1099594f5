import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { findingsWords } from '../../locales/pane/findings';
import type { Figure, Place } from '../../model/figure';
import { useWords } from '../pane-context';
import { PlaceLink } from '../place-link';
import { digitsOf, sharedMeasure, sharedUnit, type LedgerLine } from './ledger-lines';

const useStyles = makeStyles({
  ledger: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontVariantNumeric: 'tabular-nums' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  operator: { width: '14px', color: tokens.colorNeutralForeground3, textAlign: 'start', verticalAlign: 'top', padding: '1px 0' },
  item: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '1px 8px 1px 0', overflowWrap: 'anywhere' },
  amount: { textAlign: 'end', padding: '1px 0', whiteSpace: 'nowrap', verticalAlign: 'top' },
  column: { textAlign: 'end', padding: '0 0 2px', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  of: { color: tokens.colorNeutralForeground2, marginInlineStart: '8px' },
  unit: { color: tokens.colorNeutralForeground3, paddingInlineStart: '2px' },
  cell: { textAlign: 'end', padding: '1px 0 1px 10px', width: '1%', whiteSpace: 'nowrap', verticalAlign: 'top' },
  firstResult: { '& > *': { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: '4px' } },
  beforeResult: { '& > *': { paddingBottom: '4px' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  fault: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  more: { fontSize: tokens.fontSizeBase200 },
});

/** Longer sums are cut short until asked for. */
const shownAtFirst = 10;

export interface LedgerResult {
  readonly label: string;
  /** The figure it names, behind the label. */
  readonly of?: Figure;
  readonly value: string;
  readonly unit: string;
  readonly place?: Place;
  readonly tone?: 'strong' | 'fault';
}

/** Lines of figures with their cells, a rule, and what they come to. */
export function Ledger({ lines, results, caption, stated }: { lines: readonly LedgerLine[]; results: readonly LedgerResult[]; caption: string; stated?: Figure }) {
  const styles = useStyles();
  const say = useWords();
  const [whole, setWhole] = useState(false);
  const figures = [...lines.flatMap(({ figure }) => figure ?? []), ...(stated ? [stated] : [])];
  const unit = sharedUnit(figures);
  const measure = sharedMeasure(figures);
  const column = measure && unit ? say(findingsWords.measureIn, { measure, unit }) : (measure ?? unit);
  const nameOf = ({ label }: Figure) => (measure ? label.slice(0, -measure.length - 1) : label);
  const shown = whole || lines.length <= shownAtFirst + 1 ? lines : lines.slice(0, shownAtFirst);
  return (
    <table className={styles.ledger}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col"><span className={styles.hidden}>{say(findingsWords.item)}</span></th>
          <th scope="col" className={styles.column}>{column ?? <span className={styles.hidden}>{say(findingsWords.amount)}</span>}</th>
          <th scope="col"><span className={styles.hidden}>{say(findingsWords.cell)}</span></th>
        </tr>
      </thead>
      <tbody>
        {shown.map((line, index) => (
          <Line
            key={index} className={index === lines.length - 1 ? styles.beforeResult : undefined}
            operator={line.operator + (line.opens ? '(' : '')} label={line.figure ? nameOf(line.figure) : ''}
            value={(line.times ? `${line.times} × ` : '') + (line.figure ? digitsOf(line.figure) : line.constant!.toString()) + (line.closes ? ')' : '')}
            unit={line.figure && !line.figure.hedge && line.figure.unit.symbol !== unit ? line.figure.unit.symbol : ''} place={line.figure?.origin === 'given' ? undefined : line.figure?.place}
          />
        ))}
        {shown.length < lines.length && (
          <tr className={styles.beforeResult}>
            <td />
            <td colSpan={3} className={styles.item}>
              <Link as="button" className={styles.more} onClick={() => setWhole(true)}>{say(findingsWords.moreItems, { count: lines.length - shown.length })}</Link>
            </td>
          </tr>
        )}
        {results.map((result, index) => (
          <Line
            key={result.label} className={index === 0 ? styles.firstResult : undefined} operator="" label={result.label} of={result.of && nameOf(result.of)}
            value={result.value} place={result.place} tone={result.tone} unit={result.unit === unit ? '' : result.unit}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly operator: string;
  readonly label: string;
  readonly of?: string;
  readonly value: string;
  readonly unit: string;
  readonly place?: Place;
  readonly tone?: LedgerResult['tone'];
  readonly className?: string;
}

function Line({ operator, label, of, value, unit, place, tone, className }: LineProps): ReactNode {
  const styles = useStyles();
  return (
    <tr className={className}>
      <td className={styles.operator}>{operator}</td>
      <th scope="row" className={styles.item}>{label}{of && <span className={styles.of}>{of}</span>}</th>
      <td className={mergeClasses(styles.amount, tone && styles[tone])}>
        {value}
        {unit && <span className={unit === '%' ? undefined : styles.unit}>{unit}</span>}
      </td>
      <td className={styles.cell}>{place && <PlaceLink place={place} />}</td>
    </tr>
  );
}
