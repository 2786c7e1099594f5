import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { unassignRange } from '../../actions/unassign-range';
import { settingsWords } from '../../locales/pane/pages';
import { rangesWords, reasonWords, tableRoleWords } from '../../locales/pane/settings';
import type { Book } from '../../model/book';
import type { Place } from '../../model/figure';
import type { RecognisedTable } from '../../model/recognition';
import { ActionButton } from '../action-button';
import { severityIcons } from '../icons';
import { usePane, useSessionState, useWords, type Say } from '../pane-context';
import { PlaceLink, placeName } from '../place-link';
import { useSeverityStyles } from '../severity-styles';
import { AssignForm } from './assign-form';
import { Folding, useSectionStyles } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  title: { overflowWrap: 'anywhere' },
  facts: { gridColumn: '1 / 3', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  verb: { fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  wide: { gridColumn: '1 / 3' },
  unsure: { display: 'inline-flex', verticalAlign: '-3px', marginInlineEnd: '4px' },
});

const Unsure = severityIcons.warning;

/** Each table that was found: what it is taken for, how sure that is and why; those that nobody is sure of first. */
export function RecognisedTables({ book }: { book: Book }) {
  const section = useSectionStyles();
  const say = useWords();
  const { runner } = usePane();
  const [selected, setSelected] = useState<Place | 'none'>();
  const sure = book.recognised.filter((table) => table.sure);
  const unsure = book.recognised.filter((table) => !table.sure);
  const select = async () => setSelected((await runner.session.selection()) ?? 'none');
  return (
    <>
      {book.recognised.length === 0 && <p className={section.hint}>{say(settingsWords.noneRecognised)}</p>}
      {unsure.length > 0 && <Tables tables={unsure} />}
      {sure.length > 0 && <Folding level={3} title={say(rangesWords.sureOnes, { count: sure.length })}>{() => <Tables tables={sure} />}</Folding>}
      {selected && selected !== 'none' ? (
        <AssignForm place={selected} role={null} done={() => setSelected(undefined)} />
      ) : (
        <>
          <p className={section.hint} role={selected && 'status'}>{say(selected === 'none' ? rangesWords.nothingSelected : rangesWords.byHandHint)}</p>
          <div className={section.verbs}><Button size="small" onClick={() => void select()}>{say(rangesWords.byHand)}</Button></div>
        </>
      )}
    </>
  );
}

function Tables({ tables }: { tables: readonly RecognisedTable[] }) {
  return <ul className={useStyles().list}>{tables.map((table) => <Table key={`${table.sheet}!${table.area}`} table={table} />)}</ul>;
}

function Table({ table }: { table: RecognisedTable }) {
  const styles = useStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const [correcting, setCorrecting] = useState(false);
  const { assignments } = useSessionState().kept;
  const { sheet, area, role, sure } = table;
  const place: Place = { sheet, address: area };
  const assigned = assignments.find((each) => each.sheet === sheet && each.area === area);
  return (
    <li className={styles.item}>
      <span className={styles.title}>
        {!sure && <span className={mergeClasses(styles.unsure, tones.warning)}><Unsure aria-label={say(rangesWords.unsure)} /></span>}
        {nameOf(table, say)}
      </span>
      <PlaceLink place={place} whole />
      <span className={styles.facts}>
        {factsOf(table, say)}
        {' '}
        {assigned ? <ActionButton action={unassignRange} target={assigned} size="small" appearance="subtle" /> : !correcting && <Link as="button" className={styles.verb} aria-label={say(rangesWords.correctAt, { place: placeName(place) })} onClick={() => setCorrecting(true)}>{say(rangesWords.correct)}</Link>}
      </span>
      {correcting && <div className={styles.wide}><AssignForm place={place} role={role} done={() => setCorrecting(false)} /></div>}
    </li>
  );
}

/** Its title, whether it is checked, and why it was taken for what it is. */
function factsOf({ title, role, sure, reasons }: RecognisedTable, say: Say): string {
  const standing = role === null && sure ? [say(rangesWords.left)] : sure ? [] : [say(rangesWords.unsure)];
  const because = reasons.length > 0 ? [say(rangesWords.because, { reasons: reasons.map((reason) => say(reasonWords[reason])).join(say(rangesWords.between)) })] : [];
  return [...(title && role ? [title] : []), ...standing, ...because].join(' · ');
}

function nameOf({ role, sure, title }: RecognisedTable, say: Say): string {
  if (role === null) return title || say(rangesWords.unknown);
  const name = say(tableRoleWords[role]);
  return sure ? name : say(rangesWords.perhaps, { role: name });
}
