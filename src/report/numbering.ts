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
