/** What a number of trials comes to in which one slip spoilt many figures. */
import { allFigures } from '../../../src/model/book';
import { isSweep } from '../../../src/diagnosis/clues/sweeps/catalogue';
import type { Suspect } from '../../../src/model/finding';
import { allFindings } from '../../diagnosis/every';
import { breaks, isAccusation, Share } from './score';
import type { Trial } from './trial';

/** What this sure is taken at its word. */
const sure = 0.9;

export class SweepScore {
  readonly shares = {
    /** All errors are told under one. */
    'one story': new Share(),
    /** Its first suspect names the kind of slip. */
    'kind named': new Share(),
    /** And has every figure, of those that relations tell of, with its right value: what was lost is off by no more units than there are rounded figures. */
    'every value': new Share(),
    /** Some finding names a sweep, and not this one. */
    'other kind': new Share(),
    /** Of the suggestions of 0.9 and more those in which some value is wrong; and of those that name this kind. */
    'wrong though sure': new Share(),
    'and named': new Share(),
    /** Some suggestion breaks what held. */
    'breaks': new Share(),
  };

  add({ ground, kinds: [kind], wrong, findings, judgements }: Trial): void {
    const right = new Map(allFigures(ground.book).map(({ key, value }) => [key, value]));
    const roots = findings.filter((finding) => isAccusation(finding) && finding.severity === 'error');
    const all = allFindings(findings);
    const isRight = ({ figure, suggestion, together }: Suspect) => {
      const corrections = [{ figure, value: suggestion }, ...together];
      return corrections.every((one) => {
        const value = right.get(one.figure.key);
        return value && one.value && value.minus(one.value).abs().shifted(one.figure.decimals).toNumber() <= corrections.length;
      });
    };
    const named = all.flatMap(({ suspects }) => suspects.slice(0, 1)).filter(({ clue }) => clue === kind);
    this.shares['one story'].count(roots.length <= 1);
    this.shares['kind named'].count(named.length > 0);
    this.shares['every value'].count(named.some((suspect) => isRight(suspect) && wrong.every(({ key }) => [suspect, ...suspect.together].some(({ figure }) => figure.key === key))));
    this.shares['other kind'].count(all.some(({ suspects: [first] }) => isSweep(first?.clue) && first?.clue !== kind));
    for (const suspect of all.flatMap(({ suspects }) => suspects)) {
      if (!suspect.suggestion || suspect.confidence < sure) continue;
      this.shares['wrong though sure'].count(!isRight(suspect));
      if (suspect.clue === kind) this.shares['and named'].count(!isRight(suspect));
    }
    this.shares.breaks.count(all.some(({ suspects }) => suspects.some((suspect) => breaks(suspect, judgements))));
  }
}
