/** A subject of 功能分类 or 经济分类 with its code. */
export interface Subject {
  readonly code: string;
  readonly name: string;
}

/** 类 with their 款 and 项, in the order in which tables list them. */
export const FUNCTIONS: readonly (readonly Subject[])[] = [
  [
    { code: '201', name: '一般公共服务支出' },
    { code: '20106', name: '财政事务' },
    { code: '2010601', name: '行政运行' },
    { code: '2010602', name: '一般行政管理事务' },
  ],
  [
    { code: '205', name: '教育支出' },
    { code: '20502', name: '普通教育' },
    { code: '2050203', name: '初中教育' },
  ],
  [
    { code: '208', name: '社会保障和就业支出' },
    { code: '20805', name: '行政事业单位养老支出' },
    { code: '2080505', name: '机关事业单位基本养老保险缴费支出' },
    { code: '2080506', name: '机关事业单位职业年金缴费支出' },
  ],
  [
    { code: '210', name: '卫生健康支出' },
    { code: '21011', name: '行政事业单位医疗' },
    { code: '2101101', name: '行政单位医疗' },
  ],
  [
    { code: '221', name: '住房保障支出' },
    { code: '22102', name: '住房改革支出' },
    { code: '2210201', name: '住房公积金' },
    { code: '2210203', name: '购房补贴' },
  ],
];

export const ECONOMICS: readonly (readonly Subject[])[] = [
  [
    { code: '301', name: '工资福利支出' },
    { code: '30101', name: '基本工资' },
    { code: '30102', name: '津贴补贴' },
    { code: '30113', name: '住房公积金' },
  ],
  [
    { code: '302', name: '商品和服务支出' },
    { code: '30201', name: '办公费' },
    { code: '30211', name: '差旅费' },
    { code: '30299', name: '其他商品和服务支出' },
  ],
  [
    { code: '303', name: '对个人和家庭的补助' },
    { code: '30302', name: '退休费' },
  ],
];

export const INCOMES: readonly [string, ...string[]] = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入', '财政专户管理资金收入', '事业收入', '上级补助收入', '其他收入'];

export const EXPENDITURES: readonly [string, ...string[]] = ['一般公共服务支出', '外交支出', '国防支出', '公共安全支出', '教育支出', '科学技术支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出'];

/** 三公 and what is printed with it. */
export const SMALL_ITEMS: readonly [string, ...string[]] = ['因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行维护费', '会议费', '培训费'];

export const CHINESE_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
