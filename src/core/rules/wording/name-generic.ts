import { z } from 'zod';
import type { IndicatorRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { bareName } from '../facts/name-kind';

const options = z.strictObject({
  /** Names that are complete only with what they are about. */
  words: z
    .array(z.string().min(1))
    .default([
      '完成率', '及时率', '合格率', '准确率', '达标率', '覆盖率', '知晓率', '完成及时率', '任务完成率', '质量合格率', '满意度', '满意率',
      '完成时间', '完成时限', '数量', '人数', '次数', '质量', '时效', '成本', '总成本', '效益', '及时性', '准确性', '有效性',
    ]),
});

/**
 * 财预〔2021〕101号（参考）：三级指标要指向明确。
 * 不适用：名称里写了对象。
 */
export const nameGeneric: IndicatorRule<z.infer<typeof options>> = {
  meta: {
    id: 'wording/name-generic',
    code: 'Z-407',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3'],
    fix: 'none',
  },
  options,
  *check({ indicator: { level3 } }, { options: { words } }) {
    if (words.includes(bareName(level3.value))) yield { messageId: 'generic', data: { name: excerpt(level3.value) }, at: level3.at };
  },
};
