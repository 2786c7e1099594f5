import fc from 'fast-check';
import { diagnose } from '../../src/diagnosis/diagnose';
import { tellMessage } from '../../src/diagnosis/tell';
import { judge } from '../../src/judging/judge';
import type { Book } from '../../src/model/book';
import { minus, plus, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import type { Relation, Severity } from '../../src/model/relation';
import { Decimal } from '../../src/model/decimal';
import { examine } from '../../src/session/examine';
import { number, sheet, workbook, type Grid } from '../reading/grid';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';
import { allFindings } from './every';
import { noBook } from './localising';

const by = (rule: string, relation: Relation): Relation => ({ ...relation, rule });
const diagnosed = (...relations: readonly Relation[]) => diagnose({ judgements: relations.map(judge), observations: [] }, noBook);

describe('stories', () => {
  const share = printed('0.32%');
  const slip = by('share-of-total', equal(share, quotient(the(printed('7.41万元')), the(printed('229.99万元')))));
  const shares = by('shares-total', equal(printed('100.00%', { origin: 'given' }), sumOf([printed('80.00%'), printed('16.78%'), share])));
  const told = (...relations: readonly Relation[]) => diagnosed(...relations).map(({ rule, consequences }) => [rule, ...consequences.map((other) => other.rule)]);

  test('what a correction mends is told under the simplest of the relations, whatever is read first', () => {
    for (const relations of [[slip, shares], [shares, slip]]) expect(told(...relations)).toEqual([['share-of-total', 'shares-total']]);
  });

  test('tied suspects explain what the correction of any of them mends', () => {
    const [basic, projects] = [printed('220.99万元'), printed('9.00万元')];
    const one = by('parts-of-total', equal(printed('240.30万元'), sumOf([basic, projects])));
    const both = by('row-total', equal(printed('251.41万元'), sumOf([basic, projects, printed('11.11万元')])));
    const first = by('row-total', equal(printed('232.10万元'), sumOf([basic, printed('0.80万元')])));
    expect(told(one, both)).toEqual([['parts-of-total', 'row-total']]);
    expect(diagnosed(one, both)[0]!.tied).toBe(2);
    expect(told(one, first)).toEqual([['parts-of-total', 'row-total']]);
    expect(told(one, by('row-total', equal(printed('240.30万元'), sumOf([basic, printed('7.77万元')]))))).toHaveLength(2);
  });

  test('what only one of the tied would mend is not told under them', () => {
    const [basic, projects] = [printed('220.99万元'), printed('9.00万元')];
    const tied = by('parts-of-total', equal(printed('240.30万元'), sumOf([basic, projects])));
    const withBasic = by('budget-roll', equal(printed('235.00万元'), sumOf([basic, printed('1.23万元'), printed('2.47万元')])));
    const withProjects = by('row-total', equal(printed('25.00万元'), sumOf([projects, printed('1.24万元'), printed('4.45万元')])));
    expect(diagnosed(tied, withBasic, withProjects).flatMap(({ rule, consequences }) => (rule === 'parts-of-total' ? consequences : []))).toEqual([]);
    expect(told(tied, withBasic, withProjects)).toEqual([['parts-of-total'], ['budget-roll'], ['row-total']]);
  });

  test('what is off by the same figure is told together', () => {
    const base = equal(printed('222.58万元'), the(printed('229.99万元')), { kind: 'tie', rule: 'adjustment-base' });
    const roll = by('budget-roll', equal(printed('373.92万元'), sumOf([printed('220.99万元'), printed('160.34万元')])));
    const { judgements } = { judgements: [base, roll].map(judge) };
    const other = printed('7.41万元');
    const book: Book = { ...noBook, evaluations: [{ title: '', sheet: '', indicators: [], totals: new Map([['amount', other]]) }] };
    const [root, ...others] = diagnose({ judgements, observations: [] }, book);
    expect([root!.rule, ...root!.consequences.map(({ rule }) => rule), ...others]).toEqual(['adjustment-base', 'budget-roll']);
    // The root is what suspects somebody: two pieces of advice would contradict each other.
    expect([root!.suspects.length, root!.tied]).toEqual([2, 2]);
    expect(root!.consequences[0]).toMatchObject({ suspects: [], tied: 0 });
    expect(diagnose({ judgements, observations: [] }, noBook)).toHaveLength(2);
  });

  test('what is off by another figure is not', () => {
    const [one, another] = ['7.41万元', '11.13万元'].map((text) => printed(text));
    const base = equal(printed('222.58万元'), the(printed('229.99万元')), { kind: 'tie', rule: 'adjustment-base' });
    const roll = by('budget-roll', equal(printed('373.92万元'), sumOf([printed('220.99万元'), printed('164.06万元')])));
    const book: Book = { ...noBook, evaluations: [{ title: '', sheet: '', indicators: [], totals: new Map([['amount', one!], ['weight', another!]]) }] };
    const findings = diagnose({ judgements: [base, roll].map(judge), observations: [] }, book);
    expect(findings.map(({ clues }) => clues.flatMap(({ kind, figures }) => (kind === 'equals-figure' ? figures : [])))).toEqual([[one], [another]]);
  });

  test('nor is what one figure is wrong in by slips of two kinds', () => {
    const wrong = printed('65.80万元');
    const set = (text: string) => printed(text, { origin: 'given' });
    const asked = (whole: string, rest: string) => by('parts-of-total', equal(set(whole), sumOf([wrong, set(rest)]), { severity: 'warning' }));
    const findings = diagnosed(asked('70.85万元', '5.00万元'), asked('75.80万元', '9.00万元'));
    expect(findings.map(({ suspects, clues }) => [suspects[0]!.suggestion!.toString(), ...clues.map(({ kind }) => kind)])).toEqual([['65.85', 'digit-changed'], ['66.80', 'digit-changed']]);
  });

  test('of two faults each has its own story, what needs both corrected is told in one of them', () => {
    const [drivers, guards] = [printed('12人'), printed('25人')];
    const one = by('same-quantity', equal(printed('10人'), the(drivers), { kind: 'tie' }));
    const other = by('stated-twice', equal(printed('20人'), the(guards), { kind: 'tie' }));
    const both = by('parts-of-total', equal(printed('30人'), sumOf([drivers, guards])));
    for (const relations of [[one, both, other], [both, one, other]]) expect(told(...relations)).toEqual([['same-quantity', 'parts-of-total'], ['stated-twice']]);
  });

  test('a question that the correction leaves open stands by itself', () => {
    const open = by('row-total', equal(printed('50.00%'), sumOf([share, printed('10.00%')]), { severity: 'warning' }));
    expect(told(slip, shares, open)).toEqual([['share-of-total', 'shares-total'], ['row-total']]);
  });

  test('questions are told under the error, not under the simplest question', () => {
    const [first, second] = [{ ...slip, severity: 'warning' as const }, by('row-total', equal(printed('13.22%'), sumOf([share, printed('10.00%')]), { severity: 'warning' }))];
    expect(told(first, second, shares)).toEqual([['shares-total', 'share-of-total', 'row-total']]);
  });

  test('an error is not told under a warning', () => {
    const mild = { ...slip, severity: 'warning' as const };
    const findings = diagnosed(mild, shares);
    expect(findings[0]).toMatchObject({ rule: 'shares-total', severity: 'error' });
    expect(findings.flatMap(({ consequences }) => consequences).every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('unrelated findings stand by themselves', () => {
    expect(diagnosed(slip, equal(printed('22人'), sumOf([printed('5人'), printed('16人')]), { rule: 'parts-of-total' }))).toHaveLength(2);
  });
});

describe('whatever is judged', () => {
  const figure = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.nat(2), fc.constantFrom('万元', '%', '人')).map(([digits, scale, symbol]) => printed(`${Decimal.of(digits, scale)}${symbol}`));
  const relations = fc.array(figure, { minLength: 6, maxLength: 12 }).chain((figures) => {
    const relation = fc.tuple(fc.shuffledSubarray(figures, { minLength: 3, maxLength: 6 }), fc.nat(3), fc.constantFrom<Severity>('error', 'error', 'warning', 'info')).map(([[stated, first, second, ...rest], shape, severity]): Relation => {
      const expected: Expression = [sumOf([first!, second!, ...rest]), sum([plus(the(first!)), minus(the(second!))]), quotient(the(first!), the(second!)), the(first!)][shape]!;
      return equal(stated!, expected, { kind: shape === 3 ? 'tie' : 'sum', rule: 'parts-of-total', severity });
    });
    return fc.array(relation, { minLength: 1, maxLength: 8 });
  });
  const observations = fc.array(fc.constantFrom<Severity>('error', 'warning', 'info'), { maxLength: 3 }).map((severities) =>
    severities.map((severity) => ({ rule: 'report-needs', message: 'text', figures: [], place: { sheet: 'S', address: 'A1' }, severity })),
  );

  test('every fault and remark is told exactly once, the gravest first', () => {
    fc.assert(fc.property(relations, observations, (all, observed) => {
      const judgements = all.map(judge);
      const findings = diagnose({ judgements, observations: observed }, noBook);
      const told = allFindings(findings).flatMap(({ relation }) => (relation ? [relation] : []));
      const due = judgements.filter(({ relation, verdict }) =>
        verdict.outcome === 'inconsistent' || verdict.outcome === 'truncated' || (verdict.outcome === 'consistent' && verdict.touching)
        || (verdict.outcome === 'undecided' && verdict.reason === 'zeroBase' && !relation.stated.value!.isZero));
      expect(told).toHaveLength(due.length);
      expect(new Set(told)).toEqual(new Set(due.map(({ relation }) => relation)));
      expect(allFindings(findings).filter(({ relation }) => !relation)).toHaveLength(observed.length);

      const order = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
      expect([...order].sort()).toEqual(order);
      for (const root of findings) {
        for (const { severity, consequences } of root.consequences) {
          expect(['error', 'warning', 'info'].indexOf(severity)).toBeGreaterThanOrEqual(['error', 'warning', 'info'].indexOf(root.severity));
          expect(consequences).toEqual([]);
        }
      }
    }), { numRuns: 50 });
  });
});

test('where nothing else is noticed, nine may divide the difference', () => {
  const kinds = (...relation: readonly Relation[]) => diagnosed(...relation)[0]!.clues.map(({ kind }) => kind);
  expect(kinds(by('parts-of-total', equal(printed('20.00万元'), sumOf([printed('7.77万元'), printed('11.33万元')]))))).toEqual(['divisible-by-nine']);
  expect(kinds(by('parts-of-total', equal(printed('161人'), sumOf([printed('60人'), printed('56人')]))))).not.toContain('divisible-by-nine');
});

describe('remarks', () => {
  test.each<[string, Relation, string | undefined]>([
    ['a share that was cut off', equal(printed('3.22%'), quotient(the(printed('7.4282万元', { exact: true })), the(printed('230万元', { exact: true }))), { kind: 'quotient' }), 'truncated'],
    ['two reports that touch', equal(printed('326.72万元'), the(printed('326.71万元')), { kind: 'tie' }), 'touching'],
    ['a rate on nothing', equal(printed('100%'), quotient(the(printed('0.3万元')), the(printed('0.0万元'))), { kind: 'quotient' }), 'zeroBase'],
    ['no rate on nothing', equal(printed('0%'), quotient(the(printed('0万元')), the(printed('0万元'))), { kind: 'quotient' }), undefined],
    ['a sum that holds', equal(printed('3人'), sumOf([printed('1人'), printed('2人')])), undefined],
    ['a list that may leave something out', equal(printed('9人'), sumOf([printed('1人'), printed('2人')]), { openList: true }), undefined],
    ['a rough figure', equal(printed('约9人'), sumOf([printed('1人'), printed('2人')])), undefined],
  ])('%s', (_, relation, message) => {
    const findings = diagnosed(by('share-of-total', relation));
    expect(findings.map((finding) => [finding.message, finding.severity, finding.suspects])).toEqual(message ? [[message, 'info', []]] : []);
    for (const finding of findings) expect(tellMessage(finding, 'zh-CN')).not.toContain('{{');
  });
});

describe('fingerprints', () => {
  const income = (...more: Grid): Grid => [
    ['收入'], ['单位：万元'], ['项目', '年初预算数', '年初预算占比', '决算数'],
    ['合计', 229.99, null, 10.5], ...more,
    ['　一般公共预算拨款', 222.58, number(0.9678, '0.00%'), 5.25], ['　其他收入', 7.41, number(0.0032, '0.00%'), 5.2],
  ];
  const fingerprints = (grid: Grid) => allFindings(examine(workbook(sheet('收入', grid))).findings).map(({ fingerprint }) => fingerprint).sort();

  test('tell findings apart', () => {
    const all = fingerprints(income());
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all).size).toBe(all.length);
  });

  test('name a sum by its total, all else by all its figures, and what tells it from others of its rule', () => {
    const [total, part, rest] = ['9人', '1人', '2人'].map((text, at) => printed(text, { key: `人员/${at}` }));
    const fingerprint = (relation: Relation) => diagnosed(by('parts-of-total', relation))[0]!.fingerprint;
    expect(fingerprint(equal(total!, sumOf([part!, rest!])))).toBe('parts-of-total:人员/0');
    expect(fingerprint(equal(total!, the(part!), { kind: 'tie' }))).toBe('parts-of-total:人员/0|人员/1');
    expect(fingerprint(equal(total!, sumOf([part!]), { variant: 'columns' }))).toBe('parts-of-total:人员/0#columns');
  });

  test('stay when rows are inserted, above the table and in it', () => {
    expect(fingerprints([['说明'], ['更多说明'], ...income(['　政府性基金预算拨款', null, null, null])])).toEqual(fingerprints(income()));
    const more = fingerprints(income(['　政府性基金预算拨款', null, null, 1.11]));
    expect(fingerprints(income()).filter((fingerprint) => !more.includes(fingerprint))).toEqual([]);
  });

  test('stay for entries of the forms', () => {
    const form = (...above: Grid): Grid => [['项目', '内容'], ...above, ['单位名称', null], ['年度', '2023']];
    expect(fingerprints(form())).toEqual(['report-needs:fact/departmentName']);
    expect(fingerprints(form(['内设机构数', 3]))).toEqual(fingerprints(form()));
  });
});
