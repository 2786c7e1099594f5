/** The lines above a table: its title, whose it is, the unit of its figures. */
import { address } from '../../model/address';
import type { TextCell } from '../../model/indicator';
import type { SheetSnapshot } from '../../model/snapshot';
import type { Captions } from '../../model/statement';
import { unitOf, type Unit } from '../../model/unit';
import { normalised } from '../cells/normalise';
import { namedUnits } from '../words/units';

export interface Caption {
  /** The nearest text above the header that names a table; else the nearest that is neither unit nor sender nor a sentence; empty where there is none. */
  readonly title: string;
  /** All such texts, the nearest first. */
  readonly titles: readonly string[];
  /** From the line `单位：…`. */
  readonly unit?: Unit;
  /** From the line `部门：…`, and from 2023年度 beside it or in the title. */
  readonly captions: Captions;
}

/** How far above its header a table's title may stand. */
const titleDistance = 4;

const unitWord = `(${namedUnits.join('|')})(?!\\p{Script=Han})`;
/** `单位：万元`, alone or behind the sender, or a bracket that ends the title. */
const unitLine = new RegExp(`单\\s*位\\s*:?\\s*(?:人民币\\s*)?${unitWord}|\\(\\s*${unitWord}\\s*\\)\\s*$`, 'u');

/** What forms print beside the title: the sender, the form's number. */
const besideTitle = /^(?:(?:编制|填报|编报|预算|公开)?(?:部门|单位)(?:名称)?(?:\((?:公章|盖章)\))?:|(?:公开|预算|财决|批复|部门公开|部门预算公开)?\d+表$|附[件表]\d*$|\(?(?:金额)?单位:|填报日期|编制日期)/;

/** `编制单位：示例局`, alone or before the unit of the figures. */
const sender = new RegExp(`^(?:编制|填报|编报|预算|公开)?(?:部门|单位)(?:名称)?(?:\\((?:公章|盖章)\\))?:\\s*(?!(?:人民币)?${unitWord})([\\p{Script=Han}()（）]{3,})`, 'u');

/** 2023年度 in a cell of its own. */
const yearAlone = /^((?:19|20)\d{2})年度?$/;
/** 示例局2023年度收入决算表. */
const yearInTitle = /(?:^|\D)((?:19|20)\d{2})年/;

/** 收入决算表, 基础数据表（2023年）, 部门收支总体情况; not 项目 over a merged header, nor 注：本表反映…. */
export function namesTable(text: string): boolean {
  return /(?:表|情况|统计)(?:\(.*\))?$/.test(normalised(text));
}

/** A note that tells how the table is to be read or filled in. */
function isSentence(text: string): boolean {
  return /[。；;，]/.test(text);
}

/** Reads the lines above a header, down from the table before it. */
export function readCaption(sheet: SheetSnapshot, header: number, previous: number, left: number, right: number): Caption {
  const titles: string[] = [];
  let unit: Unit | undefined;
  let department: TextCell | undefined;
  let year: TextCell | undefined;
  let titleYear: TextCell | undefined;
  for (let row = header - 1; row > previous && row >= header - titleDistance; row -= 1) {
    const cells = [...(sheet.rows.get(row) ?? [])];
    // The last row of the table before this one.
    if (cells.some(([, { value }]) => value.kind === 'number')) break;
    const texts = cells.flatMap(([column, { value }]) => (value.kind === 'text' && value.text.trim() !== '' ? [{ column, text: value.text.trim() }] : []));
    const folded = texts.map(({ column, text }) => ({ text: text.normalize('NFKC'), place: { sheet: sheet.name, address: address(row, column) } }));
    const named = folded.map(({ text }) => unitLine.exec(text)).find((match) => match);
    if (named) unit ??= unitOf(named[1] ?? named[2]!);
    department ??= found(folded, (text) => sender.exec(text)?.[2]);
    year ??= found(folded, (text) => yearAlone.exec(text.replace(/\s/g, ''))?.[1]);
    titleYear ??= found(folded, (text) => (namesTable(text) ? yearInTitle.exec(text)?.[1] : undefined));
    const lines = texts.filter(({ text }) => !besideTitle.test(normalised(text)));
    // Tables that stand side by side have titles of their own.
    const own = lines.filter(({ column }) => column >= left && column <= right);
    const nearest = own[0] ?? lines.filter(({ column }) => column < left).at(-1) ?? lines[0];
    if (nearest) titles.push(nearest.text);
  }
  return { title: titles.find(namesTable) ?? titles.find((text) => !isSentence(text)) ?? '', titles, unit, captions: { department, year: year ?? titleYear } };
}

/** The first cell of a line that says it. */
function found(cells: readonly TextCell[], read: (text: string) => string | undefined): TextCell | undefined {
  return cells.flatMap(({ text, place }) => {
    const said = read(text);
    return said === undefined ? [] : [{ text: said.trim(), place }];
  })[0];
}
