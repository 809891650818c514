import { z } from 'zod';
import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { isBenefit } from '../facts/level2-kind';
import { isWords } from '../facts/value-kind';

const options = z.strictObject({
  /** A regular expression: verbs that begin a slogan. */
  words: z.string().min(1).default('^(?:提高|提升|增强|加强|改善|促进|推进|推动|保障|保证|维护|优化|完善|扩大|增加|助力|营造)'),
});

/** 有效提升, 较上年提高: a qualitative target that says how far. */
const STATES_DEGREE = /有效|明显|显著|大幅|较|逐[步年]|持续|不断|进一步|良好|优秀|基本|全面|长期|稳步|切实|充分/u;

/**
 * 财预〔2021〕101号（参考）：效益要可以衡量。
 * 不适用：有数、有程度词的值；照抄名称的值（另有规则）。
 */
export const benefitSlogan: IndicatorRule<z.infer<typeof options>> = {
  meta: {
    id: 'category/benefit-slogan',
    code: 'Z-332',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  options,
  *check({ indicator }, { pack, options: { words } }) {
    const { target, level2, level3 } = indicator;
    if (!target || !isBenefit(indicator, pack) || !isWords(target.value)) return;
    const value = compact(target.raw);
    if (/\d/u.test(value) || STATES_DEGREE.test(value) || !new RegExp(words, 'u').test(value) || saysSame(value, level3.value)) return;
    yield { messageId: 'slogan', data: { level2: compact(level2.value), name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
