import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { plotsWords } from '../../locales/pane/plots';
import { printFigure } from '../../locales/print';
import { measureWords } from '../../locales/statement-words';
import type { Book } from '../../model/book';
import { amountOf, type Completion, plotsOf, type Stage, type StagedAmount, stages } from '../../report/plots/plots';
import { useWords } from '../pane-context';
import { useListStyles } from './list-styles';
import { PlotBar } from './plot-bar';

const useStyles = makeStyles({
  group: { padding: '7px 10px', display: 'grid', gap: '3px' },
  stages: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', columnGap: '8px', rowGap: '2px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  stage: { color: tokens.colorNeutralForeground3 },
  amount: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px', alignItems: 'center', columnGap: '8px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  completion: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px 66px', alignItems: 'center', columnGap: '8px', padding: '5px 10px' },
});

/** The report's money and its indicators as bars; every bar has its figure beside it, so that nothing is told by the drawing alone. */
export default function Plots({ book }: { book: Book }) {
  const say = useWords();
  const { byFund, byKind, completions } = useMemo(() => plotsOf(book), [book]);
  return (
    <>
      <StagedBars title={say(plotsWords.byFund)} amounts={byFund} />
      <StagedBars title={say(plotsWords.byKind)} amounts={byKind} />
      <Completions completions={completions} />
    </>
  );
}

const fills: Readonly<Record<Stage, string>> = { opening: tokens.colorNeutralForeground4, adjusted: tokens.colorNeutralForeground2, final: tokens.colorBrandForeground1 };

function StagedBars({ title, amounts }: { title: string; amounts: readonly StagedAmount[] }) {
  const list = useListStyles();
  const styles = useStyles();
  const say = useWords();
  if (amounts.length === 0) return null;
  const most = Math.max(...amounts.flatMap(({ figures }) => stages.map((stage) => amountOf(figures[stage]))));
  return (
    <>
      <h2 className={list.title}>{title}</h2>
      <ul className={list.list} aria-label={title}>
        {amounts.map(({ label, figures }) => (
          <li key={label} className={mergeClasses(list.item, styles.group)}>
            <span className={list.name}>{label}</span>
            <dl className={styles.stages}>
              {stages.flatMap((stage) => {
                const figure = figures[stage];
                return figure ? [
                  <dt key={stage} className={styles.stage}>{say(measureWords[stage])}</dt>,
                  <dd key={`${stage} amount`} className={styles.amount}><PlotBar share={amountOf(figure) / most} fill={fills[stage]} />{printFigure(figure)}</dd>,
                ] : [];
              })}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those that came to anything but their target; the others on demand. */
function Completions({ completions }: { completions: readonly Completion[] }) {
  const list = useListStyles();
  const styles = useStyles();
  const say = useWords();
  const [whole, setWhole] = useState(false);
  if (completions.length === 0) return null;
  const shown = whole ? completions : completions.filter(({ percent }) => percent !== 100);
  const hidden = completions.length - shown.length;
  const most = Math.max(100, ...completions.map(({ percent }) => percent));
  return (
    <>
      <h2 className={list.title}>{say(plotsWords.completion)}</h2>
      <ul className={list.list} aria-label={say(plotsWords.completion)}>
        {shown.map(({ name, printed, percent }) => (
          <li key={name} className={mergeClasses(list.item, styles.completion)}>
            <span className={list.name}>{name}</span>
            <PlotBar share={percent / most} target={100 / most} fill={tokens.colorBrandForeground1} />
            <span className={list.value}>{printed}</span>
          </li>
        ))}
        {hidden > 0 && (
          <li className={mergeClasses(list.item, list.more)}>
            <Link as="button" onClick={() => setWhole(true)}>{say(shown.length === 0 ? plotsWords.allExactly : plotsWords.exactly, { count: hidden })}</Link>
          </li>
        )}
      </ul>
    </>
  );
}
