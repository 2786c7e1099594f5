/** 部门整体支出绩效评价基础数据表 prints its spending controls under one header (Hunan's annex 1). */

/** What stands over the names of that table's rows. */
export const annexHeader = '经费控制情况';

/** The tables it is made of, and the rows they begin with. */
export const annexTables: readonly { readonly title: string; readonly begins: readonly string[] }[] = [
  { title: '三公经费', begins: ['三公经费'] },
  { title: '项目支出', begins: ['项目支出'] },
  { title: '支出控制', begins: ['公用经费', '日常公用经费', '政府采购金额', '政府采购', '部门基本支出预算调整'] },
];

/** What stands over the names of its new buildings. */
export const annexBuildings = /^楼堂馆所/;

/** Where the funds of a self-evaluation form are divided by what they come from and go to. */
export const fundsByKind = /^按(?:收入|支出|资金)性质分/;

/** What follows the funds of a self-evaluation form. */
export const fundsEnd = /^(?:年度)?(?:总体|绩效|预期)目标/;

/** Where the figures of the annex end. */
export const annexEnd = /^(?:楼堂馆所|厉行节约|说明|填表人|填报人)/;
