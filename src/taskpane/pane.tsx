import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Action } from '../actions/action';
import { cancelCheck } from '../actions/cancel-check';
import { checkNow } from '../actions/check-now';
import { generateReport } from '../actions/generate-report';
import { markFindings } from '../actions/mark-findings';
import { isPressed } from '../actions/shortcut';
import { toggleLive } from '../actions/toggle-live';
import { undoAccepted } from '../actions/undo-accepted';
import { hostErrorWords } from '../locales/host-error-words';
import { frameWords } from '../locales/pane/frame';
import type { SessionState } from '../session/state';
import type { ActionRunner } from './action-runner';
import { Trouble, Unbroken } from './frame/trouble';
import type { Done } from './frame/done-toaster';
import { FirstRun } from './frame/first-run';
import { HintLayer } from './frame/hint-layer';
import { pagePanel, PageTabs } from './frame/page-tabs';
import { StatusLine } from './frame/status-line';
import { PaneProvider, useAction, usePane, useSessionState, useWords, type Surroundings } from './pane-context';
import { TextDesk } from './text/text-desk';
import { themes, type Scheme } from './theme';

/** Fetched with the engine, for it tells what that has found. */
const FindingsPage = lazy(() => import(/* webpackChunkName: "engine" */ './findings/findings-page'));
/** What opens late is fetched when it does. */
const Notices = lazy(() => import('./frame/notices'));
const DoneToaster = lazy(() => import('./frame/done-toaster'));
const RatiosPage = lazy(() => import('./ratios/ratios-page'));
const ReportPage = lazy(() => import('./report/report-page'));
const TextPage = lazy(() => import('./text/text-page'));
const SettingsPage = lazy(() => import('./settings/settings-page'));

const pages = ['findings', 'ratios', 'report', 'text', 'settings'] as const;
type Page = (typeof pages)[number];

/** Those that work wherever in the pane the focus is. */
const everywhere: readonly Action[] = [checkNow, cancelCheck, toggleLive, generateReport, markFindings, undoAccepted];

const useStyles = makeStyles({
  pane: {
    height: '100vh', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
  },
  head: { backgroundColor: tokens.colorNeutralBackground1 },
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
          <HintLayer />
        </Unbroken>
      </PaneProvider>
    </FluentProvider>
  );
}

function Pages() {
  const styles = useStyles();
  const state = useSessionState();
  const say = useWords();
  const { runner, openTextThread } = usePane();
  const [desk] = useState(() => new TextDesk(openTextThread));
  const [page, setPage] = useState<Page>('findings');
  const [chosen, choose] = useState<string | null>();
  const open = state.findings.open.length;
  const missing = state.preview?.report.sections.filter((section) => section.state === 'incomplete').length ?? 0;
  const counts: Partial<Record<Page, number>> = isRecognised(state) ? { findings: open, report: missing } : {};
  const done = useDone();
  const asked = useSyncExternalStore((listener) => runner.subscribe(listener), () => runner.question) !== undefined;
  const noticed = asked || (state.failure && !isWithoutEngine(state)) || state.capabilities.readOnly || state.examination?.book.manualCalculation;

  const press = (event: KeyboardEvent) => {
    const action = everywhere.find(({ shortcut }) => shortcut && isPressed(shortcut, event));
    if (!action || event.defaultPrevented || !action.enabled(runner.session.state) || (action === undoAccepted && isTyping(event.target))) return;
    event.preventDefault();
    void runner.run(action, undefined);
  };

  return (
    <div className={styles.pane} onKeyDown={press}>
      <header className={styles.head}>
        <StatusLine />
        <PageTabs label={say(frameWords.pages)} tabs={pages.map((name) => ({ page: name, name: say(frameWords[name]), count: counts[name] ?? 0 }))} chosen={page} choose={setPage} />
        {noticed && <Suspense><Notices /></Suspense>}
      </header>
      <main className={styles.page}>
        <div {...pagePanel(page)}>
          <Suspense>
            <Shown
              page={page} state={state} desk={desk} chosen={chosen} choose={choose}
              show={(fingerprint) => {
                choose(fingerprint);
                setPage('findings');
              }}
            />
          </Suspense>
        </div>
      </main>
      <Suspense>{done && <DoneToaster done={done} />}</Suspense>
    </div>
  );
}

interface ShownProps {
  readonly page: Page;
  readonly state: SessionState;
  readonly desk: TextDesk;
  /** The finding that stands open; null for none, undefined before anybody chose. */
  readonly chosen: string | null | undefined;
  readonly choose: (fingerprint: string | null) => void;
  /** Opens a finding on its own page. */
  readonly show: (fingerprint: string) => void;
}

function Shown({ page, state, desk, chosen, choose, show }: ShownProps) {
  if (isWithoutEngine(state)) return <WithoutEngine />;
  if (page === 'settings') return <SettingsPage />;
  if (page === 'text') return <TextPage desk={desk} />;
  if (!state.examination || !state.snapshot) return null;
  if (!isRecognised(state)) return <FirstRun empty={state.snapshot.sheets.every(({ rows }) => rows.size === 0)} />;
  if (page === 'ratios') return <RatiosPage book={state.examination.book} />;
  return page === 'report' ? <ReportPage show={show} /> : <FindingsPage chosen={chosen} choose={choose} />;
}

function isRecognised({ examination }: SessionState): boolean {
  return examination !== undefined && examination.book.statements.length + examination.book.evaluations.length > 0;
}

/** Then little else can be fetched: what is said of it came with the page. */
function isWithoutEngine({ failure }: SessionState): boolean {
  return failure?.kind === 'notFetched';
}

function WithoutEngine() {
  const say = useWords();
  const { run } = useAction(checkNow, undefined);
  return <Trouble title={say(frameWords.notDone)} hint={say(hostErrorWords.notFetched)} again={() => void run()} />;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The action that was last done. */
function useDone(): Done | undefined {
  const { runner } = usePane();
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    runner.onDone = (id) => setDone({ id });
  }, [runner]);
  return done;
}
