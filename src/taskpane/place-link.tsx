import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { goTo } from '../actions/go-to';
import { actionWords } from '../locales/action-words';
import type { Place } from '../model/figure';
import { named } from './hint';
import { usePane, useWords } from './pane-context';

const useStyles = makeStyles({
  link: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
});

/** A cell by its address that can be gone to; `whole` says the sheet, too. */
export function PlaceLink({ place, whole = false }: { place: Place; whole?: boolean }) {
  const styles = useStyles();
  const { runner } = usePane();
  const say = useWords();
  const shown = place.address === '' ? place.sheet : whole ? placeName(place) : place.address;
  return (
    <Link as="button" {...named(`${say(actionWords.goTo.label)} ${placeName(place)}`)} className={styles.link} onClick={() => void runner.run(goTo, place)}>
      {shown}
    </Link>
  );
}

export function placeName({ sheet, address }: Place): string {
  return address === '' ? sheet : `${sheet}!${address}`;
}
