export type TokenKind = 'space' | 'text' | 'number' | 'error' | 'reference' | 'function' | 'name' | 'operator' | 'open' | 'close' | 'comma';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const NOT_BEHIND = String.raw`(?![\p{L}\p{N}_.(!])`;
const LEXICON: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['error', String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`],
  ['reference', String.raw`(?:${SHEET})?(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})${NOT_BEHIND}`],
  ['reference', String.raw`${SHEET}#REF!`],
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?`],
  ['function', String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`],
  ['name', String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?`],
  ['operator', String.raw`<=|>=|<>|[-+*/^&=<>%]`],
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['comma', ','],
];
const PATTERNS = LEXICON.map(([kind, pattern]) => [kind, new RegExp(pattern, 'iuy')] as const);

/** Takes a formula apart, leading `=` or not; undefined where it holds what no formula may. */
export function tokenise(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = formula.startsWith('=') ? 1 : 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}
