import { EarlierJudgements } from '../judging/judge-again';
import { tablesOf, type Table } from '../model/book';
import { areIdentical } from '../model/once-per';
import { isSame } from '../model/same';
import type { Judgement } from '../model/verdict';
import { catalogue } from './catalogue';
import type { Evidence } from './evidence';
import type { Terms } from './of-each';
import type { RuleSettings } from './profile/profile';
import type { Observation, Rule, Saying } from './rule';

export interface RuleObservation extends Observation {
  readonly rule: string;
}

/** What the rules say of a workbook, or one of them of one table, before anybody asks which figure is to blame. */
export interface CheckResult {
  readonly judgements: readonly Judgement[];
  readonly observations: readonly RuleObservation[];
}

/** What one rule says of one table, or of the workbook as a whole. */
interface Ruling extends CheckResult {
  readonly rule: Rule;
}

/** Runs the rules, all of the catalogue unless told otherwise, over what was read; those that are off in the settings do not run. */
export function check(evidence: Evidence, rules: readonly Rule[] = catalogue, settings: RuleSettings = new Map()): CheckResult {
  const results = new Checker(rules).check(evidence, settings);
  return { judgements: results.flatMap(({ judgements }) => judgements), observations: results.flatMap(({ observations }) => observations) };
}

/**
 * Checks one workbook again and again as it changes. What was said of a table stands as long as the table does, as the very same object. Of
 * a table that changed, and of the workbook as a whole, the rules speak anew; relations that are the same as before, down to their figures,
 * are not judged again.
 */
export class Checker {
  private terms: readonly unknown[] = [];
  private byTable: ReadonlyMap<Table, readonly Ruling[]> = new Map();
  private ofBook: readonly Ruling[] = [];

  constructor(private readonly rules: readonly Rule[] = catalogue) {}

  /** What each rule says, rule by rule, each of the workbook as a whole or of its tables in reading order; silence left out. */
  check(evidence: Evidence, settings: RuleSettings = new Map()): readonly CheckResult[] {
    const { book, thresholds } = evidence;
    const terms = [thresholds, ...settings];
    const known = isSame(terms, this.terms) ? this.byTable : new Map<Table, readonly Ruling[]>();
    const running = this.rules.filter(({ meta }) => settings.get(meta.id) !== 'off');
    const ofTables = running.filter(({ relations, observations }) => [relations, observations].some((saying) => typeof saying === 'object'));
    const tables = new Set(tablesOf(book));
    const gone = [...this.byTable.keys()].filter((table) => !known.has(table) || !tables.has(table)).flatMap((table) => this.byTable.get(table)!);
    const ruler = new Ruler(settings, [...gone, ...this.ofBook]);
    const byTable = new Map([...tables].map((table) => [table, known.get(table) ?? ofTables.flatMap((rule) => ruler.ofTable(rule, table, { thresholds }))]));
    this.ofBook = running.flatMap((rule) => ruler.ofBook(rule, evidence));
    this.byTable = byTable;
    this.terms = terms;
    return inOrder(running, [this.ofBook, ...byTable.values()]);
  }
}

/** Lets rules speak, and judges what they state. */
class Ruler {
  private readonly earlier: EarlierJudgements;
  private readonly rulings: ReadonlyMap<Judgement | undefined, Ruling>;

  constructor(
    private readonly settings: RuleSettings,
    earlier: readonly Ruling[],
  ) {
    this.earlier = new EarlierJudgements(earlier.flatMap(({ judgements }) => judgements));
    this.rulings = new Map(earlier.map((ruling) => [ruling.judgements[0], ruling]));
  }

  ofBook(rule: Rule, evidence: Evidence): readonly Ruling[] {
    const said = <Said>(saying: Saying<Said> | undefined) => (typeof saying === 'function' ? saying(evidence) : []);
    return this.ruling(rule, said(rule.relations), said(rule.observations));
  }

  ofTable(rule: Rule, table: Table, terms: Terms): readonly Ruling[] {
    const said = <Said>(saying: Saying<Said> | undefined) => (typeof saying === 'object' ? saying.ofEach(table, terms) : []);
    return this.ruling(rule, said(rule.relations), said(rule.observations));
  }

  /** None where the rule has nothing to say; the earlier one where it says the same as before. */
  private ruling(rule: Rule, stated: readonly object[], observed: readonly object[]): readonly Ruling[] {
    if (stated.length + observed.length === 0) return [];
    const severity = this.settings.get(rule.meta.id);
    const as = { rule: rule.meta.id, ...(severity && severity !== 'off' && { severity }) };
    const judgements = stated.map((relation) => this.earlier.judge({ ...relation, ...as } as Judgement['relation']));
    const observations = observed.map((observation) => ({ ...observation, ...as }) as RuleObservation);
    const before = this.rulings.get(judgements[0]);
    return [before?.rule === rule && areIdentical(before.judgements, judgements) && isSame(before.observations, observations) ? before : { rule, judgements, observations }];
  }
}

function inOrder(rules: readonly Rule[], rulings: readonly (readonly Ruling[])[]): readonly Ruling[] {
  const byRule = new Map(rules.map((rule): [Rule, Ruling[]] => [rule, []]));
  for (const together of rulings) for (const ruling of together) byRule.get(ruling.rule)!.push(ruling);
  return [...byRule.values()].flat();
}
