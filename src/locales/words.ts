/** The texts that belong to no single rule. Rules bring their own messages. */
import type { ClueKind } from '../model/finding';
import type { Severity } from '../model/relation';
import type { Outcome } from '../model/verdict';
import type { Localized } from './language';

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', 'en-US': 'Error' },
  warning: { 'zh-CN': '提醒', 'en-US': 'Warning' },
  info: { 'zh-CN': '提示', 'en-US': 'Note' },
};

export const outcomeWords: Readonly<Record<Outcome, Localized>> = {
  consistent: { 'zh-CN': '相符', 'en-US': 'consistent' },
  truncated: { 'zh-CN': '去尾相符', 'en-US': 'truncated' },
  inconsistent: { 'zh-CN': '不符', 'en-US': 'inconsistent' },
  undecided: { 'zh-CN': '无法判断', 'en-US': 'undecided' },
  notApplicable: { 'zh-CN': '不适用', 'en-US': 'not applicable' },
};

/** Remarks on relations that are no faults. Placeholders as in rule messages. */
export const remarkWords: Readonly<Record<'truncated' | 'touching' | 'zeroBase', Localized>> = {
  truncated: {
    'zh-CN': '{{label}}写的是{{stated}}，计算结果是{{expected}}：按舍去尾数才相符，按四舍五入则不符，请核对尾数的取舍。',
    'en-US': '{{label}} says {{stated}}, computed it is {{expected}}: the two agree only if digits were cut off instead of rounded.',
  },
  touching: {
    'zh-CN': '{{label}}写的是{{stated}}，另一处是{{expected}}，末位相差1：只有恰好处在四舍五入的分界上才会如此，请核对原始数据。',
    'en-US': '{{label}} says {{stated}}, the other place {{expected}}: they agree only at the very edge of rounding; check the source.',
  },
  zeroBase: {
    'zh-CN': '{{label}}写的是{{stated}}，但作为分母的数是0，比率无从计算，建议留空或写“不适用”。',
    'en-US': '{{label}} says {{stated}}, but its base is 0, so there is no rate: better leave it blank.',
  },
};

/** `{{figure}}` is the suspected figure, `{{suggestion}}` what it would be, `{{cells}}` the area that one slip reached, `{{others}}` the figures that the clue points to. */
export const clueWords: Readonly<Record<ClueKind, Localized>> = {
  'digit-changed': { 'zh-CN': '只差一位数字：{{figure}} → {{suggestion}}', 'en-US': 'one digit differs: {{figure}} → {{suggestion}}' },
  'digit-dropped': { 'zh-CN': '可能漏打一位：{{figure}} → {{suggestion}}', 'en-US': 'a digit may be missing: {{figure}} → {{suggestion}}' },
  'digit-added': { 'zh-CN': '可能多打一位：{{figure}} → {{suggestion}}', 'en-US': 'a digit may be too many: {{figure}} → {{suggestion}}' },
  'digits-swapped': { 'zh-CN': '可能相邻两位数字颠倒：{{figure}} → {{suggestion}}', 'en-US': 'two digits may be swapped: {{figure}} → {{suggestion}}' },
  'decimal-slip': { 'zh-CN': '小数点可能错位：{{figure}} → {{suggestion}}', 'en-US': 'the decimal point may have slipped: {{figure}} → {{suggestion}}' },
  'unit-slip': { 'zh-CN': '元与万元可能混淆：{{figure}} → {{suggestion}}', 'en-US': '元 and 万元 may have been mixed up: {{figure}} → {{suggestion}}' },
  'wrong-sign': { 'zh-CN': '正负号可能写反：{{figure}} → {{suggestion}}', 'en-US': 'the sign may be wrong: {{figure}} → {{suggestion}}' },
  'cut-off': { 'zh-CN': '尾数可能被舍去：{{figure}} → {{suggestion}}', 'en-US': 'digits may have been cut off: {{figure}} → {{suggestion}}' },
  'interchanged': { 'zh-CN': '可能与另一个数填反了位置：{{figure}} → {{suggestion}}', 'en-US': 'it may have changed places with another figure: {{figure}} → {{suggestion}}' },
  'neighbour-copied': { 'zh-CN': '与相邻单元格的数相同，可能抄错：{{figure}} → {{suggestion}}', 'en-US': 'it is the same as the cell beside it and may be copied: {{figure}} → {{suggestion}}' },
  'last-year-copied': { 'zh-CN': '与上年数相同，可能没有更新：{{figure}} → {{suggestion}}', 'en-US': 'it is last year\'s figure and may not have been updated: {{figure}} → {{suggestion}}' },
  'row-shifted': { 'zh-CN': '应填的数在相邻一行，可能错行：{{figure}} → {{suggestion}}', 'en-US': 'the right figure stands a row above or below: {{figure}} → {{suggestion}}' },
  'column-unit-slip': { 'zh-CN': '整列可能填错单位（元与万元）：{{figure}} → {{suggestion}}', 'en-US': 'the whole column may be in another unit (元 or 万元): {{figure}} → {{suggestion}}' },
  'table-unit-slip': { 'zh-CN': '整张表可能填错单位（元与万元）：{{figure}} → {{suggestion}}', 'en-US': 'the whole table may be in another unit (元 or 万元): {{figure}} → {{suggestion}}' },
  'columns-interchanged': { 'zh-CN': '相邻两列可能填反：{{figure}} → {{suggestion}}', 'en-US': 'two columns may have changed places: {{figure}} → {{suggestion}}' },
  'rows-interchanged': { 'zh-CN': '{{cells}}中有两行似乎整行填反，请对照行名互换：{{figure}} → {{suggestion}}', 'en-US': 'two rows of {{cells}} may have changed places; exchange them: {{figure}} → {{suggestion}}' },
  'column-moved-down': { 'zh-CN': '{{cells}}似乎整列下移了一格，请各上移一格，末格按原始资料补填：{{figure}} → {{suggestion}}', 'en-US': '{{cells}} may have been put in a row too low; move each figure up and fill in the last again: {{figure}} → {{suggestion}}' },
  'column-moved-up': { 'zh-CN': '{{cells}}似乎整列上移了一格，请各下移一格，首格按原始资料补填：{{figure}} → {{suggestion}}', 'en-US': '{{cells}} may have been put in a row too high; move each figure down and fill in the first again: {{figure}} → {{suggestion}}' },
  'row-moved-right': { 'zh-CN': '{{cells}}似乎整行右移了一格，请各左移一格，末格按原始资料补填：{{figure}} → {{suggestion}}', 'en-US': '{{cells}} may have been put in a column too far right; move each figure left and fill in the last again: {{figure}} → {{suggestion}}' },
  'row-moved-left': { 'zh-CN': '{{cells}}似乎整行左移了一格，请各右移一格，首格按原始资料补填：{{figure}} → {{suggestion}}', 'en-US': '{{cells}} may have been put in a column too far left; move each figure right and fill in the first again: {{figure}} → {{suggestion}}' },
  'row-repeated': { 'zh-CN': '{{cells}}与相邻一行完全相同，似乎重复粘贴，请按原始资料重填：{{figure}} → {{suggestion}}', 'en-US': '{{cells}} repeats the row beside it and may have been put in twice; fill it in again: {{figure}} → {{suggestion}}' },
  'left-out': { 'zh-CN': '合计可能漏加或重复加了一项：{{figure}} → {{suggestion}}', 'en-US': 'the total may lack an item or count it twice: {{figure}} → {{suggestion}}' },
  'other-base': { 'zh-CN': '可能按另一个基数计算：{{figure}} → {{suggestion}}', 'en-US': 'it may have been computed on another base: {{figure}} → {{suggestion}}' },
  'column-not-updated': { 'zh-CN': '这一列的数与上年的全部相同，可能整列没有更新', 'en-US': 'the whole column is the same as last year\'s and may not have been updated' },
  'equals-figure': { 'zh-CN': '差额{{difference}}正好等于{{others}}，可能漏计或重复计算', 'en-US': 'the difference of {{difference}} equals {{others}}, which may be left out or counted twice' },
  'twice-figure': { 'zh-CN': '差额{{difference}}正好是{{others}}的两倍，可能加减方向弄反', 'en-US': 'the difference of {{difference}} is twice {{others}}, whose sign may be wrong' },
  'copied-figure': { 'zh-CN': '{{stated}}与{{others}}相同，可能口径取错', 'en-US': '{{stated}} is the same as {{others}}: the wrong scope may have been copied' },
  'direction-word': { 'zh-CN': '数对而方向相反，增加与减少（增长与下降）可能写反', 'en-US': 'the figure fits in the other direction: an increase may have been written for a decrease, or the other way round' },
  'divisible-by-nine': { 'zh-CN': '差额{{difference}}（不计小数点）能被9整除，常见于相邻两位数字颠倒或小数点错位', 'en-US': 'the digits of the difference of {{difference}} are divisible by 9, as when digits are swapped or the point slips' },
};

export const evidenceWords = {
  confirmed: { 'zh-CN': '另有{{count}}处勾稽关系与现在的数相符', 'en-US': '{{count}} other relation(s) confirm it as it stands' },
  unconfirmed: { 'zh-CN': '没有其他勾稽关系可以印证现在的数', 'en-US': 'no other relation confirms it as it stands' },
  breaks: { 'zh-CN': '只改它会使{{count}}处原来相符的变得不符', 'en-US': 'changing it alone would break {{count}} relation(s) that hold' },
  mends: { 'zh-CN': '改动后另有{{count}}处不符随之消除', 'en-US': 'changing it mends {{count}} more relation(s)' },
  together: { 'zh-CN': '须一并更正：{{corrections}}', 'en-US': 'to be corrected with it: {{corrections}}' },
  follow: { 'zh-CN': '由它算出或抄录的数要随之更正：{{corrections}}', 'en-US': 'what was computed or copied from it changes too: {{corrections}}' },
  sweep: { 'zh-CN': '同一原因，要一并更正：{{corrections}}', 'en-US': 'for the same reason, to be corrected with it: {{corrections}}' },
  andMore: { 'zh-CN': '{{corrections}}等{{count}}处', 'en-US': '{{corrections}} and others, {{count}} in all' },
  unfinished: { 'zh-CN': '可能的组合太多，没有全部试完', 'en-US': 'there were too many possibilities to try them all' },
  computed: { 'zh-CN': '由公式计算得出，请先核对公式引用的数', 'en-US': 'it is a formula: look at what goes into it first' },
  cannotMend: { 'zh-CN': '只改这一个数无法使算式相符', 'en-US': 'no sensible value of it alone mends the equation' },
} as const satisfies Readonly<Record<string, Localized>>;
