import { makeStyles, tokens } from '@fluentui/react-components';
import { acceptSuggestion } from '../../actions/accept-suggestion';
import { sweptArea } from '../../diagnosis/clues/sweeps/area';
import { tellEvidence } from '../../diagnosis/tell';
import type { Language } from '../../locales/language';
import { findingsWords, slipWords } from '../../locales/pane/findings';
import { printFigure, printValue } from '../../locales/print';
import { evidenceWords } from '../../locales/words';
import type { Finding, Suspect } from '../../model/finding';
import { ActionButton } from '../action-button';
import { usePane, useWords, type Say } from '../pane-context';
import { PlaceLink, placeName } from '../place-link';

const useStyles = makeStyles({
  suspects: { display: 'grid', gap: '4px', padding: '8px 8px 6px 10px', margin: '0 -2px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  suspect: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'center', padding: '4px 0', '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  correction: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', fontVariantNumeric: 'tabular-nums' },
  from: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  to: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  arrow: { fontWeight: tokens.fontWeightRegular, marginInlineEnd: '8px' },
  why: { gridColumn: '1 / 3', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  accept: { minWidth: '64px' },
});

/** The figures that may be wrong: the one that stands out, or those the evidence cannot tell apart. What is true of all of them is said once. */
export function Suspects({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  const { tied } = finding;
  const suspects = finding.suspects.slice(0, Math.max(1, tied));
  if (suspects.length === 0) return null;
  const stands = tied <= 1 && finding.severity === 'error';
  const evidence = suspects.map((suspect) => evidenceOf(suspect, language, say));
  const shared = suspects.length > 1 ? evidence[0]!.filter((part) => evidence.every((parts) => parts.includes(part))) : [];
  const separator = language === 'zh-CN' ? '；' : '; ';
  return (
    <section className={styles.suspects}>
      <h4 className={styles.title}>{say(tied > 1 ? (suspects.some(({ suggestion }) => suggestion) ? findingsWords.tied : findingsWords.unexplained) : stands ? findingsWords.oneSuspect : findingsWords.perhaps, { count: tied })}</h4>
      {finding.unfinished && <p className={styles.text}>{say(evidenceWords.unfinished)}</p>}
      {shared.length > 0 && <p className={styles.text}>{say(findingsWords.ofEach, { evidence: shared.join(separator) })}</p>}
      <ul className={styles.list}>
        {suspects.map((suspect, index) => (
          <SuspectRow key={suspect.figure.key} finding={finding} suspect={suspect} stands={stands} why={evidence[index]!.filter((part) => !shared.includes(part)).join(separator)} />
        ))}
      </ul>
    </section>
  );
}

function SuspectRow({ finding, suspect, stands, why }: { finding: Finding; suspect: Suspect; stands: boolean; why: string }) {
  const styles = useStyles();
  const say = useWords();
  const { figure, suggestion } = suspect;
  const to = suggestion && printValue(suggestion, figure.unit);
  return (
    <li className={styles.suspect}>
      <span className={styles.correction}>
        <PlaceLink place={figure.place} whole={figure.place.sheet !== finding.place.sheet} />
        <span className={to ? styles.from : undefined}>{printFigure(figure)}</span>
        {to && <span className={styles.to}><span className={styles.arrow} aria-hidden>→</span>{to}</span>}
      </span>
      {to && (
        <ActionButton
          action={acceptSuggestion} target={{ finding, suspect }} className={styles.accept} size="small" appearance={stands ? 'primary' : 'secondary'}
          label={say(findingsWords.accept)} spoken={say(findingsWords.acceptAt, { place: placeName(figure.place), to })}
        />
      )}
      {why !== '' && <span className={styles.why}>{why}</span>}
    </li>
  );
}

/** How it may have come about, what the other figures say of it, and how likely it is. */
function evidenceOf(suspect: Suspect, language: Language, say: Say): readonly string[] {
  const slip = suspect.clue && slipWords[suspect.clue];
  return [
    ...(slip ? [say(slip, { cells: sweptArea(suspect) })] : []),
    tellEvidence(suspect, language),
    say(findingsWords.likelihood, { percent: `${Math.round(suspect.confidence * 100)}%` }),
  ];
}
