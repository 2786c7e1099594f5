import { libraryCatalogue } from './library-catalogue';
import { TYPES } from './members/registry';
import type { Member } from './members/member';

const library = libraryCatalogue();
/** Told to the library by a table, not by a class that could be read. */
const BY_TABLE = ['AddinInternalService'];

/** The library calls these writes though they change nothing a user would call the workbook's contents. */
const WRITES_IN_NAME_ONLY = ['Application.SuspendApiCalculationUntilNextSync', 'Application.SuspendScreenUpdatingUntilNextSync'];

const types = [...TYPES.values()].filter(({ name }) => !BY_TABLE.includes(name)).map((type) => [type.name, type] as const);

describe.each(types)('%s', (name, type) => {
  const theirs = library.get(name);
  const ours = Object.entries(type.members).filter(([member]) => !type.items || !['GetItemAt', 'GetItemOrNullObject', 'GetCount'].includes(member));

  it('is a class of the library', () => expect(theirs).toBeDefined());

  it('has only members the library has, each of its kind', () => {
    const misfits = ours.filter(([member, { kind }]) => !fits(kind, theirs!.get(member)?.kind)).map(([member]) => member);
    expect(misfits).toEqual([]);
  });

  it('leads where the library says', () => {
    const astray = ours.filter(([member, own]) => own.kind === 'leading' && theirs!.get(member)!.to !== own.to).map(([member]) => member);
    expect(astray).toEqual([]);
  });

  it('calls a reading only what the library calls one', () => {
    const wrong = ours.filter(([member, own]) => effectOf(own) === 'read' && theirs!.get(member)!.readsOnly === false).map(([member]) => `${name}.${member}`);
    expect(wrong.filter((member) => !WRITES_IN_NAME_ONLY.includes(member))).toEqual([]);
  });
});

function fits(own: Member<unknown>['kind'], theirs: string | undefined): boolean {
  if (own === 'scalar') return theirs === 'scalar' || theirs === 'setter';
  if (own === 'leading') return theirs === 'property' || theirs === 'object';
  return theirs === 'method';
}

function effectOf(member: Member<unknown>): string | undefined {
  return member.kind === 'scalar' || (member.kind === 'leading' && member.isProperty) ? undefined : member.effect;
}
