/** Two long phrases that differ in one character only: 唠唠把握…这一根本 beside 牢牢把握…这一根本. */
import type { Spotted } from './surface';

const shortest = 12;
const longest = 40;

/** Characters that may well differ between two phrases that are else the same. */
const alternatives = /[总具整全部一二三四五六七八九十百千万零〇两甲乙丙丁上中下前后左右男女老少大小新旧内外东南西北省市县区乡镇村国地央年月日季旬春夏秋冬初末高低多少增减升降收支长短优良差正副进出购销有无未已非不或和与及是为在的了]/;

interface Clause {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

export function nearDuplicatesIn(text: string): readonly Spotted[] {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const found = new Map<number, Spotted>();
  for (const alike of halvesInCommon(clausesOf(text))) {
    const byMask = new Map<string, Clause>();
    for (const clause of alike) {
      const { letters } = clause;
      for (let at = 0; at < letters.length; at += 1) {
        const mask = `${at} ${letters.slice(0, at)} ${letters.slice(at + 1)}`;
        const other = byMask.get(mask);
        if (!other) byMask.set(mask, clause);
        else report(other, clause, at);
      }
    }
  }
  return [...found.values()];

  /** The clause whose letter stands nowhere else is the odd one. */
  function report(one: Clause, other: Clause, at: number): void {
    const [a, b] = [one.letters[at]!, other.letters[at]!];
    if (alternatives.test(a) || alternatives.test(b) || !/\p{Script=Han}/u.test(a) || !/\p{Script=Han}/u.test(b)) return;
    const isOdd = (letter: string, { start, end }: Clause) => [...text.slice(start, end)].filter((each) => each === letter).length === counts.get(letter);
    const [odd, usual] = isOdd(a, one) ? [one, other] : isOdd(b, other) ? [other, one] : [];
    if (odd && usual) found.set(odd.start, { kind: 'nearDuplicate', start: odd.start, end: odd.end, rather: text.slice(usual.start, usual.end) });
  }
}

/** Clauses that may differ in one letter: they are as long, and the same in their first half or in their second. Each is looked at once. */
function halvesInCommon(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const seen = new Set<string>();
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const { letters } = clause;
    if (seen.has(letters)) continue;
    seen.add(letters);
    const middle = letters.length >> 1;
    for (const half of [`${letters.length} ${letters.slice(0, middle)}`, `${letters.length}  ${letters.slice(middle)}`]) {
      const group = groups.get(half);
      if (group) group.push(clause);
      else groups.set(half, [clause]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Stretches without marks and digits, a letter that is doubled counted once. Headings may well be alike, and are left out. */
function clausesOf(text: string): readonly Clause[] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].flatMap((match) => {
    const letters = match[0].replace(/(.)\1+/gu, '$1');
    const isHeading = text[match.index + match[0].length] === '\n' || match.index + match[0].length === text.length;
    return letters.length >= shortest && letters.length <= longest && !isHeading ? [{ letters, start: match.index, end: match.index + match[0].length }] : [];
  });
}
