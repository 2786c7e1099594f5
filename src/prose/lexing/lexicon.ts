import { folded } from './folding';

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

/** Finds the longest known word at a place. */
export class Lexicon<Meaning> {
  private readonly root: Node<Meaning> = { next: new Map() };

  /** Where a word is listed twice, its first meaning stays. */
  add(word: string, meaning: Meaning): void {
    let node = this.root;
    for (const letter of folded(word)) {
      let next = node.next.get(letter);
      if (!next) node.next.set(letter, (next = { next: new Map() }));
      node = next;
    }
    node.meaning ??= meaning;
  }

  /** The longest word that begins at `start` of a folded text. */
  at(text: string, start: number): Match<Meaning> | undefined {
    let node: Node<Meaning> | undefined = this.root;
    let found: Match<Meaning> | undefined;
    for (let end = start; node; end += 1) {
      if (node.meaning !== undefined) found = { meaning: node.meaning, end };
      node = node.next.get(text[end] ?? '');
    }
    return found;
  }
}
