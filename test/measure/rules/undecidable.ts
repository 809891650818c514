import type { Defect } from './known-defects';

const LOAN = '撬动的贷款额本身就是金额，规则手册 QTY-02 列为例外；打开默认关闭的 Z-335 会提示';
const BLANK_ROW = '整行空白，只有二级指标：多半是不设这类指标的模板行，规则手册 STR-01 豁免';
const SCOPE = '名称和口径不同（全县 20 万、本次补助 12 万、邮寄 1 万份），是不是同一批人要由人看；同名的由 Z-609 比较';

/**
 * Single defects of mechanical kinds that no machine can decide, each read by a person, with what speaks against deciding it.
 * One that is found all the same is printed: then the reason is not true.
 */
const UNDECIDABLE: Readonly<Record<string, string>> = {
  D0231: LOAN,
  D0235: LOAN,
  D0236: LOAN,
  D0854: BLANK_ROW,
  D0855: BLANK_ROW,
  D0862: '15 条写成 1515、6000 元写成“6000 每条维护费 6000 元”，值读不出来，由 Z-208、Z-210 报；改好以后 Z-512 会报（测试里有）',
  D0866: '乘积是预算数的 2.9 倍：补差资金本来只付一部分，差得很远时多半另有口径',
  D0877: '没有数量：数量指标填的是 10 万元，由 Z-303 报',
  D0941: '依据写明 4.2 万加预增 0.8 万，合计正是 5 万；份与册能不能换算要由人看',
  D0944: '“发放率”与“扩大招生”没有共同的字，也没有可以比的量，要懂意思',
  D0968: '满意度用投诉率反向衡量，规则手册 SAT-04 列为例外；20% 是不是太宽由人看',
  D0985: '“就业增加人数”作可持续影响说得通，不合适是因为项目是代办员补助，要懂项目内容',
  D1000: SCOPE,
};

export function whyUndecidable(defect: Defect): string | undefined {
  return UNDECIDABLE[defect.defectId];
}
