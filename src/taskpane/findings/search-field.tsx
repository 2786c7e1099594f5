import { Input, makeStyles } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { findingsWords } from '../../locales/pane/findings';
import { useWords } from '../pane-context';

const useStyles = makeStyles({ search: { width: '100%' } });

/** Words that a finding must speak of; Esc gives up. */
export default function SearchField({ words, change, close }: { words: string; change: (words: string) => void; close: () => void }) {
  const styles = useStyles();
  const say = useWords();
  return (
    <Input
      className={styles.search} size="small" type="search" autoFocus aria-label={say(findingsWords.search)} placeholder={say(findingsWords.searchHint)} contentBefore={<Search16Regular />}
      value={words} onChange={(_, { value }) => change(value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    />
  );
}
