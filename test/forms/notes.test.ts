/** What the published notes say beside forms in random layouts: that there was none of a kind of money, and what basic expenditure was spent on. */
import type { Outcome } from '../../src/model/verdict';
import { examineText } from '../../src/session/examine';
import type { Contents, Line } from './contents';
import { draw } from './draw';
import { anyLayout, department } from './generate';
import { Random } from './random';

interface Note {
  readonly text: string;
  readonly isSo: boolean;
}

/** Kinds of money as texts name them, and what the department had of each. */
const kinds: readonly (readonly [string, (contents: Contents) => number | null | undefined])[] = [
  ['政府性基金预算财政拨款收入', ({ fund }) => fund.total.amounts[1]],
  ['政府性基金预算财政拨款支出', ({ fund }) => fund.total.amounts[2]],
  ['国有资本经营预算财政拨款支出', ({ stateCapital }) => stateCapital.total.amounts[2]],
  ['“三公”经费财政拨款支出', ({ threePublic }) => threePublic.final[0]],
  ['因公出国（境）费支出', ({ threePublic }) => threePublic.final[1]],
  ['公务用车购置费支出', ({ threePublic }) => threePublic.final[3]],
  ['公务接待费', ({ threePublic }) => threePublic.final[5]],
];

const wordings: readonly ((kind: string) => string)[] = [(kind) => `示例局2024年度无${kind}。`, (kind) => `本部门没有${kind}，故本表无数据。`, (kind) => `2024年度未发生${kind}。`, (kind) => `本单位2024年度不涉及${kind}。`];

function zeros(contents: Contents, random: Random): readonly Note[] {
  return kinds.map(([kind, amountOf]) => ({ text: random.one(wordings)(kind), isSo: !amountOf(contents) }));
}

/** The items with amounts; one that the forms have nothing for among them, or one left out, where it is not so. */
function lists({ basic }: Contents, random: Random, decimals: number): readonly Note[] {
  const list = (name: string, total: number | null, lines: readonly Line[]): readonly Note[] => {
    const items = lines.filter(({ code, amounts: [amount] }) => code.length === 5 && amount).map(({ label }) => label);
    if (items.length < 3 || !total) return [];
    const isSo = random.chance(0.5);
    const listed = isSo ? items : random.chance(0.5) ? [...items, '邮电费'] : items.slice(1);
    return [{ text: `${name}${total.toFixed(decimals)}万元，包括：${listed.join('、')}。`, isSo }];
  };
  return [...list('人员经费', basic.personnelTotal, basic.personnel), ...list('公用经费', basic.operatingTotal, basic.operating)];
}

/** The notes of one department, and how each is judged. */
function judged(seed: number, rule: string, notesOf: (contents: Contents, random: Random, decimals: number) => readonly Note[]): readonly (Note & { readonly outcomes: readonly Outcome[] })[] {
  const random = new Random(seed * 6007);
  const { layout, decimals } = anyLayout(random);
  const contents = department(random, decimals);
  const notes = notesOf(contents, random, decimals);
  const text = notes.map((note) => note.text).join('\n');
  const { judgements } = examineText(text, draw(contents, layout).workbook);
  return notes.map((note) => {
    const start = text.indexOf(note.text);
    const own = judgements.filter(({ relation: { rule: by, stated: { place } } }) => by === rule && place.text!.start >= start && place.text!.end <= start + note.text.length);
    return { ...note, outcomes: own.map(({ verdict }) => verdict.outcome) };
  });
}

describe.each([['text-zero', zeros], ['text-items', lists]] as const)('%s', (rule, notesOf) => {
  const all = Array.from({ length: 20 }, (_, index) => judged(index + 1, rule, notesOf)).flat();
  const share = (isSo: boolean, outcome: Outcome) => {
    const such = all.filter((note) => note.isSo === isSo);
    return such.filter(({ outcomes }) => outcomes.includes(outcome)).length / such.length;
  };

  test('never calls wrong what is so', () => {
    expect(all.filter(({ isSo, outcomes }) => isSo && outcomes.includes('inconsistent'))).toEqual([]);
  });

  test('sees that it is so, and finds what is not', () => {
    expect(share(true, 'consistent')).toBeGreaterThan(0.9);
    expect(share(false, 'inconsistent')).toBeGreaterThan(0.9);
  });
});
