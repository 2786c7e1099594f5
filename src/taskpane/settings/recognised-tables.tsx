import { makeStyles, tokens } from '@fluentui/react-components';
import { settingsWords } from '../../locales/pane/pages';
import { statementWords } from '../../locales/statement-words';
import { areaAddress, parseAddress } from '../../model/address';
import type { Book } from '../../model/book';
import type { Figure, Place } from '../../model/figure';
import type { Indicator } from '../../model/indicator';
import { allRows } from '../../model/statement';
import { useWords, type Say } from '../pane-context';
import { PlaceLink } from '../place-link';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  title: { overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', textAlign: 'end', whiteSpace: 'nowrap' },
});

interface Recognised {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly unit: string;
}

/** Each table that was read, where its figures stand, and how many there are. */
export function RecognisedTables({ book }: { book: Book }) {
  const styles = useStyles();
  const say = useWords();
  const tables = tablesOf(book, say).filter(({ figures }) => figures.length > 0);
  if (tables.length === 0) return <p>{say(settingsWords.noneRecognised)}</p>;
  return (
    <ul className={styles.list}>
      {tables.map(({ title, figures, unit }, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.title}>{title}</span>
          <span className={styles.facts}>{say(settingsWords.figures, { count: figures.filter(({ value }) => value !== null).length })}{unit && ` · ${unit}`}</span>
          <span><PlaceLink place={areaOf(figures)} whole /></span>
        </li>
      ))}
    </ul>
  );
}

function tablesOf(book: Book, say: Say): readonly Recognised[] {
  const ofIndicator = (indicator: Indicator): readonly Figure[] => [...indicator.figures.values(), ...indicator.parts.flatMap(ofIndicator)];
  return [
    ...book.statements.map((statement) => ({
      title: statement.title || say(statementWords[statement.role]),
      figures: allRows(statement).flatMap((row) => [...row.figures.values()]),
      unit: statement.unit.symbol,
    })),
    ...book.evaluations.map(({ title, indicators }) => ({ title: title || say(settingsWords.indicators), figures: indicators.flatMap(ofIndicator), unit: '' })),
  ];
}

/** The smallest area that holds all the figures. */
function areaOf(figures: readonly Figure[]): Place {
  const cells = figures.map(({ place }) => parseAddress(place.address)).filter((cell) => cell !== undefined);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return { sheet: figures[0]!.place.sheet, address: areaAddress(area) };
}
