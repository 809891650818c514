/** An error that people found in a published document, and how a finding tells it. */
export interface KnownError {
  /** What the name of the workbook begins with. */
  readonly workbook: string;
  readonly what: string;
  readonly rule: string;
  /** Where it stands in a sheet of the workbook itself. */
  readonly cell?: string;
  /** Part of the finding's data. */
  readonly words?: string;
  /** How often. */
  readonly times?: number;
  /** What the line of the district's 检查表 says that speaks of it. */
  readonly official?: string;
}

/** From the lists of defects and the districts' own 预算公开情况检查表. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  { workbook: '香河', what: '−259.23 + 5474 = 5214.77，文中 5199.23', rule: 'totals/text-sum-differs', words: '5214.77' },
  { workbook: '大城', what: '−4099.52 + 8728.61 = 4629.09，文中 4550.51', rule: 'totals/text-sum-differs', words: '4629.09' },
  { workbook: '大城', what: '（有则写，无则填0万元）没有删', rule: 'totals/text-template-left', words: '有则写' },
  { workbook: '大城', what: '（……计算机设备…）没有删', rule: 'totals/text-template-left', words: '计算机设备' },
  { workbook: '大城', what: '增加、0万元', rule: 'totals/text-punctuation', words: '增加、0' },
  { workbook: '石家庄', what: '固定资产表有数，注空表', rule: 'totals/note-contradicts', words: '空表' },
  { workbook: 'p7_', what: '与本年预算比较 5 处', rule: 'totals/text-wrong-year', words: '2026年预算', times: 5, official: '存在5处' },
  { workbook: 'p7_', what: '漏句号', rule: 'totals/text-unfinished', words: '工作量增加', official: '漏了个句号' },
  { workbook: 'p7_', what: '连续两个句号', rule: 'totals/text-punctuation', words: '。。', official: '连续两个句号' },
  { workbook: 'p7_', what: '3845.49 比 43269.3 增加17.62%', rule: 'totals/text-rate-wrong', words: '17.62', official: '3845.49' },
  { workbook: 'p7_', what: '医疗卫生与计划生育支出', rule: 'totals/text-outdated-name', words: '卫生健康支出', official: '医疗卫生与计划生育支出' },
  { workbook: 'p7_', what: '208.8 与 201.50', rule: 'totals/text-stated-twice', words: '201.50', official: '208.8' },
  { workbook: 'p7_', what: '多一个右引号', rule: 'totals/text-punctuation', words: '优秀调解案例', official: '多了一个右引号' },
  { workbook: 'p8_', what: '增加（减少）没有选', rule: 'totals/text-template-left', words: '增加(减少)', official: '增加（减少）' },
  { workbook: 'p8_', what: '减少1.10% 应为 15.13%', rule: 'totals/text-rate-wrong', words: '-15.13', official: '1.10%' },
  { workbook: 'p8_', what: '56.12 与 57.8', rule: 'totals/text-stated-twice', words: '57.8', official: '56.12' },
  { workbook: 'p8_', what: '207 与 170.03', rule: 'totals/text-stated-twice', words: '170.03', official: '207万元' },
  { workbook: 'p8_', what: '增加21.74%', rule: 'totals/text-rate-wrong', words: '21.74', official: '21.74%' },
  { workbook: 'p8_', what: '医疗卫生与计划生育支出', rule: 'totals/text-outdated-name', words: '卫生健康支出', official: '医疗卫生与计划生育支出' },
  { workbook: 'p8_', what: '支出总表行政运行行', rule: 'totals/sum-differs', cell: '3支出总表!E8', official: '支出预算总表中行政运行' },
  { workbook: 'p8_', what: '支出总表项目支出款=项', rule: 'totals/sum-differs', cell: '3支出总表!G7', official: '支出预算总表中行政运行' },
  { workbook: 'p8_', what: '一般公共预算表行政运行行', rule: 'totals/sum-differs', cell: '5一般公共预算!E8', official: '一般公共预算支出功能分类预算表》中' },
  { workbook: 'p8_', what: '一般公共预算表项目支出款=项', rule: 'totals/sum-differs', cell: '5一般公共预算!G7', official: '一般公共预算支出功能分类预算表》中' },
  { workbook: 'p8_', what: '主要原因是。', rule: 'totals/text-unfinished', words: '主要原因是。', official: '主要原因是。' },
  { workbook: 'p8_', what: '单位预算写成部门', rule: 'totals/text-department', words: '部门预算安排', official: '部门预算安排' },
];
