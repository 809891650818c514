import { excerpt, nameOf } from '../facts/cell-text';
import type { StandardsPack } from '../../standards/schema';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { bareName } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';
import { isMoney } from '../facts/value-kind';
import { movedRow } from '../facts/moved-row';

/**
 * 财预〔2021〕101号（参考）：时效指标反映产出的及时程度和效率，不会是金额。
 * 不适用：期限、时长、及时率；名称写明到什么时候完成多少资金（6月底前完成投资额）。
 */
export const timelinessInMoney: IndicatorRule = {
  meta: {
    id: 'category/timeliness-in-money',
    code: 'Z-305',
    scope: 'indicator',
    severity: 'error',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'timeliness' || !isMoney(target.value)) return;
    if (saysPaidByThen(indicator.level3.value, pack)) return;
    yield { messageId: 'money', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'cost', pack);
  },
};

/** 6月底前完成投资额, 上半年支出金额: so much money by that time. */
function saysPaidByThen(name: string, pack: StandardsPack): boolean {
  return wordsOf(pack, 'timeSaid').test(name) && (wordsOf(pack, 'moneyNames', 'end').test(bareName(name)) || bareName(name).endsWith('额'));
}
