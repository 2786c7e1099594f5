import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { GroupList20Regular } from '@fluentui/react-icons/svg/group-list';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense } from 'react';
import { clearMarks } from '../../actions/clear-marks';
import { markFindings } from '../../actions/mark-findings';
import { findingsWords } from '../../locales/pane/findings';
import type { Finding } from '../../model/finding';
import type { Severity } from '../../model/relation';
import { ActionButton } from '../action-button';
import { named } from '../hint';
import { severityIcons } from '../icons';
import { useSessionState, useWords } from '../pane-context';
import { useSeverityStyles } from '../severity-styles';
import { count, severities, type Filter } from './arrange';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: '6px', padding: '8px 8px 4px' },
  row: { display: 'flex', gap: '4px', alignItems: 'center', },
  chip: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '8px', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  icon: { display: 'flex' },
  spring: { flexGrow: 1 },
});

const SearchField = lazy(() => import('./search-field'));

const words = { error: findingsWords.errors, warning: findingsWords.warnings, info: findingsWords.infos };

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly searching: boolean;
  readonly change: (change: Partial<Filter>) => void;
  readonly search: (searching: boolean) => void;
}

/** How many there are of each severity, which is also the filter; how they are grouped; and finding words in them. */
export function FilterBar({ findings, filter, searching, change, search }: FilterBarProps) {
  const styles = useStyles();
  const say = useWords();
  const { marked } = useSessionState();
  return (
    <div className={styles.bar}>
      <div className={styles.row} role="group" aria-label={say(findingsWords.severities)}>
        {severities.filter((severity) => filter.severities.has(severity) || count(findings, severity) > 0).map((severity) => (
          <Chip key={severity} severity={severity} count={count(findings, severity)} chosen={filter.severities.has(severity)} toggle={() => change({ severities: toggled(filter.severities, severity) })} />
        ))}
        <span className={styles.spring} />
        <ToggleButton {...named(`${say(findingsWords.search)} (Ctrl+F)`)} appearance="subtle" size="small" icon={<Search16Regular />} checked={searching} aria-keyshortcuts="Control+F" onClick={() => search(!searching)} />
        <ActionButton action={marked ? clearMarks : markFindings} target={undefined} appearance="subtle" size="small" iconOnly />
        <ToggleButton {...named(say(findingsWords.groupBySheet))} appearance="subtle" size="small" icon={<GroupList20Regular />} checked={filter.grouping === 'sheet'} onClick={() => change({ grouping: filter.grouping === 'sheet' ? 'severity' : 'sheet' })} />
      </div>
      {searching && (
        <Suspense><SearchField words={filter.words} change={(words) => change({ words })} close={() => search(false)} /></Suspense>
      )}
    </div>
  );
}

function Chip({ severity, count: number, chosen, toggle }: { severity: Severity; count: number; chosen: boolean; toggle: () => void }) {
  const styles = useStyles();
  const tones = useSeverityStyles();
  const say = useWords();
  const Icon = severityIcons[severity];
  return (
    <ToggleButton className={styles.chip} size="small" appearance={chosen ? 'outline' : 'subtle'} checked={chosen} onClick={toggle}
      icon={<span className={mergeClasses(styles.icon, tones[severity])}><Icon /></span>}
    >
      {say(words[severity])} {number}
    </ToggleButton>
  );
}

function toggled(chosen: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  return chosen.has(severity) ? new Set([...chosen].filter((other) => other !== severity)) : new Set([...chosen, severity]);
}
