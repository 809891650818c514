import { compact, excerpt, isBlank } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/**
 * 财预〔2015〕88号：三级指标要把二级指标细化到可以考核；照抄二级指标名称等于没有细化。
 * 不适用：三级指标为“满意度”一类简称、与二级指标不完全相同的行。
 */
export const nameIsLevel2: IndicatorRule = {
  meta: {
    id: 'wording/name-is-level2',
    code: 'Z-402',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  *check({ indicator: { level2, level3 } }) {
    if (isBlank(level3.value) || ![level2.value, level2.raw].some((name) => withoutSuffix(level3.value) === withoutSuffix(name))) return;
    if (!compact(level3.value).endsWith('指标')) return;
    yield { messageId: 'same', data: { name: excerpt(level3.value) }, at: level3.at, related: [level2.at] };
  },
};

function withoutSuffix(name: string): string {
  return compact(name).replace(/指标$/u, '');
}
