import type { Localized } from '../../locales/language';
import type { Book } from '../../model/book';
import type { OwnFormula, WrittenFormula } from '../../model/own-formula';
import type { Equation } from './equation';
import { wordsOfFault } from './faults';
import { FormulaReader } from './relations';

/** What one of the user's formulas demands, or why it cannot be judged. */
export type OwnDemand = { readonly own: OwnFormula | WrittenFormula } & ({ readonly equations: readonly Equation[] } | { readonly fault: Localized });

/** What the user's formulas demand: those given, which the settings keep, then those that stand in the book. */
export function demandsOf(book: Book, formulas: readonly OwnFormula[]): readonly OwnDemand[] {
  const reader = new FormulaReader(book);
  return [...formulas, ...book.formulas].map((own) => {
    const demand = reader.demandOf(own);
    return 'fault' in demand ? { own, fault: wordsOfFault(demand.fault) } : { own, equations: demand.equations };
  });
}
