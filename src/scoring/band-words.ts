/** Which band a result in words falls into: 达成年度指标, 部分达成并具有一定效果, 未达成且效果较差 (财预〔2020〕10号). */

/** 0 is the best of three. */
export interface Bands {
  readonly highest: number;
  readonly lowest: number;
}

/** The first that speaks decides. 基本 is written for either of the upper two. */
const words: readonly (readonly [RegExp, Bands])[] = [
  [/^(?:否|无效)$|未(?:能|完全)?(?:达成|完成|达标|达到|实现|开展)|没有(?:达成|完成|达到)|不(?:达标|合格|明显|显著)|较差/, { highest: 2, lowest: 2 }],
  [/部分|一定(?:程度|效果)|有待/, { highest: 1, lowest: 1 }],
  [/基本|较为|比较/, { highest: 0, lowest: 1 }],
  [/达成|完成|达标|达到|实现|合格|优秀|良好|显著|明显|有效|提高|提升|改善|增强|健全|及时|^(?:是|好|优)$/, { highest: 0, lowest: 0 }],
];

/** Undefined where the words say nothing of it. A result in the very words of its target is met. */
export function bandsOf(result: string, target: string): Bands | undefined {
  const said = result.trim();
  if (said === '') return undefined;
  if (said === target.trim()) return { highest: 0, lowest: 0 };
  return words.find(([pattern]) => pattern.test(said))?.[1];
}
