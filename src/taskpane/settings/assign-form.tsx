import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { assignRange } from '../../actions/assign-range';
import { actionWords } from '../../locales/action-words';
import { findingsWords } from '../../locales/pane/findings';
import { rangesWords, tableRoleWords } from '../../locales/pane/settings';
import type { Place } from '../../model/figure';
import type { TableRole } from '../../model/recognition';
import { useAction, useWords } from '../pane-context';
import { placeName } from '../place-link';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '6px', padding: '4px 0' },
  verbs: { display: 'flex', gap: '6px' },
});

interface AssignFormProps {
  readonly place: Place;
  /** What it is taken for now. */
  readonly role: TableRole | null;
  readonly done: () => void;
}

/** Says what a range is. */
export function AssignForm({ place, role, done }: AssignFormProps) {
  const styles = useStyles();
  const say = useWords();
  const [chosen, choose] = useState<TableRole | null>(role);
  const { enabled, run } = useAction(assignRange, { sheet: place.sheet, area: place.address.replaceAll('$', ''), role: chosen });
  return (
    <div className={styles.form}>
      <Field label={say(rangesWords.is, { place: placeName(place) })} size="small">
        <Select size="small" value={chosen ?? ''} onChange={(_, { value }) => choose(value === '' ? null : (value as TableRole))}>
          {(Object.keys(tableRoleWords) as TableRole[]).map((each) => <option key={each} value={each}>{say(tableRoleWords[each])}</option>)}
          <option value="">{say(rangesWords.leaveAlone)}</option>
        </Select>
      </Field>
      <div className={styles.verbs}>
        <Button size="small" appearance="primary" disabledFocusable={!enabled} onClick={() => void run().then((kept) => kept && done())}>{say(actionWords.assignRange.label)}</Button>
        <Button size="small" onClick={done}>{say(findingsWords.back)}</Button>
      </div>
    </div>
  );
}
