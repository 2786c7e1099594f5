import type { ClaimKind, Claims } from '../model/claims';
import type { RelationOf } from './rule';

/** What the texts claim of one kind, as relations. */
export function claimed<Message extends string>({ claims }: Claims, kind: ClaimKind, message: Message): readonly RelationOf<Message>[] {
  return claims
    .filter((claim) => claim.kind === kind)
    .map(({ relation, stated, comparator, expected, openList }) => ({ kind: relation, stated, comparator, expected, openList, message }));
}
