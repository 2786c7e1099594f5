import { tokenise, type Reference, type Token } from './formula-tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null | { readonly error: string } }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'minus' | 'plus' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** What a defined name stands for, as a formula without `=`; undefined for an unknown name. */
export type NameLookup = (name: string, sheet: string | undefined) => string | undefined;

const BINARY: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const CONSTANTS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };
/** Names that stand for names that stand for names. */
const MAX_NAMES = 16;

/** Reads a formula without its `=`; undefined where it cannot be worked out here. */
export function parseFormula(formula: string, lookup: NameLookup = () => undefined, names = 0): Expression | undefined {
  const tokens = names > MAX_NAMES ? undefined : tokenise(formula);
  if (!tokens) return undefined;
  const parser = new Parser(tokens, (name, sheet) => {
    const refersTo = lookup(name, sheet);
    return refersTo === undefined ? undefined : parseFormula(refersTo, lookup, names + 1);
  });
  return parser.whole();
}

/** Recursive descent; every step answers undefined where the formula is not one we know. */
class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly named: (name: string, sheet: string | undefined) => Expression | undefined,
  ) {}

  whole(): Expression | undefined {
    const expression = this.binary(0);
    return this.at === this.tokens.length ? expression : undefined;
  }

  private binary(level: number): Expression | undefined {
    const operators = BINARY[level];
    if (!operators) return this.prefixed();
    let left = this.binary(level + 1);
    for (let operator = this.take(operators); left && operator !== undefined; operator = this.take(operators)) {
      const right = this.binary(level + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return left;
  }

  /** Excel reads `-2^2` as 4: the sign belongs to the number. */
  private prefixed(): Expression | undefined {
    const sign = this.take(['-', '+']);
    if (sign !== undefined) {
      const operand = this.prefixed();
      return operand && { kind: sign === '-' ? 'minus' : 'plus', operand };
    }
    let operand = this.primary();
    while (operand && this.take(['%']) !== undefined) operand = { kind: 'percent', operand };
    return operand;
  }

  private primary(): Expression | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'constant', value: token.number };
      case 'text':
        return { kind: 'constant', value: token.text };
      case 'error':
        return { kind: 'constant', value: { error: token.error } };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'name': {
        const constant = CONSTANTS[token.name.toUpperCase()];
        return constant === undefined ? this.named(token.name, token.sheet) : { kind: 'constant', value: constant };
      }
      case 'function':
        return this.call(token.name);
      case 'mark':
        return token.mark === '(' ? this.closed(this.binary(0)) : undefined;
      case undefined:
        return undefined;
    }
  }

  private closed(expression: Expression | undefined): Expression | undefined {
    return this.take([')']) === undefined ? undefined : expression;
  }

  private call(name: string): Expression | undefined {
    const given: Expression[] = [];
    if (this.take([')']) !== undefined) return { kind: 'call', name, given };
    for (;;) {
      const argument = this.isNext([',', ')']) ? ({ kind: 'constant', value: null } as const) : this.binary(0);
      if (!argument) return undefined;
      given.push(argument);
      if (this.take([')']) !== undefined) return { kind: 'call', name, given };
      if (this.take([',']) === undefined) return undefined;
    }
  }

  private take(marks: readonly string[]): string | undefined {
    if (!this.isNext(marks)) return undefined;
    const token = this.tokens[this.at]!;
    this.at += 1;
    return token.kind === 'mark' ? token.mark : undefined;
  }

  private isNext(marks: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'mark' && marks.includes(token.mark);
  }
}
