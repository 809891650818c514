import type { IndicatorRule } from '../contract';
import { compact, isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { movedRow } from '../facts/moved-row';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：质量指标反映达到的标准，及时程度归时效指标。
 * 不适用：同时说标准的名称（及时足额发放）。
 */
export const qualityAboutTime: IndicatorRule = {
  meta: {
    id: 'category/quality-about-time',
    code: 'Z-329',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    if (level2Kind(indicator, pack) !== 'quality' || isEmptyRow(indicator)) return;
    const name = compact(indicator.level3.value);
    if (!wordsOf(pack, 'punctual').test(name) || wordsOf(pack, 'standardSaid').test(name)) return;
    yield { messageId: 'about-time', data: { name: nameOf(indicator) }, at: indicator.level3.at, related: [indicator.level2.at] };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'timeliness', pack);
  },
};
