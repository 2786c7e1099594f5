/** Departments that never were: every figure exact to the 分, then printed as a layout prints it. */
import { budgets, classes, expenditureKinds, fundKinds, generalKinds, incomeKinds, line, type Amount, type BySubject, type Contents, type Half } from './contents';
import { isScaling, official, type Layout } from './layout';
import type { Random } from './random';
import { variations } from './variations';

/** Money of one functional item, in 分. */
interface Item {
  readonly code: string;
  readonly label: string;
  readonly money: 'general' | 'fund' | 'stateCapital';
  /** From appropriations. */
  readonly basic: number;
  readonly project: number;
  /** From business income. */
  readonly otherBasic: number;
  readonly otherProject: number;
  readonly toAffiliates: number;
  /** Received beyond what was spent, or less, for what was carried over. */
  readonly carriedIn: number;
  readonly carriedOut: number;
}

const fundSections: readonly (readonly [string, string])[] = [['212', '21208'], ['229', '22960'], ['208', '20822']];

/** Amounts of every size, of which some are nothing. */
function amount(random: Random, nothing = 0.2): number {
  if (random.chance(nothing)) return 0;
  return Math.floor(10 ** (3 + 7 * random.next()));
}

function itemsOf(random: Random): readonly Item[] {
  const general = classes.filter(([code]) => code !== '223').filter(() => random.chance(0.3)).flatMap(([code]) => {
    const sections = 1 + random.below(3);
    return Array.from({ length: sections }, (_, section) => Array.from({ length: 1 + random.below(4) }, (_, item) => `${code}${String(section + 1).padStart(2, '0')}${String(item + 1).padStart(2, '0')}`)).flat();
  });
  const hasOther = random.chance(0.5);
  const hasCarryOver = random.chance(0.5);
  const own = (code: string, money: Item['money']): Item => ({
    code,
    label: `科目${code}`,
    money,
    basic: money === 'general' ? amount(random) : 0,
    project: amount(random),
    otherBasic: money === 'general' && hasOther ? amount(random, 0.6) : 0,
    otherProject: money === 'general' && hasOther ? amount(random, 0.6) : 0,
    toAffiliates: money === 'general' && hasOther ? amount(random, 0.95) : 0,
    carriedIn: hasCarryOver ? amount(random, 0.7) : 0,
    carriedOut: 0,
  });
  const items = [
    ...(general.length > 0 ? general : ['2010101']).map((code) => own(code, 'general')),
    ...(random.chance(0.4) ? fundSections.filter(() => random.chance(0.5)).map(([, section]) => own(`${section}01`, 'fund')) : []),
    ...(random.chance(0.2) ? [own('2230105', 'stateCapital')] : []),
  ];
  // What was carried in is spent or carried on, so that no income is below nothing.
  return items.map((item) => ({ ...item, carriedOut: Math.max(0, item.carriedIn - item.basic - item.project) + (hasCarryOver ? amount(random, 0.7) : 0) })).sort((a, b) => a.code.localeCompare(b.code));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** A department whose forms are right, printed with so many decimals in 万元. */
export function department(random: Random, decimals: number): Contents {
  const items = itemsOf(random);
  const print = (cents: number): Amount => (cents === 0 ? null : Number((Math.round(cents / 10 ** (6 - decimals)) / 10 ** decimals).toFixed(decimals)));
  const appropriated = (item: Item) => item.basic + item.project + item.carriedOut - item.carriedIn;
  const earned = (item: Item) => item.otherBasic + item.otherProject + item.toAffiliates;
  const all = (of: (item: Item) => number, which: (item: Item) => boolean = () => true) => sum(items.filter(which).map(of));
  const spent = (item: Item) => item.basic + item.project + earned(item);
  const isFund = (money: Item['money']) => (item: Item) => item.money === money;
  const funds = ['general', 'fund', 'stateCapital'] as const;

  const bySubject = (kinds: readonly string[], columns: readonly ((item: Item) => number)[], which: (item: Item) => boolean = () => true): BySubject => {
    const own = items.filter(which);
    const codes = [...new Set(own.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
    const amounts = (prefix: string) => columns.map((of) => print(sum(own.filter(({ code }) => code.startsWith(prefix)).map(of))));
    const label = (code: string) => classes.find(([each]) => each === code)?.[1] ?? own.find((item) => item.code === code)?.label ?? `科目${code}`;
    return { kinds, total: line('', '合计', ...amounts('')), subjects: codes.map((code) => line(code, label(code), ...amounts(code))) };
  };
  const half = (items: Half['items'], year: Half['year'], beside: Half['beside'], total: Half['total']): Half => ({ items, year, beside, total });
  const classLines = (columns: readonly ((item: Item) => number)[]) => classes.map(([code, name]) => line(code, name, ...columns.map((of) => print(all(of, (item) => item.code.startsWith(code))))));

  const received = funds.map((fund) => all(appropriated, isFund(fund)));
  const carriedIn = funds.map((fund) => all(({ carriedIn: cents }) => cents, isFund(fund)));
  const business = all(earned);
  const surplus = random.chance(0.3) ? amount(random) : 0;
  const distributed = surplus;
  const [income, expenditure] = [sum(received) + business, all(spent)];
  const [opening, closing] = [sum(carriedIn), all(({ carriedOut }) => carriedOut)];
  const fundColumns = [(item: Item) => item.basic + item.project, ...funds.map((fund) => (item: Item) => (item.money === fund ? item.basic + item.project : 0))];
  const carriedOut = [(item: Item) => item.carriedOut, ...funds.map((fund) => (item: Item) => (item.money === fund ? item.carriedOut : 0))];
  const fundRows = (money: Item['money']) => bySubject(fundKinds, [({ carriedIn: cents }) => cents, appropriated, (item) => item.basic + item.project, ({ basic }) => basic, ({ project }) => project, ({ carriedOut: cents }) => cents], isFund(money));
  const isGeneral = isFund('general');

  return {
    department: '示例局',
    summary: {
      income: half(
        [...budgets.map((name, nth) => line('', `${name}收入`, print(received[nth]!))), line('', '上级补助收入', null), line('', '事业收入', print(business)), line('', '经营收入', null), line('', '附属单位上缴收入', null), line('', '其他收入', null)],
        line('', '本年收入合计', print(income)),
        [line('', '使用非财政拨款结余', print(surplus)), line('', '年初结转和结余', print(opening))],
        line('', '总计', print(income + surplus + opening)),
      ),
      expenditure: half(classLines([spent]), line('', '本年支出合计', print(expenditure)), [line('', '结余分配', print(distributed)), line('', '年末结转和结余', print(closing))], line('', '总计', print(expenditure + distributed + closing))),
    },
    income: bySubject(incomeKinds, [(item) => appropriated(item) + earned(item), appropriated, () => 0, earned, () => 0, () => 0, () => 0]),
    expenditure: bySubject(expenditureKinds, [spent, (item) => item.basic + item.otherBasic, (item) => item.project + item.otherProject, () => 0, () => 0, ({ toAffiliates }) => toAffiliates]),
    appropriation: {
      columns: ['合计', ...budgets],
      income: half(
        budgets.map((name, nth) => line('', name, print(received[nth]!))),
        line('', '本年收入合计', print(sum(received))),
        [line('', '年初财政拨款结转和结余', print(opening)), ...budgets.map((name, nth) => line('', name, print(carriedIn[nth]!)))],
        line('', '总计', print(sum(received) + opening)),
      ),
      expenditure: half(
        classLines(fundColumns),
        line('', '本年支出合计', ...fundColumns.map((of) => print(all(of)))),
        [line('', '年末财政拨款结转和结余', ...carriedOut.map((of) => print(all(of))))],
        line('', '总计', ...fundColumns.map((of, nth) => print(all(of) + all(carriedOut[nth]!)))),
      ),
    },
    general: bySubject(generalKinds, [(item) => item.basic + item.project, ({ basic }) => basic, ({ project }) => project], isGeneral),
    basic: economicClasses(random, all(({ basic }) => basic, isGeneral), print),
    fund: fundRows('fund'),
    stateCapital: fundRows('stateCapital'),
    threePublic: publicExpenses(random, print),
  };
}

/** Divides basic expenditure into economic subjects. */
function economicClasses(random: Random, total: number, print: (cents: number) => Amount): Contents['basic'] {
  const subjects = {
    301: { '01': '基本工资', '02': '津贴补贴', '07': '绩效工资', 10: '职工基本医疗保险缴费', 13: '住房公积金', 99: '其他工资福利支出' },
    303: { '02': '退休费', '05': '生活补助', 99: '其他对个人和家庭的补助' },
    302: { '01': '办公费', '02': '印刷费', 11: '差旅费', 26: '劳务费', 28: '工会经费', 99: '其他商品和服务支出' },
    310: { '02': '办公设备购置', 99: '其他资本性支出' },
  } as const;
  const itemsOfGroup = (group: keyof typeof subjects) => Object.entries(subjects[group]).map(([item, name]) => [`${group}${item}`, name] as const).sort(([a], [b]) => a.localeCompare(b));
  const names = { 301: '工资福利支出', 303: '对个人和家庭的补助', 302: '商品和服务支出', 310: '资本性支出' } as const;
  let left = total;
  const codes = ([301, 303, 302, 310] as const).flatMap((group) => itemsOfGroup(group).map(([code]) => code));
  const cents = new Map(codes.map((code, nth) => {
    const part = nth === codes.length - 1 ? left : random.chance(0.3) ? 0 : Math.floor(left * random.next() * 0.5);
    left -= part;
    return [code, part];
  }));
  const ofGroup = (group: keyof typeof subjects) => sum(itemsOfGroup(group).map(([code]) => cents.get(code)!));
  const lines = (...groups: readonly (keyof typeof subjects)[]) => groups.flatMap((group) => [line(String(group), names[group], print(ofGroup(group))), ...itemsOfGroup(group).map(([code, name]) => line(code, name, print(cents.get(code)!)))]);
  const [personnel, operating] = [ofGroup(301) + ofGroup(303), ofGroup(302) + ofGroup(310)];
  return { personnel: lines(301, 303), operating: lines(302, 310), personnelTotal: print(personnel), operatingTotal: print(operating), total: print(total) };
}

function publicExpenses(random: Random, print: (cents: number) => Amount): Contents['threePublic'] {
  const [overseas, purchase, running, guests] = Array.from({ length: 4 }, () => amount(random, 0.4));
  const row = (parts: readonly number[]) => [sum(parts), parts[0]!, parts[1]! + parts[2]!, parts[1]!, parts[2]!, parts[3]!].map(print);
  const final = [overseas!, purchase!, running!, guests!];
  return { final: row(final), budget: row(final.map((cents) => (cents === 0 ? 0 : cents + amount(random)))) };
}

/** A layout made of several variations, with the decimals in 万元 that it prints. */
export function anyLayout(random: Random): { readonly layout: Layout; readonly decimals: number } {
  const pick = (): Partial<Layout> => Object.fromEntries(Object.entries(random.one(variations)[1]).filter(([key, value]) => value !== official[key as keyof Layout]));
  const picked: Layout = { ...official, ...pick(), ...pick(), ...pick() };
  // What is written above amounts is what they are shown in.
  const layout: Layout = isScaling(picked.format) ? { ...picked, unit: '万元' } : picked;
  return { layout, decimals: layout.unit === '元' || isScaling(layout.format) ? 6 : layout.unit === '千元' ? 3 : 2 };
}
