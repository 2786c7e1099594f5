import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { changeProfile } from '../../actions/change-profile';
import type { Profile } from '../../checks/profile/profile';
import { gradeWords } from '../../locales/pane/scores';
import { scoringWords } from '../../locales/pane/settings';
import { grades, type ScoringSettings } from '../../scoring/scoring-settings';
import { useAction, usePane, useWords } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', paddingTop: '6px' },
  numbers: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gap: '8px', alignItems: 'end' },
  before: { whiteSpace: 'nowrap' },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
});

/** Bands, grades, and what becomes of results well above their targets. */
export function ScoringForm({ profile }: { profile: Profile }) {
  const styles = useStyles();
  const say = useWords();
  const { runner } = usePane();
  const { scoring } = profile;
  const { enabled } = useAction(changeProfile, profile);
  const save = (change: Partial<ScoringSettings>) => void runner.run(changeProfile, { ...profile, scoring: { ...scoring, ...change } });
  return (
    <div className={styles.form}>
      <Field label={say(scoringWords.overshoot)} size="small">
        <Select size="small" value={scoring.overshoot} disabled={!enabled} onChange={(_, { value }) => save({ overshoot: value as ScoringSettings['overshoot'] })}>
          <option value="reason">{say(scoringWords.reason)}</option>
          <option value="deduct">{say(scoringWords.deduct)}</option>
        </Select>
      </Field>
      <Numbers
        key={scoring.bands.join()} title={say(scoringWords.bands)} values={scoring.bands} names={[say(scoringWords.met), say(scoringWords.partly)]} unit="%"
        save={(values) => save({ bands: values as unknown as ScoringSettings['bands'] })}
      />
      <Numbers
        key={`grades ${scoring.grades.join()}`} title={say(scoringWords.grades)} values={scoring.grades} names={scoring.grades.map((_, index) => say(gradeWords[grades[index]!]))}
        save={(values) => save({ grades: values as unknown as ScoringSettings['grades'] })}
      />
    </div>
  );
}

interface NumbersProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly unit?: string;
  readonly save: (values: readonly number[]) => void;
}

/** Numbers that fall from one to the next; saved when a field is left, if they do. */
function Numbers({ title, names, values, unit, save }: NumbersProps) {
  const styles = useStyles();
  const say = useWords();
  const [texts, setTexts] = useState(values.map(String));
  const numbers = texts.map((text) => (text.trim() === '' ? NaN : Number(text)));
  const isValid = numbers.every((number, index) => number >= 0 && number <= 100 && (index === 0 || number < numbers[index - 1]!));
  const leave = () => {
    if (isValid && numbers.some((number, index) => number !== values[index])) save(numbers);
  };
  return (
    <Field label={title} size="small" validationMessage={isValid ? undefined : say(scoringWords.falling)}>
      <div className={styles.numbers} role="group">
        {names.map((name, index) => (
          <Input
            key={name} className={styles.input} size="small" inputMode="decimal" aria-label={`${title}: ${name}`} contentBefore={<span className={styles.before}>{name}</span>} contentAfter={unit} value={texts[index]}
            onChange={(_, { value }) => setTexts(texts.map((text, at) => (at === index ? value : text)))} onBlur={leave} onKeyDown={({ key }) => key === 'Enter' && leave()}
          />
        ))}
      </div>
    </Field>
  );
}
