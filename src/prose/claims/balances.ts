/** What is left: amounts of several names, said in one breath or one paragraph, of which one must be what the others leave. */
import type { Claim } from '../../model/claims';
import { sum } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { coreOf, mainEntry, type Topic } from '../discourse/topic';
import { before } from '../discourse/recall';
import { signed, understood } from './fit';

interface Role {
  /** Its group is the kind of money. */
  readonly label: RegExp;
  readonly sign: 1 | -1;
  readonly optional?: true;
}

interface Balance {
  readonly left: RegExp;
  readonly roles: readonly Role[];
}

/** Each is held against its like only. */
const fund = '(财政拨款|(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:财政拨款)?)?';
const carried = `${fund}(?:结转和结余|结转结余|结转|结余)(?:资金|金额)?`;
const ofYear = (what: string) => new RegExp(`^(?:本年|全年|当年)${fund}${what}(?:合计|总额)?$`);

const balances: readonly Balance[] = [
  // 部门决算 01表: 年初结转和结余 + 本年收入 + 使用非财政拨款结余 = 本年支出 + 结余分配 + 年末结转和结余
  {
    left: new RegExp(`^(?:年末|期末|年终)${carried}$`),
    roles: [
      { label: new RegExp(`^(?:年初|期初|上年)${carried}$`), sign: 1 },
      { label: ofYear('收入'), sign: 1 },
      { label: ofYear('支出'), sign: -1 },
      { label: /^使用(?:专用结余|非财政拨款结余)()/, sign: 1, optional: true },
      { label: /^结余分配()/, sign: -1, optional: true },
    ],
  },
  {
    left: new RegExp(`^(?:本年)?${fund}收支(?:结余|差额)$`),
    roles: [
      { label: ofYear('收入'), sign: 1 },
      { label: ofYear('支出'), sign: -1 },
    ],
  },
  // 政府会计准则——基本准则 (财政部令第78号) 第三十九条
  {
    left: /^净资产()(?:总额|合计)?$/,
    roles: [
      { label: /^资产()(?:总额|总计|合计)?$/, sign: 1 },
      { label: /^负债()(?:总额|总计|合计)?$/, sign: -1 },
    ],
  },
];

/** Looked at before what is left, in topics. */
const reach = 12;

const leftOver = /^(?:年末|年终|期末|\d+至\d+月)?(?:滚存)?(?:结转|结余|结转和结余|结转结余|结转下年)$/;

export function balancesOf(topics: readonly Topic[]): readonly Claim[] {
  return [...balancesByName(topics), ...topics.flatMap((topic) => (leftOver.test(coreOf(topic.label)) ? netOf(topic, topics) : []))];
}

/** 经营收入1493万元，上级补助收入44万元，上年结余140万元；经营支出1459万元。收支相抵后，年终结余218万元: what came in less what was spent, if it comes out. */
function netOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  const stated = mainEntry(topic)?.figure;
  const said = before(topics, topic, reach).filter(({ paragraph, within, aside }) => paragraph === topic.paragraph && !within && !aside);
  const moved = stated ? said.flatMap((other) => amountsOf([other], stated).map((figure) => ({ figure, sign: /支出$/.test(coreOf(other.label)) ? (-1 as const) : (1 as const) }))) : [];
  const spentAt = moved.findIndex(({ sign }) => sign < 0);
  const claims = moved.map((_, index): Claim => ({ kind: 'balance', relation: 'sum', stated: stated!, comparator: 'equal', expected: sum(moved.slice(0, index + 1).map(({ figure, sign }) => signed(figure, sign))) }));
  return spentAt < 0 ? [] : understood(claims.slice(Math.max(1, spentAt)), undefined);
}

function balancesByName(topics: readonly Topic[]): readonly Claim[] {
  const spoken = topics.filter(({ aside, within }) => !aside && !within);
  return balances.flatMap(({ left, roles }) =>
    spoken.flatMap((topic) => {
      const named = left.exec(coreOf(topic.label));
      if (!named) return [];
      const near = [spoken.filter(({ sentence }) => sentence === topic.sentence), spoken.filter(({ paragraph }) => paragraph === topic.paragraph)];
      return near.map((around) => balanceOf(topic, named[1], roles, around)).find((claim) => claim !== undefined) ?? [];
    }),
  );
}

function balanceOf(topic: Topic, kind: string | undefined, roles: readonly Role[], around: readonly Topic[]): Claim | undefined {
  const stated = mainEntry(topic)?.figure;
  if (!stated) return undefined;
  const chosen = roles.map(({ label, sign, optional }) => ({ sign, optional, figures: amountsOf(around.filter((other) => isNamed(other, label, optional ? '' : kind)), stated) }));
  if (chosen.some(({ optional, figures }) => figures.length !== 1 && !(optional && figures.length === 0))) return undefined;
  const terms = chosen.flatMap(({ sign, figures }) => figures.map((figure) => signed(figure, sign)));
  return { kind: 'balance', relation: 'sum', stated, comparator: 'equal', expected: sum(terms) };
}

function amountsOf(topics: readonly Topic[], beside: Figure): readonly Figure[] {
  return topics.flatMap((topic) => mainEntry(topic)?.figure ?? []).filter(({ unit }) => isSameKind(unit, beside.unit));
}

function isNamed({ label }: Topic, role: RegExp, kind: string | undefined): boolean {
  const named = role.exec(coreOf(label));
  return named !== null && named[1] === kind;
}
