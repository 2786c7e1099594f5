import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { changeProfile } from '../../actions/change-profile';
import { takeFormulas } from '../../actions/take-formulas';
import { writeFormulas } from '../../actions/write-formulas';
import { demandsOf, type OwnDemand } from '../../checks/own-rules/demands';
import { formulasWords } from '../../locales/pane/settings';
import { severityWords } from '../../locales/words';
import type { Book } from '../../model/book';
import type { OwnFormula } from '../../model/own-formula';
import { ActionButton } from '../action-button';
import { useAction, usePane, useSessionState, useWords, type Say } from '../pane-context';
import { FormulaForm } from './formula-form';
import { Section, useSectionStyles } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '4px', padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  formula: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  facts: { gridColumn: '1', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** The formulas of the settings, what each of them checks, and the way in and out as a table. */
export default function FormulasSection({ book }: { book: Book }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const say = useWords();
  const { runner, language } = usePane();
  const { profile } = useSessionState().kept;
  const { enabled } = useAction(changeProfile, profile);
  const demands = demandsOf(book, profile.formulas).slice(0, profile.formulas.length);
  const keep = (formulas: readonly OwnFormula[]) => runner.run(changeProfile, { ...profile, formulas });
  return (
    <Section title={say(formulasWords.title)} hint={say(formulasWords.hint)}>
      <ul className={styles.list}>
        {demands.map((demand, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.formula}>{demand.own.formula}</span>
            <Button
              size="small" appearance="subtle" icon={<Dismiss16Regular />} disabledFocusable={!enabled} aria-label={say(formulasWords.remove, { formula: demand.own.formula })}
              onClick={() => void keep(profile.formulas.filter((_, at) => at !== index))}
            />
            <span className={`${styles.facts} ${'fault' in demand ? styles.fault : ''}`}>{factsOf(demand, say, language)}</span>
          </li>
        ))}
      </ul>
      <FormulaForm book={book} enabled={enabled} add={(own) => keep([...profile.formulas, own])} />
      {book.formulas.length > 0 && <p className={section.hint}>{say(formulasWords.onSheet, { count: book.formulas.length })}</p>}
      <div className={section.verbs}>
        {book.formulas.length > 0 && <ActionButton action={takeFormulas} target={undefined} size="small" />}
        {profile.formulas.length > 0 && <ActionButton action={writeFormulas} target={undefined} size="small" />}
      </div>
    </Section>
  );
}

function factsOf(demand: OwnDemand, say: Say, language: 'zh-CN' | 'en-US'): string {
  const { table, severity } = demand.own;
  const told = 'fault' in demand ? say(formulasWords.unusable, { fault: demand.fault[language] }) : say(demand.equations.length > 0 ? formulasWords.relations : formulasWords.none, { count: demand.equations.length });
  return [...(table.trim() ? [table] : []), say(severityWords[severity]), told].join(' · ');
}
