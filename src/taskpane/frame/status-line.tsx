import { makeStyles, ProgressBar, ToggleButton, tokens } from '@fluentui/react-components';
import { cancelCheck } from '../../actions/cancel-check';
import { checkNow } from '../../actions/check-now';
import { toggleLive } from '../../actions/toggle-live';
import { ariaShortcut, printShortcut } from '../../actions/shortcut';
import { actionWords } from '../../locales/action-words';
import { frameWords } from '../../locales/pane/frame';
import { allFigures } from '../../model/book';
import { isKnown } from '../../model/figure';
import type { SessionState } from '../../session/state';
import { ActionButton } from '../action-button';
import { described } from '../hint';
import { useAction, usePane, useSessionState, useWords, type Say } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center', padding: '8px 8px 6px 12px' },
  unit: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  facts: {
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', gridColumn: '1 / 3',
  },
  commands: { display: 'flex', gap: '2px', alignItems: 'center' },
  live: { minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px', fontWeight: tokens.fontWeightRegular, gap: '6px', whiteSpace: 'nowrap' },
  dot: { width: '8px', height: '8px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: '1.5px solid currentColor', flexShrink: 0 },
  dotOn: { color: tokens.colorBrandForeground1, backgroundColor: 'currentColor', '@media (forced-colors: active)': { backgroundColor: 'ButtonText' } },
  progress: { height: '2px' },
});

/** Whose workbook it is, what was read of it and when, and whether it is checked while edited. */
export function StatusLine() {
  const styles = useStyles();
  const state = useSessionState();
  const say = useWords();
  const { language } = usePane();
  const facts = state.examination?.book.facts;
  const busy = state.activity !== 'idle';
  return (
    <div>
      <div className={styles.line}>
        <h1 className={styles.unit}>
          {facts?.get('departmentName')?.text || say(facts?.has('departmentName') ? frameWords.unnamed : frameWords.product)}
        </h1>
        <div className={styles.commands}>
          {state.activity === 'checking' && state.examination === undefined ? (
            <ActionButton action={cancelCheck} target={undefined} appearance="subtle" size="small" />
          ) : (
            <>
              <LiveButton />
              {busy && state.activity === 'checking' && state.progress !== undefined ? (
                <ActionButton action={cancelCheck} target={undefined} appearance="subtle" size="small" iconOnly />
              ) : (
                <ActionButton action={checkNow} target={undefined} appearance="subtle" size="small" iconOnly />
              )}
            </>
          )}
        </div>
        <div className={styles.facts} role="status">{factsLine(state, language, say)}</div>
      </div>
      <div className={styles.progress}>
        {busy && <ProgressBar value={state.progress} thickness="medium" shape="square" aria-label={say(activityWords(state))} />}
      </div>
    </div>
  );
}

function LiveButton() {
  const styles = useStyles();
  const say = useWords();
  const { mac } = usePane();
  const { enabled, run } = useAction(toggleLive, undefined);
  const { live } = useSessionState().kept;
  const { label, hint } = actionWords.toggleLive;
  const { shortcut } = toggleLive;
  return (
    <ToggleButton
      {...described(`${say(live ? frameWords.liveOn : frameWords.liveOff)}. ${say(hint)} (${printShortcut(shortcut!, mac)})`)}
      className={styles.live} appearance="subtle" size="small" checked={live} disabledFocusable={!enabled}
      aria-keyshortcuts={ariaShortcut(shortcut!, mac)} onClick={() => void run()}
    >
      <span className={live ? `${styles.dot} ${styles.dotOn}` : styles.dot} aria-hidden />
      {say(label)}
    </ToggleButton>
  );
}

function activityWords({ activity }: SessionState) {
  return activity === 'writing' ? frameWords.writing : frameWords.checking;
}

function factsLine(state: SessionState, language: string, say: Say): string {
  const { examination, checkedAt, activity, progress } = state;
  if (!examination || (activity === 'writing' && progress !== undefined)) return activity === 'idle' ? '' : say(activityWords(state));
  if (examination.judgements.length === 0) return say(frameWords.nothingToCheck);
  const figures = allFigures(examination.book).filter(isKnown).length;
  const read = say(frameWords.read, { figures, relations: examination.judgements.length });
  const time = checkedAt?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  const year = examination.book.facts.get('year')?.text;
  return [...(year ? [say(frameWords.year, { year })] : []), read, ...(time ? [say(frameWords.checkedAt, { time })] : [])].join(' · ');
}
