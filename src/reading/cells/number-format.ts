/**
 * What a number format (ECMA-376 part 1, 18.8.31) does to a stored number: decimals, percent, scaling. Printing is the host's business, so
 * no more of the format language is known here than these few marks.
 */
export interface FormatReading {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Decimals it shows; undefined where it shows as many as there are (General, text). */
  readonly decimals: number | undefined;
  /** The printed number is the stored one times 10^power. */
  readonly power: number;
}

/** What was learnt of each code; a workbook has few, and many cells of each. */
const learnt = new Map<string, FormatReading>();

export function readFormat(code: string): FormatReading {
  const known = learnt.get(code) ?? learn(code);
  learnt.set(code, known);
  return known;
}

/** Texts, escaped characters (`!` in a Chinese Excel), blanks as wide as a character, filling, colours, conditions, currencies; all but elapsed time. */
const literals = /"[^"]*"|[\\!_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;
const general = /General|G\/通用格式/giu;
const dateMarks = /[ymdhs]|bb|e(?![+-])/iu;
/** Left over of a text or a bracket that never ends: Excel refuses such a format, and it says nothing. */
const unfinished = /["\\]|\[(?![hms]+\])/iu;
const placeholder = /[0#?]/;

function learn(code: string): FormatReading {
  const marks = code.replace(literals, '');
  const shown = marks.replace(general, '');
  const [first = ''] = shown.split(';');
  const isOpen = unfinished.test(shown) || !placeholder.test(first);
  const isDate = !unfinished.test(shown) && dateMarks.test(shown);
  const drawn = digitsBehindDrawnPoint(code);
  return {
    isDate,
    isPercent: shown.includes('%'),
    decimals: isOpen || isDate ? undefined : drawn + countOf(/[0#?]/g, /\.[^E]*/iu.exec(first)?.[0] ?? ''),
    power: 2 * countOf(/%/g, first) - 3 * thousands(first) - drawn,
  };
}

/** The commas behind the last digit of the whole number or of the decimals; each divides by a thousand. */
function thousands(section: string): number {
  return [...section.matchAll(/[0#?](,+)(?![0#?,])/g)].reduce((sum, [, commas]) => sum + commas!.length, 0);
}

/** In `0\.0,` and `0"."0000`, which print 元 as 万元, the point is a mere drawing: the digits behind it belong to the whole number. */
function digitsBehindDrawnPoint(code: string): number {
  const [firstSection = ''] = code.split(';');
  return /(?:[\\!]\.|"\.")([0#?]+)/.exec(firstSection)?.[1]!.length ?? 0;
}

function countOf(mark: RegExp, text: string): number {
  return text.match(mark)?.length ?? 0;
}
