/** 单位：万元, （表，元）: the unit of amounts that have none of their own. */
import { type Unit, unitOf } from '../model/unit';
import type { Phrase } from './grammar/phrases';
import type { Quantity, Token } from './lexing/tokens';

const declaration = /单位:? *(万元|亿元|千元|元)|\((?:表,)?(万元|亿元|千元|元)\)/;

/** What is an amount though it has no decimals. */
const amount = /预算|决算|执行|支出|收入/;

/** Holds in its paragraph and in the rows below, until a text begins whose amounts have units. */
export class DeclaredUnit {
  private unit: Unit | undefined;

  /** `text` is folded. */
  beginParagraph(tokens: readonly Token[], text: string): void {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return;
    const [, alone, inBrackets] = declaration.exec(text.slice(first.start, last.end)) ?? [];
    const symbol = alone ?? inBrackets;
    if (symbol !== undefined) this.unit = unitOf(symbol);
    else if (tokens.some((token) => token.kind === 'quantity' && token.unit?.dimension === 'money')) this.unit = undefined;
  }

  /** The unit of a number that has none: of an amount of money only. */
  of({ words }: Pick<Phrase, 'words'>, { value, unit }: Quantity, text: string): Unit | undefined {
    const measure = words.filter(({ kind }) => kind === 'measure').at(-1);
    const isAmount = value.scale > 0 || (measure !== undefined && amount.test(text.slice(measure.start, measure.end)));
    return unit === undefined && isAmount ? this.unit : undefined;
  }
}
