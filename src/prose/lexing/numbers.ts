import { Decimal } from '../../model/decimal';
import type { Hedge } from '../../model/figure';
import { behindNumbers, vocabulary, type Behind } from './vocabulary';
import type { Quantity, Token } from './tokens';

/** More digits than this are a code or a slip, not an amount; as numbers they would take longer than their length. */
const mostDigits = 40;

const digit = /[0-9]/;
const letter = /[A-Za-z]/;
const wordLetter = /[\p{Script=Han}A-Za-z]/u;

const isDigit = (character: string | undefined) => character !== undefined && digit.test(character);
const blanksFrom = (text: string, at: number) => {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
};
const lastBefore = (text: string, at: number) => {
  let before = at - 1;
  while (text[before] === ' ') before -= 1;
  return text[before];
};

/** Words before a number that leave it open on one side or both, the longest first. */
const hedgesBefore: readonly (readonly [string, Hedge])[] = [
  ['不低于', 'atLeast'], ['不少于', 'atLeast'], ['不小于', 'atLeast'], ['至少', 'atLeast'], ['超过', 'atLeast'], ['突破', 'atLeast'], ['≥', 'atLeast'],
  ['不超过', 'atMost'], ['不高于', 'atMost'], ['不大于', 'atMost'], ['≤', 'atMost'],
  ['大约', 'about'], ['约为', 'about'], ['约', 'about'], ['近', 'about'], ['接近', 'about'],
];
const hedgesBehind: readonly (readonly [string, Hedge])[] = [
  ['及以上', 'atLeast'], ['以上', 'atLeast'], ['(含)以上', 'atLeast'], ['及以下', 'atMost'], ['以下', 'atMost'], ['以内', 'atMost'], ['之内', 'atMost'], ['左右', 'about'], ['上下', 'about'],
];
/** `20余人`: between the number and its unit. */
const hedgesWithin = ['余', '多'];

/** Reads the number that begins at `start`, a digit or a sign; `beginning` where it may be the numbering of an item, or of one in a row behind a colon. */
export function readNumber(original: string, text: string, start: number, beginning: 'item' | 'group' | undefined): Token {
  const signed = !isDigit(text[start]);
  const digits = digitsFrom(original, text, signed ? start + 1 : start);
  const { end } = digits;
  const plain: Token = { kind: 'text', start, end };
  if (digits.text.length > mostDigits || isName(text, start, end)) return plain;

  const within = hedgesWithin.includes(text[end] ?? '') ? 1 : 0;
  const unitStart = blanksFrom(text, end + within);
  const behind = behindNumbers.at(text, unitStart);
  if (!signed && isYearAlone(text, end, digits.text)) return { kind: 'year', start, end, year: Number(digits.text) };
  if (behind?.meaning.kind === 'calendar') return calendar(text, { start, end, digits: digits.text }, behind.end) ?? { kind: 'text', start, end: behind.end };
  if (beginning && !signed && !within) {
    const numbering = numberingEnd(text, start, beginning);
    if (numbering !== undefined) return { kind: 'number', start, end: numbering, style: text[numbering - 1] === ')' ? '1)' : '1.' };
  }
  const value = Decimal.parse((text[start] === '-' ? '-' : '') + digits.text)!;
  const written = { start, value, digitsEnd: end, hasPlus: text[start] === '+' };
  return behind ? withUnit(text, written, behind.meaning, behind.end, within > 0) : bare(text, written, plain);
}

interface Digits {
  readonly text: string;
  readonly end: number;
}

/** The digits, commas between thousands left out: `3,518.85`, `3，518.85`. */
function digitsFrom(original: string, text: string, start: number): Digits {
  let end = start;
  while (isDigit(text[end])) end += 1;
  let digits = text.slice(start, end);
  if (digits.length <= 3) {
    const grouped = groupsEnd(text, end);
    if (grouped > end && ((original[end] === ',' && text[end + 1] !== ' ') || isDigit(text[grouped + 1]) || behindNumbers.at(text, blanksFrom(text, grouped)))) {
      digits = text.slice(start, grouped).replace(/[, ]/g, '');
      end = grouped;
    }
  }
  if (text[end] !== '.' || !isDigit(text[end + 1])) return { text: digits, end };
  let fraction = end + 1;
  while (isDigit(text[fraction])) fraction += 1;
  return { text: digits + text.slice(end, fraction), end: fraction };
}

/** `1, 537.4`: a blank may have slipped in. */
const group = /, ?\d{3}(?!\d)/y;

function groupsEnd(text: string, start: number): number {
  let end = start;
  for (group.lastIndex = end; group.test(text); group.lastIndex = end) end = group.lastIndex;
  return end;
}

/** Whether the digits name something instead of measuring it: 第3, 〔2020〕10号, 0-6岁, A4, 1.2.3. */
function isName(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before !== undefined && (letter.test(before) || before === '.' || before === '_')) return true;
  if (lastBefore(text, start) === '第' || '〔[【'.includes(before ?? ' ') || '〕]】'.includes(text[end] ?? ' ')) return true;
  if (text[end] === '.' && !isDigit(text[end + 1]) && isDigit(text[end - 1]) && letter.test(text[end + 1] ?? '')) return true;
  const isRange = (sign: string | undefined) => sign !== undefined && '-~—～至/'.includes(sign);
  return (isDigit(text[start - 2]) && isRange(before)) || (isRange(text[end]) && isDigit(text[end + 1])) || (text[end] === '.' && isDigit(text[end + 1]));
}

/** 2018预算, 2017部门决算: 年 is left out. */
function isYearAlone(text: string, end: number, digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits) && (/^(?:部门|单位|人员|项目)/.test(text.slice(end, end + 2)) || vocabulary.at(text, end)?.meaning.kind === 'measure');
}

function calendar(text: string, { start, end, digits }: { start: number; end: number; digits: string }, behindEnd: number): Token | undefined {
  const isYear = /^(?:19|20)\d\d$/.test(digits) && text[blanksFrom(text, end)] === '年' && behindEnd - blanksFrom(text, end) <= 2;
  return isYear ? { kind: 'year', start, end: behindEnd, year: Number(digits) } : undefined;
}

/** Where a numbering such as `1、`, `1.` or `1）` ends; behind a colon `8、8、10` are figures. */
function numberingEnd(text: string, start: number, beginning: 'item' | 'group'): number | undefined {
  let end = start;
  while (isDigit(text[end]) && end < start + 3) end += 1;
  const mark = text[end];
  if ((mark === '、' && (beginning === 'item' || wordLetter.test(text[end + 1] ?? ''))) || mark === ')') return end + 1;
  // `1.2023年…` is an item about a year.
  return mark === '.' && (!isDigit(text[end + 1]) || /^20\d\d *年/.test(text.slice(end + 1, end + 9))) ? end + 1 : undefined;
}

type Written = Pick<Quantity, 'start' | 'value' | 'digitsEnd' | 'hasPlus'>;

function withUnit(text: string, written: Written, behind: Extract<Behind, { kind: 'unit' }>, unitEnd: number, hedgedWithin: boolean): Quantity {
  const pieceEnd = perPieceEnd(text, unitEnd);
  const after = hedgesBehind.find(([word]) => text.startsWith(word, pieceEnd));
  return {
    kind: 'quantity',
    ...written,
    unit: behind.unit,
    end: pieceEnd + (after?.[0].length ?? 0),
    perPiece: pieceEnd > unitEnd,
    hedge: hedgeBefore(text, written.start) ?? after?.[1] ?? (hedgedWithin ? 'atLeast' : undefined),
  };
}

/** A number without a unit is a figure only where nothing runs on from it: in lists and equations. */
function bare(text: string, written: Written, plain: Token): Token {
  const next = blanksFrom(text, written.digitsEnd);
  const follows = text[next] ?? '';
  const tooLong = written.value.scale === 0 && written.value.abs().toString().length > 9;
  const runsOn = wordLetter.test(follows) && !vocabulary.at(text, next);
  const isCode = next > written.digitsEnd && isDigit(follows);
  if (tooLong || runsOn || isCode) return plain;
  return { kind: 'quantity', ...written, unit: undefined, end: written.digitsEnd, perPiece: false, hedge: hedgeBefore(text, written.start) };
}

/** The end of `/人` or `/人/年` behind a unit. */
function perPieceEnd(text: string, start: number): number {
  let end = start;
  for (let found = /^ ?[/／每] ?[\p{Script=Han}]{1,2}/u.exec(text.slice(end, end + 6)); found && (text[end] !== '每' || end > start); found = /^\/[\p{Script=Han}]{1,2}/u.exec(text.slice(end, end + 4))) {
    const unit = behindNumbers.at(text, end + found[0].search(/[\p{Script=Han}]/u));
    end = unit ? unit.end : end + found[0].length;
  }
  return end;
}

function hedgeBefore(text: string, start: number): Hedge | undefined {
  const end = start - (text[start - 1] === ' ' ? 1 : 0);
  // 节约超1亿元; but 支出超5万元 is by how much.
  if (/[省约加长少降幅减]超$/.test(text.slice(end - 2, end))) return 'atLeast';
  const [word, hedge] = hedgesBefore.find(([each]) => text.startsWith(each, end - each.length)) ?? [''];
  // 节约5万元, 最近3次
  return '节附最'.includes(text[end - word.length - 1] ?? ' ') ? undefined : hedge;
}
