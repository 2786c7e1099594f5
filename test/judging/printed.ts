/** Figures for tests, written as they are printed: `326.72万元`, `9.55%`, `约20人`, `0.5万元以上`. */
import { Decimal } from '../../src/model/decimal';
import type { Hedge, KnownFigure } from '../../src/model/figure';
import { isExact, unitOf } from '../../src/model/unit';

const pattern = /^(约|不超过)?(-?[\d.]+)(.*?)(以上)?$/;
const hedges: Readonly<Record<string, Hedge>> = { 约: 'about', 不超过: 'atMost', 以上: 'atLeast' };

let count = 0;

/** Each call makes another figure, with a key of its own. */
export function printed(text: string, otherwise: Partial<KnownFigure> = {}): KnownFigure {
  const [, before, digits, symbol, behind] = pattern.exec(text)!;
  const value = Decimal.parse(digits!)!;
  const unit = unitOf(symbol!);
  count += 1;
  return {
    key: `figure ${count}`,
    label: text,
    unit,
    value,
    decimals: value.scale,
    exact: isExact(unit, value.scale),
    hedge: hedges[before ?? behind ?? ''],
    printed: text,
    place: { sheet: '', address: '' },
    origin: 'text',
    ...otherwise,
  };
}
