/** 公用经费10.23万元，主要包括：办公费、邮电费: what an amount was spent on, by name. */
import type { Listing } from '../../model/claims';
import type { Figure } from '../../model/figure';
import type { Reading } from '../grammar/interpret';
import type { Phrase, Word } from '../grammar/phrases';
import type { Quantity } from '../lexing/tokens';
import { placeOf, type ProseSource } from '../sources';

/** What leads up to the names beside the cues: 用于办公费、邮电费. */
const leadsUp = /^(?:具体)?(?:用于|开支|列支|支付|是|为|有)(?:了|支付|开支|列支|保障)?/;

/** 办公费、邮电费等日常支出: more is left out. */
const more = /等[^、]{0,12}$/;

/** What one paragraph lists behind its amounts. */
export class Listings {
  readonly found: Listing[] = [];
  private whole: Figure | undefined;

  take(readings: readonly Reading[], figures: ReadonlyMap<Quantity, Figure>, text: string, source: ProseSource): void {
    readings.forEach(({ quantity, role, phrase }, at) => {
      if (quantity) {
        if (role === 'level' && quantity.unit?.dimension === 'money') this.whole = figures.get(quantity);
        return;
      }
      const { whole } = this;
      const opening = whole && openingOf(phrase, text);
      if (!opening) return;
      this.whole = undefined;
      const span = opening.names ?? behindColon(readings[at + 1]);
      if (!span) return;
      const said = text.slice(span.start, span.end);
      const names = said.replace(more, '').split('、').map((name) => name.replace(/\s/g, '')).filter((name) => name !== '');
      if (names.length > 1) this.found.push({ whole, names, open: opening.open || more.test(said), place: placeOf(source, span.start, span.end) });
    });
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** 主要包括, 用于, and the names behind in the same phrase; undefined where nothing leads up to a list. */
function openingOf({ words: all }: Phrase, text: string): { readonly open: boolean; readonly names: Span | undefined } | undefined {
  const isBracketed = all.length > 2 && isMark(all[0]!) && isMark(all.at(-1)!);
  const words = isBracketed ? all.slice(1, -1) : all;
  const at = words.findIndex((word) => !leads(word));
  const cues = at < 0 ? words : words.slice(0, at);
  const next = at < 0 ? undefined : words[at]!;
  const lead = next ? leadsUp.exec(text.slice(next.start, next.end))?.[0] ?? '' : '';
  if (cues.length === 0 && lead === '') return undefined;
  const span = next && { start: next.start + lead.length, end: words.at(-1)!.end };
  return { open: cues.some((word) => word.kind === 'cue' && word.cue === 'open'), names: span && span.start < span.end ? span : undefined };
}

function leads(word: Word): boolean {
  return word.kind === 'cue' && (word.cue === 'open' || word.cue === 'comprises');
}

function isMark({ kind }: Word): boolean {
  return kind === 'mark';
}

/** 主要包括：办公费、邮电费. */
function behindColon(reading: Reading | undefined): Span | undefined {
  if (!reading || reading.quantity || reading.phrase.marks !== ':') return undefined;
  const { words } = reading.phrase;
  return words.length === 0 ? undefined : { start: words[0]!.start, end: words.at(-1)!.end };
}
