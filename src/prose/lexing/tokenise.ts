/** Text to tokens, paragraph by paragraph, in one pass from left to right. */
import { folded } from './folding';
import { readNumber } from './numbers';
import type { Numbering, Token } from './tokens';
import { vocabulary } from './vocabulary';

const marks = new Set([',', '，', ';', ':', '。', '!', '?', '、', '(', ')', '\n', '=', '+', '×', '÷', '→', '≠', '—', '-']);

/** Marks that a number with a sign may follow. */
const beforeSign = /[\p{Script=Han}(,;:、=+\s]/u;

/** `一、`, `（二）`, `(3)`, `①`: the numberings that are no plain digits. */
const numbering = /(?:[一二三四五六七八九十]{1,3}、|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[①-⑳])/y;

/** An address on the net holds no figures. */
const webAddress = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/y;

/** Titles longer than this were never closed. */
const longestTitle = 80;

/** Of a text that nobody divided into paragraphs so many tokens are read together: some hundred pages. */
const longestParagraph = 100_000;

/** The tokens of each paragraph in order, the break at its end among them, blanks left out; each ends before the next begins. */
export function* tokenise(original: string): Iterable<readonly Token[]> {
  const text = folded(original);
  let tokens: Token[] = [];
  let textStart = -1;
  /** A sentence or paragraph begins here, so that a number may be its numbering. */
  let isBeginning = true;
  let at = 0;

  const flush = () => {
    if (textStart >= 0) tokens.push({ kind: 'text', start: textStart, end: at });
    textStart = -1;
  };
  const push = (token: Token) => {
    flush();
    if (token.kind !== 'text' || token.end > token.start) tokens.push(token);
    at = token.end;
    isBeginning = token.kind === 'mark' && '。\n;:('.includes(token.mark);
  };

  while (at < text.length) {
    if (tokens.length >= longestParagraph || text[at - 1] === '\n') {
      yield tokens;
      tokens = [];
    }
    const character = text[at]!;
    numbering.lastIndex = at;
    const numbered = isBeginning ? numbering.exec(text) : null;
    webAddress.lastIndex = at;
    const skipped = (character === 'h' || character === 'w') && webAddress.test(text) ? webAddress.lastIndex : undefined;
    const titleEnd = character === '《' ? text.slice(at, at + longestTitle).indexOf('》') : -1;
    if (numbered) {
      push({ kind: 'number', start: at, end: numbering.lastIndex, style: styleOf(numbered[0]) });
    } else if (character === ' ') {
      flush();
      at += 1;
    } else if (titleEnd > 0 || skipped) {
      textStart = textStart < 0 ? at : textStart;
      at = skipped ?? at + titleEnd + 1;
      isBeginning = false;
    } else if (isNumberAt(text, at)) {
      push(readNumber(original, text, at, isBeginning && !':('.includes(tokens.at(-1) ? text[tokens.at(-1)!.start]! : '\n') ? 'item' : isBeginning ? 'group' : undefined));
    } else if (marks.has(character)) {
      push({ kind: 'mark', start: at, end: at + 1, mark: character });
    } else {
      const word = vocabulary.at(text, at);
      if (word && !(word.meaning.kind === 'cue' && word.meaning.cue === 'plain')) push({ ...word.meaning, start: at, end: word.end });
      else {
        textStart = textStart < 0 ? at : textStart;
        at = word?.end ?? at + 1;
        isBeginning = false;
      }
    }
  }
  flush();
  yield tokens;
}

function styleOf(written: string): Numbering {
  if (!written.startsWith('(')) return written.endsWith('、') ? '一、' : '①';
  return /\d/.test(written) ? '(1)' : '(一)';
}

function isNumberAt(text: string, at: number): boolean {
  const character = text[at]!;
  if (character >= '0' && character <= '9') return true;
  const next = text[at + 1] ?? '';
  return (character === '-' || character === '+') && next >= '0' && next <= '9' && (at === 0 || beforeSign.test(text[at - 1]!));
}
