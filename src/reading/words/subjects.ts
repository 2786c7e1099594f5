/** 政府收支分类科目: what its codes and class names tell. */

export type Classification = 'functional' | 'economic';

/** Classes (类) of the functional classification and how forms of different years name them. */
export const functionalClasses: Readonly<Record<string, readonly string[]>> = {
  201: ['一般公共服务支出', '一般公共服务'],
  202: ['外交支出', '外交'],
  203: ['国防支出', '国防'],
  204: ['公共安全支出', '公共安全'],
  205: ['教育支出', '教育'],
  206: ['科学技术支出', '科学技术'],
  207: ['文化旅游体育与传媒支出', '文化体育与传媒支出', '文化旅游体育与传媒'],
  208: ['社会保障和就业支出', '社会保障和就业'],
  209: ['社会保险基金支出'],
  210: ['卫生健康支出', '医疗卫生与计划生育支出', '医疗卫生支出', '卫生健康'],
  211: ['节能环保支出', '环境保护支出', '节能环保'],
  212: ['城乡社区支出', '城乡社区事务支出', '城乡社区'],
  213: ['农林水支出', '农林水事务支出', '农林水'],
  214: ['交通运输支出', '交通运输'],
  215: ['资源勘探工业信息等支出', '资源勘探信息等支出', '资源勘探电力信息等支出'],
  216: ['商业服务业等支出'],
  217: ['金融支出'],
  219: ['援助其他地区支出'],
  220: ['自然资源海洋气象等支出', '国土海洋气象等支出', '国土资源气象等支出'],
  221: ['住房保障支出', '住房保障'],
  222: ['粮油物资储备支出', '粮油物资管理支出'],
  223: ['国有资本经营预算支出'],
  224: ['灾害防治及应急管理支出'],
  227: ['预备费'],
  229: ['其他支出'],
  230: ['转移性支出'],
  231: ['债务还本支出'],
  232: ['债务付息支出'],
  233: ['债务发行费用支出'],
  234: ['抗疫特别国债安排的支出'],
};

/** Classes of the departments' economic classification that basic expenditure may have. */
export const economicClasses: Readonly<Record<string, readonly string[]>> = {
  301: ['工资福利支出'],
  302: ['商品和服务支出', '一般商品和服务支出'],
  303: ['对个人和家庭的补助', '对个人和家庭的补助支出', '对个人和家庭补助支出'],
  307: ['债务利息及费用支出', '债务利息支出'],
  309: ['资本性支出(基本建设)', '基本建设支出'],
  310: ['资本性支出', '其他资本性支出'],
  311: ['对企业补助(基本建设)'],
  312: ['对企业补助'],
  313: ['对社会保障基金补助'],
  399: ['其他支出'],
};

/** Sections (款) that only the government fund budget has. */
export const governmentFundSections: ReadonlySet<string> = new Set([
  '20610', '20707', '20709', '20710', '20822', '20823', '20829', '21160', '21161', '21208', '21210', '21211', '21213', '21214', '21215', '21216', '21217', '21218',
  '21219', '21366', '21367', '21369', '21370', '21371', '21460', '21462', '21463', '21464', '21468', '21469', '21562', '21660', '22904', '22908', '22960', '23104', '23204', '23304',
]);

/** The class of the state capital operations budget. */
export const stateCapitalClass = '223';

/** Economic classes paid to or for persons; every other class of basic expenditure is operating expenditure (公用经费). */
export const personnelClasses: ReadonlySet<string> = new Set(['301', '303']);

/** 201 / 20101 / 2010101 are functional, 301 / 30101 economic (of departments; 501 / 50101 of the government); undefined for anything else. */
export function classificationOf(code: string): Classification | undefined {
  if (/^2\d{2}(?:\d{2}){0,2}$/.test(code)) return 'functional';
  return /^[35]\d{2}(?:\d{2})?$/.test(code) ? 'economic' : undefined;
}
