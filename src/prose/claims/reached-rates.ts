/** 完成率137%，预算调整率为805.58%: rates that want a reason where they are high, and whether their paragraph gives one. */
import type { ReachedRate } from '../../model/claims';
import type { Figure } from '../../model/figure';
import type { Reading, Role } from '../grammar/interpret';
import type { Quantity } from '../lexing/tokens';

const kinds: Partial<Readonly<Record<Role, ReachedRate['of']>>> = { completion: 'completion', adjustmentRate: 'adjustment' };

/** What one paragraph says of rates. */
export class Said {
  private readonly found: Omit<ReachedRate, 'explained'>[] = [];
  private explained = false;

  take(readings: readonly Reading[], figures: ReadonlyMap<Quantity, Figure>): void {
    for (const { quantity, role, reason } of readings) {
      this.explained ||= reason;
      const of = role && kinds[role];
      if (of && quantity && !quantity.hedge) this.found.push({ figure: figures.get(quantity)!, of });
    }
  }

  get rates(): readonly ReachedRate[] {
    return this.found.map((rate) => ({ ...rate, explained: this.explained }));
  }
}
