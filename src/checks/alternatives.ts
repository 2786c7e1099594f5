import { judge } from '../judging/judge';
import { holds } from '../judging/network';
import type { RelationOf } from './rule';

/** Of several ways in which honest workbooks state one relation, the first that holds; the first of all where none does. */
export function whicheverHolds<Message extends string>(ways: readonly [RelationOf<Message>, ...RelationOf<Message>[]]): RelationOf<Message> {
  return ways.find((relation) => holds(judge({ ...relation, rule: '' }))) ?? ways[0];
}
