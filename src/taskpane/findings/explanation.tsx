import { makeStyles, tokens } from '@fluentui/react-components';
import { ruleOf } from '../../checks/catalogue';
import { tellSuspect } from '../../diagnosis/tell';
import { holds } from '../../judging/network';
import { findingsWords } from '../../locales/pane/findings';
import { printFigure } from '../../locales/print';
import { isKnown, type Figure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { roundedInterval } from '../../model/interval';
import { figuresOf } from '../../model/relation';
import type { Judgement } from '../../model/verdict';
import { usePane, useSessionState, useWords, type Say } from '../pane-context';
import { PlaceLink } from '../place-link';
import { holdingEquation } from './holding-equation';

const useStyles = makeStyles({
  explanation: { display: 'grid', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '3px' },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Witnesses told before the rest is only counted. */
const fewEnough = 6;

/** Why a finding is one: what the rule rests on, how each figure was read, who else may be wrong, and what confirms the figures. */
export default function Explanation({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  const { examination } = useSessionState();
  const { basis } = ruleOf(finding.rule).meta;
  const others = finding.suspects.slice(Math.max(1, finding.tied)).filter(({ suggestion }) => suggestion);
  const witnesses = finding.relation ? witnessesOf(finding, examination?.judgements ?? []) : [];
  return (
    <div className={styles.explanation}>
      <section>
        <h4 className={styles.title}>{say(findingsWords.basis)}</h4>
        <p className={styles.text}>{say(basis)}</p>
      </section>
      {finding.figures.length > 0 && (
        <section>
          <h4 className={styles.title}>{say(findingsWords.howRead)}</h4>
          <ul className={styles.list}>
            {finding.figures.filter(({ origin }) => origin !== 'given').map((figure) => (
              <li key={figure.key}>
                <PlaceLink place={figure.place} whole={figure.place.sheet !== finding.place.sheet} /> {figure.label} {printFigure(figure)}
                <span className={styles.muted}> {reading(figure, say)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h4 className={styles.title}>{say(findingsWords.others)}</h4>
          <ul className={styles.list}>
            {others.map((suspect) => (
              <li key={suspect.figure.key}><PlaceLink place={suspect.figure.place} whole={suspect.figure.place.sheet !== finding.place.sheet} /> {tellSuspect(suspect, language)}</li>
            ))}
          </ul>
        </section>
      )}
      {finding.relation && (
        <section>
          <h4 className={styles.title}>{say(findingsWords.witnesses)}</h4>
          {witnesses.length === 0 && <p className={styles.text}>{say(findingsWords.noWitnesses)}</p>}
          <ul className={styles.list}>
            {witnesses.slice(0, fewEnough).map(({ relation }, index) => (
              <li key={index}>
                <PlaceLink place={relation.stated.place} whole={relation.stated.place.sheet !== finding.place.sheet} /> {relation.stated.label}
                <span className={styles.muted}> {holdingEquation(relation)}</span>
              </li>
            ))}
            {witnesses.length > fewEnough && <li className={styles.muted}>{say(findingsWords.moreWitnesses, { count: witnesses.length - fewEnough })}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}

function witnessesOf({ figures }: Finding, judgements: readonly Judgement[]): readonly Judgement[] {
  const keys = new Set(figures.map(({ key }) => key));
  return judgements.filter(holds).filter(({ relation }) => figuresOf(relation).some(({ key }) => keys.has(key)));
}

/** What a figure stands for: a value, a range, a limit, or nothing certain. */
function reading(figure: Figure, say: Say): string {
  const origin = figure.origin === 'formula' ? [say(findingsWords.formula)] : [];
  return `(${[...origin, meaning(figure, say)].join(', ')})`;
}

function meaning(figure: Figure, say: Say): string {
  if (!isKnown(figure)) return say(findingsWords.unreadable);
  if (figure.hedge) return say({ atLeast: findingsWords.atLeastHedge, atMost: findingsWords.atMostHedge, about: findingsWords.aboutHedge }[figure.hedge]);
  if (figure.exact) return say(findingsWords.exact);
  const { lower, upper } = roundedInterval(figure.value, figure.decimals);
  const range = { low: lower!.value.toString(), high: upper!.value.toString() };
  return figure.decimals > 0 ? say(findingsWords.rounded, { ...range, decimals: figure.decimals }) : say(findingsWords.roundedWhole, range);
}
