/** Faults of wording that only show when a phrase is understood. */
import type { Reading } from '../grammar/interpret';
import type { Spotted } from './surface';

export function misworded(readings: readonly Reading[], text: string): readonly Spotted[] {
  return readings.flatMap((reading, index) => [...lostPercent(reading, readings[index + 1], text), ...doubleNegative(reading)]);
}

/** 占76.23, with nothing that says of what. */
function lostPercent({ phrase, quantity }: Reading, next: Reading | undefined, text: string): readonly Spotted[] {
  const cue = phrase.words.at(-1);
  if (!quantity || quantity.unit || cue?.kind !== 'cue' || quantity.start - cue.end > 1) return [];
  const written = text.slice(cue.start, cue.end);
  const isShare = cue.cue === 'share' || (cue.cue === 'completes' && /率/.test(written));
  const isList = next?.quantity !== undefined && /^[、+=→]?$/.test(next.phrase.marks);
  if (!isShare || isList || quantity.value.sign < 0 || quantity.value.toNumber() > 1000) return [];
  return [{ kind: 'lostPercent', start: cue.start, end: quantity.end, rather: `${text.slice(cue.start, quantity.end)}%` }];
}

/** 增加-5万元. */
function doubleNegative({ quantity, role, phrase }: Reading): readonly Spotted[] {
  if (!quantity || (role !== 'delta' && role !== 'growth') || quantity.value.sign >= 0) return [];
  const start = phrase.words.filter((word) => word.kind === 'cue').at(-1)?.start ?? quantity.start;
  return [{ kind: 'doubleNegative', start, end: quantity.end }];
}
