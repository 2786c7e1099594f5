/** Numbers in the spellings of budget documents: `3，518.85`, `１２．５`, `≥90%`, `5000元以上`, `20余人`, `30日内`, `'0.30`. */
import { Decimal } from '../../model/decimal';
import type { Hedge } from '../../model/figure';
import { unitOf, type Unit } from '../../model/unit';

export interface WrittenNumber {
  /** With the decimals as written. */
  readonly value: Decimal;
  readonly unit?: Unit;
  readonly hedge?: Hedge;
}

const before: readonly [RegExp, Hedge][] = [
  [/^(?:≥|≧|>=?|大于(?:或?等于)?|高于|超过|不低于|不少于|不小于|至少)/, 'atLeast'],
  [/^(?:≤|≦|<=?|小于(?:或?等于)?|低于|少于|不超过|不高于|不大于|不多于|至多)/, 'atMost'],
  [/^(?:大约|约为?|近|≈)/, 'about'],
];
const behind: readonly [RegExp, Hedge][] = [
  [/(?:及以上|以上|余|多)$/, 'atLeast'],
  [/(?:及以下|以下|以内|之内|内)$/, 'atMost'],
  [/(?:左右|上下)$/, 'about'],
];
/** `20余人`, `3万多元`: the hedge stands between the number and its unit. */
const within: readonly [RegExp, Hedge] = [/^([十百千万亿]?)[余多](?=.)/, 'atLeast'];

/** Excel keeps 15 digits; nobody counts beyond forty, and reckoning with thousands takes minutes. */
const longestNumber = 40;

const digits = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
const unitSymbol = /^(?:|%|‰|[\p{Script=Han}·/]{1,6})$/u;
/** Words behind a number that make a date or an order of it: `12月底前`, `2023年末`, `3号`. */
const dateWord = /^(?:月份?$|号)|[前后底末初]/;

/** Words and marks that stand for "nothing here", as a row of dashes does. */
const nothing = new Set(['', '/', '\\', '无', '暂无', '不适用', 'N/A', 'n/a']);

export function meansNothing(text: string): boolean {
  return nothing.has(folded(text).replace(/^[-—–―─−]+$/, ''));
}

/** Undefined where the text is not one number with at most a hedge and a unit. */
export function readNumber(text: string): WrittenNumber | undefined {
  let rest = folded(text);
  const hedges = new Set<Hedge>();
  for (const [pattern, hedge] of [...before, ...behind]) rest = rest.replace(pattern, () => (hedges.add(hedge), ''));
  rest = rest.replace(/^\((\d[\d,.]*)([%‰]?)\)$/, '-$1$2');

  const match = digits.exec(rest);
  if (!match || match[0].length > longestNumber) return undefined;
  const value = Decimal.parse(match[1] + match[2]!.replaceAll(',', '') + (match[3] ?? ''));
  const symbol = rest.slice(match[0].length).replace(within[0], (_, power: string) => (hedges.add(within[1]), power));
  if (!value || !unitSymbol.test(symbol) || dateWord.test(symbol)) return undefined;
  // 近20余人 is about twenty; 不低于90%以内 says nothing.
  if (hedges.size > 1 && !hedges.has('about')) return undefined;
  const hedge = hedges.has('about') ? 'about' : [...hedges][0];
  return { value, unit: symbol === '' ? undefined : unitOf(symbol), hedge };
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/^['‘’]/, '').replace(/^[−–](?=\d)/, '-');
}
