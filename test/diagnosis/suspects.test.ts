import fc from 'fast-check';
import type { Suspicion } from '../../src/diagnosis/suspects';
import { judge } from '../../src/judging/judge';
import { substitute } from '../../src/judging/substitute';
import { Decimal } from '../../src/model/decimal';
import { minus, plus, product, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import type { KnownFigure } from '../../src/model/figure';
import type { Relation } from '../../src/model/relation';
import { printed } from '../judging/printed';
import { atMost, equal } from '../judging/relating';
import { suspicions, told } from './localising';

/** Suspects of the first relation, the others bearing witness. */
function suspicion(relation: Relation, ...others: readonly Relation[]): Suspicion {
  return suspicions([relation, ...others]).get(relation)!;
}

describe('one relation alone', () => {
  test('leaves all its figures tied, the likeliest slips first', () => {
    const result = suspicion(equal(printed('373.92万元'), sumOf(['305.78万元', '65.80万元', '0.30万元', '1.99万元'].map((part) => printed(part)))));
    expect(told(result)).toEqual(['65.80万元 → 65.85 digit-changed', '0.30万元 → 0.35 digit-changed', '373.92万元 → 373.87', '305.78万元 → 305.83', '1.99万元 → 2.04']);
    expect(result.tied).toBe(5);
  });

  test('suspects neither what a rule sets nor the result of a formula first', () => {
    const given = printed('100.00%', { origin: 'given' });
    expect(told(suspicion(equal(given, sumOf([printed('96.78%'), printed('0.32%')]))))).toEqual(['0.32% → 3.22 decimal-slip', '96.78% → 99.68']);
    const result = suspicion(equal(printed('22人', { origin: 'formula' }), sumOf([printed('5人'), printed('16人')])));
    expect(told(result)).toEqual(['5人 → 6 digit-changed', '16人 → 17 digit-changed', '22人 → 21']);
    expect(result.tied).toBe(2);
  });

  test('has nobody type less than nothing, but for a lost sign', () => {
    expect(told(suspicion(equal(printed('2人'), sumOf([printed('5人'), printed('16人')]))))).toEqual(['2人 → 21 digit-dropped', '5人 → ?', '16人 → ?']);
    expect(told(suspicion(equal(printed('10万元'), sum([minus(the(printed('10万元')))]))))[0]).toBe('10万元 → -10 wrong-sign');
  });

  test('suggests nothing where no one value helps', () => {
    expect(told(suspicion(equal(printed('10人'), product(the(printed('3')), the(printed('4人'))))))).toEqual(['10人 → 12 digit-changed', '3 → ?', '4人 → ?']);
  });

  test('finds the point that slipped where rounding hides the exact value', () => {
    expect(told(suspicion(equal(printed('3.22%'), quotient(the(printed('74.1万元')), the(printed('229.99万元'))))))).toEqual(expect.arrayContaining(['3.22% → 32.22 decimal-slip', '74.1万元 → 7.4 decimal-slip']));
  });

  test('prefers the value a slip explains to the one that fits to the digit', () => {
    expect(told(suspicion(equal(printed('17.3万元'), sumOf([printed('5.12万元'), printed('21.19万元')]))))[0]).toBe('21.19万元 → 12.19 digits-swapped');
  });

  test('keeps to a bound by the nearest value', () => {
    expect([...told(suspicion(atMost(printed('24人'), the(printed('23人')), { kind: 'bound' })))].sort()).toEqual(['23人 → 24 digit-changed', '24人 → 23 digit-changed']);
  });
});

describe('other relations', () => {
  test('acquit a figure that they confirm', () => {
    const total = printed('373.92万元');
    const result = suspicion(equal(total, sumOf([printed('305.78万元'), printed('68.09万元')])), equal(printed('373.92万元'), the(total), { kind: 'tie' }));
    expect(told(result)).toEqual(['305.78万元 → 305.83', '68.09万元 → 68.14', '373.92万元 → 373.87']);
    expect(result.tied).toBe(2);
    expect(result.suspects.at(-1)!.evidence).toMatchObject({ confirmedBy: 1, breaks: 1 });
  });

  test('convict a figure whose correction mends them, too, against every slip', () => {
    const share = printed('9.99%');
    const slipped = printed('12.10%');
    const result = suspicion(equal(printed('33.31%'), sumOf([share, slipped])), equal(printed('21.21%'), the(share), { kind: 'tie' }));
    expect(told(result)[0]).toBe('9.99% → 21.21');
    expect(result.tied).toBe(1);
    expect(result.suspects[0]!.evidence.mends).toBe(1);
  });
});

describe('what is told of a suspect', () => {
  const evidence = (relation: Relation, ...others: readonly Relation[]) => new Map(suspicion(relation, ...others).suspects.map((suspect) => [suspect.figure.printed, suspect.evidence]));
  const [stated, part, rest] = ['37.31%', '9.99%', '16.10%'].map((text) => printed(text)) as [KnownFigure, KnownFigure, KnownFigure];
  const sums = equal(stated, sumOf([part, rest]));
  const report = equal(printed('21.21%'), the(part), { kind: 'tie' });

  test('counts what else its correction mends, among all that is violated', () => {
    const question = equal(printed('50.00%'), sumOf([part, printed('1.00%')]), { severity: 'warning' });
    const limit = atMost(part, the(printed('99.00%')));
    expect(evidence(sums, report, limit).get('9.99%')).toEqual({ confirmedBy: 0, breaks: 0, mends: 1, computed: false });
    expect(evidence(sums, report, limit, question).get('9.99%')!.mends).toBeLessThan(3);
  });

  test('counts what holds with it, and what of that would break if it alone were changed', () => {
    const limit = atMost(stated, the(printed('99.00%')));
    const [repeated, again] = ['37.31%', '37.31%'].map((text) => equal(printed(text), the(stated), { kind: 'tie' })) as [Relation, Relation];
    expect(evidence(sums, limit, repeated, again).get('37.31%')).toEqual({ confirmedBy: 2, breaks: 2, mends: 0, computed: false });
    expect(evidence(sums, limit).get('37.31%')).toEqual({ confirmedBy: 0, breaks: 0, mends: 0, computed: false });
  });

  test('is told of those whom nothing accuses, too', () => {
    const [guards, drivers] = [printed('5人', { origin: 'formula' }), printed('16人')];
    const relation = equal(printed('2人'), sumOf([guards, drivers]));
    const posts = equal(printed('16人'), the(drivers), { kind: 'tie' });
    const { suspects } = suspicion(relation, posts);
    expect(suspects.slice(1).map(({ figure, together, evidence: found, confidence }) => [figure.printed, together, found, confidence])).toEqual([
      ['5人', [], { confirmedBy: 0, breaks: 0, mends: 0, computed: true }, 0],
      ['16人', [], { confirmedBy: 1, breaks: 0, mends: 0, computed: false }, 0],
    ]);
  });
});

describe('how sure one can be', () => {
  const given = (text: string) => printed(text, { origin: 'given' });

  test('is nearly wholly, where nobody else can be wrong', () => {
    const [only] = suspicion(equal(given('100.00%'), the(printed('99.00%')))).suspects;
    expect(only!.confidence).toBeCloseTo(0.99, 10);
  });

  test('is never by the likeness of a slip alone', () => {
    const { suspects: [first, second], tied } = suspicion(equal(given('100.00%'), sumOf([printed('88.13%'), printed('1.187%')])));
    expect([tied, first!.clue, first!.confidence]).toEqual([2, 'decimal-slip', 0.89]);
    expect(second!.confidence).toBeLessThan(0.01);
  });

  test('is shared among those who are equally guilty', () => {
    const { suspects, tied } = suspicion(equal(given('100人'), sumOf(['44人', '44人'].map((text) => printed(text)))));
    expect([tied, ...suspects.map(({ confidence }) => confidence.toFixed(3))]).toEqual([2, '0.495', '0.495']);
  });
});

describe('whatever the figures', () => {
  const figure = fc.tuple(fc.integer({ min: -99, max: 9_999 }), fc.nat(2), fc.constantFrom('万元', '元', '%', '人', ''), fc.constantFrom('', '', '', '以上'), fc.constantFrom<KnownFigure['origin']>('typed', 'typed', 'formula', 'given'))
    .map(([digits, scale, symbol, hedge, origin]) => printed(`${Decimal.of(digits, scale)}${symbol}${hedge}`, { origin }));

  /** Relations over a handful of shared figures. */
  const relations = fc.array(figure, { minLength: 4, maxLength: 9 }).chain((figures) => {
    const pick = fc.shuffledSubarray(figures, { minLength: 3 });
    const relation = fc.tuple(pick, fc.nat(4), fc.constantFrom('equal', 'equal', 'equal', 'atMost', 'atLeast'), fc.boolean()).map(([[stated, first, second, ...rest], shape, comparator, openList]): Relation => {
      const expected: Expression = [
        () => sumOf([first!, second!, ...rest]),
        () => sum([plus(the(first!)), minus(the(second!))]),
        () => product(the(first!), the(second!)),
        () => quotient(the(first!), the(second!)),
        () => the(first!),
      ][shape]!();
      return { ...equal(stated!, expected, { kind: shape === 4 ? 'tie' : 'sum', openList: shape === 0 && openList }), comparator: comparator as Relation['comparator'] };
    });
    return fc.array(relation, { minLength: 1, maxLength: 5 });
  });

  const everySuspicion = (check: (suspicion: Suspicion, all: readonly Relation[]) => void) =>
    fc.assert(fc.property(relations, (all) => {
      for (const suspicion of suspicions(all).values()) check(suspicion, all);
    }), { numRuns: 30 });

  test('a suggestion, with what goes with it, mends what is violated and breaks nothing that held; all at the figures\' own decimals', () => {
    fc.assert(fc.property(relations, (all) => {
      for (const [relation, { suspects }] of suspicions(all)) {
        for (const { figure: suspect, suggestion, together } of suspects.filter((one) => one.suggestion)) {
          const corrections = [{ figure: suspect, value: suggestion! }, ...together];
          for (const { figure: corrected, value } of corrections) expect(value.scale).toBe((corrected as KnownFigure).decimals);
          const corrected = (other: Relation) => corrections.reduce((changed, one) => substitute(changed, one.figure.key, one.value), other);
          expect(judge(corrected(relation)).verdict.outcome).not.toBe('inconsistent');
          for (const other of all.filter((one) => judge(one).verdict.outcome === 'consistent')) expect(judge(corrected(other)).verdict.outcome).not.toBe('inconsistent');
        }
      }
    }), { numRuns: 30 });
  });

  test('confidences fall, are chances, and leave room for what is not shown', () => {
    everySuspicion(({ suspects, tied }) => {
      const confidences = suspects.map(({ confidence }) => confidence);
      expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
      for (const confidence of confidences) expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidences.reduce((a, b) => a + b, 0)).toBeLessThan(1);
      expect(tied).toBeGreaterThanOrEqual(Math.min(1, suspects.length));
      expect(tied).toBeLessThanOrEqual(suspects.length);
    });
  });

  test('nothing a rule sets is suspected, and formulas are not said to be mistyped', () => {
    everySuspicion(({ suspects }) => {
      for (const { figure: suspect, clue } of suspects) {
        expect(suspect.origin).not.toBe('given');
        if (suspect.origin === 'formula') expect(clue).toBeUndefined();
      }
    });
  });

  test('asking twice gives the same answer', () => {
    fc.assert(fc.property(relations, (all) => expect(suspicions(all)).toEqual(suspicions(all))), { numRuns: 30 });
  });
});
