import type { TableFigures } from '../figures';

export const facts: TableFigures = {
  单位名称: ['示例区残疾人联合会'],
  年度: [2023],
  报告日期: ['2024年8月26日'],
  内设机构数: [2],
  内设机构名称: ['办公室、综合业务部'],
  下属单位: ['示例区残疾人就业服务中心'],
};

/** 编制数, 实有人数. */
export const staffing: TableFigures = {
  在职人员合计: [23, 22],
  行政编制: [6, 5],
  事业编制: [17, 16],
  退休人员: [null, 2],
};
