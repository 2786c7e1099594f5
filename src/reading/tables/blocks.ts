/** A form printed in several blocks side by side, as the economic classes of form 06 are. */
import { lastPer } from '../../model/once-per';
import { cellAt } from '../../model/snapshot';
import type { StatementSet } from '../../model/statement';
import { columnsOf, type Columns } from './columns';
import { itemsOf, type Item } from './items';
import type { Table } from './tables';
import type { StatementWords } from '../words/statements';

/** A table with what its columns hold. */
export interface Block {
  readonly table: Table;
  readonly columns: Columns;
}

/** A table as part of a set of tables. */
export const blockIn = lastPer((table: Table, set: StatementSet): Block => ({ table, columns: columnsOf(table, set) }));

/** The rows of all blocks as items, block by block. A name that runs on over the next block (公用经费合计) has its figures there. */
export function itemsAcross(blocks: readonly Block[], words: StatementWords): readonly Item[] {
  const byBlock: Item[][] = [];
  for (const block of blocks) {
    const own = itemsOf(block.table, block.columns, words);
    const named = new Set(own.map(({ row }) => row));
    const running = byBlock.flat().filter((item) => !named.has(item.row) && isEmpty(blockOf(blocks, item), item.row) && !isEmpty(block, item.row));
    for (const [index, items] of byBlock.entries()) byBlock[index] = items.filter((item) => !running.includes(item));
    byBlock.push([...own, ...running.map((item) => ({ ...item, table: block.table }))]);
  }
  return byBlock.flat();
}

/** The block that holds an item's figures. */
export function blockOf(blocks: readonly Block[], { table }: Item): Block {
  return blocks.find((block) => block.table === table)!;
}

/** Whether a block has nothing in the columns that hold figures. */
function isEmpty({ table, columns }: Block, row: number): boolean {
  return [...columns.measures.keys()].every((column) => (cellAt(table.sheet, row, column)?.printed ?? '').trim() === '');
}
