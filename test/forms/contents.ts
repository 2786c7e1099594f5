/** What the published forms of one department say, before any layout: lines with their amounts in 万元, null where a cell is blank. */
export type Amount = number | null;

export interface Line {
  readonly code: string;
  readonly label: string;
  readonly amounts: readonly Amount[];
}

/** One half of form 01 or 04: its kinds, the year's total, what stands beside it, the grand total. */
export interface Half {
  readonly items: readonly Line[];
  readonly year: Line;
  /** What was carried over and the like; of form 04 split by budget. */
  readonly beside: readonly Line[];
  readonly total: Line;
}

export interface BySubject {
  readonly kinds: readonly string[];
  readonly total: Line;
  readonly subjects: readonly Line[];
}

export interface Contents {
  readonly department: string;
  readonly summary: { readonly income: Half; readonly expenditure: Half };
  readonly income: BySubject;
  readonly expenditure: BySubject;
  readonly appropriation: { readonly income: Half; readonly expenditure: Half; readonly columns: readonly string[] };
  readonly general: BySubject;
  readonly basic: { readonly personnel: readonly Line[]; readonly operating: readonly Line[]; readonly personnelTotal: Amount; readonly operatingTotal: Amount; readonly total: Amount };
  readonly fund: BySubject;
  readonly stateCapital: BySubject;
  /** Total, overseas travel, vehicles, purchase, running, hospitality: budget and final accounts of each. */
  readonly threePublic: { readonly budget: readonly Amount[]; readonly final: readonly Amount[] };
}

export const incomeKinds = ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'] as const;
export const expenditureKinds = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'] as const;
export const generalKinds = ['合计', '基本支出', '项目支出'] as const;
export const fundKinds = ['年初结转和结余', '本年收入', '小计', '基本支出', '项目支出', '年末结转和结余'] as const;
export const budgets = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;
export const publicExpenses = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务用车购置费', '公务用车运行维护费', '公务接待费'] as const;

/** The classes that forms 01 and 04 list, as the 2024 forms name them. */
export const classes: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'], ['202', '外交支出'], ['203', '国防支出'], ['204', '公共安全支出'], ['205', '教育支出'], ['206', '科学技术支出'], ['207', '文化旅游体育与传媒支出'],
  ['208', '社会保障和就业支出'], ['210', '卫生健康支出'], ['211', '节能环保支出'], ['212', '城乡社区支出'], ['213', '农林水支出'], ['214', '交通运输支出'], ['215', '资源勘探工业信息等支出'],
  ['216', '商业服务业等支出'], ['217', '金融支出'], ['219', '援助其他地区支出'], ['220', '自然资源海洋气象等支出'], ['221', '住房保障支出'], ['222', '粮油物资储备支出'],
  ['223', '国有资本经营预算支出'], ['224', '灾害防治及应急管理支出'], ['229', '其他支出'], ['231', '债务还本支出'], ['232', '债务付息支出'], ['234', '抗疫特别国债安排的支出'],
];

export const line = (code: string, label: string, ...amounts: readonly Amount[]): Line => ({ code, label, amounts });
