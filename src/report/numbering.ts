/** Numbers of headings after GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1） */
import type { Level } from './document';

const digits = '零一二三四五六七八九';

/** 1 to 99 as a Chinese numeral: 一, 十, 十二, 二十. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return ones === 0 && tens > 0 ? ten : ten + digits[ones];
}

const marks: Readonly<Record<Level, (number: number) => string>> = {
  1: (number) => `${chineseNumeral(number)}、`,
  2: (number) => `（${chineseNumeral(number)}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
};

/** The number mark of each heading, given their levels in order; a series begins anew below every higher heading. */
export function numbers(levels: readonly Level[]): readonly string[] {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  return levels.map((level) => {
    counts[level] += 1;
    for (const deeper of [2, 3, 4] as const) if (deeper > level) counts[deeper] = 0;
    return marks[level](counts[level]);
  });
}

const numerals: ReadonlyMap<string, number> = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1]));

const marked: Readonly<Record<Level, RegExp>> = { 1: /^([一二三四五六七八九十]{1,3})、/, 2: /^（([一二三四五六七八九十]{1,3})）/, 3: /^(\d{1,2})[.．](?!\d)/, 4: /^（(\d{1,2})）/ };

interface Mark {
  readonly level: Level;
  readonly number: number;
  readonly length: number;
}

function markOf(text: string): Mark | undefined {
  for (const level of [1, 2, 3, 4] as const) {
    const [mark, digits = ''] = marked[level].exec(text) ?? [];
    const number = numerals.get(digits) ?? Number(digits);
    if (mark !== undefined && number > 0) return { level, number, length: mark.length };
  }
  return undefined;
}

/**
 * Paragraphs below a heading whose own numbers begin at its level or above it, with these numbers as many levels further down as it takes: `（一）` below `（二）` becomes `1.`.
 * As they are where there are not levels enough.
 */
export function numberedBelow(heading: Level, paragraphs: readonly string[]): readonly string[] {
  const found = paragraphs.map(markOf);
  const levels = found.flatMap((mark) => mark?.level ?? []);
  const down = heading + 1 - Math.min(...levels, heading + 1);
  if (down === 0 || Math.max(...levels) + down > 4) return paragraphs;
  return paragraphs.map((text, index) => {
    const mark = found[index];
    return mark ? marks[(mark.level + down) as Level](mark.number) + text.slice(mark.length) : text;
  });
}
