import type { IndicatorRule } from '../contract';
import { compact, isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { movedRow } from '../facts/moved-row';

const ABOUT_TIME = /及时|按时|按期|准时|如期/u;
const ABOUT_STANDARD = /足额|[按保]质|准确|合格|达标|规范|完整|质量|有效|安全/u;

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
    if (!ABOUT_TIME.test(name) || ABOUT_STANDARD.test(name)) return;
    yield { messageId: 'about-time', data: { name: nameOf(indicator) }, at: indicator.level3.at, related: [indicator.level2.at] };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'timeliness', pack);
  },
};
