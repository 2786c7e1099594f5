import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { changeProfile } from '../../actions/change-profile';
import { catalogue } from '../../checks/catalogue';
import type { Profile, RuleSetting } from '../../checks/profile/profile';
import { groups, type Rule } from '../../checks/rule';
import { groupWords } from '../../locales/group-words';
import { rulesWords } from '../../locales/pane/settings';
import { severityWords } from '../../locales/words';
import { useAction, usePane, useSessionState, useWords } from '../pane-context';
import { Folding, Section } from './section';

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '4px' },
  rules: { listStyleType: 'none', margin: '4px 0 2px', padding: 0, display: 'grid', gap: '4px' },
  rule: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 108px', columnGap: '8px', alignItems: 'center', paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  name: { overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
});

/** Every rule by group, each of which can be off or weigh otherwise. */
export function RulesSection() {
  const styles = useStyles();
  const say = useWords();
  const { profile } = useSessionState().kept;
  return (
    <Section title={say(rulesWords.title)} hint={say(rulesWords.hint)}>
      {groups.map((group) => {
        const rules = catalogue.filter(({ meta }) => meta.group === group);
        const changed = rules.filter(({ meta }) => profile.rules.has(meta.id)).length;
        return (
          <Folding key={group} className={styles.group} level={3} title={say(groupWords[group])} note={changed > 0 ? say(rulesWords.changed, { count: changed }) : say(rulesWords.count, { count: rules.length })}>
            {() => <ul className={styles.rules}>{rules.map((rule) => <RuleLine key={rule.meta.id} rule={rule} profile={profile} />)}</ul>}
          </Folding>
        );
      })}
    </Section>
  );
}

function RuleLine({ rule: { meta }, profile }: { rule: Rule; profile: Profile }) {
  const styles = useStyles();
  const say = useWords();
  const { runner } = usePane();
  const { enabled } = useAction(changeProfile, profile);
  const name = say(meta.name);
  const choose = (value: string) => {
    const rules = new Map(profile.rules);
    if (value === meta.severity) rules.delete(meta.id);
    else rules.set(meta.id, value as RuleSetting);
    void runner.run(changeProfile, { ...profile, rules });
  };
  return (
    <li className={styles.rule}>
      <span className={styles.name}>{name}</span>
      <Select className={styles.select} size="small" aria-label={name} value={profile.rules.get(meta.id) ?? meta.severity} disabled={!enabled} onChange={(_, { value }) => choose(value)}>
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <option key={severity} value={severity}>{severity === meta.severity ? say(rulesWords.usual, { severity: say(severityWords[severity]) }) : say(severityWords[severity])}</option>
        ))}
        <option value="off">{say(rulesWords.off)}</option>
      </Select>
    </li>
  );
}
