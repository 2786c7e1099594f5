import type { HostErrorKind } from '../model/host-error';
import type { Localized } from './language';

/** What went wrong, where, and what to do. `{{subject}}` is the file, sheet or cell in question. */
export const hostErrorWords: Readonly<Record<HostErrorKind, Localized>> = {
  notAWorkbook: {
    'zh-CN': '{{subject}}不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。',
    'en-US': '{{subject}} is not an Excel workbook. Please choose an .xlsx or .xlsm file.',
  },
  unsupportedFormat: {
    'zh-CN': '{{subject}}的格式暂不支持。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    'en-US': '{{subject}} is in a format that is not supported. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  passwordProtected: {
    'zh-CN': '{{subject}}设有打开密码。请在 Excel 中取消密码（文件 → 信息 → 保护工作簿），保存后再试。',
    'en-US': '{{subject}} needs a password to open. Remove the password in Excel (File → Info → Protect Workbook), save and try again.',
  },
  damaged: {
    'zh-CN': '文件已损坏，读到 {{subject}} 时无法继续。请用 Excel 打开并修复，另存一份后再试。',
    'en-US': 'The file is damaged at {{subject}}. Open and repair it in Excel, save a copy and try again.',
  },
  tooLarge: {
    'zh-CN': '文件过大或异常（{{subject}}），为安全起见没有读取。请删去无关的工作表或空行后再试。',
    'en-US': 'The file is too large or abnormal ({{subject}}) and was not read. Remove sheets or blank rows that are not needed and try again.',
  },
  reportTooLong: {
    'zh-CN': '“{{subject}}”会长达千页以上，没有生成。请检查表里是否有误贴的大段文字或过长的数字。',
    'en-US': 'The sheet "{{subject}}" would have more than a thousand pages and was not written. Are there long texts or numbers pasted into the tables by mistake?',
  },
  empty: {
    'zh-CN': '{{subject}}里没有填写任何内容。请检查是不是选错了文件。',
    'en-US': '{{subject}} holds nothing. Is it the right file?',
  },
  fileNotFound: {
    'zh-CN': '找不到 {{subject}}。请检查路径和文件名。',
    'en-US': '{{subject}} was not found. Check the path and the name.',
  },
  notReadable: {
    'zh-CN': '无法读取 {{subject}}。请检查是否有权限，或文件是否正被占用。',
    'en-US': '{{subject}} cannot be read. Check permissions, and whether another program holds it.',
  },
  notWritable: {
    'zh-CN': '无法写入 {{subject}}。请检查是否有权限、磁盘是否已满，或文件是否正在 Excel 中打开。',
    'en-US': '{{subject}} cannot be written. Check permissions and disk space, and whether it is open in Excel.',
  },
  sheetNameTaken: {
    'zh-CN': '工作簿里已有名为“{{subject}}”的工作表。请先改名或删除它。',
    'en-US': 'The workbook already has a sheet named "{{subject}}". Rename or delete it first.',
  },
  sheetNotFound: {
    'zh-CN': '找不到工作表“{{subject}}”，它可能已被改名或删除。',
    'en-US': 'The sheet "{{subject}}" was not found; it may have been renamed or deleted.',
  },
  sheetHidden: {
    'zh-CN': '工作表“{{subject}}”是隐藏的，无法显示。请右键单击任一工作表标签，选择“取消隐藏”后再试。',
    'en-US': 'The sheet "{{subject}}" is hidden. Right-click any sheet tab, choose Unhide and try again.',
  },
  cellChanged: {
    'zh-CN': '{{subject}}的内容已经变了，没有改动它。请重新核对。',
    'en-US': '{{subject}} has changed since, so it was left alone. Please check again.',
  },
  formulaInCell: {
    'zh-CN': '{{subject}}里是公式，没有改动它。请先修改公式引用的数。',
    'en-US': '{{subject}} holds a formula and was left alone. Change the figures it refers to.',
  },
  protected: {
    'zh-CN': '{{subject}}受保护，无法写入。请在“审阅”选项卡撤销保护后重试。',
    'en-US': '{{subject}} is protected and cannot be written. Unprotect it on the Review tab and try again.',
  },
  readOnly: {
    'zh-CN': '工作簿以只读方式打开，无法写入。请另存一份再试。',
    'en-US': 'The workbook is open read-only. Save a copy and try again.',
  },
  busyEditing: {
    'zh-CN': 'Excel 正在编辑单元格。请按回车结束编辑后重试。',
    'en-US': 'A cell is being edited. Press Enter and try again.',
  },
  noAnswer: {
    'zh-CN': 'Excel 没有回应。请稍候再试；工作簿里的内容没有丢失。',
    'en-US': 'Excel did not answer. Please try again; nothing in the workbook was lost.',
  },
  notSupported: {
    'zh-CN': '这个版本的 Excel 不支持此操作（{{subject}}）。请升级到 Microsoft 365 或 Excel 2021 以上版本。',
    'en-US': 'This version of Excel does not support it ({{subject}}). Microsoft 365 or Excel 2021 and later do.',
  },
  cancelled: {
    'zh-CN': '已取消，没有改动任何内容。',
    'en-US': 'Cancelled; nothing was changed.',
  },
  notFetched: {
    'zh-CN': '核对程序没有下载下来。请检查网络后重试；工作簿没有改动。',
    'en-US': 'What checks the workbook could not be fetched. Check the network and try again; the workbook was not changed.',
  },
  unknown: {
    'zh-CN': '操作没有完成（{{subject}}）。工作簿里的内容没有丢失，请重试。',
    'en-US': 'That did not work ({{subject}}). Nothing in the workbook was lost; please try again.',
  },
};
