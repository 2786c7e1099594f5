/** Finding again what a text spoke of before. */
import { coreOf, type Topic } from './topic';

/** How far back a text refers, in topics. */
const memory = 40;

/** A thing is seldom spoken of more often within that. */
const mostEarlier = 6;

/** Shorter labels end too many others. */
const tellingLength = 3;

/** 收、支总计各增加…: what is said of both is said of either. */
const bothSides = /^收入?、?支出?$/;
const eitherSide = /^(?:本年)?(?:收入|支出)$/;

export function isSameLabel(a: string, b: string): boolean {
  return isSameName(nameOf(a), nameOf(b));
}

function isSameName(one: string, other: string): boolean {
  if (one === other) return one !== '';
  if ([one, other].some((name) => bothSides.test(name)) && [one, other].every((name) => bothSides.test(name) || eitherSide.test(name))) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= tellingLength && long.endsWith(short);
}

/** 采购金额 and 采购额 name what 采购 names. */
export function nameOf(label: string): string {
  return coreOf(label).replace(/总(?=支出$|收入$)/, '').replace(/(?:合计|总计|共计|累计)(?=支出$|收入$|$)/, '').replace(/(?:总?金额|总额|数额|总数|资金|额|数)$/, '').replace(/(?<=费用?|拨款|运行|购置|接待)支出$/, '').replace(/经费$/, '费').replace(/(?:运行维护|运维)费?$|(?<=运行|购置|接待)费$/, (end) => (end === '费' ? '' : '运行')).replace(/税收收入$/, '税收').replace(/^全[省市县区州旗国]/, '');
}

/** The last topic of that very label, else of one that ends alike, of those that a reader still has in mind. */
export function recall(topics: readonly Topic[], label: string, suits: (topic: Topic) => boolean = () => true, from = topics.length): Topic | undefined {
  if (label === '') return undefined;
  const name = nameOf(label);
  const near = topics.slice(Math.max(0, from - memory), from).reverse().filter((topic) => isSameName(topic.name, name) && suits(topic));
  return near.find((topic) => coreOf(topic.label) === coreOf(label)) ?? near[0];
}

/** Whether a topic is called that, not only ends like it. */
export function isNamed(topic: Topic, label: string): boolean {
  return topic.name === nameOf(label);
}

/** All topics of that label that a reader still has in mind, the nearest first. */
export function recallAll(topics: readonly Topic[], label: string, suits: (topic: Topic) => boolean): readonly Topic[] {
  const name = nameOf(label);
  return name === '' ? [] : topics.slice(-memory).filter((topic) => isSameName(topic.name, name) && suits(topic)).slice(-mostEarlier).reverse();
}

/** The topics before one, the nearest first. */
export function before(topics: readonly Topic[], topic: Topic, reach: number): readonly Topic[] {
  return topics.slice(Math.max(0, topic.index - reach), topic.index).reverse();
}

/** The next topic of that label in the same paragraph. */
export function lookAhead(topics: readonly Topic[], topic: Topic, label: string): Topic | undefined {
  return topics.slice(topic.index + 1, topic.index + 1 + memory).find((other) => other.paragraph === topic.paragraph && isSameLabel(other.label, label));
}
