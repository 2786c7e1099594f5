/** Workbooks that are right, in random layouts, and the same with one fault. */
import { examine } from '../../src/session/examine';
import { draw, type DrawnWorkbook } from './draw';
import { fault, type Fault } from './faults';
import { anyLayout, department } from './generate';
import type { Layout } from './layout';
import { Random } from './random';

export interface Trial {
  readonly drawn: DrawnWorkbook;
  readonly layout: Layout;
  readonly random: Random;
}

/** The workbook of a seed; the same seed gives the same one. */
export function trial(seed: number): Trial {
  const random = new Random(seed * 7919);
  const { layout, decimals } = anyLayout(random);
  return { drawn: draw(department(random, decimals), layout), layout, random };
}

/** The errors found in a workbook that has none. */
export function falseAlarms({ drawn }: Trial): readonly string[] {
  return examine(drawn.workbook).findings.filter(({ severity }) => severity === 'error').map(({ rule, place }) => `${rule} ${place.sheet}!${place.address}`);
}

/** A fault that rounding does not hide, put into the workbook; undefined where no cell tried stands in a relation. */
export function faultIn({ drawn, layout, random }: Trial): Fault | undefined {
  const honest = examine(drawn.workbook).judgements;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const made = fault(drawn, layout, honest, random);
    if (made) return made;
  }
  return undefined;
}

