/** Levels that nothing but the figures tell: rows that only some of the rows beside them add up to. */
import { Decimal } from '../../model/decimal';
import type { Measure } from '../../model/statement';
import { numberingRank } from '../cells/normalise';
import type { RowNode } from './row-tree';

/** By measure what a row states, where it states a number. */
export type Values = (node: RowNode) => ReadonlyMap<Measure, Decimal>;

/**
 * Where all rows below a total do not make it in any column, but the numbered ones alone do (一、基本支出, 工资福利支出, 二、项目支出), the others divide the numbered row above them.
 * Where neither does, and the rows come to two or three times as much, they are of several levels with nothing to tell them by: none is taken for a part.
 */
export function settleLevels(nodes: readonly RowNode[], values: Values): void {
  for (const node of nodes) {
    if (node.children.length > 2 && !node.openParts && !node.mixedParts) settle(node, values);
    settleLevels(node.children, values);
  }
}

function settle(node: RowNode, values: Values): void {
  const times = (parts: readonly RowNode[], count: number) => [...values(node)].some(([measure, whole]) => !whole.isZero && sumIn(parts, measure, values).equals(whole.times(Decimal.fromNumber(count))));
  if (times(node.children, 1)) return;
  const numbered = node.children.filter(({ item }) => numberingRank(item.text) > 0);
  if (numbered.length > 0 && numbered.length < node.children.length && node.children[0] === numbered[0] && times(numbered, 1)) {
    const others = node.children.splice(0, Infinity);
    for (const child of others) {
      const parent = numbered.includes(child) ? node : node.children.at(-1)!;
      parent.children.push(child);
      if (parent !== node) parent.openParts = true;
    }
  } else if (node.children.every(({ role, item }) => role === null && item.code === '') && (times(node.children, 2) || times(node.children, 3))) node.mixedParts = true;
}

function sumIn(parts: readonly RowNode[], measure: Measure, values: Values): Decimal {
  return parts.reduce((sum, part) => sum.plus(values(part).get(measure) ?? Decimal.zero), Decimal.zero);
}
