import { readReference, type Reference } from './references';
import { tokenise, type Token } from './tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | { readonly error: string } | null }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const BINARY: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula, with or without `=`; undefined where Excel would not take it. */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = tokenise(formula)?.filter(({ kind }) => kind !== 'space');
  if (!tokens || tokens.length === 0) return undefined;
  try {
    const parser = new Parser(tokens);
    const expression = parser.expression(0);
    return parser.done ? expression : undefined;
  } catch (error) {
    if (error instanceof NotAFormula) return undefined;
    throw error;
  }
}

class NotAFormula extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at === this.tokens.length;
  }

  expression(level: number): Expression {
    if (level === BINARY.length) return this.prefixed();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = this.take('operator', BINARY[level]!);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
  }

  private prefixed(): Expression {
    const operator = this.take('operator', ['+', '-']);
    if (operator !== undefined) return { kind: 'unary', operator, operand: this.prefixed() };
    let operand = this.primary();
    while (this.take('operator', ['%']) !== undefined) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Expression {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: { error: token.text.toUpperCase() } };
      case 'reference': {
        const reference = readReference(token.text);
        return reference ? { kind: 'reference', reference } : { kind: 'constant', value: { error: '#REF!' } };
      }
      case 'function':
        return { kind: 'call', name: token.text.toUpperCase(), arguments: this.callArguments() };
      case 'name':
        return /^(true|false)$/i.test(token.text) ? { kind: 'constant', value: token.text.toLowerCase() === 'true' } : { kind: 'name', name: token.text };
      case 'open': {
        const inner = this.expression(0);
        this.expect('close');
        return inner;
      }
      default:
        throw new NotAFormula();
    }
  }

  private callArguments(): Expression[] {
    this.expect('open');
    const given: Expression[] = [];
    if (this.take('close') !== undefined) return given;
    for (;;) {
      const next = this.tokens[this.at]?.kind;
      given.push(next === 'comma' || next === 'close' ? { kind: 'constant', value: null } : this.expression(0));
      if (this.take('comma') === undefined) break;
    }
    this.expect('close');
    return given;
  }

  private take(kind: Token['kind'], texts?: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || (texts && !texts.includes(token.text))) return undefined;
    this.at += 1;
    return token.text;
  }

  private expect(kind: Token['kind']): void {
    if (this.take(kind) === undefined) throw new NotAFormula();
  }
}
