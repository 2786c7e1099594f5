/** What the user can do, in words: on the ribbon, in the pane, in tooltips and in the messages that say it was done. */
import type { Localized } from './language';

export interface ActionWords {
  readonly label: Localized;
  /** What it does, in one sentence: ribbon and tooltips. */
  readonly hint: Localized;
  /** Said when it was done, where that does not show of itself. */
  readonly done?: Localized;
}

export const actionWords = {
  openPane: {
    label: { 'zh-CN': '打开核对窗格', 'en-US': 'Open pane' },
    hint: { 'zh-CN': '在右侧打开核对窗格，查看问题、比率和报告。', 'en-US': 'Opens the pane with the findings, the ratios and the report.' },
  },
  checkNow: {
    label: { 'zh-CN': '立即核对', 'en-US': 'Check now' },
    hint: { 'zh-CN': '重新读取工作簿，核对各表之间的数字关系。', 'en-US': 'Reads the workbook again and checks how its figures tie together.' },
  },
  cancelCheck: {
    label: { 'zh-CN': '取消', 'en-US': 'Cancel' },
    hint: { 'zh-CN': '停止这次核对，保留上次的结果。', 'en-US': 'Stops this check and keeps the last results.' },
  },
  toggleLive: {
    label: { 'zh-CN': '边改边核', 'en-US': 'Live checking' },
    hint: { 'zh-CN': '打开后，每次改动都会自动重新核对；再点一次关闭。', 'en-US': 'While it is on, every edit is checked at once. Click again to turn it off.' },
  },
  generateReport: {
    label: { 'zh-CN': '生成报告', 'en-US': 'Write report' },
    hint: { 'zh-CN': '按规定格式把绩效自评报告写入“绩效自评报告”工作表。', 'en-US': 'Writes the self-evaluation report into the sheet 绩效自评报告, in the mandated layout.' },
    done: { 'zh-CN': '报告已写入“绩效自评报告”工作表。', 'en-US': 'The report is in the sheet 绩效自评报告.' },
  },
  insertTemplate: {
    label: { 'zh-CN': '插入模板', 'en-US': 'Insert template' },
    hint: { 'zh-CN': '在工作簿里加入一套空白表格和填写说明。', 'en-US': 'Adds the set of blank forms, with instructions.' },
    done: { 'zh-CN': '已插入空白表格，请从“单位信息”开始填写。', 'en-US': 'The blank forms are in place. Start with the sheet 单位信息.' },
  },
  insertSample: {
    label: { 'zh-CN': '插入示例', 'en-US': 'Insert sample' },
    hint: { 'zh-CN': '加入一套填好的示例，里面留有真实报告里出现过的差错。', 'en-US': 'Adds the forms filled in as in a published report, mistakes included.' },
    done: { 'zh-CN': '已插入示例，核对结果在“问题”页。', 'en-US': 'The sample is in place; its findings are listed.' },
  },
  markFindings: {
    label: { 'zh-CN': '在表中标出', 'en-US': 'Mark in sheets' },
    hint: { 'zh-CN': '给有问题的单元格加上底色，不改变原有格式。', 'en-US': 'Shades the cells in question; your own formats stay as they are.' },
    done: { 'zh-CN': '已标出有问题的单元格。打印或报送前请清除标记。', 'en-US': 'The cells in question are marked. Clear the marks before you print or send the file.' },
  },
  clearMarks: {
    label: { 'zh-CN': '清除标记', 'en-US': 'Clear marks' },
    hint: { 'zh-CN': '去掉核对时加上的底色，恢复表格原样。', 'en-US': 'Takes away the shading of the check; the sheets look as before.' },
    done: { 'zh-CN': '标记已清除。', 'en-US': 'The marks are gone.' },
  },
  goTo: {
    label: { 'zh-CN': '定位', 'en-US': 'Go to cell' },
    hint: { 'zh-CN': '在工作簿里选中这个单元格。', 'en-US': 'Selects the cell in the workbook.' },
  },
  acceptSuggestion: {
    label: { 'zh-CN': '采用建议', 'en-US': 'Accept' },
    hint: { 'zh-CN': '把建议的数写入单元格，可以撤销。', 'en-US': 'Writes the suggested figure into the cell. You can undo it.' },
  },
  undoAccepted: {
    label: { 'zh-CN': '撤销', 'en-US': 'Undo' },
    hint: { 'zh-CN': '把刚采用的建议改回原来的数。', 'en-US': 'Puts back what the last accepted suggestion replaced.' },
    done: { 'zh-CN': '已改回原来的数。', 'en-US': 'The former figure is back.' },
  },
  ignoreFinding: {
    label: { 'zh-CN': '忽略', 'en-US': 'Ignore' },
    hint: { 'zh-CN': '说明原因后不再提示；相关数字改动后会重新出现。', 'en-US': 'With a reason, it is no longer listed; it comes back when its figures change.' },
    done: { 'zh-CN': '已忽略，可在列表末尾恢复。', 'en-US': 'Ignored. You can bring it back at the end of the list.' },
  },
  reopenFinding: {
    label: { 'zh-CN': '恢复提示', 'en-US': 'List again' },
    hint: { 'zh-CN': '重新列入问题清单。', 'en-US': 'Puts it back on the list.' },
  },
  explain: {
    label: { 'zh-CN': '解释', 'en-US': 'Explain' },
    hint: { 'zh-CN': '依据是什么，每个数是怎么读的，还有谁能印证。', 'en-US': 'What it rests on, how each figure was read, and what confirms it.' },
  },
  changeProfile: {
    label: { 'zh-CN': '修改核对设置', 'en-US': 'Change the settings' },
    hint: { 'zh-CN': '按新的设置核对这个工作簿。', 'en-US': 'Checks this workbook by the new settings.' },
    done: { 'zh-CN': '设置已保存在工作簿里。', 'en-US': 'The settings are saved in the workbook.' },
  },
  importProfile: {
    label: { 'zh-CN': '导入设置', 'en-US': 'Import settings' },
    hint: { 'zh-CN': '采用财政部门或同事给的设置文件，代替这个工作簿现在的设置。', 'en-US': 'Takes over a settings file in the place of this workbook’s own.' },
    done: { 'zh-CN': '已按导入的设置核对。', 'en-US': 'The workbook is checked by the imported settings.' },
  },
  exportWord: {
    label: { 'zh-CN': '导出 Word', 'en-US': 'Save as Word' },
    hint: { 'zh-CN': '把报告和附件存成 Word 文件，文字与工作表一致。', 'en-US': 'Saves report and annexes as a Word file with the text of the sheets.' },
    done: { 'zh-CN': 'Word 文件已保存到下载文件夹。', 'en-US': 'The Word file is among your downloads.' },
  },
  chooseOutline: {
    label: { 'zh-CN': '选择提纲', 'en-US': 'Choose outline' },
    hint: { 'zh-CN': '按财政部门要求的提纲写报告。', 'en-US': 'Writes the report after the outline the finance bureau asks for.' },
  },
  includeCharts: {
    label: { 'zh-CN': '附图表', 'en-US': 'Add charts' },
    hint: { 'zh-CN': '在附件中加入收支对照和指标完成情况的表与图。', 'en-US': 'Adds an annex with tables and charts of the money and the indicators.' },
  },
  editOutline: {
    label: { 'zh-CN': '修改提纲', 'en-US': 'Edit outline' },
    hint: { 'zh-CN': '把这份提纲放进工作簿，可以改标题、调顺序、增删部分。', 'en-US': 'Puts this outline into the workbook, where sections can be renamed, moved and added.' },
    done: { 'zh-CN': '提纲在“报告提纲”工作表里，改好后重新生成报告即可。', 'en-US': 'The outline is in the sheet 报告提纲. Edit it, then write the report again.' },
  },
  keepMine: {
    label: { 'zh-CN': '保留我的', 'en-US': 'Keep mine' },
    hint: { 'zh-CN': '保留您改过的文字，数字再变时还会提示。', 'en-US': 'Keeps your words; you are told again when the figures change once more.' },
  },
  takeNew: {
    label: { 'zh-CN': '用新的', 'en-US': 'Take new' },
    hint: { 'zh-CN': '用按最新数字写出的文字替换这一段，并更新报告。', 'en-US': 'Replaces the paragraph with what the figures now say, and updates the report.' },
  },
  acceptDraft: {
    label: { 'zh-CN': '写入报告', 'en-US': 'Put into report' },
    hint: { 'zh-CN': '按表中数字起草，勾选后写入报告。', 'en-US': 'Drafted from the figures; tick it to put it into the report.' },
  },
  lookAtSelection: {
    label: { 'zh-CN': '查看选中处', 'en-US': 'Look up selection' },
    hint: { 'zh-CN': '选中报告里的一段，列出它的数字来自哪里；选中表里的数，列出报告哪里用到它。', 'en-US': 'For a paragraph of the report: where its figures come from. For a cell: where the report uses it.' },
  },
  exportProfile: {
    label: { 'zh-CN': '导出设置', 'en-US': 'Export settings' },
    hint: { 'zh-CN': '把这个工作簿的设置存成文件，可以发给其他单位使用。', 'en-US': 'Saves the settings of this workbook to a file that others can import.' },
  },
  assignRange: {
    label: { 'zh-CN': '指定', 'en-US': 'Assign' },
    hint: { 'zh-CN': '以后都按您说的认这个区域，不再自动判断。', 'en-US': 'From now on the range is read as you say, whatever it looks like.' },
    done: { 'zh-CN': '已记在工作簿里，并重新核对。', 'en-US': 'Kept in the workbook, and checked again.' },
  },
  unassignRange: {
    label: { 'zh-CN': '取消指定', 'en-US': 'Take back' },
    hint: { 'zh-CN': '这个区域恢复自动判断。', 'en-US': 'Leaves the range to recognition again.' },
  },
  writeFormulas: {
    label: { 'zh-CN': '写成工作表', 'en-US': 'Write to a sheet' },
    hint: { 'zh-CN': '把设置里的公式写进“校验公式”工作表，便于修改和复制。', 'en-US': 'Puts the formulas of the settings on a sheet 校验公式, to edit and copy as a table.' },
    done: { 'zh-CN': '公式已写入“校验公式”工作表。', 'en-US': 'The formulas are on the sheet 校验公式.' },
  },
  takeFormulas: {
    label: { 'zh-CN': '从工作表取入', 'en-US': 'Take from the sheet' },
    hint: { 'zh-CN': '把“校验公式”工作表里的公式收进设置，随设置一起导出。', 'en-US': 'Takes the formulas on the sheet 校验公式 into the settings, to be exported with them.' },
    done: { 'zh-CN': '工作表里的公式已收进设置。', 'en-US': 'The formulas on the sheet are in the settings.' },
  },
} as const satisfies Readonly<Record<string, ActionWords>>;

export type ActionId = keyof typeof actionWords;
