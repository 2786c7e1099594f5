/** Faults that show on the surface of a text: template words that were left in, blanks that were not filled, signs typed twice. */
import type { WordingKind } from '../../model/claims';

export interface Spotted {
  readonly kind: WordingKind;
  readonly start: number;
  readonly end: number;
  readonly rather?: string;
}

/** On folded text, so that brackets, commas and percent signs have one form. */
const patterns: readonly (readonly [WordingKind, RegExp])[] = [
  // 占培训经费 %，: within a sentence; a header may end so.
  ['blankRate', /占[\p{Script=Han}]{2,16}[ _]{0,8}%(?=[,;。])|(?:占|增长|下降|增加|减少|完成|的|率为|比重为)[ _]{0,8}(?<![\d.])%/gu],
  ['residue', /大小于|小大于|减增加|增减少|增减加|(?:增加|增长|上升|提高|大于|高于|超支)[(/](?:减少|下降|降低|小于|低于|节约)\)?|(?:减少|下降|降低|小于|低于)[(/](?:增加|增长|上升|提高|大于|高于)\)?/g],
  ['residue', /(?:[X×*]{2,6}|(?<![A-Za-z\d×*])X)(?= ?(?:万元|亿元|元|%|人|个|户|年))/g],
  ['doubledUnit', /(?<=\d ?)(?:万元元|万万元|元元|亿亿元|万元万元|%%|个个百分点)/g],
];

const doubledMarks = /(?:,,|、、|;;|::|,。|。,|、,|,、|;,|,;|。。(?!。))/g;
/** A doubled mark counts beside a figure: with a digit no further away than this. */
const beside = 12;

export function spottedIn(text: string): readonly Spotted[] {
  const found: Spotted[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(doubledMarks)) {
    const around = text.slice(Math.max(0, match.index - beside), match.index + match[0].length + beside);
    if (/\d/.test(around)) found.push({ kind: 'doubledMark', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
