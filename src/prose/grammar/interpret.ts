/** What a phrase says: which of its words are cues, which name a measure, and what is left as a label. */
import type { Quantity } from '../lexing/tokens';
import type { Cue } from '../words/cues';
import type { ProseMeasure } from '../words/measures';
import type { Phrase, Word } from './phrases';

/** What something is compared with, is a share of, or completes. */
export interface Base {
  readonly measure?: ProseMeasure;
  readonly year?: number;
  readonly label: string;
}

export type Role = 'level' | 'base' | 'delta' | 'growth' | 'share' | 'completion' | 'points' | 'gap' | 'saving' | 'savingRate' | 'adjustmentRate' | 'deviationRate' | 'otherRate' | 'price';

export interface Reading {
  readonly phrase: Phrase;
  readonly quantity?: Quantity;
  /** What kind of thing the quantity is; undefined without one. */
  readonly role?: Role;
  /** What is left when measures, years and cues are taken away. */
  readonly label: string;
  readonly measure?: ProseMeasure;
  readonly year?: number;
  /** Present where the phrase names a base; its words may all be elsewhere. */
  readonly base?: Base;
  readonly direction?: 'up' | 'down' | 'flat';
  readonly opens?: 'ofWhich' | 'comprises';
  /** 等, 主要: what follows need not be all. */
  readonly open: boolean;
  readonly sumsUp: boolean;
  /** 支出合计: a name that ends as that of a total. */
  readonly isTotal: boolean;
  /** 两项合计: how many. */
  readonly counted: number | undefined;
  /** 增加到, 降至: the amount that was reached. */
  readonly reaches: boolean;
  /** 由29人: the amount that was left. */
  readonly from: boolean;
  readonly respectively: boolean;
  readonly compares: boolean;
  readonly order?: 'above' | 'below';
  /** 生均, 每人. */
  readonly each: boolean;
  readonly none: boolean;
  readonly reason: boolean;
}

const baseCues: ReadonlySet<Cue> = new Set(['compares', 'share', 'completes', 'above', 'below', 'equals']);
const strongCues: ReadonlySet<Cue> = new Set(['share', 'completes', 'savingRate', 'adjustmentRate', 'deviationRate', 'controlRate', 'above', 'below', 'equals']);

/** Of a longer stretch without a mark only the end can be what the figure is called. */
const longestLabel = 60;

/** 超序时进度5万元, 短月进度3万元: how far from what was planned. */
const beyond = /^[超短欠][^,]{0,6}(?:进度|计划|任务|目标|预算)$/;

/** A direction counts where no more than this much text stands between it and its quantity. */
const directionReach = 8;

export function interpret(phrase: Phrase, text: string, next?: Phrase): Reading {
  const words = relevant(phrase, text, next);
  const { quantity } = phrase;
  const has = (cue: Cue) => words.some((word) => word.kind === 'cue' && word.cue === cue);
  const isPart = isWholeOf(phrase, next, text);
  const { relationAt, isBase } = isLeftBlank(next, text) ? { relationAt: -1, isBase: false } : relationIn(words, quantity, isPart);
  const head = relationAt < 0 ? words : words.slice(0, relationAt);
  const tail = relationAt < 0 ? [] : words.slice(relationAt);
  const compares = has('compares');
  const direction = has('equals') ? 'flat' as const : directionOf(words);
  const reading = {
    phrase,
    quantity,
    label: labelOf(head, text) || sideIn(head, text),
    measure: measureOf(head),
    year: yearOf(head),
    base: isBase || isPart ? { measure: measureOf(tail), year: yearOf(tail), label: labelOf(tail, text) } : undefined,
    direction,
    opens: has('ofWhich') ? 'ofWhich' as const : has('comprises') ? 'comprises' as const : undefined,
    open: has('open'),
    sumsUp: has('sumsUp'),
    isTotal: endsAsTotal(phrase, text),
    counted: countIn(words, text),
    reaches: has('upTo') || has('downTo'),
    from: isFrom(phrase, text),
    respectively: has('respectively'),
    compares,
    order: has('above') ? 'above' as const : has('below') ? 'below' as const : undefined,
    each: has('each'),
    none: has('none'),
    reason: has('reason'),
  };
  if (!quantity) return reading;
  const role = isPart && (!direction || has('share')) ? 'base' : roleOf(quantity, words, text, reading.base, direction, next);
  if (role === 'otherRate' && isEquated(words, text)) {
    return { ...reading, label: '', measure: undefined, base: { measure: reading.measure, label: reading.label }, role: reading.measure ? 'completion' : 'share' };
  }
  const [, wholeNamed] = (role === 'share' && /^在(.+)中的?$/.exec(reading.label)) || [];
  if (wholeNamed) return { ...reading, label: '', base: { label: wholeNamed }, role };
  // 年度指标值100%，实际完成98%: a rate may be what is aimed at.
  const isAim = role === 'otherRate' && (reading.measure === 'target' || reading.measure === 'final');
  return { ...reading, role: isAim ? 'level' : role };
}

function isFrom({ words, quantity }: Phrase, text: string): boolean {
  const last = words.at(-1);
  return quantity !== undefined && last?.kind === 'text' && /[由从]$/.test(text.slice(last.start, last.end));
}

const numerals: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };

function endsAsTotal({ words }: Phrase, text: string): boolean {
  const last = words.at(-1);
  return last?.kind === 'cue' && last.cue === 'sumsUp' && words.length > 1 && /[合共总]计$/.test(text.slice(last.start, last.end));
}

function countIn(words: readonly Word[], text: string): number | undefined {
  const cue = words.find((word) => word.kind === 'cue' && word.cue === 'sumsUp');
  const numeral = cue && /[两二三四五](?=[项者类块部])/.exec(text.slice(cue.start, cue.end))?.[0];
  return numeral === undefined ? undefined : numerals[numeral];
}

/** 为年初预算的52.6%, 相当于收入的30%. */
function isEquated(words: readonly Word[], text: string): boolean {
  const [first] = words;
  const last = words.at(-1);
  return first?.kind === 'text' && /^(?:为|是|达|相当于)/.test(text.slice(first.start, first.start + 3)) && last?.kind === 'text' && text[last.end - 1] === '的';
}

function roleOf(quantity: Quantity, words: readonly Word[], text: string, base: Base | undefined, direction: Reading['direction'], next: Phrase | undefined): Role {
  const has = (cue: Cue) => words.some((word) => word.kind === 'cue' && word.cue === cue);
  if (quantity.unit?.symbol === '个百分点') return 'points';
  if (quantity.unit?.dimension === 'ratio') {
    if (has('savingRate')) return 'savingRate';
    if (has('adjustmentRate')) return 'adjustmentRate';
    if (has('deviationRate')) return 'deviationRate';
    if (has('otherRate') || has('controlRate')) return 'otherRate';
    if (has('completes')) return 'completion';
    if (has('share')) return isPlanned(base?.measure) && base?.label === '' ? 'completion' : 'share';
    return direction ? 'growth' : 'otherRate';
  }
  if (quantity.perPiece || has('each')) return 'price';
  if (base && !direction && leadsOn(next, text)) return 'base';
  // 同比+1423万元.
  if (has('compares') && (quantity.hasPlus || quantity.value.sign < 0)) return 'delta';
  if (has('gap')) return 'gap';
  if (has('saves')) return 'saving';
  return direction ? 'delta' : 'level';
}

/** Where the words begin that relate the quantity to something, and whether these name a base. 完成 before an amount only says that it was reached. */
function relationIn(words: readonly Word[], quantity: Quantity | undefined, isPart: boolean): { readonly relationAt: number; readonly isBase: boolean } {
  const isRatio = quantity?.unit?.dimension === 'ratio';
  const relates = (word: Word, index: number) => word.kind === 'cue' && (word.cue !== 'completes' || !quantity || isRatio || words.slice(index).some(({ kind }) => kind === 'measure'));
  const first = words.findIndex((word, index) => word.kind === 'cue' && (strongCues.has(word.cue) || word.cue === 'compares' || isDirection(word)) && relates(word, index));
  const relationAt = isPart && first < 0 ? 0 : first;
  const isBase = relationAt >= 0 && words.some((word, index) => word.kind === 'cue' && baseCues.has(word.cue) && relates(word, index));
  return { relationAt, isBase };
}

/** 为预算数37.1亿元的91.16%: an amount that stands directly before its percentage. */
function isWholeOf({ quantity, words }: Phrase, next: Phrase | undefined, text: string): boolean {
  if (!quantity?.unit || quantity.unit.dimension === 'ratio' || next?.quantity?.unit?.dimension !== 'ratio' || next.marks !== '') return false;
  const [first] = next.words;
  if (first === undefined) return words.some((word) => (word.kind === 'cue' && baseCues.has(word.cue)) || (word.kind === 'measure' && isPlanned(word.measure)));
  return first.kind === 'text' && text.startsWith('的', first.start) && next.words.length === 1;
}

/** 完成预算0万元的--%: there is no rate, and the amount is that of a budget as any other. */
function isLeftBlank(next: Phrase | undefined, text: string): boolean {
  const [first] = next?.words ?? [];
  return first !== undefined && next!.quantity === undefined && next!.marks === '' && /^的[-—/ ]+%/.test(text.slice(first.start, first.start + 6));
}

export function isPlanned(measure: ProseMeasure | undefined): boolean {
  return measure === 'opening' || measure === 'adjusted' || measure === 'budget' || measure === 'target';
}

/** Whether the next phrase goes on from an amount that was only named as a base: 的40.4%, 相比, 增加. */
function leadsOn(next: Phrase | undefined, text: string): boolean {
  const first = next?.words[0];
  if (!first || !next.quantity && first.kind !== 'cue') return false;
  if (first.kind === 'text') return text.startsWith('的', first.start);
  return first.kind === 'cue' && ['compares', 'up', 'down', 'above', 'below'].includes(first.cue) && !/[;:]/.test(next.marks);
}

/** The words with those cues turned back into text that here are none: 和 in 商品和服务支出, 增 in a name. */
function relevant({ words, quantity }: Phrase, text: string, next: Phrase | undefined): readonly Word[] {
  const joins = [...words, ...(next?.words.slice(0, 1) ?? [])].some((word) => word.kind === 'cue' && (word.cue === 'flat' || (word.cue === 'compares' && text.slice(word.start, word.end).includes('相'))));
  let onlyLeads = true;
  return words.map((word, index) => {
    const leads = onlyLeads;
    onlyLeads &&= word.kind !== 'text' && word.kind !== 'measure';
    if (word.kind !== 'cue') return word;
    const plain: Word = { kind: 'text', start: word.start, end: word.end };
    const written = text.slice(word.start, word.end);
    const next = words[index + 1];
    switch (word.cue) {
      case 'compares':
        if ('和与同'.includes(written)) return joins ? word : plain;
        return written.length > 1 || index === 0 || next?.kind === 'year' || next?.kind === 'measure' ? word : plain;
      case 'up':
      case 'down':
        if (written === '超' && quantity?.hedge) return plain;
        if (index === 0 && quantity && beyond.test(text.slice(word.start, quantity.start))) return word;
        return quantity && quantity.start - word.end <= (written.length === 1 ? 2 : directionReach) ? word : plain;
      case 'share':
        return written.startsWith('占') || (quantity?.unit?.dimension === 'ratio') ? word : plain;
      case 'comprises':
        return written.length > 1 || index === 0 ? word : plain;
      case 'none':
        return written.length > 1 || index === 0 || quantity === undefined ? word : plain;
      case 'saves':
      case 'gap':
        // 较采购计划节约5.51亿元.
        return leads || (quantity && quantity.start - word.end < 2 && words.some(({ start, end }) => /^[比较]$/.test(text.slice(start, end)))) ? word : plain;
      case 'open':
        return word;
      case 'sumsUp':
        return leads ? word : plain;
      case 'reason':
        return written.length > 1 || index === 0 ? word : plain;
      case 'flat':
      case 'equals':
        return quantity === undefined ? word : plain;
      case 'above':
      case 'below':
        return written.length > 1 ? word : plain;
      default:
        return word;
    }
  });
}

function isDirection(word: Word): boolean {
  return word.kind === 'cue' && ['up', 'down', 'flat'].includes(word.cue);
}

function directionOf(words: readonly Word[]): Reading['direction'] {
  const last = words.filter(isDirection).at(-1);
  return last?.kind === 'cue' ? (last.cue as 'up' | 'down' | 'flat') : undefined;
}

/** The last measure named; 预算 behind a more precise one (年初…预算) adds nothing. */
function measureOf(words: readonly Word[]): ProseMeasure | undefined {
  let found: ProseMeasure | undefined;
  for (const word of words) if (word.kind === 'measure' && !(word.measure === 'budget' && found !== undefined && found !== 'final')) found = word.measure;
  return found;
}

function yearOf(words: readonly Word[]): number | undefined {
  const year = words.filter((word) => word.kind === 'year').at(-1);
  return year?.kind === 'year' ? year.year : undefined;
}

const leading = /^(?:再?加上?$|再?减去?$|\d{1,2}月(?:份|底|末|\d{1,2}日)?|按?(?:同|可比|自然)口径(?:相?比较?)?|合计|共计|总计|累计|的|了|和|及|以及|与|、|各|另|并|共|还有|另有|现有|实有|全年|本年度|本单位|我单位|本部门|我部门|我局|我县|我市|截至|截止|从|为|是|,|:|—|-|\+)+/;
const trailing = /(?:由|从|按?(?:同|可比|自然)口径(?:相?比较?)?|的|了|为|是|达到|达|共|约|近|有|均|各|安排|实现|累计|已|于|到|至|合计|共计|总计|、|\+|—|-|:)+$/;

/** 全年实际支出 alone says at least on which side it stands. */
function sideIn(words: readonly Word[], text: string): string {
  const measure = words.filter(({ kind }) => kind === 'measure').at(-1);
  return (measure && /(?:收入|支出)(?=数?$)/.exec(text.slice(measure.start, measure.end))?.[0]) ?? '';
}

/** The text of the words, cues and measures left out, bare of what only joins. */
function labelOf(words: readonly Word[], text: string): string {
  const parts = words.filter((word) => word.kind === 'text' || word.kind === 'mark').map((word) => text.slice(word.start, word.end));
  return bare(parts.join(''));
}

function bare(label: string): string {
  return label.slice(-longestLabel).replace(/^[^()]*\)/, '').replace(/[\s"'“”‘’「」]/g, '').replace(leading, '').replace(trailing, '');
}
