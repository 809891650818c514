import { textRule } from '../facts/remark-rule';

/**
 * 情况说明的模板用“增加（减少）”“（有则写，无则填0）”提示选填，定稿时应当删去。
 * 不适用：无。
 */
export const textTemplateLeft = textRule({ id: 'totals/text-template-left', code: 'Z-914', severity: 'warning' }, ['template']);
