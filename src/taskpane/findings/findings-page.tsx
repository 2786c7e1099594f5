import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { findingsWords } from '../../locales/pane/findings';
import { severityWords } from '../../locales/words';
import type { Finding } from '../../model/finding';
import type { Severity } from '../../model/relation';
import type { Judgement, Outcome } from '../../model/verdict';
import { usePane, useSessionState, useWords } from '../pane-context';
import { AcceptedBar } from './accepted-bar';
import { arrange, type Filter } from './arrange';
import { FilterBar } from './filter-bar';
import { FindingCard } from './finding-card';
import { IgnoredList } from './ignored-list';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: '4px', padding: '2px 8px 12px' },
  bySheet: { gap: '10px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  group: { display: 'grid', gap: '4px' },
  groupTitle: { margin: 0, padding: '2px 4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, display: 'flex', justifyContent: 'space-between' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  quiet: { padding: '32px 20px', display: 'grid', gap: '6px', justifyItems: 'start' },
  good: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  goodIcon: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const noFilter: Filter = { severities: new Set(), words: '', grouping: 'severity' };

/** All that was found, the gravest first or sheet by sheet; one finding stands open at a time. */
export default function FindingsPage({ chosen, choose }: { chosen: string | null | undefined; choose: (fingerprint: string | null) => void }) {
  const styles = useStyles();
  const say = useWords();
  const { language } = usePane();
  const { findings, examination, snapshot, accepted } = useSessionState();
  const [filter, setFilter] = useState(noFilter);
  const [searching, setSearching] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const sheets = snapshot?.sheets.map(({ name }) => name) ?? [];
  const groups = arrange(findings.open, filter, sheets, language);
  const first = groups[0]?.findings[0]?.fingerprint;
  const shown = groups.flatMap((group) => group.findings);
  const open = chosen === null || shown.some(({ fingerprint }) => fingerprint === chosen) ? chosen : first;

  const search = (wanted: boolean) => {
    setSearching(wanted);
    if (!wanted) setFilter({ ...filter, words: '' });
  };
  const press = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      search(true);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target instanceof HTMLElement && event.target.dataset.finding) {
      event.preventDefault();
      moveFocus(list.current, event.target, event.key === 'ArrowDown' ? 1 : -1);
    }
  };

  useKeptFocus(list);

  if (findings.open.length === 0) {
    return (
      <>
        {accepted && <AcceptedBar accepted={accepted} />}
        <AllWell judgements={examination?.judgements ?? []} />
        <IgnoredList ignored={findings.ignored} />
      </>
    );
  }
  return (
    <div onKeyDown={press} ref={list}>
      {accepted && <AcceptedBar accepted={accepted} />}
      <FilterBar findings={findings.open} filter={filter} searching={searching} change={(change) => setFilter({ ...filter, ...change })} search={search} />
      {shown.length === 0 && (
        <div className={styles.quiet}>
          <p className={styles.hint}>{say(findingsWords.noMatch)}</p>
          <Button size="small" onClick={() => setFilter({ ...noFilter, grouping: filter.grouping })}>{say(findingsWords.showAll)}</Button>
        </div>
      )}
      <div className={mergeClasses(styles.groups, filter.grouping === 'sheet' && styles.bySheet)}>
        {groups.map((group) => (
          <section key={group.name} className={styles.group}>
            <h2 className={filter.grouping === 'sheet' ? styles.groupTitle : styles.hidden}>
              {filter.grouping === 'sheet' ? group.name : say(severityWords[group.name as Severity])}
              <span className={styles.count}>{say(findingsWords.countOf, { count: group.findings.length })}</span>
            </h2>
            <ul className={styles.list}>
              {group.findings.map((finding: Finding) => (
                <FindingCard
                  key={finding.fingerprint} finding={finding} open={finding.fingerprint === open} namesSheet={filter.grouping === 'severity'}
                  toggle={() => choose(finding.fingerprint === open ? null : finding.fingerprint)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <IgnoredList ignored={findings.ignored} />
    </div>
  );
}

/** When what had the focus is gone, mended or ignored, the finding that now stands open has it: the keyboard goes on from there. */
function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const inside = useRef(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      inside.current = list.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [list]);
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    const heads = list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [];
    ([...heads].find((head) => head.ariaExpanded === 'true') ?? heads[0])?.focus();
  });
}

/** Nothing found is an answer, too: how much was looked at, and what could not be judged. */
function AllWell({ judgements }: { judgements: readonly Judgement[] }) {
  const styles = useStyles();
  const say = useWords();
  const outcomes = (...wanted: readonly Outcome[]) => judgements.filter(({ verdict }) => wanted.includes(verdict.outcome)).length;
  const undecided = outcomes('undecided');
  return (
    <div className={styles.quiet}>
      <h2 className={styles.good}><span className={styles.goodIcon}><CheckmarkCircle20Regular /></span>{say(findingsWords.none)}</h2>
      <p className={styles.hint}>
        {say(findingsWords.noneHint, { relations: judgements.length, consistent: outcomes('consistent', 'truncated') })}
        {undecided > 0 && ` ${say(findingsWords.undecided, { count: undecided })}`}
      </p>
    </div>
  );
}

function moveFocus(list: HTMLElement | null, from: HTMLElement, step: 1 | -1): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  heads[heads.indexOf(from) + step]?.focus();
}
