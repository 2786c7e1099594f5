/** What the page 文稿核对 says. */
import type { Localized } from '../language';

export const textWords = {
  title: { 'zh-CN': '文稿核对', 'en-US': 'Check a text' },
  intro: {
    'zh-CN': '粘贴报告、公开说明等文稿，或把 .txt、.md、.docx 文件拖进来。每个数字都与上下文重算；打开的工作簿里有的，也与表核对。文稿不会离开本机。',
    'en-US': 'Paste a report or note, or drop a .txt, .md or .docx file. Every figure is recomputed from the text around it, and held against the open workbook. The text does not leave this computer.',
  },
  label: { 'zh-CN': '要核对的文稿', 'en-US': 'Text to check' },
  placeholder: { 'zh-CN': '在这里粘贴文稿', 'en-US': 'Paste the text here' },
  open: { 'zh-CN': '打开文件', 'en-US': 'Open a file' },
  chooseFile: { 'zh-CN': '选择文稿文件', 'en-US': 'Choose a text file' },
  notText: { 'zh-CN': '{{subject}}里没有能读的文字。请选择 .txt、.md 或 .docx 文件。', 'en-US': 'No text can be read from {{subject}}. Choose a .txt, .md or .docx file.' },
  clear: { 'zh-CN': '清空', 'en-US': 'Clear' },
  cleared: { 'zh-CN': '已清空。', 'en-US': 'Cleared.' },
  undoClear: { 'zh-CN': '恢复文稿', 'en-US': 'Bring it back' },
  checking: { 'zh-CN': '正在核对…', 'en-US': 'Checking…' },
  noFigures: { 'zh-CN': '文稿里没有带数字的句子。', 'en-US': 'The text states no figures.' },
  tooLong: { 'zh-CN': '文稿有{{length}}个字，超过这里能核对的{{most}}个字，没有核对。请分段粘贴，或用命令行 heji check 核对整个文件。', 'en-US': 'The text has {{length}} characters, more than the {{most}} that can be checked here, and was not checked. Paste it in parts, or run heji check on the file.' },
  failed: { 'zh-CN': '没有核对完：{{problem}}。文稿没有丢，修改后会再核对。', 'en-US': 'The check did not finish: {{problem}}. The text is still here; it is checked again when you change it.' },
  verdicts: { 'zh-CN': '各数字核对结果', 'en-US': 'Results by figure' },
  findings: { 'zh-CN': '问题{{count}}处', 'en-US': 'Findings: {{count}}' },
  more: { 'zh-CN': '还有{{count}}处', 'en-US': '{{count}} more' },
  noFindings: { 'zh-CN': '没有发现问题', 'en-US': 'No problems found' },
  marked: { 'zh-CN': '标注后的文稿', 'en-US': 'The text with its figures marked' },
  markedHint: { 'zh-CN': '指着数字，或用 Tab 进来后按左右方向键，可看算式。', 'en-US': 'Point at a figure, or Tab in and use the arrow keys, to see its equation.' },
  show: { 'zh-CN': '在文稿里看“{{quote}}”', 'en-US': 'Show “{{quote}}” in the text' },
  follows: { 'zh-CN': '随之不符：{{message}}', 'en-US': 'It follows: {{message}}' },
  equations: { 'zh-CN': '另有{{count}}个算式', 'en-US': '{{count}} more equations' },
  between: { 'zh-CN': '；', 'en-US': '; ' },
} as const satisfies Readonly<Record<string, Localized>>;

export type FigureVerdict = 'consistent' | 'truncated' | 'wrong' | 'undecided';

export const figureVerdictWords: Readonly<Record<FigureVerdict, Localized>> = {
  wrong: { 'zh-CN': '不符', 'en-US': 'Wrong' },
  truncated: { 'zh-CN': '截尾', 'en-US': 'Truncated' },
  consistent: { 'zh-CN': '相符', 'en-US': 'Consistent' },
  undecided: { 'zh-CN': '未核', 'en-US': 'Undecided' },
};

export const figureVerdictHints: Readonly<Record<FigureVerdict, Localized>> = {
  wrong: { 'zh-CN': '与文中或表中的其他数字对不上', 'en-US': 'contradicts other figures of the text or the tables' },
  truncated: { 'zh-CN': '舍去尾数才对得上，没有四舍五入', 'en-US': 'right only with digits cut off, not rounded' },
  consistent: { 'zh-CN': '与文中或表中的其他数字对得上', 'en-US': 'agrees with other figures of the text or the tables' },
  undecided: { 'zh-CN': '文中没有可以重算它的数字', 'en-US': 'nothing in the text to recompute it from' },
};
