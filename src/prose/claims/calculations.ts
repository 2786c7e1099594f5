/** 在职人员控制率＝（在职人员数/编制数）×100%＝（21/23）×100%＝91.30%: rates that are worked out before the reader's eyes. */
import { Decimal } from '../../model/decimal';
import type { Claim } from '../../model/claims';
import { type Expression, minus, plus, product, quotient, sum, type Term, the } from '../../model/expression';
import { percent, plain, unitOf } from '../../model/unit';
import { understood } from './fit';
import type { FigureAt, WrittenNumber } from './written';

/** Longer calculations are not written in a line. */
const longest = 120;

const result = /=\s*(-?\d[\d,]*(?:\.\d+)?)\s*%(?!\s*[×÷*/+\d(])/g;
const symbol = /[\d.()[\]{}+\-×÷*/% ]|[万亿元人名个]/;
const number = /^(\d[\d,]*(?:\.\d+)?) *(%|[万亿]?元|人|名|个)?/;

export function calculationsIn(text: string, figureOf: FigureAt): readonly Claim[] {
  return [...text.matchAll(result)].flatMap((match): readonly Claim[] => {
    const begins = beginning(text, match.index);
    const read = new Calculation(text.slice(begins, match.index), begins).read();
    if (!read) return [];
    const name = nameBefore(text, match.index);
    const start = match.index + match[0].indexOf(match[1]!);
    const stated = figureOf({ start, end: match.index + match[0].length, value: valueOf(match[1]!), unit: percent }, name);
    const units = new Set(read.numbers.flatMap(({ unit }) => (unit === plain ? [] : [unit])));
    if (units.size > 1) return [];
    const [unit = plain] = units;
    const claimOf = (swapped: boolean): Claim => {
      const figure = (written: WrittenNumber) => the(figureOf({ ...written, unit }));
      return { kind: 'rate', relation: 'quotient', stated, comparator: 'equal', expected: quotient(expressionOf(read.numerator, figure, swapped), expressionOf(read.denominator, figure, false)) };
    };
    const asWritten = claimOf(false);
    // 变动率＝（15.2－12.5）/15.2＝-17.76%: which way the difference was meant, its sign says.
    return understood([asWritten, ...(read.numerator.kind === 'sum' ? [claimOf(true)] : [])], asWritten);
  });
}

type Node =
  | { readonly kind: 'number'; readonly written: WrittenNumber }
  | { readonly kind: 'sum'; readonly terms: readonly { readonly sign: 1 | -1; readonly of: Node }[] }
  | { readonly kind: 'product'; readonly factors: readonly Node[] };

interface Quotient {
  readonly numerator: Node;
  readonly denominator?: Node;
}

interface Read {
  readonly numerator: Node;
  readonly denominator: Node;
  readonly numbers: readonly WrittenNumber[];
}

/** sum = term { (+|-) term }; term = factor { (×|÷) factor }; factor = number | ( sum ). One division, and what it divides. */
class Calculation {
  private at = 0;
  private readonly numbers: WrittenNumber[] = [];

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  /** Undefined where it is no calculation of a quotient. */
  read(): Read | undefined {
    const whole = this.sum();
    return whole?.denominator && this.at === this.text.length ? { numerator: whole.numerator, denominator: whole.denominator, numbers: this.numbers } : undefined;
  }

  private sum(): Quotient | undefined {
    const first = this.term();
    if (!first) return undefined;
    const terms: { sign: 1 | -1; of: Node }[] = [{ sign: 1, of: first.numerator }];
    for (let sign = this.sign(); sign !== undefined; sign = this.sign()) {
      const next = this.term();
      if (!next || next.denominator || first.denominator) return undefined;
      terms.push({ sign, of: next.numerator });
    }
    return terms.length === 1 ? first : { numerator: { kind: 'sum', terms } };
  }

  private term(): Quotient | undefined {
    let read = this.factor();
    for (let by = this.taken(/^[×*÷/]/); read && by; by = this.taken(/^[×*÷/]/)) {
      const hundredth = /[×*]/.test(by) && this.taken(/^100 *%?(?![\d.])/);
      if (hundredth) continue;
      const next = this.factor();
      if (!next || next.denominator) return undefined;
      if (/[×*]/.test(by)) read = { ...read, numerator: { kind: 'product', factors: [read.numerator, next.numerator] } };
      else if (read.denominator) return undefined;
      else read = { numerator: read.numerator, denominator: next.numerator };
    }
    return read;
  }

  private factor(): Quotient | undefined {
    if (this.taken(/^[([{]/)) {
      const within = this.sum();
      return this.taken(/^[)\]}]/) ? within : undefined;
    }
    const start = this.offset + this.at;
    const found = this.taken(number);
    const [, digits = '', unit] = number.exec(found ?? '') ?? [];
    if (digits === '') return undefined;
    const written = { start, end: start + found!.trimEnd().length, value: valueOf(digits), unit: unit ? unitOf(unit) : plain };
    this.numbers.push(written);
    return { numerator: { kind: 'number', written } };
  }

  private sign(): 1 | -1 | undefined {
    const sign = this.taken(/^[+-]/);
    if (sign === undefined) return undefined;
    return sign === '+' ? 1 : -1;
  }

  /** What stands next, if it is of this kind; blanks before it are passed over. */
  private taken(kind: RegExp): string | undefined {
    while (this.text[this.at] === ' ') this.at += 1;
    const [found] = kind.exec(this.text.slice(this.at)) ?? [];
    this.at += found?.length ?? 0;
    while (found !== undefined && this.text[this.at] === ' ') this.at += 1;
    return found;
  }
}

function expressionOf(node: Node, figure: (written: WrittenNumber) => Expression, turned: boolean): Expression {
  if (node.kind === 'number') return figure(node.written);
  if (node.kind === 'product') return product(...node.factors.map((factor) => expressionOf(factor, figure, false)));
  return sum(node.terms.map(({ sign, of }): Term => ((sign === 1) === turned ? minus : plus)(expressionOf(of, figure, false))));
}

function valueOf(digits: string): Decimal {
  return Decimal.parse(digits.replaceAll(',', ''))!;
}

/** Where the calculation in front of an equals sign begins. A comma belongs to it between the digits of a number only. */
function beginning(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longest && (symbol.test(text[start - 1]!) || isWithinNumber(text, start - 1))) start -= 1;
  while (start < end && /[^\d([{]/.test(text[start]!)) start += 1;
  return start;
}

function isWithinNumber(text: string, at: number): boolean {
  return text[at] === ',' && /^\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5));
}

/** What the clause is about: the words before its first equals sign. */
function nameBefore(text: string, end: number): string {
  const clause = /[^。;,:\n]*$/.exec(text.slice(Math.max(0, end - 2 * longest), end))![0];
  return /([\p{Script=Han}“”"、()A-Za-z]{2,20})\s*=/u.exec(`${clause}=`)?.[1] ?? '';
}
