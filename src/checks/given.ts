import { Decimal } from '../model/decimal';
import type { Figure, KnownFigure } from '../model/figure';
import type { Unit } from '../model/unit';

/** An exact figure that a rule sets (100%, 100分) of what `key` names, standing where the figures it is compared with begin. */
export function given(value: number, unit: Unit, beside: Figure, key = beside.key): KnownFigure {
  return {
    key: `given/${value}${unit.symbol}/${key}`,
    label: `${value}${unit.symbol}`,
    unit,
    value: Decimal.fromNumber(value),
    decimals: beside.decimals,
    exact: true,
    printed: `${value}${unit.symbol}`,
    place: beside.place,
    origin: 'given',
  };
}
