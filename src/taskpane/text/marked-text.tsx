import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { textWords } from '../../locales/pane/text';
import { described } from '../hint';
import { useWords } from '../pane-context';
import type { CheckedText, TextMark } from './checked-text';
import { paragraphsOf, type Run } from './paragraphs';
import { useVerdictStyles } from './verdict-styles';

const useStyles = makeStyles({
  title: { margin: '6px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  text: { padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  paragraph: { margin: '4px 0', lineHeight: '26px', overflowWrap: 'anywhere', contentVisibility: 'auto', containIntrinsicSize: 'auto 78px' },
});

/** Paragraphs drawn in one go; more would be felt under the fingers. */
const slice = 25;

export interface MarkedTextHandle {
  /** Brings a mark into view, with the focus on it. */
  show(mark: number): void;
}

/** The text with its figures marked: one stop for the Tab key, the arrow keys from figure to figure. */
export function MarkedText({ checked, ref }: { checked: CheckedText; ref: Ref<MarkedTextHandle> }) {
  const styles = useStyles();
  const say = useWords();
  const paragraphs = useMemo(() => paragraphsOf(checked), [checked]);
  const drawn = useDrawn(paragraphs.length);
  const text = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState<number>();
  const [reached, reach] = useState(0);
  const tabStop = reached < checked.marks.length ? reached : 0;

  useImperativeHandle(ref, () => ({ show: ask }), []);
  useEffect(() => {
    const target = asked === undefined ? null : text.current?.querySelector<HTMLElement>(`[data-mark="${asked}"]`);
    if (!target) return;
    stepTo(target);
    ask(undefined);
  }, [asked, drawn]);

  const press = (event: KeyboardEvent) => {
    const marks = [...text.current!.querySelectorAll<HTMLElement>('[data-mark]')];
    const at = marks.indexOf(event.target as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    const target = at < 0 || next === undefined ? undefined : marks[next];
    if (!target) return;
    event.preventDefault();
    stepTo(target);
  };
  return (
    <section aria-label={say(textWords.marked)}>
      <h3 className={styles.title}>{say(textWords.marked)}</h3>
      <p className={styles.hint}>{say(textWords.markedHint)}</p>
      <div className={styles.text} ref={text} onKeyDown={press} onFocus={({ target }) => reach(Number(target.dataset.mark))}>
        {paragraphs.slice(0, drawn).map((runs, index) => (
          <Paragraph key={index} runs={runs} marks={checked.marks} tabStop={runs.some(({ mark }) => mark === tabStop) ? tabStop : undefined} className={styles.paragraph} />
        ))}
      </div>
    </section>
  );
}

interface ParagraphProps {
  readonly runs: readonly Run[];
  readonly marks: readonly TextMark[];
  /** The mark that the Tab key comes to, if it is one of these. */
  readonly tabStop: number | undefined;
  readonly className: string;
}

const Paragraph = memo(function Paragraph({ runs, marks, tabStop, className }: ParagraphProps) {
  const lines = useVerdictStyles();
  return (
    <p className={className}>
      {runs.map(({ text, mark }, index) => {
        if (mark === undefined) return text;
        const { verdict, hint } = marks[mark]!;
        return <mark key={index} tabIndex={mark === tabStop ? 0 : -1} data-mark={mark} data-verdict={verdict} className={mergeClasses(lines.mark, lines[verdict])} {...described(hint)}>{text}</mark>;
      })}
    </p>
  );
});

/** How many of so many are drawn by now: some more whenever the browser has drawn the last. */
function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(slice);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + slice));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}

function stepTo(mark: HTMLElement): void {
  mark.focus({ focusVisible: true } as FocusOptions);
  mark.scrollIntoView({ block: 'center' });
}
