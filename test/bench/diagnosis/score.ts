/** What a number of trials comes to. */
import { judge } from '../../../src/judging/judge';
import type { Finding, Suspect } from '../../../src/model/finding';
import { contains } from '../../../src/model/interval';
import type { Judgement } from '../../../src/model/verdict';
import { allFindings } from '../../diagnosis/every';
import { isDetermined } from './determined';
import { corrected, isViolated, type Trial } from './trial';

/** So many of so many. */
export class Share {
  hits = 0;
  of = 0;

  count(hit: boolean): void {
    this.of += 1;
    if (hit) this.hits += 1;
  }

  toString(): string {
    return this.of === 0 ? '–' : `${((100 * this.hits) / this.of).toFixed(1)}% of ${this.of}`;
  }
}

export class Score {
  /** The wrong figure is the first suspect, where no other figure stands in all the relations that it violates. */
  readonly first = new Share();
  /** The wrong figure is among those admitted to be tied, where others do. */
  readonly tied = new Share();
  /** And is the first of them. */
  readonly tiedFirst = new Share();
  /** The wrong figure is the first suspect, or among those tied, where no other figure stands in the very same relations, violated or not. */
  readonly untwinned = new Share();
  /** Every wrong figure is accused. */
  readonly found = new Share();
  /** The right value lies in the suggested range. */
  readonly ranged = new Share();
  /** It is suggested to the digit. */
  readonly named = new Share();
  /** And where the relations, or the kind of a single fault, leave but one value. */
  readonly namedWhereDetermined = new Share();
  readonly peerFound = new Share();
  broken = 0;
  unfinished = 0;

  add(trial: Trial, blamedByPeer: readonly string[] | undefined): void {
    const accusations = trial.findings.filter(isAccusation);
    const wrong = new Set(trial.wrong.map(({ key }) => key));
    const all = allFindings(trial.findings);
    const accused = all.flatMap(({ suspects, tied }) => suspects.slice(0, tied));
    const named = new Set([...accused, ...accused.filter((suspect) => suspect.confidence > 0.5).flatMap(({ together }) => together)].map(({ figure }) => figure.key));
    this.found.count(trial.wrong.every(({ key }) => named.has(key)));
    if (trial.kinds.length === 1) {
      const [top] = accusations;
      const isFirst = top?.suspects[0] !== undefined && wrong.has(top.suspects[0].figure.key);
      const isTied = top?.suspects.slice(0, top.tied).some(({ figure }) => wrong.has(figure.key)) ?? false;
      const violated = trial.judgements.filter(isViolated);
      if (trial.wrong.some((figure) => !trial.ground.hasRival(figure, violated))) this.first.count(isFirst);
      else {
        this.tied.count(isTied);
        this.tiedFirst.count(isFirst);
      }
      if (trial.wrong.some((figure) => !trial.ground.hasTwin(figure))) this.untwinned.count(isFirst || isTied);
    }
    for (const figure of trial.wrong) {
      const suspect = all.flatMap(({ suspects }) => suspects).find((one) => one.figure.key === figure.key && one.suggestion);
      if (!suspect) continue;
      this.ranged.count(suspect.range !== undefined && contains(suspect.range, figure.value));
      this.named.count(suspect.suggestion!.equals(figure.value));
      const [kind, another] = trial.kinds;
      if (!another && isDetermined(suspect, figure.value, kind!, trial.surroundings)) this.namedWhereDetermined.count(suspect.suggestion!.equals(figure.value));
    }
    if (blamedByPeer) this.peerFound.count(trial.wrong.every(({ key }) => blamedByPeer.includes(key)));
    if (all.some(({ suspects }) => suspects.some((suspect) => breaks(suspect, trial.judgements)))) this.broken += 1;
    if (all.some(({ unfinished }) => unfinished)) this.unfinished += 1;
  }
}

/** Whether taking a suggestion, with what goes with it, would violate a relation that holds. */
export function breaks({ figure, suggestion, together }: Suspect, judgements: readonly Judgement[]): boolean {
  if (!suggestion) return false;
  const values = new Map([[figure.key, suggestion], ...together.map((one) => [one.figure.key, one.value] as const)]);
  return judgements.some(({ relation, verdict }) => {
    if (verdict.outcome !== 'consistent' && verdict.outcome !== 'truncated') return false;
    const changed = corrected(relation, values);
    return changed !== relation && judge(changed).verdict.outcome === 'inconsistent';
  });
}

/** How often suspects are guilty, by how sure the product was. */
export class Reliability {
  private readonly bins = Array.from({ length: 10 }, () => ({ share: new Share(), sum: 0 }));

  add({ findings, wrong }: Trial): void {
    const guilty = new Set(wrong.map(({ key }) => key));
    for (const { figure, confidence } of findings.filter(isAccusation).flatMap(({ suspects }) => suspects)) {
      if (confidence === 0) continue;
      const bin = this.bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.share.count(guilty.has(figure.key));
      bin.sum += confidence;
    }
  }

  lines(): readonly string[] {
    return this.bins.map(({ share, sum }, index) => {
      const said = share.of === 0 ? '–' : `${((100 * sum) / share.of).toFixed(1)}%`;
      return `  ${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}   said ${said.padStart(6)}   guilty ${share}`;
    });
  }

  /** Of claims of 0.9 and more, the wrong ones. */
  get wrongWhenSure(): string {
    const { share } = this.bins[9]!;
    return `${share.of - share.hits} of ${share.of}${share.of > 0 ? ` (${((100 * (share.of - share.hits)) / share.of).toFixed(2)}%)` : ''}`;
  }
}

export function isAccusation({ relation, verdict }: Finding): boolean {
  return relation !== undefined && verdict.outcome === 'inconsistent';
}
