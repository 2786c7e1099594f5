/** Workbooks that are right, of any of the published shapes in random layouts, and the same with one fault. */
import { examine } from '../../src/session/examine';
import { drawAnnexes } from './annexes';
import { drawBudget } from './budget';
import { lay, type Drawing, type DrawnWorkbook, type Drawn } from './draw';
import { fault, type Fault } from './faults';
import { drawForms } from './forms';
import { anyLayout, department } from './generate';
import type { Layout } from './layout';
import { Random } from './random';

export interface Trial {
  readonly drawn: DrawnWorkbook;
  readonly layout: Layout;
  readonly random: Random;
}

/** The workbook of a seed; the same seed gives the same one: the nine forms, alone or with the budget set, the annexes, or another department's forms. */
export function trial(seed: number): Trial {
  const random = new Random(seed * 7919);
  const { layout, decimals } = anyLayout(random);
  const contents = department(random, decimals);
  const budget = random.chance(0.3) ? department(random, decimals) : undefined;
  const other = random.chance(0.2) ? { ...department(random, decimals), department: '样本中心' } : undefined;
  // Without captions nobody knows whose forms they are.
  const told = other ? { ...layout, captions: true } : layout;
  const drawings = [
    ...drawForms(contents, told),
    ...(budget ? named('budget', drawBudget(budget, told)) : []),
    ...(random.chance(0.4) ? drawAnnexes({ contents, budget, layout: told, decimals }, random) : []),
    ...(other ? named('other', drawForms(other, told)) : []),
  ];
  return { drawn: lay(drawings, told), layout: told, random };
}

/** Drawings whose amounts go by names of their own. */
function named(prefix: string, drawings: readonly Drawing[]): readonly Drawing[] {
  const rename = (cell: Drawn): Drawn => (cell !== null && typeof cell === 'object' && 'amount' in cell ? { ...cell, key: `${prefix}/${cell.key}` } : cell);
  return drawings.map((drawing) => ({ ...drawing, rows: drawing.rows.map((row) => row.map(rename)) }));
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
