/** 本年度无政府性基金预算支出: nothing at all is an amount, too. */
import type { Mention } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { tenThousandYuan } from '../../model/unit';
import type { Names } from '../discourse/names';
import type { Reading } from '../grammar/interpret';
import { coreOf } from '../discourse/topic';
import { placeOf, type ProseSource } from '../sources';

/** What is said not to be is an amount: 无因公出国(境)费支出, but not 无公务用车. */
const amount = /(?:支出|收入|经费|费|拨款|资金)$/;

/** 收入和支出: two amounts of one name. */
const both = /^(.*?)(收入)(?:和|及|与|、)(支出)$/;

/** The words behind 无 that name an amount, to the end of their clause; those of a reason leave open what they are about. */
export function zerosOf(readings: readonly Reading[], text: string, source: ProseSource, names: Names): readonly Mention[] {
  const reasonAt = readings.findIndex(({ reason }) => reason);
  return readings.slice(0, reasonAt < 0 ? undefined : reasonAt).flatMap(({ none, quantity, year, direction, phrase: { words } }): readonly Mention[] => {
    if (!none || quantity || direction) return [];
    const at = words.findIndex((word) => word.kind === 'cue' && word.cue === 'none');
    const [cue, first, last] = [words[at]!, words[at + 1], words.at(-1)!];
    if (!first) return [];
    const said = coreOf(text.slice(first.start, last.end)).replace(/[\s“”"]/g, '');
    if (!amount.test(said)) return [];
    const [, name = '', income, spending] = both.exec(said) ?? [];
    const place = placeOf(source, cue.start, last.end);
    return (income && spending ? [`${name}${income}`, `${name}${spending}`] : [said]).map((label) => {
      const zero = { key: `text/${place.sheet}/${place.address}/${place.text!.start}/${label}`, label, unit: tenThousandYuan, value: Decimal.zero.rounded(2), decimals: 2, exact: false, printed: place.text!.quote, place, origin: 'text' as const };
      return { figure: names.named(zero, label, 'final'), label, measure: 'final', year, whole: undefined };
    });
  });
}
