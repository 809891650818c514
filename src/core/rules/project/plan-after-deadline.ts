import type { TableRule } from '../contract';
import { compact, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { givesShares } from '../facts/plan-shares';
import { wordsOf } from '../facts/pack-words';

const MONTH = /(\d{1,2})月/u;

/**
 * 支出计划与时效指标的期限要相符。
 * 不适用：填的是各时段占比的表；每月每季的期限；与拨付、支付无关的指标。
 */
export const planAfterDeadline: TableRule = {
  meta: {
    id: 'project/plan-after-deadline',
    code: 'Z-515',
    scope: 'project',
    severity: 'hint',
    needs: ['level2', 'value', 'plan'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    if (givesShares(table.project.plan ?? [])) return;
    for (const indicator of table.indicators) {
      const { target, level3 } = indicator;
      if (!target || level2Kind(indicator, pack) !== 'timeliness' || target.value.dimension !== 'deadline') continue;
      const said = compact(level3.value + target.raw);
      const month = Number(MONTH.exec(compact(target.raw))?.[1]);
      if (!wordsOf(pack, 'paying').test(said) || wordsOf(pack, 'recurring').test(said) || !(month < 12)) continue;
      const step = table.project.plan?.find(({ label }) => Number(MONTH.exec(compact(label.value))?.[1]) >= month);
      if (!step || Number(step.percent.value) >= 100) continue;
      yield {
        messageId: 'later',
        data: { name: nameOf(indicator), month, label: compact(step.label.value), percent: step.percent.value },
        at: step.percent.at,
        related: [target.at],
      };
      return;
    }
  },
};
