import type { IndicatorRole } from '../../../../../src/core/model/target-table';

/** Header words that clerks write for each column; the first is the plainest. */
export const HEADER_WORDS = {
  level1: ['一级指标', '一级指标名称'],
  level2: ['二级指标', '二级指标名称'],
  level3: ['三级指标', '三级指标名称', '指标名称', '指标内容', '绩效标准', '具体指标'],
  description: ['绩效指标描述', '指标解释', '指标说明', '指标描述', '指标解释及计算公式'],
  value: ['指标值', '年度指标值', '目标值', '年度目标值', '预期指标值', '计划指标值', '当年预期实现值', '本年度计划水平', '绩效指标值'],
  comparator: ['符号', '计算符号', '指标性质', '比较符', '运算符号'],
  number: ['值', '指标值', '数值', '目标值'],
  unit: ['单位', '度量单位', '计量单位', '指标单位'],
  basis: ['指标值确定依据', '指标值设定依据', '设定依据', '绩效指标来源', '确定依据'],
  weight: ['权重', '分值', '指标权重', '分值权重', '权重（%）', '分值（100分）'],
  direction: ['指标方向性', '指标方向', '方向性'],
  nature: ['指标类型', '指标性质', '定性/定量'],
  scoring: ['评(扣)分标准', '评分标准', '评分细则'],
  midTermValue: ['中期指标值', '实施期指标值', '长期指标值', '中期目标值'],
  previousValue: ['上年度实际水平', '上年实际值', '上年完成值'],
  actualValue: ['实际完成值', '全年实际完成值', '全年完成值', '完成值', '实际完成情况'],
  score: ['得分', '自评得分', '实际得分'],
  deviation: ['偏差原因分析及改进措施', '未完成原因分析', '偏差原因及改进措施', '未完成原因和改进措施'],
  remark: ['备注', '备注说明'],
  no: ['序号'],
  project: ['项目名称', '项目'],
} as const satisfies Record<IndicatorRole, readonly [string, ...string[]]>;
