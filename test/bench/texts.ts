/** How long texts of any size and shape take to read, a character, and how long whole documents take to check, a page. */
import { readProse } from '../../src/prose/read-prose';
import { sourceOfFile } from '../../src/prose/sources';
import { examineText } from '../../src/session/examine';

/** Characters on a page of the mandated layout: 22 lines of 28. */
const page = 616;

const narrative = [
  '（一）2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占3.22%。\n',
  '本单位在职人员22人，其中：行政人员5人、事业人员17人。贯彻落实各项工作部署，推动单位事业高质量发展。\n',
  '公务接待费支出决算为3.04万元，比上年减少19.66万元，下降86.6%。\n',
].join('');

/** As many pages of the narrative. */
export const pagesOf = (count: number) => repeated(narrative)(count * page);

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The longest is some ten megabytes as a file. */
const lengths = [100_000, 1_000_000, 3_500_000];

/** Texts that nobody writes, and one that everybody does. */
const shapes: readonly (readonly [string, (length: number) => string])[] = [
  ['prose', repeated(narrative)],
  ['one paragraph', repeated(narrative.replaceAll('\n', ''))],
  ['one sentence', repeated(narrative.replace(/[。\n]/g, '，'))],
  ['no mark at all', repeated('其中基本支出3万元合计比上年增加5万元减少')],
  ['nested brackets', (length) => '（5万元其中'.repeat(length / 7) + '）'.repeat(length / 7)],
  ['random characters', (length) => Array.from({ length }, (_, at) => String.fromCharCode((at * 40_503 + (at >> 3) * 7919) % 65_536)).join('')],
];

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function texts(print: (line: string) => void): void {
  timed(() => void readProse([sourceOfFile(narrative.repeat(50))]));
  for (const [name, make] of shapes) {
    const perCharacter = lengths.map((length) => {
      const text = make(length);
      return (timed(() => void readProse([sourceOfFile(text)])) * 1000) / text.length;
    });
    print(`${name.padEnd(18)} read at ${lengths.map((length) => length / 1e6).join(', ')} million characters: ${perCharacter.map((time) => time.toFixed(1)).join(', ')} µs a character`);
  }
  const [ten, hundred] = [10, 100].map((pages) => timed(() => void examineText(pagesOf(pages))) / pages) as [number, number];
  print(`a text of 10 pages checked in ${ten.toFixed(1)} ms a page, of 100 pages in ${hundred.toFixed(1)} ms a page: ${(hundred / ten).toFixed(2)} of it`);
}
