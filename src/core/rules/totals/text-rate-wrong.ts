import { identityRule } from '../facts/identity-rule';

/**
 * 财预〔2016〕143号：公开内容应当准确。增减比例 =（本年 − 上年）÷ 上年。
 * 按两个数和比例的小数位数留余地，舍去和四舍五入都算对。不适用：上年为零的；同一段里另一个本年数与比例相符的（那是两个数不一致）。
 */
export const textRateWrong = identityRule(
  { id: 'totals/text-rate-wrong', code: 'Z-909', severity: 'error' },
  ({ relation }) => relation === '%',
);
