import type { Localized } from '../locales/language';

/** What the command line says of its own accord. */
export const cliWords = {
  usage: {
    'zh-CN': [
      '用法：',
      '  heji check <文件或文件夹>… [--profile 设置.json] [--json | --ndjson] [--all] [--lang zh-CN|en-US]',
      '  heji report <文件> [-o 输出.xlsx] [--docx 输出.docx] [--outline 提纲] [--lang zh-CN|en-US]',
      '',
      'check   核对工作簿里的数字关系。--all 同时列出相符的关系；--profile 按设置文件核对。',
      'report  在工作簿里写入绩效自评报告和附件工作表，已有的修改予以保留；不给 -o 时另存为“<文件名>-报告.xlsx”。',
      '        --docx 同时写出 Word 文件。--outline 选择提纲：hunan、national、sichuan，或 own（工作簿里的“报告提纲”）。',
      '',
      '返回值：0 没有错误；1 有错误；2 文件无法读取或用法不对。',
    ].join('\n'),
    'en-US': [
      'Usage:',
      '  heji check <file|folder>… [--profile settings.json] [--json | --ndjson] [--all] [--lang zh-CN|en-US]',
      '  heji report <file> [-o out.xlsx] [--docx out.docx] [--outline id] [--lang zh-CN|en-US]',
      '',
      'check   checks the relations between the figures. --all lists those that hold, too;',
      '        --profile checks by a settings file.',
      'report  writes the report and its annexes into the workbook, edits kept; without -o to "<name>-报告.xlsx".',
      '        --docx writes a Word file, too. --outline is hunan, national, sichuan, or own (the sheet 报告提纲).',
      '',
      'Exit codes: 0 no error, 1 errors found, 2 unreadable input or bad usage.',
    ].join('\n'),
  },
  unknownCommand: { 'zh-CN': '没有“{{name}}”这个命令。', 'en-US': 'There is no command "{{name}}".' },
  badOption: { 'zh-CN': '参数不对：{{problem}}', 'en-US': 'Bad usage: {{problem}}' },
  noFile: { 'zh-CN': '请给出要处理的文件。', 'en-US': 'Please name a file.' },
  oneFile: { 'zh-CN': '一次只能为一个文件写报告。', 'en-US': 'A report is written for one file at a time.' },
  outputIsInput: { 'zh-CN': '输出文件不能是输入文件本身，请换一个名字。', 'en-US': 'The output must not be the input itself; choose another name.' },
  unknownLanguage: { 'zh-CN': '--lang 只能是 zh-CN 或 en-US。', 'en-US': '--lang is zh-CN or en-US.' },
  noWorkbooks: { 'zh-CN': '{{folder}} 里没有工作簿。', 'en-US': 'There is no workbook in {{folder}}.' },
  nothingRecognised: {
    'zh-CN': '没有认出预算表或绩效指标表，因此什么也没有核对。请把数据填进模板（assets/workbooks/template.xlsx），或检查表头文字。',
    'en-US': 'No budget or indicator table was recognised, so nothing was checked. Use the template (assets/workbooks/template.xlsx), or check the headers.',
  },
  summary: {
    'zh-CN': '{{unit}}：读取 {{figures}} 个数字，核对 {{relations}} 个关系，{{errors}} 处错误，{{warnings}} 处提醒，{{infos}} 处提示。',
    'en-US': '{{unit}}: {{figures}} figures read, {{relations}} relations checked; {{errors}} errors, {{warnings}} warnings, {{infos}} notes.',
  },
  staleValues: {
    'zh-CN': '这个工作簿是手动计算模式，公式的数可能没有更新。请在 Excel 里按 F9 重算并保存后再核对。',
    'en-US': 'This workbook calculates manually, so formula values may be stale. Press F9 in Excel, save, and check again.',
  },
  where: { 'zh-CN': '位置', 'en-US': 'Where' },
  what: { 'zh-CN': '问题', 'en-US': 'What is wrong' },
  likely: { 'zh-CN': '最可能的原因', 'en-US': 'Likeliest cause' },
  equation: { 'zh-CN': '算式 {{equation}}', 'en-US': '{{equation}}' },
  tied: {
    'zh-CN': '{{count}}处嫌疑相同，仅凭数字分不出是哪一处：',
    'en-US': 'The relations alone cannot tell {{count}} figures apart:',
  },
  consequence: { 'zh-CN': '由此引起（{{place}}）：{{message}}', 'en-US': 'Follows from this ({{place}}): {{message}}' },
  relationsHeading: { 'zh-CN': '核对过的全部关系', 'en-US': 'All relations judged' },
  reportWritten: { 'zh-CN': '报告已写入 {{file}} 的“{{sheet}}”工作表。', 'en-US': 'The report is in the sheet "{{sheet}}" of {{file}}.' },
  wordWritten: { 'zh-CN': 'Word 文件已写入 {{file}}。', 'en-US': 'The Word file is {{file}}.' },
  unknownOutline: { 'zh-CN': '没有“{{id}}”这个提纲，可选：{{known}}。', 'en-US': 'There is no outline "{{id}}"; known are {{known}}.' },
  conflicts: {
    'zh-CN': '有 {{count}} 段您改过的文字，所依据的数字已经变化，已保留您的文字，请核对：{{sections}}。',
    'en-US': '{{count}} paragraphs you edited rest on figures that have changed. Your words are kept; please look at: {{sections}}.',
  },
  sectionsIncomplete: { 'zh-CN': '还有 {{count}} 个部分待补充，见报告中的【请补充】：{{sections}}。', 'en-US': '{{count}} sections still have gaps, marked 【请补充】: {{sections}}.' },
  startCheck: { 'zh-CN': '核对示例工作簿 {{file}}', 'en-US': 'Checking the sample workbook {{file}}' },
} as const satisfies Readonly<Record<string, Localized>>;
