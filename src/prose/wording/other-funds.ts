/** 二、一般公共预算支出情况 … 收入2015.65万元，其中：政府性基金预算拨款收入232.35万元: a section that is about one kind of money adds up another. */
import type { Figure } from '../../model/figure';
import type { List } from '../discourse/topic';
import type { Spotted } from './surface';

const headings = /^ *([一二三四五六七八九十]{1,3}、[^\n]*)$/gm;

const longestHeading = 40;

const funds: readonly RegExp[] = [/一般公共预算/, /政府性基金/, /国有资本经营/, /社会保险基金|社保基金/];

interface Section {
  readonly heading: string;
  /** Undefined where the heading names none, or several. */
  readonly fund: RegExp | undefined;
  readonly start: number;
}

/** On folded text; `offsetOf` says where in it a figure stands. Each section is told once. */
export function otherFundsIn(text: string, lists: readonly List[], offsetOf: (figure: Figure) => number): readonly Spotted[] {
  const sections = [...text.matchAll(headings)].map(({ 1: heading = '', index }): Section => ({ heading, fund: fundOf(heading), start: index }));
  if (!sections.some(({ fund }) => fund)) return [];
  const found = new Map<Section, Spotted>();
  for (const { wholes, items } of lists) {
    if (wholes.length === 0) continue;
    for (const { label, entries: [entry] } of items) {
      const own = funds.find((fund) => fund.test(label));
      if (!own || !entry || entry.figure.value === null || entry.figure.value.isZero) continue;
      const start = offsetOf(entry.figure);
      const section = sectionAt(sections, start);
      if (!section?.fund || section.fund === own || found.has(section)) continue;
      found.set(section, { kind: 'otherFund', start, end: start + entry.figure.printed.length, rather: section.heading });
    }
  }
  return [...found.values()];
}

function fundOf(heading: string): RegExp | undefined {
  const [fund, ...others] = heading.length > longestHeading || /\d/.test(heading) ? [] : funds.filter((each) => each.test(heading));
  return others.length === 0 ? fund : undefined;
}

/** The last that begins before. */
function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
