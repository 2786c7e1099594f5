import { judge } from '../../../judging/judge';
import { holds } from '../../../judging/network';
import type { Listing } from '../../../model/claims';
import { Decimal } from '../../../model/decimal';
import { sumOf, the, type Expression } from '../../../model/expression';
import { isKnown, type Figure, type KnownFigure } from '../../../model/figure';
import { unitOf } from '../../../model/unit';
import { basicItems, isItem, itemNamed, type BasicItems } from '../../basic-items';
import { defineRule, type RelationOf } from '../../rule';

/** What a text says basic expenditure was spent on is what its form has amounts for. */
export const textItems = defineRule({
  meta: {
    id: 'text-items',
    name: { 'zh-CN': '正文列举的支出项目与基本支出表', 'en-US': 'Items of basic expenditure that a text lists' },
    group: 'prose',
    severity: 'info',
    basis: {
      'zh-CN': '正文列举的人员经费、公用经费支出项目，与一般公共预算财政拨款基本支出表中有金额的科目相符（惯例）',
      'en-US': 'The items that a text lists for personnel and operating expenditure are those that the form of basic expenditure has amounts for (custom)',
    },
    messages: {
      empty: {
        'zh-CN': '正文列举{{whole.label}}的支出项目时写了{{names}}，基本支出表（{{where}}）里却没有金额，请核对是否照搬了模板或往年的文字。',
        'en-US': 'Among what {{whole.label}} was spent on the text lists {{names}}, which the form of basic expenditure ({{where}}) has no amount for: is it left over from a template or an earlier year?',
      },
      unnamed: {
        'zh-CN': '正文列举{{whole.label}}的支出项目时没有写{{names}}，基本支出表（{{where}}）里却有金额，请补上或写“等”。',
        'en-US': 'What the text says {{whole.label}} was spent on leaves out {{names}}, which the form of basic expenditure ({{where}}) has an amount for: add it, or say that the list is not all.',
      },
    },
  },

  relations({ book, claims: { listings } }) {
    if (listings.length === 0) return [];
    const forms = basicItems(book);
    return listings.flatMap((listing) => {
      const [form, ...others] = forms.filter(({ kind, total }) => kind === kindOf(listing) && holdsFor(listing.whole, the(total)));
      return form && others.length === 0 && isWhole(form) ? relationsOf(listing, form) : [];
    });
  },
});

type ItemRelation = RelationOf<'empty' | 'unnamed'>;

const joints = /以及|及|和|与/g;

/** 人员经费, 日常公用经费支出; undefined where it is neither. */
function kindOf({ whole }: Listing): BasicItems['kind'] | undefined {
  if (/人员(?:经费|支出)(?:支出)?$/.test(whole.label)) return 'personnel';
  return /公用(?:经费|支出)(?:支出)?$/.test(whole.label) ? 'operating' : undefined;
}

/** Whether all that the form comes to was read. */
function isWhole({ total, spent }: BasicItems): boolean {
  const amounts = spent.map(({ figure }) => figure);
  return amounts.length > 0 && holdsFor(total, sumOf(amounts));
}

function relationsOf(listing: Listing, form: BasicItems): readonly ItemRelation[] {
  const isKnownItem = (name: string) => isItem(itemNamed(name), form);
  const single = listing.names.flatMap((name) => (isKnownItem(name) ? [name] : twoIn(name).find((pair) => pair.every(isKnownItem)) ?? [name]));
  const known = single.filter(isKnownItem);
  if (known.length < 2) return [];
  const empty = known.filter((name) => !hasAmount(itemNamed(name), form));
  const empties = relation('empty', listing, form, { stated: ['所列项目', known.length], expected: ['所列项目中有金额的', known.length - empty.length], names: empty });
  if (listing.open || known.length < single.length) return [empties];
  const listed = new Set(known.map(itemNamed).flatMap((item) => [item, ...(form.classes.get(item) ?? [])]));
  const unnamed = form.spent.filter(({ item }) => !listed.has(item)).map(({ name }) => name);
  return [empties, relation('unnamed', listing, form, { stated: ['有金额的项目中列出的', form.spent.length - unnamed.length], expected: ['有金额的项目', form.spent.length], names: unnamed })];
}

/** Two numbers of items, and the names that make the difference. */
interface Counted {
  readonly stated: readonly [string, number];
  readonly expected: readonly [string, number];
  readonly names: readonly string[];
}

function relation(message: ItemRelation['message'], { whole, place }: Listing, { sheet }: BasicItems, { stated, expected, names }: Counted): ItemRelation {
  const count = ([what, number]: readonly [string, number]): KnownFigure => ({
    key: `${whole.key}/${what}`,
    label: `${whole.label} ${what}`,
    unit: unitOf('项'),
    value: Decimal.of(number),
    decimals: 0,
    exact: true,
    printed: `${number}项`,
    place,
    origin: 'given',
  });
  return { kind: 'count', stated: count(stated), comparator: 'equal', expected: the(count(expected)), variant: message, message, data: { whole, names: names.join('、'), where: sheet } };
}

/** 办公费和印刷费: the ways to read a name as two. */
function twoIn(name: string): readonly (readonly string[])[] {
  return [...name.matchAll(joints)].map(({ 0: joint, index }) => [name.slice(0, index), name.slice(index + joint.length)]);
}

function hasAmount(item: string, { classes, inForm }: BasicItems): boolean {
  return inForm.has(item) || (classes.get(item)?.length ?? 0) > 0;
}

function holdsFor(stated: Figure, expected: Expression): boolean {
  return isKnown(stated) && holds(judge({ rule: '', kind: 'sum', stated, comparator: 'equal', expected }));
}
