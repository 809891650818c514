import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { isWords } from '../facts/value-kind';

const QUESTION = /是否|与否|能否|如何|怎样|[?？]$/u;

/** Says which way things go: then it is a qualitative target. */
const DIRECTION =
  /提[高升]|增[加长强]|改善|优化|降低|减少|下降|加强|完善|保[障证持]|促进|推[进动]|达到|实现|有效|明显|显著|逐[步年]|持续|高于|低于|不|无|零|全|按|良好$|优秀$|合格$|较|稳/u;

/** The name of something counted or measured. */
const NAME_OF_QUANTITY = /(?:次数|数量|人数|户数|件数|金额|比例|比率|程度|情况|[\p{Script=Han}]率)$/u;

/** 优秀、良好、一般 */
const GRADES = /优秀?[、,，/／]\s*良好?[、,，/／]\s*(?:一般|中|合格|及格|差)/u;

/**
 * 指标值说的是要达到什么；问题、量的名称、等级的清单都没有说。
 * 不适用：有数的值；说出变化方向的定性目标；照抄名称的值（另有规则）。
 */
export const notATarget: IndicatorRule = {
  meta: {
    id: 'value/not-a-target',
    code: 'Z-212',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { target } = indicator;
    if (!target || !isWords(target.value) || /\d/u.test(target.raw) || saysSame(target.raw, indicator.level3.value)) return;
    const messageId = whatItIs(compact(target.raw));
    if (messageId) yield { messageId, data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};

function whatItIs(value: string): 'question' | 'grades' | 'noun' | undefined {
  if (QUESTION.test(value)) return 'question';
  if (GRADES.test(value)) return 'grades';
  return NAME_OF_QUANTITY.test(value) && !DIRECTION.test(value) ? 'noun' : undefined;
}
