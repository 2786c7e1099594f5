/** 本年度无政府性基金预算支出: nothing at all is an amount, too. */
import type { Zero } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import type { KnownFigure } from '../../model/figure';
import { tenThousandYuan } from '../../model/unit';
import type { Names } from '../discourse/names';
import type { Reading } from '../grammar/interpret';
import { coreOf } from '../discourse/topic';
import type { Word } from '../grammar/phrases';
import { placeOf, type ProseSource } from '../sources';

/** What is said not to be is an amount: 无因公出国(境)费支出, but not 无公务用车, nor 无…支出的，仍保留该表. */
const amount = /(?:支出|收入|收支|经费|费用?|拨款|资金)$/;

/** 没有使用政府性基金安排的支出: what is said of the money besides that there is none. */
const usage = /^(?:财政拨款)?(?:使用|动用|发生|产生|安排|编制|列支|开支|涉及|有|任何|过|了)+(?:财政拨款安排的)?|(?:安排|列支|开支|负担|形成)的|的(?!$)|(?:19|20)\d\d年度?|\d{1,2}月|情况$/g;

/** 收入和支出, 收入、支出及结转: amounts of one name. */
const between = /、|(?<=支出|收入|收支|经费|费用?)(?:以及|及|和|与|或者?|也?无)/;

/** What stands alone takes the name before it: that of the first in the list, or what stands before 无 (三公经费无支出). */
const bare = /^(?:收入|支出|收支|收入支出|支出收入)$/;

const several = /^(.*?)(?:收支|收入支出|支出收入)$/;

/** 如无, 若无, 凡无: what is to be done if there is none. Half a year may have none. */
const elsewhere = /如(?!下)|若|凡|是否|有无|季度|半年|\d月|期间/;

/** 无此项支出, 没有相关收支: of what the heading names. */
const theSame = /^(?:[此该这][项类]?|相关|上述)(支出|收入|收支|经费|费用?)(?:情况)?$/;

/** 八、政府性基金预算财政拨款收入支出决算情况说明, or the same before a colon. */
const heading = /(?:^|\n) *(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.])([^\n。;:]{4,40}?)(?:决算|预算)?(?:总体|具体)?(?:情况|的?说明)*(?:\n|:)[^\n。;,]*$/;

/** Looked at before 无: for the heading in characters, for whose and when in phrases. */
const headingNearby = 300;
const phrasesNearby = 8;

/** Longer stretches behind 无 name nothing. */
const longestNames = 120;

const fillers = /本年度?|当年|全年|[本我]部门|[本我]单位/g;

/** Whoever has none is but a part of the department, and what is not for everybody may be of another kind. */
const narrower = /本级|机关|下属|所属|直属|二级|分局|项目|其中|除|以外|部分|个别|其他|上述|各/;

/** 未安排公务接待费: what was planned. */
const planned = /安排|编制|批复/;

/** One 无, with what stands around it. */
interface Denial {
  readonly cue: Word;
  readonly last: Word;
  /** What there was none of, in the text's own words. */
  readonly said: string;
  /** Directly before 无: 三公经费无支出. */
  readonly named: string;
  /** All words before it that tell whose and when. */
  readonly before: readonly Word[];
}

/** The words behind 无 that name amounts, to the end of their clause; those of a reason leave open what they are about. */
export function zerosOf(readings: readonly Reading[], text: string, source: ProseSource, names: Names): readonly Zero[] {
  const reasonAt = readings.findIndex(({ reason }) => reason);
  return readings.slice(0, reasonAt < 0 ? undefined : reasonAt).flatMap((reading, index): readonly Zero[] => {
    const denial = denialIn(readings, index, text);
    if (!denial) return [];
    const { cue, last, said, before } = denial;
    const introduction = text.slice(before[0]?.start ?? cue.start, cue.start);
    if (before.some(isOfAnotherYear) || elsewhere.test(introduction)) return [];
    const isSure = !narrower.test(introduction) && !planned.test(text.slice(cue.start, cue.end) + said.slice(0, 2)) && !before.some(isPlan);
    const year = reading.year ?? before.flatMap((word) => (word.kind === 'year' ? [word.year] : [])).at(-1);
    const place = placeOf(source, cue.start, last.end);
    return labelsOf(denial, text).map((label) => {
      const zero: KnownFigure = { key: '', label, unit: tenThousandYuan, value: Decimal.zero.rounded(2), decimals: 2, exact: true, printed: '0', place, origin: 'text' };
      return { figure: names.named(zero, label, 'final'), label, year, isSure };
    });
  });
}

function denialIn(readings: readonly Reading[], index: number, text: string): Denial | undefined {
  const { none, quantity, direction, phrase: { words } } = readings[index]!;
  if (!none || quantity || direction) return undefined;
  const at = words.findIndex((word) => word.kind === 'cue' && word.cue === 'none');
  const [cue, first, last] = [words[at]!, words[at + 1], words.at(-1)!];
  if (!first || last.end - first.start > longestNames) return undefined;
  const earlier = readings.slice(Math.max(0, index - phrasesNearby), index).flatMap(({ phrase }) => phrase.words);
  const behind = words[at - 1];
  return {
    cue,
    last,
    said: bareName(text.slice(first.start, last.end)),
    named: behind?.kind === 'text' ? bareName(text.slice(behind.start, cue.start)).replace(fillers, '') : '',
    before: [...earlier, ...words.slice(0, at)],
  };
}

/** The names of what there was none of; of 此项 those of the heading. */
function labelsOf({ cue, said, named }: Denial, text: string): readonly string[] {
  const kind = theSame.exec(said)?.[1];
  if (kind === undefined) return labelsIn(said, named);
  return labelsIn(bareName(headingAt(text, cue.start)), '').filter((label) => isOfKind(label, kind));
}

function isOfAnotherYear(word: Word): boolean {
  return (word.kind === 'measure' && (word.measure === 'prior' || word.measure === 'priorBudget')) || (word.kind === 'cue' && word.cue === 'compares');
}

function isPlan(word: Word): boolean {
  return word.kind === 'measure' && word.measure !== 'final';
}

/** 政府性基金预算财政拨款收入和支出: the names of the amounts that are listed; `before` is what stands before 无. */
function labelsIn(said: string, before: string): readonly string[] {
  let prefix = before;
  return said.replace(usage, '').split(between).flatMap((piece): readonly string[] => {
    const label = bare.test(piece) ? `${prefix}${piece}` : piece;
    if (!bare.test(piece)) prefix = piece.replace(/(?:收支|收入支出|收入|支出)$/, '');
    const [, both] = several.exec(label) ?? [];
    return both === undefined ? [label] : [`${both}收入`, `${both}支出`];
  }).filter((label) => amount.test(label));
}

/** What the last heading before names, where the sentence stands in the paragraph right below it. */
function headingAt(text: string, at: number): string {
  return heading.exec(text.slice(Math.max(0, at - headingNearby), at))?.[1] ?? '';
}

/** Of 收入支出 in the heading 无此项支出 says but the one. */
function isOfKind(label: string, kind: string): boolean {
  return !(kind === '支出' && label.endsWith('收入')) && !(kind === '收入' && !label.endsWith('收入'));
}

/** Without brackets, blanks and quotation marks. */
function bareName(name: string): string {
  return coreOf(name).replace(/[\s“”"]/g, '');
}
