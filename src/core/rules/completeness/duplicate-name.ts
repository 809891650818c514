import type { Indicator } from '../../model/target-table';
import { compact, isBlank, nameOf } from '../facts/cell-text';
import type { TableRule } from '../contract';
import { areTiers } from '../facts/tiers';

/**
 * 同一项目、同一二级指标下三级指标重名，审核时分不清考核的是哪一项。
 * 不适用：分档列出的同一指标（描述和指标值都不同，如学士、硕士、博士的发放标准）。
 */
export const duplicateName: TableRule = {
  meta: {
    id: 'completeness/duplicate-name',
    code: 'Z-108',
    scope: 'table',
    severity: 'warning',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  *check({ table }) {
    const first = new Map<string, Indicator[]>();
    for (const indicator of table.indicators) {
      if (isBlank(indicator.level3.value)) continue;
      const key = `${compact(indicator.level2.value)} ${compact(indicator.level3.value)}`;
      const earlier = first.get(key) ?? [];
      const same = earlier.find((one) => !areTiers(one, indicator));
      if (same) {
        yield {
          messageId: 'same',
          data: { name: nameOf(indicator), level2: compact(indicator.level2.value), no: same.no },
          at: indicator.level3.at,
          related: [same.level3.at],
        };
      }
      first.set(key, [...earlier, indicator]);
    }
  },
};
