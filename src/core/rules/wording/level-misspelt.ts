import type { TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { meantLevel2 } from '../facts/meant-level';

/**
 * 二级指标只有框架里的几个名称；与其中一个只差一个字，多半是错字或识别错。
 * 不适用：框架里有的名称；差两个字以上的地方叫法；短于四个字的名称。
 */
export const levelMisspelt: TableRule = {
  meta: {
    id: 'wording/level-misspelt',
    code: 'Z-420',
    scope: 'table',
    severity: 'warning',
    needs: ['level2'],
    fix: 'confirm',
  },
  *check({ table }, { pack }) {
    const seen = new Set<string>();
    for (const { level2 } of table.indicators) {
      const place = `${String(level2.at.row)} ${String(level2.at.column)}`;
      const meant = seen.has(place) ? undefined : meantLevel2(level2.raw, pack);
      seen.add(place);
      if (meant) yield { messageId: 'misspelt', data: { written: excerpt(level2.raw), meant }, at: level2.at };
    }
  },
  fix({ at, data: { meant } }) {
    return typeof meant === 'string' ? { kind: 'confirm', edits: [{ at, text: meant }] } : undefined;
  },
};
