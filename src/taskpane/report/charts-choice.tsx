import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { includeCharts } from '../../actions/include-charts';
import { actionWords } from '../../locales/action-words';
import { described } from '../hint';
import { useAction, usePane, useWords } from '../pane-context';

const useStyles = makeStyles({
  indicator: { margin: '2px 0' },
  label: { padding: '1px 8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground1 },
});

/** Whether the annexes have charts. */
export function ChartsChoice({ included }: { included: boolean }) {
  const styles = useStyles();
  const say = useWords();
  const { runner } = usePane();
  const { enabled } = useAction(includeCharts, !included);
  const { label, hint } = actionWords.includeCharts;
  return <Checkbox {...described(say(hint))} indicator={{ className: styles.indicator }} label={{ children: say(label), className: styles.label }} checked={included} disabled={!enabled} onChange={(_, { checked }) => void runner.run(includeCharts, checked === true)} />;
}
