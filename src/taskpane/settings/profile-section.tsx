import { Button, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { changeProfile } from '../../actions/change-profile';
import { exportProfile } from '../../actions/export-profile';
import { importProfile } from '../../actions/import-profile';
import { defaultProfile } from '../../checks/profile/profile';
import { readProfile, writeProfile } from '../../checks/profile/profile-file';
import { tellProfileFault } from '../../checks/profile/tell-fault';
import { actionWords } from '../../locales/action-words';
import { profileWords } from '../../locales/pane/settings';
import { jurisdictionIds, jurisdictions, type JurisdictionId } from '../../scoring/jurisdictions';
import { ActionButton } from '../action-button';
import { actionIcons } from '../icons';
import { useAction, usePane, useSessionState, useWords } from '../pane-context';
import { Section, useSectionStyles } from './section';

const ImportIcon = actionIcons.import;

/** The settings as a whole: whose they are, and the way in and out as a file. */
export function ProfileSection() {
  const styles = useSectionStyles();
  const say = useWords();
  const { runner, language } = usePane();
  const { profile } = useSessionState().kept;
  const { enabled } = useAction(changeProfile, profile);
  const file = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();

  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = readProfile(await chosen.text());
    setFault('fault' in read ? tellProfileFault(read.fault, chosen.name, language) : undefined);
    if ('profile' in read) await runner.run(importProfile, read.profile);
  };
  return (
    <Section title={say(profileWords.title)} hint={say(profileWords.hint)}>
      {profile.name && <p className={styles.hint}>{say(profileWords.by, { name: profile.name })}</p>}
      <Field label={say(profileWords.jurisdiction)} size="small">
        <Select size="small" value={profile.jurisdiction} disabled={!enabled} onChange={(_, { value }) => void runner.run(changeProfile, { ...profile, jurisdiction: value as JurisdictionId })}>
          {jurisdictionIds.map((id) => <option key={id} value={id}>{say(jurisdictions[id].name)}</option>)}
        </Select>
      </Field>
      {fault && <MessageBar intent="error" layout="multiline"><MessageBarBody>{fault}</MessageBarBody></MessageBar>}
      <div className={styles.verbs}>
        <input
          ref={file} type="file" accept=".json,application/json" hidden aria-label={say(profileWords.chooseFile)}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = '';
          }}
        />
        <Button size="small" icon={<ImportIcon />} disabledFocusable={!enabled} onClick={() => enabled && file.current?.click()}>{say(actionWords.importProfile.label)}</Button>
        <ActionButton action={exportProfile} target={saveFile} size="small" />
        {writeProfile(profile) !== writeProfile(defaultProfile) && <Button size="small" appearance="subtle" disabledFocusable={!enabled} onClick={() => void runner.run(changeProfile, defaultProfile)}>{say(profileWords.reset)}</Button>}
      </div>
    </Section>
  );
}

/** The browser's own way of handing a file over. */
function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
