/** What a label by itself tells of how it hangs together with what stands before it. */

/** 支出决算为 behind 年初预算为: a label that goes on with what was spoken of. */
export const goesOn = /^(?:本年|全年|当年|实际|部门|财政拨款)?(?:支出|收入|经费|资金|总额|金额|数额|支出金额|收支|收、支|指标)?$/;

/** 金额 alone says too little: what stands before it belongs to the name. */
export const generic = /^(?:[\p{Script=Han}]{0,2}金额|资金|经费|支出|收入|项目|人数|汇总数|总数|总量|总计数|合计数)$/u;

/** 共计下达61.8万元: only that it was. */
export const givesOut = /^(?:下达?|安排|投入|拨付|到位|收到|筹集|发放|支付|使用|完成|支出|收入)(?:资金|经费|预算|投资)?$/;

/** 有效回收率, 资产负债率. */
export const namesRate = /率$/;

/** 项目执行率: a rate of what was spoken of. */
export const saysNothing = /^项目$/;

/** （合88.13万元）. */
export const restates = /^(?:折合|约合|合|即)$/;

/** 首次突破2万亿元. */
export const passesMark = /^(?:首次|再次|历史性|成功)*(?:突破|跨越|迈上)?$/;

/** From 收入 to 支出, or back; from what is left to either. */
export function turnsRound(from: string, to: string): boolean {
  if (/(?:结转|结余)(?:资金)?$/.test(from) && /(?:收入|支出)$/.test(to)) return true;
  return (from.includes('收入') && to.includes('支出')) || (from.includes('支出') && to.includes('收入') && !from.includes('收入'));
}
