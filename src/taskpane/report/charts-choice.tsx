import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { includeCharts } from '../../actions/include-charts';
import { actionWords } from '../../locales/action-words';
import { described } from '../hint';
import { useAction, usePane, useWords } from '../pane-context';

const useStyles = makeStyles({ choice: { marginInlineStart: '-8px', '& label': { fontSize: tokens.fontSizeBase200 } } });

/** Whether the annexes have charts. */
export function ChartsChoice({ included }: { included: boolean }) {
  const say = useWords();
  const { runner } = usePane();
  const { enabled } = useAction(includeCharts, !included);
  const { label, hint } = actionWords.includeCharts;
  return <Checkbox className={useStyles().choice} {...described(say(hint))} label={say(label)} checked={included} disabled={!enabled} onChange={(_, { checked }) => void runner.run(includeCharts, checked === true)} />;
}
