import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { changeProfile } from '../../actions/change-profile';
import type { Profile } from '../../checks/profile/profile';
import { defaultThresholds, type Thresholds } from '../../checks/thresholds';
import { settingsWords } from '../../locales/pane/pages';
import { useAction, usePane, useWords } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', alignItems: 'end' },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  usual: { gridColumn: '1 / 3', justifySelf: 'start', minWidth: 'auto' },
});

const names = Object.keys(defaultThresholds) as readonly (keyof Thresholds)[];

/** Limits in percent; a change is saved when the field is left or Enter is pressed. */
export function ThresholdsForm({ profile }: { profile: Profile }) {
  const styles = useStyles();
  const say = useWords();
  const { runner } = usePane();
  const { thresholds } = profile;
  const { enabled } = useAction(changeProfile, profile);
  const [texts, setTexts] = useState(() => Object.fromEntries(names.map((name) => [name, String(thresholds[name])])) as Record<keyof Thresholds, string>);
  const isUsual = names.every((name) => thresholds[name] === defaultThresholds[name]);

  const save = (name: keyof Thresholds) => {
    const value = numberIn(texts[name]);
    if (value !== undefined && value !== thresholds[name]) void runner.run(changeProfile, { ...profile, thresholds: { ...thresholds, [name]: value } });
  };
  return (
    <div className={styles.form}>
      {names.map((name) => (
        <Field key={name} label={say(settingsWords[name])} size="small" validationMessage={numberIn(texts[name]) === undefined ? say(settingsWords.notAPercentage) : undefined}>
          <Input
            className={styles.input} size="small" inputMode="decimal" value={texts[name]} disabled={!enabled && runner.session.state.capabilities.readOnly} contentAfter="%"
            onChange={(_, { value }) => setTexts({ ...texts, [name]: value })} onBlur={() => save(name)} onKeyDown={({ key }) => key === 'Enter' && save(name)}
          />
        </Field>
      ))}
      {!isUsual && (
        <Button className={styles.usual} size="small" appearance="subtle" disabledFocusable={!enabled} onClick={() => void runner.run(changeProfile, { ...profile, thresholds: defaultThresholds })}>
          {say(settingsWords.usual)}
        </Button>
      )}
    </div>
  );
}

function numberIn(text: string): number | undefined {
  const value = Number(text.trim().replace(/[%％]$/, ''));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
