/** Sentences as phrases: the words before a quantity and the quantity, or words alone. */
import type { Numbering, Quantity, Token } from '../lexing/tokens';

export type Word = Exclude<Token, Quantity>;

export interface Phrase {
  readonly words: readonly Word[];
  readonly quantity?: Quantity;
  /** The marks between the phrase before and this one, in order. */
  readonly marks: string;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Set where a numbering stands before it. */
  readonly item: boolean;
}

export interface Sentence {
  readonly phrases: readonly Phrase[];
  /** Counts from 0. */
  readonly paragraph: number;
  /** How its paragraph is numbered, if it is. */
  readonly numbering: Numbering | undefined;
  readonly opensParagraph: boolean;
  /** Set where the sentence itself does. */
  readonly item: boolean;
}

const sentenceEnds = '。!?\n';

/** The sentences of a paragraph. */
export function sentencesOf(tokens: readonly Token[], paragraph: number): readonly Sentence[] {
  const brackets = bracketsOf(tokens);
  const sentences: Sentence[] = [];
  let phrases: Phrase[] = [];
  let words: Word[] = [];
  let marks = '';
  let depth = 0;
  let numbering: Numbering | undefined;
  let opensParagraph = true;
  let item = false;
  let isItem = false;

  const endPhrase = (quantity?: Quantity) => {
    if (words.length === 0 && !quantity) return;
    phrases.push({ words, quantity, marks, depth, item: isItem });
    words = [];
    marks = '';
    isItem = false;
  };
  const endSentence = () => {
    endPhrase();
    if (phrases.length > 0) {
      sentences.push({ phrases, paragraph, numbering, opensParagraph, item });
      opensParagraph = false;
    }
    phrases = [];
    marks = '';
    depth = 0;
    item = false;
  };

  tokens.forEach((token, index) => {
    if (token.kind === 'quantity') return endPhrase(token);
    if (token.kind === 'number') {
      if (phrases.length === 0 && words.length === 0) {
        item = true;
        if (opensParagraph) numbering ??= token.style;
      }
      endPhrase();
      isItem = true;
      return;
    }
    if (token.kind !== 'mark') return void words.push(token);
    const { mark } = token;
    if (sentenceEnds.includes(mark)) {
      // （购置100万元。运行50万元。）: within brackets a full stop divides as a semicolon does.
      if (depth === 0) endSentence();
      else {
        endPhrase();
        marks += ';';
      }
    } else if (mark === '(' || mark === ')') {
      const bracket = brackets.get(index);
      if (bracket !== 'figures') return void words.push(token);
      endPhrase();
      marks += mark;
      depth += mark === '(' ? 1 : -1;
    } else if ((mark === '、' || mark === '-' || mark === '—' || mark === '+') && words.length > 0) {
      words.push(token);
    } else {
      endPhrase();
      marks += mark;
    }
  });
  endSentence();
  return sentences;
}

/** For each bracket that has its counterpart, whether there are figures between the two. */
function bracketsOf(tokens: readonly Token[]): ReadonlyMap<number, 'figures' | 'words'> {
  const found = new Map<number, 'figures' | 'words'>();
  const open: { readonly index: number; readonly quantities: number }[] = [];
  let quantities = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'quantity') quantities += 1;
    if (token.kind !== 'mark') return;
    if (token.mark === '(') open.push({ index, quantities });
    if (token.mark !== ')') return;
    const opening = open.pop();
    if (!opening) return;
    const content = quantities > opening.quantities ? 'figures' : 'words';
    found.set(opening.index, content);
    found.set(index, content);
  });
  return found;
}
