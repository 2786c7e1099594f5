/** The nine forms as rows of cells. */
import type { Area } from '../../src/model/snapshot';
import type { StatementRole } from '../../src/model/statement';
import { expenditureKinds, fundKinds, generalKinds, incomeKinds, publicExpenses, type Amount, type BySubject, type Contents, type Half, type Line } from './contents';
import type { Drawing, Drawn } from './draw';
import type { Layout } from './layout';

type Row = Drawn[];

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
export const numeral = (count: number) => (count < 10 ? numerals[count]! : `${count >= 20 ? numerals[Math.floor(count / 10)]! : ''}十${numerals[count % 10]!}`);

export function drawForms(contents: Contents, layout: Layout): readonly Drawing[] {
  const pen = new Pen(contents, layout);
  const forms: readonly (() => readonly Drawing[])[] = [
    () => pen.twins('summary', '收入支出决算总表', ['summaryIncome', 'summaryExpenditure'], contents.summary, ['决算数']),
    () => [pen.bySubject('income', '收入决算表', 'incomeBySubject', contents.income, incomeKinds)],
    () => [pen.bySubject('expenditure', '支出决算表', 'expenditureBySubject', contents.expenditure, expenditureKinds)],
    () => pen.twins('appropriation', '财政拨款收入支出决算总表', ['appropriationIncome', 'appropriationExpenditure'], contents.appropriation, contents.appropriation.columns),
    () => [pen.bySubject('general', '一般公共预算财政拨款支出决算表', 'generalBudgetExpenditure', contents.general, generalKinds)],
    () => [pen.basic()],
    () => pen.fund('fund', '政府性基金预算财政拨款收入支出决算表', 'governmentFund', contents.fund),
    () => pen.fund('stateCapital', '国有资本经营预算财政拨款收入支出决算表', 'stateCapital', contents.stateCapital),
    () => [pen.threePublic()],
  ];
  return layout.order.flatMap((number) => forms[number - 1]!());
}

class Pen {
  constructor(private readonly contents: Contents, private readonly layout: Layout) {}

  twins(form: string, title: string, roles: readonly [StatementRole, StatementRole], { income, expenditure }: { income: Half; expenditure: Half }, columns: readonly string[]): readonly Drawing[] {
    const left = this.half(`${form}/income`, income, ['决算数'], '项目');
    const right = this.half(`${form}/expenditure`, expenditure, columns, '项目');
    if (this.layout.twins !== 'beside') {
      const separate = [this.finish(`${this.word(title)}（收入）`, [roles[0]], left.rows, left.header, []), this.finish(`${this.word(title)}（支出）`, [roles[1]], right.rows, right.header, [])];
      if (this.layout.twins === 'two sheets') return separate;
      const [first, second] = separate as [Drawing, Drawing];
      return [{ title, role: roles, rows: [...first.rows, [], ...second.rows], merges: [...first.merges, ...second.merges.map((area) => ({ ...area, top: area.top + first.rows.length + 1, bottom: area.bottom + first.rows.length + 1 }))] }];
    }
    const width = left.rows[0]!.length;
    const items = Math.max(left.itemRows, right.itemRows);
    const pad = ({ rows, itemRows }: HalfRows, to: number) => [...rows.slice(0, itemRows), ...Array.from({ length: items - itemRows }, () => rows[0]!.map((): Drawn => null)), ...rows.slice(itemRows), ...Array.from({ length: to - rows.length - items + itemRows }, () => rows[0]!.map((): Drawn => null))];
    // The grand totals stand in one row.
    const length = Math.max(left.rows.length - left.itemRows, right.rows.length - right.itemRows) + items;
    const aligned = (half: HalfRows) => {
      const padded = pad({ ...half, rows: half.rows.slice(0, -1) }, length - 1);
      return [...padded, half.rows.at(-1)!];
    };
    const [a, b] = [aligned(left), aligned(right)];
    const rows = a.map((row, index) => [...row, ...b[index]!]);
    const groups: Row = [this.word('收入'), ...left.header.slice(1).map((): Drawn => null), this.word('支出'), ...right.header.slice(1).map((): Drawn => null)];
    const merges = [span(0, 0, width - 1), span(0, width, width + right.header.length - 1)];
    return [this.finish(title, roles, rows, [...left.header, ...right.header], merges, [groups])];
  }

  bySubject(form: string, title: string, role: StatementRole, { total, subjects }: BySubject, kinds: readonly string[]): Drawing {
    const names = this.nameHeaders('功能分类科目编码');
    const rest = [...kinds.map((kind) => this.word(kind)), ...(this.layout.remarks ? ['备注'] : [])];
    const rows = this.subjectRows(form, total, subjects);
    const merges = names.length > 1 ? [span(0, 0, names.length - 1), ...rest.map((_, index) => down(0, 1, names.length + index))] : [];
    const upper: Row = [this.word('项目'), ...names.slice(1).map((): Drawn => null), ...rest];
    const lower: Row = [...names, ...rest.map((): Drawn => null)];
    return names.length > 1 ? this.finish(title, [role], rows, lower, merges, [upper], names.length) : this.finish(title, [role], rows, [...names, ...rest], [], [], names.length);
  }

  basic(): Drawing {
    const { basic } = this.contents;
    const title = '一般公共预算财政拨款基本支出决算表';
    const names = this.layout.codes === 'none' ? [this.word('科目名称')] : this.layout.codes === 'in the name' ? [this.word('经济分类科目')] : ['经济分类科目编码', this.word('科目名称')];
    const cells = (part: string, lines: readonly Line[], index: number): Row => {
      const found = lines[index];
      if (!found) return [...names.map((): Drawn => null), null];
      return [...this.nameCells(found, names.length, 3), this.amount(`basic/${part}/${found.code}/0`, found.amounts[0]!)];
    };
    const sum = (part: string, label: string, amount: Amount): Row => [label, ...names.slice(1).map((): Drawn => null), this.amount(`basic/${part}/total/0`, amount)];
    const header: Row = [...names, this.word('决算数')];
    if (this.layout.economic === 'by group') {
      const kinds = ['合计', '人员经费', '公用经费'];
      const row = (line: Line, part: 'personnel' | 'operating'): Row => {
        const amount = line.amounts[0]!;
        return [...this.nameCells(line, names.length, 3), this.amount(`basic/${part}/${line.code}/whole`, amount), ...(part === 'personnel' ? [this.amount(`basic/personnel/${line.code}/0`, amount), null] : [null, this.amount(`basic/operating/${line.code}/0`, amount)])];
      };
      const total: Row = ['合计', ...names.slice(1).map((): Drawn => null), this.amount('basic/total/0', basic.total), this.amount('basic/personnel/total/0', basic.personnelTotal), this.amount('basic/operating/total/0', basic.operatingTotal)];
      return this.finish(title, ['generalBudgetBasic'], [total, ...basic.personnel.map((line) => row(line, 'personnel')), ...basic.operating.map((line) => row(line, 'operating'))], [...names, ...kinds], [], [], names.length);
    }
    if (this.layout.economic === 'one block') {
      const list = (part: 'personnel' | 'operating') => basic[part].map((_, index) => cells(part, basic[part], index));
      return this.finish(title, ['generalBudgetBasic'], [...list('personnel'), sum('personnel', '人员经费合计', basic.personnelTotal), ...list('operating'), sum('operating', '公用经费合计', basic.operatingTotal)], header, []);
    }
    const blocks = this.layout.economic === 'two blocks' ? [basic.operating] : [basic.operating.slice(0, Math.ceil(basic.operating.length / 2)), basic.operating.slice(Math.ceil(basic.operating.length / 2))];
    const length = Math.max(basic.personnel.length, ...blocks.map((block) => block.length));
    const rows = Array.from({ length }, (_, index) => [...cells('personnel', basic.personnel, index), ...blocks.flatMap((block) => cells('operating', block, index))]);
    const between = blocks.slice(1).flatMap(() => header.map((): Drawn => null));
    const last = [...sum('personnel', '人员经费合计', basic.personnelTotal), ...this.widened(sum('operating', '公用经费合计', basic.operatingTotal), between)];
    return this.finish(title, ['generalBudgetBasic'], [...rows, last], [...header, ...blocks.flatMap(() => header)], []);
  }

  fund(form: string, title: string, role: StatementRole, { total, subjects }: BySubject): readonly Drawing[] {
    if (this.layout.withoutEmpty && subjects.length === 0) return [];
    const names = this.nameHeaders('功能分类科目编码');
    const [opening, income, , , , closing] = fundKinds;
    const at = names.length;
    const upper: Row = [this.word('项目'), ...names.slice(1).map((): Drawn => null), this.word(opening), this.word(income), this.word('本年支出'), null, null, this.word(closing)];
    const lower: Row = [...(names.length > 1 ? names : [null]), null, null, '小计', this.word('基本支出'), this.word('项目支出'), null];
    const merges = [...(names.length > 1 ? [span(0, 0, at - 1)] : [down(0, 1, 0)]), down(0, 1, at), down(0, 1, at + 1), span(0, at + 2, at + 4), down(0, 1, at + 5)];
    return [this.finish(title, [role], this.subjectRows(form, total, subjects), lower, merges, [upper], at)];
  }

  threePublic(): Drawing {
    const { budget, final } = this.contents.threePublic;
    const title = '财政拨款“三公”经费支出决算表';
    const [total, overseas, vehicles, purchase, running, hospitality] = publicExpenses.map((name) => this.word(name));
    const cell = (stage: string, index: number, amount: Amount) => this.amount(`threePublic/${stage}/${index}`, amount);
    if (this.layout.threePublic === 'rows') {
      const labels = ['“三公”经费合计', `1.${overseas}`, `2.${vehicles}`, `（1）${purchase}`, `（2）${running}`, `3.${hospitality}`];
      return this.finish(title, ['threePublic'], labels.map((label, index) => [label, cell('budget', index, budget[index]!), cell('final', index, final[index]!)]), ['项目', '预算数', this.word('决算数')], []);
    }
    if (this.layout.threePublic === 'items over stages') {
      const items: Row = [total!, null, overseas!, null, vehicles!, null, null, null, null, null, hospitality!, null];
      const parts: Row = [null, null, null, null, '小计', null, purchase!, null, running!, null, null, null];
      const stages: Row = publicExpenses.flatMap(() => ['预算数', this.word('决算数')]);
      const merges = [area(0, 1, 0, 1), area(0, 1, 2, 3), span(0, 4, 9), area(0, 1, 10, 11), span(1, 4, 5), span(1, 6, 7), span(1, 8, 9)];
      const figures = publicExpenses.flatMap((_, index) => [cell('budget', index, budget[index]!), cell('final', index, final[index]!)]);
      return this.finish(title, ['threePublic'], [figures], stages, merges, [items, parts]);
    }
    const items: Row = [total!, overseas!, vehicles!, null, null, hospitality!];
    const parts: Row = [null, null, '小计', purchase!, running!, null];
    const both = this.layout.threePublic === 'stages over items';
    const times = both ? [0, 6] : [0];
    const merges = times.flatMap((left) => [...(both ? [span(0, left, left + 5)] : []), ...[0, 1, 5].map((column) => down(both ? 1 : 0, both ? 2 : 1, left + column)), span(both ? 1 : 0, left + 2, left + 4)]);
    const figures = [...(both ? budget.map((amount, index) => cell('budget', index, amount)) : []), ...final.map((amount, index) => cell('final', index, amount))];
    const upper: Row[] = both ? [['预算数', null, null, null, null, null, this.word('决算数'), null, null, null, null, null]] : [];
    return this.finish(title, ['threePublic'], [figures], times.flatMap(() => parts), merges, [...upper, times.flatMap(() => items)]);
  }

  private half(part: string, { items, year, beside, total }: Half, columns: readonly string[], name: string): HalfRows {
    let nextLine = 1;
    const row = (line: Line, label: string, at: string): Row => [label, ...(this.layout.lineNumbers ? [{ count: nextLine++ }] : []), ...line.amounts.map((amount, column) => this.amount(`${part}/${at}/${column}`, amount))];
    let fund = 0;
    const rows = [
      ...items.map((line, index) => row(line, this.numbered(line.label, index + 1), `item${index}`)),
      row(year, year.label + (this.layout.formulas ? '（1+2+3+4+5+6+7+8）' : ''), 'year'),
      ...beside.map((line, index) => row(line, /预算/.test(line.label) ? this.numbered(line.label, (fund += 1)) : this.word(line.label), `beside${index}`)),
      row(total, total.label + (this.layout.formulas ? '（27+28+29）' : ''), 'total'),
    ];
    return { rows, itemRows: items.length, header: [this.word(name), ...(this.layout.lineNumbers ? ['行次'] : []), ...columns.map((column) => this.word(column))] };
  }

  private subjectRows(form: string, total: Line, subjects: readonly Line[]): Row[] {
    const width = this.nameHeaders('').length;
    const amounts = (line: Line, at: string): Row => line.amounts.map((amount, column) => this.amount(`${form}/${at}/${column}`, amount));
    const sum: Row = [...Array.from({ length: width }, (_, index): Drawn => (index === 0 ? total.label : null)), ...amounts(total, 'total')];
    const rows = subjects.map((line): Row => [...this.nameCells(line, width, 3), ...amounts(line, line.code)]);
    return this.layout.total === 'first' ? [sum, ...rows] : [...rows, sum];
  }

  private nameHeaders(code: string): Row {
    switch (this.layout.codes) {
      case 'column':
        return [this.word(code), this.word('科目名称')];
      case 'three columns':
        return ['类', '款', '项', this.word('科目名称')];
      default:
        return [this.word('科目名称')];
    }
  }

  private nameCells({ code, label }: Line, width: number, classLength: number): Row {
    const level = (code.length - classLength) / 2;
    const indented = this.layout.indented ? '　'.repeat(level + 1) + label : label;
    if (this.layout.codes === 'in the name') return [`${code}${label}`];
    if (width === 1) return [indented];
    if (width === 2) return [code, indented];
    return [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5, 7) || null, indented];
  }

  private numbered(label: string, count: number): string {
    const word = this.word(label);
    return this.layout.numbered === '一、' ? `${numeral(count)}、${word}` : this.layout.numbered === '1.' ? `${count}.${word}` : word;
  }

  private amount(key: string, amount: Amount): Drawn {
    return { amount, key };
  }

  private widened(row: Row, blank: Row): Row {
    return [...row.slice(0, -1), ...blank, row.at(-1)!];
  }

  word(word: string): string {
    return this.layout.words[word] ?? word;
  }

  /** Title, captions, header, column numbers, rows and note. */
  private finish(title: string, role: readonly StatementRole[], rows: readonly Row[], header: Row, merges: readonly Area[], above: readonly Row[] = [], names = 1): Drawing {
    const { layout } = this;
    const width = Math.max(header.length, ...rows.map((row) => row.length));
    const line = (left: string | null, right: string | null): Row => (width < 2 ? [right ?? left] : [left, ...Array.from({ length: width - 2 }, (): Drawn => null), right]);
    const own = this.word(title);
    const name = (layout.titles === 'long' ? `${this.contents.department}2024年度${own}` : own) + (layout.unitIn === 'title' ? `（${layout.unit}）` : '');
    const top: Row[] = [
      ...(layout.titles === 'none' ? [] : [[name]]),
      ...(layout.captions ? [line(null, '公开表')] : []),
      ...(layout.captions || layout.unitIn === 'line' ? [line(layout.captions ? `部门：${this.contents.department}` : null, layout.unitIn === 'line' ? `${layout.captions ? '金额' : ''}单位：${layout.unit}` : null)] : []),
    ];
    const counted: Row[] = layout.columnNumbers ? [header.map((_, index): Drawn => (index < names ? (index === names - 1 ? '栏次' : null) : { count: index - names + 1 }))] : [];
    const headers = [...above, header].map((row) => (layout.unitIn === 'header' ? row.map((cell) => (cell === '决算数' || cell === '合计' ? `${cell}（${layout.unit}）` : cell)) : row));
    const offset = top.length;
    return {
      title: own,
      role,
      rows: [...top, ...headers, ...counted, ...rows, ...(layout.notes ? [[`注：本表反映部门本年度的${title.slice(0, 4)}情况。`]] : [])],
      merges: merges.map((each) => ({ ...each, top: each.top + offset, bottom: each.bottom + offset })),
    };
  }
}

interface HalfRows {
  readonly rows: readonly Row[];
  readonly itemRows: number;
  readonly header: Row;
}

const span = (row: number, left: number, right: number): Area => area(row, row, left, right);
const down = (top: number, bottom: number, column: number): Area => area(top, bottom, column, column);

function area(top: number, bottom: number, left: number, right: number): Area {
  return { top, bottom, left, right };
}

