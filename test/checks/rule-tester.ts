/**
 * Tests a rule on small sheets, written as in sheet-text.ts: what it judges, where, and with what verdict. One line a judgement,
 *
 *     C6 mismatch inconsistent 3.22      the stated figure, the message, the verdict, what the others give where that differs
 *     B4 mismatch undecided: blank       why it cannot be judged
 *     M5 missing                         an observation: where, and which message
 *
 * with the sheet's name before the address where the case has several sheets, and the severity behind where it is not the rule's own.
 * Prose is never asserted, only that what is wrong can be told in every language.
 */
import { check, type CheckResult, type RuleObservation } from '../../src/checks/check';
import type { Rule } from '../../src/checks/rule';
import { demandsOf } from '../../src/checks/own-rules/demands';
import { defaultThresholds, type Thresholds } from '../../src/checks/thresholds';
import { diagnose } from '../../src/diagnosis/diagnose';
import { tellMessage } from '../../src/diagnosis/tell';
import { languages } from '../../src/locales/language';
import type { Book } from '../../src/model/book';
import type { Place } from '../../src/model/figure';
import type { Finding } from '../../src/model/finding';
import type { Judgement } from '../../src/model/verdict';
import { readProse } from '../../src/prose/read-prose';
import { sourcesOf } from '../../src/prose/sources';
import { readBook } from '../../src/reading/read-book';
import { workbookOf } from './sheet-text';

export interface RuleCase {
  readonly name: string;
  readonly sheets: string | readonly string[];
  /** All that the rule says of the sheets, in its order; nothing where absent. */
  readonly says?: readonly string[];
  readonly thresholds?: Partial<Thresholds>;
}

export interface RuleCases {
  /** Sheets that the rule must not flag. */
  readonly valid: readonly RuleCase[];
  /** Sheets with a fault. Together they provoke every message of the rule. */
  readonly invalid: readonly RuleCase[];
}

export function testRule(rule: Rule, { valid, invalid }: RuleCases): void {
  describe(rule.meta.id, () => {
    describe('passes', () => {
      test.each(valid.map((each) => [each.name, each] as const))('%s', (_, each) => {
        const { result } = checked(rule, each);
        expect(told(rule, result, each)).toEqual(each.says ?? []);
        expect(faults(result)).toEqual([]);
      });
    });

    describe('flags', () => {
      test.each(invalid.map((each) => [each.name, each] as const))('%s', (_, each) => {
        const { book, result } = checked(rule, each);
        expect(told(rule, result, each)).toEqual(each.says ?? []);
        expect(faults(result)).not.toEqual([]);
        for (const finding of diagnose(result, book)) {
          for (const language of languages) expect(tellMessage(finding, language)).not.toBe('');
          expect(lacking(rule, finding)).toEqual([]);
        }
      });
    });

    test('has a case for each of its messages', () => {
      const provoked = new Set(invalid.flatMap((each) => faults(checked(rule, each).result)));
      expect([...provoked].sort()).toEqual(Object.keys(rule.meta.messages).sort());
    });
  });
}

function checked(rule: Rule, { sheets, thresholds }: RuleCase): { readonly book: Book; readonly result: CheckResult } {
  const workbook = workbookOf(typeof sheets === 'string' ? [sheets] : sheets);
  const book = readBook(workbook);
  return { book, result: check({ book, claims: readProse(sourcesOf(workbook)), demands: demandsOf(book, []), thresholds: { ...defaultThresholds, ...thresholds } }, [rule]) };
}

/** What a message of the rule asks for and the finding has not. */
function lacking(rule: Rule, { message, figures: [figure], expected, difference }: Finding): readonly string[] {
  const own = { label: figure, stated: figure, expected, difference };
  return Object.entries(own).flatMap(([name, value]) => (value === undefined && rule.meta.messages[message]?.['zh-CN'].includes(`{{${name}}}`) ? [name] : []));
}

/** The messages of what is wrong. */
function faults({ judgements, observations }: CheckResult): readonly string[] {
  const violated = judgements.filter(({ verdict }) => verdict.outcome === 'inconsistent').map(({ relation }) => relation.message!);
  return [...violated, ...observations.map(({ message }) => message)];
}

function told(rule: Rule, { judgements, observations }: CheckResult, { sheets }: RuleCase): readonly string[] {
  const at = ({ sheet, address }: Place) => (typeof sheets === 'string' ? address : `${sheet}!${address}`);
  const unusual = ({ severity }: Judgement['relation'] | RuleObservation) => (severity && severity !== rule.meta.severity ? [severity] : []);
  return [
    ...judgements.map((judgement) => [at(judgement.relation.stated.place), judgement.relation.message, ...verdictOf(judgement), ...unusual(judgement.relation)].join(' ')),
    ...observations.map((observation) => [at(observation.place), observation.message, ...unusual(observation)].join(' ')),
  ];
}

function verdictOf({ verdict, expected, difference }: Judgement): readonly string[] {
  switch (verdict.outcome) {
    case 'undecided':
      return [`undecided: ${verdict.reason}`];
    case 'consistent':
      return [verdict.touching ? 'touching' : 'consistent'];
    case 'notApplicable':
      return [verdict.outcome];
    default:
      return [verdict.outcome, ...(expected && !difference?.isZero ? [expected.toString()] : [])];
  }
}
