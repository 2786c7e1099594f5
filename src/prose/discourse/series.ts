/** 分别为A、B、C: amounts or shares that are given out in order. */
import type { Reading, Role } from '../grammar/interpret';
import { isFull, mainEntry, type Topic } from './topic';

/** No text gives out more in one go. */
const longest = 40;

/** What is given out in order belongs to what was named last, in topics. */
export const reach = 2 * longest;

const betweenNames = /[、,和及与]|以及/;

export class Series {
  private given = 0;

  private constructor(
    readonly role: Role,
    private readonly names: readonly string[],
    /** What the shares or rates of the series belong to. */
    private readonly targets: readonly Topic[],
    readonly base: Reading['base'],
    readonly direction: Reading['direction'],
  ) {}

  /** `length` is how many quantities follow one another with nothing but 、 between. */
  static beginning(reading: Reading, label: string, length: number, said: readonly Topic[]): Series | undefined {
    const role = reading.role!;
    const names = (reading.label || label).split(betweenNames).filter((name) => name !== '');
    if (role === 'level') return length > 1 && names.length === length ? new Series(role, names, [], reading.base, reading.direction) : undefined;
    const withAmounts = said.slice(-reach).filter((topic) => !topic.isTotal && !isFull(topic) && mainEntry(topic) && mainEntry(topic)!.figure.unit.dimension !== 'ratio');
    const named = names.length === length ? names.map((name) => withAmounts.filter((topic) => topic.label.endsWith(name)).at(-1)) : [];
    if (reading.label !== '' && names.length === length && length > 1 && named.includes(undefined)) return new Series(role, names, [], reading.base, reading.direction);
    const targets = named.length > 0 && named.every((topic) => topic !== undefined) ? (named as Topic[]) : withAmounts.slice(-length);
    if (targets.length === length) return new Series(role, [], targets, reading.base, reading.direction);
    // 四项减少9、38、334、449万元: of nothing by name.
    return role === 'delta' ? new Series(role, [], [], reading.base, reading.direction) : undefined;
  }

  next(): { readonly name: string | undefined; readonly target: Topic | undefined } {
    const at = this.given;
    this.given += 1;
    return { name: this.names[at], target: this.targets[at] };
  }
}

/** How many quantities a series gives out: this one, and those that follow with only 、 or 和 before them. */
export function lengthOf(readings: readonly Reading[], at: number): number {
  const first = readings[at]!;
  let length = 1;
  for (let next = readings[at + 1]; next; next = readings[at + length]) {
    const { quantity, label, measure, respectively, phrase } = next;
    if (!quantity || respectively || length === longest || label !== '' || measure !== undefined || !isGoingOn(phrase.marks, readings[at + length - 1])) break;
    if ((quantity.unit ?? first.quantity!.unit)?.dimension !== (first.quantity!.unit ?? quantity.unit)?.dimension) break;
    length += 1;
  }
  return length;
}

/** A、B, or A，B where only the last has a unit. */
export function isGoingOn(marks: string, before: Reading | undefined): boolean {
  return /^、?$/.test(marks) || (marks === ',' && before?.quantity !== undefined && before.quantity.unit === undefined);
}
