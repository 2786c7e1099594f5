import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { demandsOf } from '../../checks/own-rules/demands';
import { formulasWords } from '../../locales/pane/settings';
import { severityWords } from '../../locales/words';
import type { Book } from '../../model/book';
import type { OwnFormula } from '../../model/own-formula';
import type { Severity } from '../../model/relation';
import { usePane, useWords } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '6px 8px', alignItems: 'start' },
  wide: { gridColumn: '1 / 3' },
  input: { minWidth: 0, width: '100%' },
  add: { gridColumn: '1 / 3', justifySelf: 'start' },
});

const blank: OwnFormula = { table: '', formula: '', note: '', severity: 'error' };

interface FormulaFormProps {
  readonly book: Book;
  readonly enabled: boolean;
  /** Answers whether it was kept. */
  readonly add: (own: OwnFormula) => Promise<boolean>;
}

/** One more formula; while it is typed it is told what is wrong with it. */
export function FormulaForm({ book, enabled, add }: FormulaFormProps) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  const [own, setOwn] = useState(blank);
  const isWritten = own.formula.trim() !== '';
  const [demand] = isWritten ? demandsOf(book, [own]) : [];
  const fault = demand && 'fault' in demand ? demand.fault[language] : undefined;
  const checked = demand && 'equations' in demand ? say(demand.equations.length > 0 ? formulasWords.relations : formulasWords.none, { count: demand.equations.length }) : undefined;
  const keep = async () => {
    if (enabled && isWritten && (await add({ ...own, formula: own.formula.trim() }))) setOwn(blank);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field className={styles.wide} label={say(formulasWords.formula)} size="small" validationState={fault ? 'warning' : 'none'} validationMessage={fault} hint={checked}>
        <Input className={styles.input} size="small" value={own.formula} spellCheck={false} onChange={(_, { value }) => setOwn({ ...own, formula: value })} />
      </Field>
      <Field label={say(formulasWords.table)} size="small">
        <Input className={styles.input} size="small" value={own.table} placeholder={say(formulasWords.tableHint)} onChange={(_, { value }) => setOwn({ ...own, table: value })} />
      </Field>
      <Field label={say(formulasWords.severity)} size="small">
        <Select size="small" value={own.severity} onChange={(_, { value }) => setOwn({ ...own, severity: value as Severity })}>
          {(['error', 'warning', 'info'] as const).map((severity) => <option key={severity} value={severity}>{say(severityWords[severity])}</option>)}
        </Select>
      </Field>
      <Button className={styles.add} size="small" type="submit" disabledFocusable={!enabled || !isWritten}>{say(formulasWords.add)}</Button>
    </form>
  );
}
