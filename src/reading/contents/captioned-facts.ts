/** What the captions of the published forms tell of the department, where no form of facts does. */
import type { FactRole } from '../../model/book';
import type { TextCell } from '../../model/indicator';
import type { Captions, Statement } from '../../model/statement';

/** Name and year of the final accounts, each where all captions that say it agree. */
export function captionedFacts(statements: readonly Statement[]): ReadonlyMap<FactRole, TextCell> {
  const forms = statements.filter(({ set }) => set === 'finalAccounts');
  const said = (caption: keyof Captions, fact: FactRole): readonly (readonly [FactRole, TextCell])[] => {
    const cells = forms.flatMap(({ captions }) => captions[caption] ?? []);
    return cells.length > 0 && cells.every(({ text }) => text === cells[0]!.text) ? [[fact, cells[0]!]] : [];
  };
  return new Map([...said('department', 'departmentName'), ...said('year', 'year')]);
}
