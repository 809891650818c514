import type { Indicator } from '../../model/target-table';
import type { TableRule } from '../contract';
import { compact, isBlank, nameOf } from '../facts/cell-text';
import { areTiers } from '../facts/tiers';

/**
 * 财预〔2021〕101号（参考）：名称要指向明确。
 * 不适用：描述或值也相同的（按重名处理）。
 */
export const nameRepeated: TableRule = {
  meta: {
    id: 'wording/name-repeated',
    code: 'Z-418',
    scope: 'table',
    severity: 'hint',
    needs: ['level2', 'level3', 'description', 'value'],
    fix: 'none',
  },
  *check({ table }) {
    const byName = new Map<string, Indicator[]>();
    for (const indicator of table.indicators) {
      if (isBlank(indicator.level3.value)) continue;
      const key = `${compact(indicator.level2.value)} ${compact(indicator.level3.value)}`;
      byName.set(key, [...(byName.get(key) ?? []), indicator]);
    }
    for (const [first, ...rest] of byName.values()) {
      const tiers = rest.filter((one) => first && areTiers(first, one));
      const [second, ...others] = tiers;
      if (!first || !second) continue;
      yield {
        messageId: 'tiers',
        data: { name: nameOf(first), level2: compact(first.level2.value), count: tiers.length + 1 },
        at: second.level3.at,
        related: [first, ...others].map(({ level3 }) => level3.at),
      };
    }
  },
};
