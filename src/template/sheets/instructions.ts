import type { CellStyle, DocumentCell, SheetDocument } from '../../model/sheet-document';
import type { Area } from '../../model/snapshot';
import { font, headerStyle, inputStyle, pageSetup, titleStyle } from '../style';
import { pointsWide, rowHeight } from '../wrapping';
import { tabs } from './tabs';

/** A line of the page: a heading, a word with its explanation, or a colour with its meaning. */
type Line =
  | { readonly heading: string }
  | { readonly word: string; readonly text: string }
  | { readonly swatch: CellStyle; readonly shown: string; readonly text: string };

const lines: readonly Line[] = [
  { heading: '填写哪些表' },
  { word: '单位信息', text: '单位名称、年度、内设机构等基本情况，以及编制数和实有人数。' },
  { word: '收入、支出', text: '年初预算、全年预算、决算和上年决算；支出还要按资金来源分列。' },
  { word: '基本支出、项目支出', text: '基本支出按经济分类填写，项目支出一个项目一行。' },
  { word: '预算调整', text: '年中追加、追减和预算调整率，以及结转结余。' },
  { word: '三公经费', text: '因公出国（境）、公务用车、公务接待三项的预算和决算。' },
  { word: '绩效指标', text: '逐项填写年度指标值、实际完成值、分值和得分；得分低于分值的写明原因。' },
  { word: '文字材料', text: '报告中需要文字表述的部分，金额不必重写，由报告自动带出。' },
  { heading: '几点约定' },
  { word: '层级', text: '名称前的空格表示上下级关系，请保留；需要增加内容时，在表内插入行。' },
  { word: '空白', text: '没有发生的留空，不必填 0 或“无”。' },
  { word: '金额', text: '以万元为单位，保留两位小数；绩效指标表的金额以该行的计价单位为准。' },
  { word: '占比和比率', text: '按百分数填写，如 3.22%。' },
  { word: '合计', text: '填写账表上的数，不要倒挤；合计与分项是否相符由核绩核对。' },
  { heading: '核绩核对什么' },
  { word: '表内', text: '合计与分项之和，占比、完成率和预算调整率，单位标准乘数量与金额，分值与得分。' },
  { word: '表间', text: '同一个数在不同的表里是否一致，年初预算加追加减追减是否等于全年预算。' },
  { word: '文字', text: '文字材料里的数字与表中数字是否一致，该说明的原因是否已经说明。' },
  { word: '结果', text: '有疑问的数字逐条列出，说明依据和可能的原因；数字改不改，由填表人决定。' },
  { heading: '颜色的含义' },
  { swatch: inputStyle('money', false), shown: '123.45', text: '由单位填写。' },
  { swatch: inputStyle('money', true), shown: '123.45', text: '由单位填写的合计数。' },
  { swatch: headerStyle, shown: '表头', text: '表头，请勿改动；白色的项目名称也请保留。' },
];

const textWidth = 88;

const text = (row: number, column: number, written: string, style: CellStyle): DocumentCell => ({ row, column, value: { kind: 'text', text: written }, style });

const titleAtLeft: CellStyle = { ...titleStyle, font: font(18, { bold: true }), horizontal: 'left' };
const heading: CellStyle = { font: font(12, { bold: true, color: tabs.money }), vertical: 'bottom' };
const word: CellStyle = { font: font(11, { bold: true }), vertical: 'center' };
const explanation: CellStyle = { font: font(11), horizontal: 'left', vertical: 'center', indent: 1, wrap: true };

function cellsOf(line: Line, row: number): readonly DocumentCell[] {
  if ('heading' in line) return [text(row, 1, line.heading, heading)];
  const first = 'word' in line ? text(row, 1, line.word, word) : text(row, 1, line.shown, { ...line.swatch, horizontal: 'center', indent: 0 });
  return [first, text(row, 2, line.text, explanation)];
}

const heightOf = (line: Line): number => ('heading' in line ? 38 : rowHeight([{ text: line.text, width: textWidth }]) + 2);

/** 使用说明: what to fill in where, what is checked, what the colours mean. */
export function instructionsSheet(): SheetDocument {
  const head = [text(0, 1, '部门整体支出绩效自评数据表', titleAtLeft), text(1, 1, '填好后用核绩核对数字，再生成绩效自评报告。', { ...explanation, indent: 0 })];
  const across = (row: number): Area => ({ top: row, bottom: row, left: 1, right: 2 });
  return {
    name: '使用说明',
    cells: [...head, ...lines.flatMap((line, index) => cellsOf(line, index + 2))],
    merges: [across(0), across(1)],
    columnWidths: pointsWide(new Map([[0, 3], [1, 24], [2, textWidth]])),
    rowHeights: new Map([[0, 44], [1, 22], ...lines.map((line, index) => [index + 2, heightOf(line)] as const)]),
    page: pageSetup('portrait'),
    tabColor: tabs.instructions,
    gridlines: false,
  };
}
