import type { Decimal } from '../../../model/decimal';
import type { ClueKind } from '../../../model/finding';
import type { KnownFigure } from '../../../model/figure';
import type { Relation } from '../../../model/relation';
import type { Surroundings } from '../surroundings';

/** What stands around a figure whose value is in doubt. */
export interface Setting {
  readonly surroundings: Surroundings;
  /** The violated relations it stands in. */
  readonly violated: readonly Relation[];
}

/** One value and the one it may have come from, both with the figure's decimals. */
export interface Slip extends Setting {
  readonly figure: KnownFigure;
  readonly wrong: Decimal;
  readonly right: Decimal;
  /** The same digit by digit, with the zero before the point, without sign and point. */
  readonly digits: { readonly wrong: string; readonly right: string };
}

export function slipOf(figure: KnownFigure, value: Decimal, { surroundings, violated }: Setting): Slip {
  const wrong = figure.value.rounded(figure.decimals);
  const right = value.rounded(figure.decimals);
  return { figure, wrong, right, digits: { wrong: digitsOf(wrong), right: digitsOf(right) }, surroundings, violated };
}

function digitsOf({ digits, scale }: Decimal): string {
  return (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
}

/** A way in which figures go wrong. One file each; the catalogue says how often they occur. */
export interface SlipDetector {
  readonly kind: ClueKind;
  /** The chance that somebody who makes this slip turns `right` into `wrong`; 0 where it cannot come about so. */
  readonly chance: (slip: Slip) => number;
}
