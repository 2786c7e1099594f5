/** What the pane says of the report beside its outline: edits, conflicts, drafts, outlines, origins of figures. */
import type { Localized } from '../language';

export const revisionWords = {
  outlineChoice: { 'zh-CN': '提纲', 'en-US': 'Outline' },
  hunan: { 'zh-CN': '湖南 部门整体支出', 'en-US': 'Hunan, department' },
  national: { 'zh-CN': '全国 项目支出', 'en-US': 'National, projects' },
  sichuan: { 'zh-CN': '四川 部门整体支出', 'en-US': 'Sichuan, department' },
  own: { 'zh-CN': '本工作簿的提纲', 'en-US': 'This workbook’s own' },
  unknownLevel: { 'zh-CN': '{{place}}：不认识的级别“{{text}}”', 'en-US': '{{place}}: unknown level “{{text}}”' },
  noHeading: { 'zh-CN': '{{place}}：缺标题', 'en-US': '{{place}}: no heading' },
  unknownContent: { 'zh-CN': '{{place}}：不认识的内容“{{text}}”，先留空由您填写', 'en-US': '{{place}}: unknown content “{{text}}”, left for you to write' },

  conflicts: { 'zh-CN': '{{count}}段要您定夺', 'en-US': 'To decide: {{count}}' },
  conflictsHint: { 'zh-CN': '这些段落您改过，所依据的数字或内容又变了。报告里保留的是您的文字。', 'en-US': 'You edited these, and what they rest on has changed. The report keeps your words.' },
  mine: { 'zh-CN': '您的文字', 'en-US': 'Yours' },
  theirs: { 'zh-CN': '按最新数字', 'en-US': 'From the figures now' },
  nothingNow: { 'zh-CN': '现在不会写这一段。', 'en-US': 'Nothing would be written here now.' },
  staleSentences: { 'zh-CN': '其中已过时：{{sentences}}', 'en-US': 'No longer so: {{sentences}}' },
  edit: { 'zh-CN': '去修改', 'en-US': 'Edit' },

  drafts: { 'zh-CN': '按数字起草的表述', 'en-US': 'Drafted from the figures' },
  draftsHint: { 'zh-CN': '勾选的会写进“存在的问题”和“改进措施”，请结合实际取舍。', 'en-US': 'Those you tick go into problems and improvements.' },

  edited: { 'zh-CN': '您改过{{count}}段', 'en-US': 'Edited by you: {{count}}' },
  deleted: { 'zh-CN': '您删去{{count}}段', 'en-US': 'Deleted by you: {{count}}' },
  outdated: { 'zh-CN': '数字已变：{{figures}}', 'en-US': 'Figures changed: {{figures}}' },
  outdatedText: { 'zh-CN': '内容已变，待更新', 'en-US': 'To be updated' },
  inConflict: { 'zh-CN': '{{count}}段要您定夺', 'en-US': 'To decide: {{count}}' },

  figuresOf: { 'zh-CN': '这一段的数字', 'en-US': 'Figures of this paragraph' },
  usesOf: { 'zh-CN': '报告中用到 {{place}} 的地方', 'en-US': 'Where the report uses {{place}}' },
  noUses: { 'zh-CN': '报告没有用到 {{place}}。', 'en-US': 'The report does not use {{place}}.' },
  noFigures: { 'zh-CN': '这一段没有取自表中的数字。', 'en-US': 'This paragraph has no figures from the tables.' },

  annexEntries: { 'zh-CN': '{{sheet}}：保留您填写的{{count}}处', 'en-US': '{{sheet}}: {{count}} entries of yours are kept' },
  annexFormer: { 'zh-CN': '“{{sheet}}”已不是这份报告的附件，不再更新；不需要的话请删除。', 'en-US': '{{sheet}} is no annex of this report any more and stays as it was. Delete it unless you need it.' },
  annexTaken: { 'zh-CN': '工作簿里已有您自己的“{{sheet}}”，不会改动它。', 'en-US': 'You have a sheet {{sheet}} of your own; it is left alone.' },
} as const satisfies Readonly<Record<string, Localized>>;
