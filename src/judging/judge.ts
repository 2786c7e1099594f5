/**
 * One engine for every relation: the two sides are intervals, and a relation holds when they meet.
 * After XBRL Calculations 1.1 (REC 2023-02-22); what that leaves open is settled in docs/judging.md.
 */
import { Decimal } from '../model/decimal';
import { figuresIn, type Expression } from '../model/expression';
import { isKnown } from '../model/figure';
import { contains, intersect, isPoint, reachesBelow, reachesUnder } from '../model/interval';
import { figuresOf, type Relation } from '../model/relation';
import type { Judgement, Verdict } from '../model/verdict';
import { certainlyHolds, isClearOfZero } from './estimate';
import { evaluate } from './evaluate';
import { expectationOf } from './expect';
import { comparatorOf, sidesOf, type Sides } from './sides';
import { asRounded, asTruncated, type Spread } from './spread';

export function judge(relation: Relation): Judgement {
  const verdict = verdictOf(relation);
  const isPlain = verdict === consistent || verdict.outcome === 'notApplicable' || (verdict.outcome === 'undecided' && verdict.reason !== 'openList');
  return isPlain ? { relation, verdict } : { relation, verdict, ...expectationOf(relation) };
}

/** What most relations are. */
const consistent: Verdict = { outcome: 'consistent' };

function verdictOf(relation: Relation): Verdict {
  if (relation.notApplicable !== undefined) return { outcome: 'notApplicable', reason: relation.notApplicable };
  const sides = sidesOf(relation);
  const obstacle = obstacleOf(relation, sides);
  if (obstacle) return obstacle;
  if (certainlyHolds(relation, sides)) return consistent;
  if (canHold(relation, sides, asRounded)) return relation.kind === 'tie' && touches(sides) ? { outcome: 'consistent', touching: true } : consistent;
  if (relation.openList && reachesBelow(evaluate(sides.right, asRounded), evaluate(sides.left, asRounded))) {
    return { outcome: 'undecided', reason: 'openList' };
  }
  return { outcome: isTruncated(relation, sides) ? 'truncated' : 'inconsistent' };
}

/** What keeps the relation from being judged at all. */
function obstacleOf(relation: Relation, { base }: Sides): Verdict | undefined {
  const figures = figuresOf(relation);
  const missing = figures.find((figure) => !isKnown(figure));
  if (missing) return { outcome: 'undecided', reason: missing.gap ?? 'blank', figure: missing };
  const rough = figures.find((figure) => figure.hedge === 'about');
  if (rough) return { outcome: 'undecided', reason: 'hedge', figure: rough };
  if (!base || isClearOfZero(base) || !mayBeZero(base, asRounded)) return undefined;
  const inBase = figuresIn(base);
  const hedged = inBase.find((figure) => figure.hedge);
  return { outcome: 'undecided', reason: hedged ? 'hedge' : 'zeroBase', figure: hedged ?? inBase[0] };
}

/** Whether values within the spreads make the relation true. With a base that may be zero nothing follows. */
function canHold(relation: Relation, sides: Sides, statedSpread: Spread, otherSpread: Spread = statedSpread): boolean {
  const spread: Spread = (figure) => (figure.key === relation.stated.key ? statedSpread(figure) : otherSpread(figure));
  if (sides.base && mayBeZero(sides.base, spread)) return false;
  const left = evaluate(sides.left, spread);
  const right = evaluate(sides.right, spread);
  switch (comparatorOf(relation, sides)) {
    case 'equal':
      return intersect(left, right) !== null;
    case 'atMost':
      return reachesBelow(left, right);
    case 'atLeast':
      return reachesBelow(right, left);
    case 'below':
      return reachesUnder(left, right);
    case 'above':
      return reachesUnder(right, left);
  }
}

function mayBeZero(base: Expression, spread: Spread): boolean {
  return contains(evaluate(base, spread), Decimal.zero);
}

/** Whether two rounded reports share a single point; two exact values that agree do not merely touch. */
function touches(sides: Sides): boolean {
  const left = evaluate(sides.left, asRounded);
  const right = evaluate(sides.right, asRounded);
  const common = intersect(left, right);
  return common !== null && isPoint(common) && !isPoint(left) && !isPoint(right);
}

/** All figures cut off, or a stated result cut off that was computed from rounded ones: official texts have both. */
function isTruncated(relation: Relation, sides: Sides): boolean {
  return canHold(relation, sides, asTruncated) || canHold(relation, sides, asTruncated, asRounded);
}
