import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: '0 6px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative', display: 'inline-flex', alignItems: 'baseline', padding: '5px 6px 7px', font: 'inherit', color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', border: 'none', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': { content: '""', position: 'absolute', left: '6px', right: '6px', bottom: '0', height: '3px', borderRadius: tokens.borderRadiusCircular },
    // As wide as it is in bold, so that nothing moves when it is chosen.
    '& > :first-child::after': { content: 'attr(data-name)', display: 'block', height: '0', overflow: 'hidden', visibility: 'hidden', fontWeight: tokens.fontWeightSemibold },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  },
  name: { display: 'inline-grid' },
  count: { marginInlineStart: '5px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export interface PageTab<Page extends string> {
  readonly page: Page;
  readonly name: string;
  /** How many things wait there; none are not shown. */
  readonly count: number;
}

interface PageTabsProps<Page extends string> {
  readonly label: string;
  readonly tabs: readonly PageTab<Page>[];
  readonly chosen: Page;
  readonly choose: (page: Page) => void;
}

/** The pane's pages: one stop for the Tab key, the arrow keys inside. Fluent's own list weighs 25 kB on the wire and hides stops from screen readers. */
export function PageTabs<Page extends string>({ label, tabs, chosen, choose }: PageTabsProps<Page>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ page }) => page === chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    choose(tab.page);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.page}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} ref={list} onKeyDown={press}>
      {tabs.map(({ page, name, count }) => (
        <button
          key={page} type="button" role="tab" id={`tab-${page}`} className={mergeClasses(styles.tab, page === chosen && styles.chosen)} aria-selected={page === chosen} aria-controls="page"
          tabIndex={page === chosen ? 0 : -1} onClick={() => choose(page)}
        >
          <span className={styles.name} data-name={name}>{name}</span>
          {count > 0 && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** The page that the chosen tab opens. */
export const pagePanel = (page: string) => ({ id: 'page', role: 'tabpanel', 'aria-labelledby': `tab-${page}` }) as const;
