import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/** Says that there is a basis, not which. */
const VAGUE: ReadonlySet<string> = new Set([
  '历年经验', '以往经验', '历史经验', '工作经验', '经验', '经验值', '历史数据', '历年数据', '往年数据', '政策要求', '政策规定',
  '相关政策', '文件要求', '相关文件', '有关规定', '相关规定', '工作要求', '工作需要', '工作记录', '工作计划', '工作安排', '实际情况',
  '实际工作', '实际需要', '预估值', '预计', '估算', '统计值', '社会调查', '问卷调查', '日常工作', '单位职责', '部门职责',
]);

/**
 * 财预〔2021〕101号（参考）：依据要有类别和可查的出处，如文号、文件名、上年数据。
 * 不适用：写了具体文件、年度或数据的依据。
 */
export const basisVague: IndicatorRule = {
  meta: {
    id: 'wording/basis-vague',
    code: 'Z-405',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'basis'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { basis } = indicator;
    if (!basis || !VAGUE.has(compact(basis.value).replace(/[。.；;]$/u, ''))) return;
    yield { messageId: 'vague', data: { name: nameOf(indicator), basis: excerpt(basis.value) }, at: basis.at };
  },
};
