/** Tables that the user assigned: the range is read as what they say, whatever recognition would make of it. */
import type { TableRole } from '../../model/recognition';
import type { StatementRole } from '../../model/statement';
import { twins, type Recognised } from './recognise';
import { setOf } from './set-of';
import { blockIn, type Block } from '../tables/blocks';
import type { Table } from '../tables/tables';

/** The statements in the tables of a range. Of the halves of form 01 or 04 the left is its income; the blocks of a form side by side are one table. */
export function asAssigned(tables: readonly Table[], role: StatementRole): readonly Recognised[] {
  const income = (Object.keys(twins) as StatementRole[]).find((each) => each === role || twins[each] === role);
  const [left, right, ...others] = tables;
  if (!left) return [];
  if (income && right && others.length === 0) return [statement([left], income), statement([right], twins[income]!)];
  return [statement([left, ...(right ? [right] : []), ...others], role)];
}

function statement([first, ...others]: readonly [Table, ...Table[]], role: StatementRole): Recognised {
  const set = setOf(first) ?? 'finalAccounts';
  const blocks: readonly [Block, ...Block[]] = [blockIn(first, set), ...others.map((table) => blockIn(table, set))];
  const [{ columns }] = blocks;
  if (columns.label === undefined && columns.items.size === 0) return { role, sure: false, reasons: ['noLabels'], set, blocks };
  if (columns.measures.size === 0) return { role, sure: false, reasons: ['noMeasures'], set, blocks };
  return { role, sure: true, reasons: ['assigned'], set, blocks };
}

export function isStatementRole(role: TableRole): role is StatementRole {
  return role !== 'indicators' && role !== 'facts' && role !== 'texts';
}
