import { CounterBadge, FluentProvider, makeStyles, Tab, TabList, Toast, Toaster, ToastTitle, tokens, useToastController } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type KeyboardEvent } from 'react';
import type { Action } from '../actions/action';
import { cancelCheck } from '../actions/cancel-check';
import { checkNow } from '../actions/check-now';
import { generateReport } from '../actions/generate-report';
import { markFindings } from '../actions/mark-findings';
import { isPressed } from '../actions/shortcut';
import { toggleLive } from '../actions/toggle-live';
import { undoAccepted } from '../actions/undo-accepted';
import { actionWords, type ActionWords } from '../locales/action-words';
import { frameWords } from '../locales/pane/frame';
import type { SessionState } from '../session/state';
import type { ActionRunner } from './action-runner';
import { FindingsPage } from './findings/findings-page';
import { Unbroken } from './frame/broken';
import { FirstRun } from './frame/first-run';
import { Notices } from './frame/notices';
import { StatusLine } from './frame/status-line';
import { PaneProvider, usePane, useSessionState, useWords, type Surroundings } from './pane-context';
import { themes, type Scheme } from './theme';

const RatiosPage = lazy(() => import('./ratios/ratios-page'));
const ReportPage = lazy(() => import('./report/report-page'));
const SettingsPage = lazy(() => import('./settings/settings-page'));

const pages = ['findings', 'ratios', 'report', 'settings'] as const;
type Page = (typeof pages)[number];

/** Those that work wherever in the pane the focus is. */
const everywhere: readonly Action[] = [checkNow, cancelCheck, toggleLive, generateReport, markFindings, undoAccepted];

const useStyles = makeStyles({
  pane: {
    height: '100vh', display: 'grid', gridTemplateRows: 'auto auto auto minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
  },
  head: { backgroundColor: tokens.colorNeutralBackground1 },
  tabs: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px' },
  tab: { columnGap: '6px' },
  page: { overflowY: 'auto', scrollbarWidth: 'thin' },
});

export interface PaneProps extends Surroundings {
  readonly runner: ActionRunner;
  readonly scheme: Scheme;
}

export function Pane({ scheme, ...context }: PaneProps) {
  return (
    <FluentProvider theme={themes[scheme]}>
      <PaneProvider value={context}>
        <Unbroken onBroken={context.runner.onBroken}>
          <Pages />
        </Unbroken>
      </PaneProvider>
    </FluentProvider>
  );
}

function Pages() {
  const styles = useStyles();
  const state = useSessionState();
  const say = useWords();
  const { runner } = usePane();
  const [page, setPage] = useState<Page>('findings');
  const [chosen, choose] = useState<string | null>();
  const open = state.findings.open.length;
  const missing = state.report?.sections.filter((section) => section.state === 'incomplete').length ?? 0;
  const counts: Partial<Record<Page, number>> = isRecognised(state) ? { findings: open, report: missing } : {};
  useToasts();

  const press = (event: KeyboardEvent) => {
    const action = everywhere.find(({ shortcut }) => shortcut && isPressed(shortcut, event));
    if (!action || event.defaultPrevented || !action.enabled(runner.session.state) || (action === undoAccepted && isTyping(event.target))) return;
    event.preventDefault();
    void runner.run(action, undefined);
  };

  return (
    <div className={styles.pane} onKeyDown={press}>
      <div className={styles.head}><StatusLine /></div>
      <div className={styles.tabs}>
        <TabList size="small" aria-label={say(frameWords.pages)} selectedValue={page} onTabSelect={(_, { value }) => setPage(value as Page)}>
          {pages.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="page">
              {say(frameWords[name])}
              {counts[name] ? <CounterBadge className={styles.tab} count={counts[name]} size="small" appearance="ghost" color="informative" /> : null}
            </Tab>
          ))}
        </TabList>
      </div>
      <div className={styles.head}><Notices /></div>
      <main className={styles.page}>
        <div id="page" role="tabpanel" aria-labelledby={`tab-${page}`}>
          <Suspense>
            <Shown
              page={page} state={state} chosen={chosen} choose={choose}
              show={(fingerprint) => {
                choose(fingerprint);
                setPage('findings');
              }}
            />
          </Suspense>
        </div>
      </main>
      <Toaster toasterId="done" position="bottom" offset={{ vertical: 12 }} />
    </div>
  );
}

interface ShownProps {
  readonly page: Page;
  readonly state: SessionState;
  /** The finding that stands open; null for none, undefined before anybody chose. */
  readonly chosen: string | null | undefined;
  readonly choose: (fingerprint: string | null) => void;
  /** Opens a finding on its own page. */
  readonly show: (fingerprint: string) => void;
}

function Shown({ page, state, chosen, choose, show }: ShownProps) {
  if (page === 'settings') return <SettingsPage />;
  if (!state.examination || !state.snapshot) return null;
  if (!isRecognised(state)) return <FirstRun empty={state.snapshot.sheets.every(({ rows }) => rows.size === 0)} />;
  if (page === 'ratios') return <RatiosPage />;
  return page === 'report' ? <ReportPage show={show} /> : <FindingsPage chosen={chosen} choose={choose} />;
}

function isRecognised({ examination }: SessionState): boolean {
  return examination !== undefined && examination.book.statements.length + examination.book.indicators.length > 0;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Says what was done, for a moment. */
function useToasts(): void {
  const { runner } = usePane();
  const say = useWords();
  const { dispatchToast } = useToastController('done');
  useEffect(() => {
    runner.onDone = (id) => {
      const { done }: ActionWords = actionWords[id];
      if (done) dispatchToast(<Toast><ToastTitle>{say(done)}</ToastTitle></Toast>, { intent: 'success', timeout: 5000 });
    };
  }, [runner, say, dispatchToast]);
}
