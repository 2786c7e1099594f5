/** How far a target of words was reached, as departments put it. */

/** The best share of its weight that such a result scores, in percent; undefined where the words do not say. */
export function bestShare(result: string): number | undefined {
  return bands.find(({ words }) => words.test(result))?.best;
}

/** The three bands of 财预〔2020〕10号 for qualitative indicators: 100–80, 80–60, 60–0; the first needs no limit. */
const bands: readonly { readonly words: RegExp; readonly best: number }[] = [
  { words: /^(?:未|没有|没能|尚未)(?:能)?(?:按期|按时|如期|全部)?(?:完成|达成|达到|实现|达标|开展|实施)|未达成年度指标/, best: 60 },
  { words: /^(?:只|仅)?部分(?:完成|达成|达到|实现|达标)/, best: 80 },
];
