import { judgementIndex, Network, type Judged } from '../judging/network';
import { tablesOf, type Book } from '../model/book';
import type { Claims } from '../model/claims';
import type { KnownFigure } from '../model/figure';
import { areIdentical } from '../model/once-per';
import { noting, type Finder } from '../model/parts-index';
import type { Judgement } from '../model/verdict';
import { FiguresByValue, valueIndex } from './clues/differences/figures-by-value';
import { placeIndex, Surroundings } from './clues/surroundings';
import { Constraints } from './localisation/constraint';

/** Where evidence is looked for: the relations a figure stands in, the cells beside it, the figures of a value. */
export interface Neighbourhood {
  readonly network: Network;
  readonly constraints: Constraints;
  readonly surroundings: Surroundings;
  readonly values: FiguresByValue;
}

type Work<Subject extends readonly object[], Answer> = (around: Neighbourhood, ...subject: Subject) => Answer;

interface Remembered {
  readonly work: unknown;
  readonly subject: readonly object[];
  readonly answer: unknown;
  /** What was asked of each index. */
  readonly asked: readonly ReadonlySet<string>[];
}

/** By the first thing of their subject. */
type Answers = ReadonlyMap<object, readonly Remembered[]>;

/** What was worked out of a workbook earlier. It stands as long as nothing that was asked for it is answered differently. */
export class Memory {
  private readonly indices = [judgementIndex(), placeIndex(), valueIndex()] as const;
  private earlier: Answers = new Map();
  private known = new Map<object, readonly Remembered[]>();

  /** From now on the evidence is this. What nobody recalled since the last time is forgotten. */
  turnTo(rulings: readonly Judged[], book: Book, claims: Claims): void {
    const [judgements, places, values] = this.indices;
    const tables = tablesOf(book);
    const changes = [judgements.become(rulings), places.become(tables), values.become([...tables, claims])];
    const stands = ({ asked }: Remembered) => !asked.some((keys, index) => changes[index]!(keys));
    this.earlier = new Map([...this.known].map(([first, all]) => [first, all.filter(stands)]));
    this.known = new Map();
  }

  get around(): Neighbourhood {
    const [judgements, places, values] = this.indices;
    return neighbourhood(judgements, places, values);
  }

  /** The answer of some work on a subject of one or more things that never change; from memory where it stands. */
  recall<Subject extends readonly object[], Answer>(work: Work<Subject, Answer>, ...subject: Subject): Answer {
    const first = subject[0]!;
    const isIt = (one: Remembered) => one.work === work && areIdentical(one.subject, subject);
    const own = this.known.get(first) ?? [];
    const known = own.find(isIt);
    if (known) return known.answer as Answer;
    const now = this.earlier.get(first)?.find(isIt) ?? this.workOut(work, subject);
    this.known.set(first, [...own, now]);
    return now.answer as Answer;
  }

  private workOut<Subject extends readonly object[], Answer>(work: Work<Subject, Answer>, subject: Subject): Remembered {
    const [judgements, places, values] = this.indices;
    const asked = [new Set<string>(), new Set<string>(), new Set<string>()] as const;
    const around = neighbourhood(noting(judgements, asked[0]), noting(places, asked[1]), noting(values, asked[2]));
    return { work, subject, answer: work(around, ...subject), asked };
  }
}

function neighbourhood(judgements: Finder<Judgement>, places: Finder<KnownFigure>, values: Finder<KnownFigure>): Neighbourhood {
  const network = new Network(judgements);
  return { network, constraints: new Constraints(network), surroundings: new Surroundings(places), values: new FiguresByValue(values) };
}
