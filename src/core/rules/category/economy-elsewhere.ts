import { z } from 'zod';
import type { IndicatorRule } from '../contract';
import { compact, isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';

const options = z.strictObject({
  /** A regular expression: what is social however it is counted. */
  words: z.string().min(1).default('知晓|普及|社会服务|公共服务|生活保障|生活水平|社会稳定|和谐|公平|安全感|幸福感|获得感'),
});

const ABOUT_MONEY = /经济|收入|增收|收益|利润|产值|产业|税|投资|融资|贷款|资金|成本|费用|节约|节省|节支|就业|消费|销售|交易|市场|企业|贸易|价/u;

/**
 * 财预〔2021〕101号（参考）：经济效益反映对经济发展的影响。
 * 不适用：名称、描述或值里有经济方面的词。
 */
export const economyElsewhere: IndicatorRule<z.infer<typeof options>> = {
  meta: {
    id: 'category/economy-elsewhere',
    code: 'Z-334',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  options,
  *check({ indicator }, { pack, options: { words } }) {
    const { level2, level3, description, target } = indicator;
    if (level2Kind(indicator, pack) !== 'economic' || isEmptyRow(indicator)) return;
    if (!new RegExp(words, 'u').test(compact(level3.value))) return;
    if (ABOUT_MONEY.test([level3.value, description?.value, target?.raw].join(' '))) return;
    yield { messageId: 'elsewhere', data: { name: nameOf(indicator) }, at: level3.at, related: [level2.at] };
  },
};
