/** Units that a header's bracket or a line above a table may name; any other word there is a remark (调整前, 含结转). */
export const namedUnits = ['元', '百元', '千元', '万元', '百万元', '亿元', '%', '‰', '人', '人次', '个', '户', '辆', '台', '分', '平方米', 'm2'] as const;
