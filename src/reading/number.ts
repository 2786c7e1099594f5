/** Numbers in the spellings of budget documents: `3，518.85`, `１２．５`, `≥90%`, `5000元以上`, `约20人`, `'0.30`. */
import { Decimal } from '../model/decimal';
import type { Hedge } from '../model/figure';
import { unitOf, type Unit } from '../model/unit';

export interface WrittenNumber {
  /** With the decimals as written. */
  readonly value: Decimal;
  readonly unit?: Unit;
  readonly hedge?: Hedge;
}

const before: readonly [RegExp, Hedge][] = [
  [/^(?:≥|>=|>|不低于|不少于|不小于|至少|超过|大于|高于)/, 'atLeast'],
  [/^(?:≤|<=|<|不超过|不高于|不大于|不多于|少于|小于|低于)/, 'atMost'],
  [/^(?:约|近|大约|=?≈)/, 'about'],
];
const behind: readonly [RegExp, Hedge][] = [
  [/(?:及以上|以上|余|多)$/, 'atLeast'],
  [/(?:及以下|以下|以内|之内)$/, 'atMost'],
  [/(?:左右|上下)$/, 'about'],
];
const digits = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;

/** Marks that stand for "nothing here". */
const nothing = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '/A', 'N/A']);

export function meansNothing(text: string): boolean {
  return nothing.has(folded(text));
}

/** Undefined where the text is not one number with at most a hedge and a unit. */
export function readNumber(text: string): WrittenNumber | undefined {
  let rest = folded(text);
  const hedges: Hedge[] = [];
  for (const [pattern, hedge] of before) rest = rest.replace(pattern, () => (hedges.push(hedge), ''));
  for (const [pattern, hedge] of behind) rest = rest.replace(pattern, () => (hedges.push(hedge), ''));
  const inBrackets = /^\((\d[\d,.]*)\)$/.exec(rest);
  if (inBrackets) rest = `-${inBrackets[1]}`;

  const match = digits.exec(rest);
  if (!match || hedges.length > 1) return undefined;
  const value = Decimal.parse(match[1] + match[2]!.replaceAll(',', '') + (match[3] ?? ''));
  const symbol = rest.slice(match[0].length);
  if (!value || !/^(?:|%|‰|[\p{Script=Han}·/]{1,6})$/u.test(symbol)) return undefined;
  return { value, unit: symbol === '' ? undefined : unitOf(symbol), hedge: hedges[0] };
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/^'/, '').replace(/[−－]/g, '-');
}
