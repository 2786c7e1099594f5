/** One workbook with known faults, and what is said of it. */
import { diagnose } from '../../../src/diagnosis/diagnose';
import { Surroundings } from '../../../src/diagnosis/clues/surroundings';
import { judge } from '../../../src/judging/judge';
import { substitute } from '../../../src/judging/substitute';
import { allFigures, figuresOfTable, type Book, type Table } from '../../../src/model/book';
import type { Decimal } from '../../../src/model/decimal';
import { isKnown, withValue, type Figure, type KnownFigure } from '../../../src/model/figure';
import type { Finding } from '../../../src/model/finding';
import { figuresOf, type Relation } from '../../../src/model/relation';
import type { Indicator } from '../../../src/model/indicator';
import type { WorkbookSnapshot } from '../../../src/model/snapshot';
import type { Row } from '../../../src/model/statement';
import type { Judgement } from '../../../src/model/verdict';
import { examine } from '../../../src/session/examine';
import { faults, type Fault, type Spoilt } from './faults';
import type { Random } from '../../forms/random';

/** A workbook without faults. */
export class Ground {
  readonly book: Book;
  readonly judgements: readonly Judgement[];
  readonly figures: readonly KnownFigure[];
  readonly surroundings: Surroundings;
  private readonly around = new Map<string, Set<number>>();

  constructor(workbook: WorkbookSnapshot) {
    const { book, judgements } = examine(workbook);
    this.book = book;
    this.judgements = judgements.filter(({ verdict }) => verdict.outcome !== 'inconsistent');
    this.surroundings = Surroundings.of(book);
    this.judgements.forEach(({ relation }, index) => figuresOf(relation).forEach(({ key }) => this.around.set(key, (this.around.get(key) ?? new Set()).add(index))));
    this.figures = allFigures(book).filter(isKnown).filter(({ key }) => this.around.has(key));
  }

  /** The judged relations a figure stands in. */
  relationsOf(key: string): readonly Judgement[] {
    return [...(this.around.get(key) ?? [])].map((index) => this.judgements[index]!);
  }

  /** Whether some other figure stands in the very same relations. */
  hasTwin({ key }: KnownFigure): boolean {
    const own = this.around.get(key)!;
    return this.rivalsIn(this.relationsOf(key), key).some((rival) => this.around.get(rival)!.size === own.size && [...own].every((index) => this.around.get(rival)!.has(index)));
  }

  /** Whether some other figure stands in all of these relations. */
  hasRival({ key }: KnownFigure, violated: readonly Judgement[]): boolean {
    return this.rivalsIn(violated, key).some((rival) => violated.every(({ relation }) => figuresOf(relation).some((figure) => figure.key === rival)));
  }

  private rivalsIn(judgements: readonly Judgement[], own: string): readonly string[] {
    const figures = judgements.flatMap(({ relation }) => figuresOf(relation)).filter(({ key, origin }) => key !== own && origin !== 'given');
    return [...new Set(figures.map(({ key }) => key))];
  }

  spoilt(values: Spoilt): readonly Judgement[] {
    const touched = new Set([...values.keys()].flatMap((key) => [...(this.around.get(key) ?? [])]));
    return this.judgements.map((judgement, index) => (touched.has(index) ? judge(corrected(judgement.relation, values)) : judgement));
  }
}

/** The book with other values in some of its cells. */
function rewritten(book: Book, values: Spoilt): Book {
  const isTouched = (table: Table) => figuresOfTable(table).some(({ key }) => values.has(key));
  const changed = <Measure>(figures: ReadonlyMap<Measure, Figure>) =>
    new Map([...figures].map(([measure, figure]) => [measure, values.has(figure.key) ? withValue(figure, values.get(figure.key)!) : figure]));
  const row = (one: Row): Row => ({ ...one, figures: changed(one.figures), children: one.children.map(row) });
  const indicator = (one: Indicator): Indicator => ({ ...one, figures: changed(one.figures), parts: one.parts.map(indicator) });
  return {
    ...book,
    statements: book.statements.map((statement) => (isTouched(statement) ? { ...statement, rows: statement.rows.map(row) } : statement)),
    evaluations: book.evaluations.map((one) => (isTouched(one) ? { ...one, indicators: one.indicators.map(indicator), totals: changed(one.totals) } : one)),
  };
}

export function corrected(relation: Relation, values: ReadonlyMap<string, Decimal>): Relation {
  return figuresOf(relation).reduce((changed, { key }) => (values.has(key) ? substitute(changed, key, values.get(key)!) : changed), relation);
}

export interface Trial {
  readonly ground: Ground;
  /** One for each fault. */
  readonly kinds: readonly string[];
  readonly wrong: readonly KnownFigure[];
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  /** As the cells stand now. */
  readonly surroundings: Surroundings;
}

/** Not every workbook can have every fault: without last year's figures none can be copied. */
const attempts = 1000;

/** Makes the faults asked for, each of which some relation tells of; tries until it is so, or undefined where it does not come about. */
export function trial(ground: Ground, kinds: readonly string[], random: Random, catalogue: Readonly<Record<string, Fault>> = faults): Trial | undefined {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const values = new Map<string, Decimal>();
    let told = true;
    for (const kind of kinds) {
      const figure = random.one(ground.figures);
      const spoilt = catalogue[kind]!({ figure, surroundings: ground.surroundings, relations: ground.relationsOf(figure.key).map(({ relation }) => relation) }, random);
      const isNew = spoilt && [...spoilt.keys()].every((key) => !values.has(key));
      told &&= isNew === true && ground.spoilt(spoilt!).some(isViolated);
      for (const [key, value] of spoilt ?? []) values.set(key, value);
      if (!told) break;
    }
    if (!told) continue;
    const judgements = ground.spoilt(values);
    const wrong = ground.figures.filter(({ key, value }) => values.has(key) && !values.get(key)!.equals(value));
    if (wrong.length === 0 || !judgements.some(isViolated)) continue;
    const book = rewritten(ground.book, values);
    return { ground, kinds, wrong, judgements, findings: diagnose({ judgements, observations: [] }, book), surroundings: Surroundings.of(book) };
  }
  return undefined;
}

export function isViolated({ verdict }: Judgement): boolean {
  return verdict.outcome === 'inconsistent';
}
