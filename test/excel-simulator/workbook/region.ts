import { printArea, type Area } from './area';
import { ExcelFailure } from './failure';
import type { Sheet } from './sheet';

/** One or more areas of a sheet that the add-in holds on to. No area is left once its cells were deleted. */
export class Region {
  constructor(
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {}

  /** The only area of a range. */
  get area(): Area {
    const area = this.areas[0];
    if (!area) throw new ExcelFailure('InvalidReference', 'The range has been deleted or no longer exists.');
    return area;
  }

  get address(): string {
    return this.areas.map(printArea).join(',');
  }
}
