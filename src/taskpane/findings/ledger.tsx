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
  operator: { width: '16px', color: tokens.colorNeutralForeground3, textAlign: 'start', verticalAlign: 'top', padding: '1px 0' },
  item: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '1px 8px 1px 0', overflowWrap: 'anywhere' },
  amount: { textAlign: 'end', padding: '1px 0', whiteSpace: 'nowrap', verticalAlign: 'top' },
  column: { textAlign: 'end', padding: '0 0 2px', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  of: { color: tokens.colorNeutralForeground2, marginInlineStart: '8px' },
  unit: { color: tokens.colorNeutralForeground3, padding: '1px 0 1px 2px', width: '1%', whiteSpace: 'nowrap', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
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

interface LedgerProps {
  readonly lines: readonly LedgerLine[];
  readonly results: readonly LedgerResult[];
  readonly caption: string;
  /** The figure the lines are compared with. */
  readonly stated?: Figure;
  /** Cells of this sheet are named without it. */
  readonly sheet?: string;
}

/** Lines of figures with their cells, a rule, and what they come to. */
export function Ledger({ lines, results, caption, stated, sheet }: LedgerProps) {
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
          <td />
          <th scope="col"><span className={styles.hidden}>{say(findingsWords.cell)}</span></th>
        </tr>
      </thead>
      <tbody>
        {shown.map((line, index) => (
          <Line
            key={index} className={index === lines.length - 1 ? styles.beforeResult : undefined}
            operator={line.operator + (line.opens ? '(' : '')} label={line.figure ? nameOf(line.figure) : ''}
            value={(line.times ? `${line.times} × ` : '') + (line.figure ? digitsOf(line.figure) : line.constant!.toString())}
            unit={(line.figure && !line.figure.hedge && line.figure.unit.symbol !== unit ? line.figure.unit.symbol : '') + (line.closes ? ')' : '')} place={line.figure?.origin === 'given' ? undefined : line.figure?.place} sheet={sheet}
          />
        ))}
        {shown.length < lines.length && (
          <tr className={styles.beforeResult}>
            <td />
            <td colSpan={4} className={styles.item}>
              <Link as="button" className={styles.more} onClick={() => setWhole(true)}>{say(findingsWords.moreItems, { count: lines.length - shown.length })}</Link>
            </td>
          </tr>
        )}
        {results.map((result, index) => (
          <Line
            key={result.label} className={index === 0 ? styles.firstResult : undefined} operator="" label={result.label} of={result.of && nameOf(result.of)}
            value={result.value} place={result.place} sheet={sheet} tone={result.tone} unit={result.unit === unit ? '' : result.unit}
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
  readonly sheet?: string;
  readonly tone?: LedgerResult['tone'];
  readonly className?: string;
}

function Line({ operator, label, of, value, unit, place, sheet, tone, className }: LineProps): ReactNode {
  const styles = useStyles();
  return (
    <tr className={className}>
      <td className={styles.operator}>{operator}</td>
      <th scope="row" className={styles.item}>{label}{of && <span className={styles.of}>{of}</span>}</th>
      <td className={mergeClasses(styles.amount, tone && styles[tone])}>{value}</td>
      <td className={mergeClasses(styles.unit, tone === 'fault' && styles.fault)}>{unit}</td>
      <td className={styles.cell}>{place && <PlaceLink place={place} whole={place.sheet !== sheet} />}</td>
    </tr>
  );
}
