/** Why one of the user's own formulas cannot be judged. No full stop: it is told alone, or at the end of a sentence. */
import type { Localized } from './language';

export const formulaFaultWords = {
  expectedFigure: { 'zh-CN': '第{{position}}个字符{{found}}处有误，这里应当是行号、栏号、名称或数', 'en-US': 'at character {{position}}{{found}} a row, a column, a name or a number should stand' },
  expectedAxis: { 'zh-CN': '第{{position}}个字符{{found}}处有误，数字后面应当写“行”或“栏”', 'en-US': 'at character {{position}}{{found}} 行 (row) or 栏 (column) should stand' },
  expectedClose: { 'zh-CN': '第{{position}}个字符处缺少右括号', 'en-US': 'a closing bracket is missing at character {{position}}' },
  expectedComparator: { 'zh-CN': '第{{position}}个字符{{found}}处有误，这里应当是 =、≤、≥、< 或 >', 'en-US': 'at character {{position}}{{found}} one of = ≤ ≥ < > should stand' },
  expectedSign: { 'zh-CN': '第{{position}}个字符{{found}}处有误，这里应当是加减乘除号，或者到此为止', 'en-US': 'at character {{position}}{{found}} a sign should stand, or nothing' },
  noTable: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”：工作簿里没有认出“{{table}}”', 'en-US': '“{{reference}}” (character {{position}}): no table {{table}} was recognised in the workbook' },
  whichTable: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”没有说是哪张表，请写明，例如 01表2行', 'en-US': '“{{reference}}” (character {{position}}) does not say which table; write 01表2行, for example' },
  noRow: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”：{{table}}里没有第{{line}}行', 'en-US': '“{{reference}}” (character {{position}}): {{table}} has no row {{line}}' },
  noColumn: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”：{{table}}里没有第{{line}}栏', 'en-US': '“{{reference}}” (character {{position}}): {{table}} has no column {{line}}' },
  noName: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”：{{table}}里没有叫“{{name}}”的行或栏', 'en-US': '“{{reference}}” (character {{position}}): {{table}} has no row or column named {{name}}' },
  noFigure: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”：{{table}}的这一行这一栏没有数', 'en-US': '“{{reference}}” (character {{position}}): {{table}} has no figure in that row and column' },
  ambiguous: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”：“{{name}}”不止一处，请写得更明确', 'en-US': '“{{reference}}” (character {{position}}): there are several of {{name}}; say which' },
  twice: { 'zh-CN': '第{{position}}个字符起的“{{reference}}”把行或栏说了两遍，中间可能漏了运算符', 'en-US': '“{{reference}}” (character {{position}}) says its row or column twice; a sign may be missing' },
  crossed: { 'zh-CN': '一边说的是整行，另一边“{{reference}}”（第{{position}}个字符起）说的是整栏，请把行和栏写全', 'en-US': 'one reference means a whole row, “{{reference}}” (character {{position}}) a whole column; say both row and column' },
  noCommonColumns: { 'zh-CN': '各表没有相同的栏，请写明是哪一栏', 'en-US': 'the tables have no column in common; say which columns' },
  repeated: { 'zh-CN': '“{{label}}”在式子里出现了不止一次，无法判断', 'en-US': '“{{label}}” stands in it more than once, so it cannot be judged' },
  shape: { 'zh-CN': '式子里至少要有一个不带系数的数，而且一边最多有一个比率', 'en-US': 'one figure in it must stand by itself, and a rate must be alone on its side' },
  units: { 'zh-CN': '“{{label}}”和“{{other}}”的单位不同，不能相加或相比', 'en-US': '“{{label}}” and “{{other}}” are counted in different things' },
} as const satisfies Readonly<Record<string, Localized>>;
