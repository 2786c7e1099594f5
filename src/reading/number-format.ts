/** What a number format does to a stored number: decimals, percent, scaling. */
import { getFormatInfo } from 'numfmt';

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

function learn(code: string): FormatReading {
  const plain = code.replace(/"[^"]*"|\\.|G\/通用格式|!(.)/gu, (word, escaped: string | undefined) =>
    word === 'G/通用格式' ? 'General' : escaped === undefined ? word : `\\${escaped}`,
  );
  const info = getFormatInfo(plain);
  const drawn = digitsBehindDrawnPoint(plain);
  const isOpen = info.type === 'general' || info.type === 'error' || info.isText;
  return {
    isDate: info.isDate,
    isPercent: info.isPercent,
    decimals: isOpen ? undefined : drawn + info.maxDecimals,
    power: Math.round(Math.log10(info.scale || 1)) - drawn,
  };
}

/** In `0\.0,` and `0"."0000`, which print 元 as 万元, the point is a mere drawing: the digits behind it belong to the whole number. */
function digitsBehindDrawnPoint(code: string): number {
  const [firstSection = ''] = code.split(';');
  return /(?:\\\.|"\.")([0#?]+)/.exec(firstSection)?.[1]!.length ?? 0;
}
