import { unitOf, type Unit } from '../../model/unit';
import { type Cue, cueWords } from '../words/cues';
import { measureWords, type ProseMeasure } from '../words/measures';
import { areaUnits, calendarWords, classifiers, moneyUnits, ratioUnits, scoreUnits } from '../words/units';
import { Lexicon } from './lexicon';

export type Meaning = { readonly kind: 'cue'; readonly cue: Cue } | { readonly kind: 'measure'; readonly measure: ProseMeasure };

/** Cues and measures. */
export const vocabulary = new Lexicon<Meaning>();
for (const [measure, words] of Object.entries(measureWords) as [ProseMeasure, readonly string[]][]) for (const word of words) vocabulary.add(word, { kind: 'measure', measure });
for (const [cue, words] of Object.entries(cueWords) as [Cue, readonly string[]][]) for (const word of words) vocabulary.add(word, { kind: 'cue', cue });

/** What stands behind a number: its unit, or a word that makes it a date or a name. */
export type Behind = { readonly kind: 'unit'; readonly unit: Unit } | { readonly kind: 'calendar' };

export const behindNumbers = new Lexicon<Behind>();
const addUnit = (symbol: string, unit: Unit = unitOf(symbol)) => behindNumbers.add(symbol, { kind: 'unit', unit });
for (const symbol of [...moneyUnits, ...ratioUnits, ...areaUnits, ...scoreUnits]) addUnit(symbol);
addUnit('元整', unitOf('元'));
addUnit('百分点', unitOf('个百分点'));
addUnit('万', unitOf('万元'));
addUnit('亿', unitOf('亿元'));
for (const symbol of classifiers) {
  addUnit(symbol);
  addUnit(`万${symbol}`);
}
for (const word of calendarWords) behindNumbers.add(word, { kind: 'calendar' });
