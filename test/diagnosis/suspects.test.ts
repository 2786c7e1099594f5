import fc from 'fast-check';
import { Corrections } from '../../src/diagnosis/corrections';
import { suspectsOf, type Suspicion } from '../../src/diagnosis/suspects';
import { judge } from '../../src/judging/judge';
import { Network } from '../../src/judging/network';
import { substitute } from '../../src/judging/substitute';
import { Decimal } from '../../src/model/decimal';
import { minus, plus, product, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import type { KnownFigure } from '../../src/model/figure';
import type { Relation } from '../../src/model/relation';
import { printed } from '../judging/printed';
import { atMost, equal } from '../judging/relating';

/** Suspects of the first relation, the others bearing witness. */
function suspicion(relation: Relation, ...others: readonly Relation[]): Suspicion {
  return suspectsOf(relation, new Network([relation, ...others].map(judge)), new Corrections());
}

/** `65.80万元 → 65.85 digit-changed`, likeliest first. */
const told = ({ suspects }: Suspicion) => suspects.map(({ figure, suggestion, clue }) => `${figure.printed} → ${suggestion ?? '?'}${clue ? ` ${clue}` : ''}`);

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
    expect(told(suspicion(equal(printed('3.22%'), quotient(the(printed('74.1万元')), the(printed('229.99万元')))))).slice(0, 2)).toEqual(['3.22% → 32.22 decimal-slip', '74.1万元 → 7.4 decimal-slip']);
  });

  test('prefers the value a slip explains to the one that fits to the digit', () => {
    expect(told(suspicion(equal(printed('17.3万元'), sumOf([printed('5.12万元'), printed('21.19万元')]))))[0]).toBe('21.19万元 → 12.19 digits-swapped');
  });

  test('keeps to a bound by the nearest value', () => {
    expect(told(suspicion(atMost(printed('24人'), the(printed('23人')), { kind: 'bound' })))).toEqual(['24人 → 23 digit-changed', '23人 → 24 digit-changed']);
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

describe('the published cases', () => {
  // Scholtus, Automatic correction of simple typing errors in numerical data with balance edits (Statistics Netherlands, 2009), section 4.
  const record = [1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137];

  function edits(observed: Readonly<Record<number, number>>): readonly Relation[] {
    const figures = record.map((value, index) => printed(String(observed[index + 1] ?? value), { key: `x${index + 1}` }));
    const x = (number: number) => figures[number - 1]!;
    return [
      equal(x(3), sumOf([x(1), x(2)])),
      equal(x(4), the(x(2)), { kind: 'tie' }),
      equal(x(8), sumOf([x(5), x(6), x(7)])),
      equal(x(9), sumOf([x(3), x(8)])),
      equal(x(11), sum([plus(the(x(9))), minus(the(x(10)))])),
    ];
  }

  /** The suspects who stand first and equal, by violated edit; the edits count from 1. */
  function firsts(relations: readonly Relation[]): Readonly<Record<number, string>> {
    const network = new Network(relations.map(judge));
    const corrections = new Corrections();
    return Object.fromEntries(network.judgements.flatMap(({ relation, verdict }, index) => {
      if (verdict.outcome !== 'inconsistent') return [];
      const { suspects } = suspectsOf(relation, network, corrections);
      const first = suspects.filter(({ confidence }) => Math.abs(confidence - suspects[0]!.confidence) < 1e-9);
      return [[index + 1, first.map(({ figure, suggestion }) => `${figure.key} → ${suggestion}`).join(', ')]];
    }));
  }

  test.each<[string, Readonly<Record<number, number>>, Readonly<Record<number, string>>]>([
    ['4.1: two digits swapped', { 4: 161 }, { 2: 'x4 → 116' }],
    ['4.2: and a digit added', { 4: 161, 9: 19979 }, { 2: 'x4 → 116', 4: 'x9 → 1979', 5: 'x9 → 1979' }],
    ['4.3: and a sum that no slip explains', { 4: 161, 9: 19979, 5: 0, 6: 0, 7: 0 }, { 2: 'x4 → 116', 3: 'x8 → 0, x5 → 411, x6 → 411, x7 → 411', 4: 'x9 → 1979', 5: 'x9 → 1979' }],
    // The fourth edit has two wrong figures, so that no one value is right there.
    ['4.4: two explanations fit equally', { 4: 161, 9: 19979, 8: 0 }, { 2: 'x4 → 116', 3: 'x8 → 411', 4: 'x9 → 1568, x8 → 18411', 5: 'x9 → 1979, x10 → 19842' }],
  ])('%s', (_, observed, expected) => expect(firsts(edits(observed))).toEqual(expected));

  // Scholtus, Algorithms for correcting some obvious inconsistencies (2008), tables 1 and 2; costs and results of k = 0 … 3, then the total.
  function profits(rows: readonly (readonly [number, number, number])[], total: number): readonly Relation[] {
    const figures = rows.map((row, k) => row.map((value, at) => printed(String(value), { key: `x${k}${['r', 'c', ''][at]}` })));
    return [
      ...figures.map(([r, c, result]) => equal(result!, sum([plus(the(r!)), minus(the(c!))]))),
      equal(printed(String(total), { key: 'x4' }), sumOf(figures.map(([, , result]) => result!))),
    ];
  }

  test('a lost sign is found where two edits show it', () => {
    expect(firsts(profits([[2100, 1950, 150], [0, 10, 10], [20, 5, 15], [50, 10, 40]], 195))).toEqual({ 2: 'x1 → -10', 5: 'x1 → -10' });
    expect(firsts(profits([[3250, 3550, 300], [110, 10, 100], [50, 90, 40], [30, 10, 20]], -140))).toMatchObject({ 1: 'x0 → -300', 5: 'x0 → -300' });
  });

  // Not solved yet: two figures interchanged (b, and the third row of c), several signs lost beside rounding differences (d).
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

  const everyViolation = (check: (relation: Relation, network: Network) => void) =>
    fc.assert(fc.property(relations, (all) => {
      const network = new Network(all.map(judge));
      for (const { relation, verdict } of network.judgements) if (verdict.outcome === 'inconsistent') check(relation, network);
    }), { numRuns: 500 });

  test('a suggestion mends the relation, at the figure\'s own decimals', () => {
    everyViolation((relation, network) => {
      for (const { figure: suspect, suggestion } of suspectsOf(relation, network, new Corrections()).suspects) {
        if (!suggestion) continue;
        expect(judge(substitute(relation, suspect.key, suggestion)).verdict.outcome).toBe('consistent');
        expect(suggestion.scale).toBe(suspect.decimals);
      }
    });
  });

  test('confidences fall, are chances, and leave room for what is not shown', () => {
    everyViolation((relation, network) => {
      const { suspects, tied } = suspectsOf(relation, network, new Corrections());
      const confidences = suspects.map(({ confidence }) => confidence);
      expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
      for (const confidence of confidences) expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidences.reduce((a, b) => a + b, 0)).toBeLessThan(1);
      expect(tied).toBeGreaterThanOrEqual(Math.min(1, suspects.length));
      expect(tied).toBeLessThanOrEqual(suspects.length);
    });
  });

  test('nothing a rule sets is suspected, and formulas are not said to be mistyped', () => {
    everyViolation((relation, network) => {
      for (const { figure: suspect, clue } of suspectsOf(relation, network, new Corrections()).suspects) {
        expect(suspect.origin).not.toBe('given');
        if (suspect.origin === 'formula') expect(clue).toBeUndefined();
      }
    });
  });

  test('asking twice gives the same answer', () => {
    everyViolation((relation, network) => {
      expect(suspectsOf(relation, network, new Corrections())).toEqual(suspectsOf(relation, network, new Corrections()));
    });
  });
});
