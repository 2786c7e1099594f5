/** Units of printed figures. Conversions are powers of ten, hence exact. */

export type Dimension = 'money' | 'ratio' | 'count' | 'score' | 'area' | 'plain';

export interface Unit {
  /** As printed behind a figure. */
  readonly symbol: string;
  readonly dimension: Dimension;
  /** One of it is 10^power of the dimension's base (元, 1, one piece, 分, 平方米). */
  readonly power: number;
  /** From this many decimals on a figure is exact: money to the 分, whole heads. Absent where none is. */
  readonly exactFrom?: number;
  /** Whether a figure is exact only when it has no decimals at all (22人 is exact, 1697.3人·月 is not). */
  readonly exactWhole?: boolean;
}

const money = (symbol: string, power: number): Unit => ({ symbol, dimension: 'money', power, exactFrom: power + 2 });

export const yuan = money('元', 0);
export const tenThousandYuan = money('万元', 4);
export const percent: Unit = { symbol: '%', dimension: 'ratio', power: -2 };
export const percentagePoint: Unit = { symbol: '个百分点', dimension: 'ratio', power: -2 };
export const points: Unit = { symbol: '分', dimension: 'score', power: 0, exactWhole: true };
export const plain: Unit = { symbol: '', dimension: 'plain', power: 0, exactWhole: true };

const fixed: readonly Unit[] = [
  yuan,
  money('百元', 2),
  money('千元', 3),
  tenThousandYuan,
  money('百万元', 6),
  money('亿元', 8),
  percent,
  { symbol: '‰', dimension: 'ratio', power: -3 },
  percentagePoint,
  points,
  { symbol: '平方米', dimension: 'area', power: 0 },
  { symbol: '㎡', dimension: 'area', power: 0 },
  { symbol: '万平方米', dimension: 'area', power: 4 },
];
const bySymbol = new Map(fixed.map((unit) => [unit.symbol, unit]));
bySymbol.set('％', percent);
bySymbol.set('m2', bySymbol.get('㎡')!);

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The unit of a symbol; any word that is not money, ratio, score or area counts pieces of something (人, 户, 个, 辆, 人·月, 万人 …). */
export function unitOf(symbol: string): Unit {
  const trimmed = symbol.trim();
  if (trimmed === '') return plain;
  const known = bySymbol.get(trimmed);
  if (known) return known;
  const [, power, pieces] = /^([百千万亿])(.*)$/.exec(trimmed) ?? [];
  if (!power) return { symbol: trimmed, dimension: 'count', power: 0, exactWhole: true };
  return { symbol: trimmed, dimension: pieces ? 'count' : 'plain', power: powers[power]! };
}

/** Whether a figure printed with so many decimals in this unit carries no rounding at all. */
export function isExact(unit: Unit, decimals: number): boolean {
  if (unit.exactWhole) return decimals === 0;
  return unit.exactFrom !== undefined && decimals >= unit.exactFrom;
}
