import type { IndicatorRule } from '../contract';
import { isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { movedRow } from '../facts/moved-row';
import { isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：时效指标反映及时程度和效率。
 * 不适用：名称、描述或值里有时间方面的词；期限和时长；数量、金额（另有规则）。
 */
export const timelinessElsewhere: IndicatorRule = {
  meta: {
    id: 'category/timeliness-elsewhere',
    code: 'Z-327',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { level2, level3, description, target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'timeliness' || isEmptyRow(indicator) || !isPercent(target.value)) return;
    // What the description merely repeats of the year of the plan tells no time.
    const said = [level3.value, (description?.value ?? '').replace(/\d{4}\s*年度?|年度|全年/gu, '')].join(' ');
    if (wordsOf(pack, 'timeSaid').test(said)) return;
    yield { messageId: 'elsewhere', data: { name: nameOf(indicator) }, at: level3.at, related: [level2.at] };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'quality', pack);
  },
};
