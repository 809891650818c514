import type { TableRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { earliest, lastDateIn, latest } from '../facts/written-date';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2015〕88号：绩效目标与计划期相应，指标的完成时间不晚于项目的完成日期。
 * 不适用：没有写完成日期；每月每季的期限；决算、审计、验收等项目结束以后的事。
 */
export const deadlineAfterEnd: TableRule = {
  meta: {
    id: 'project/deadline-after-end',
    code: 'Z-516',
    scope: 'project',
    severity: 'warning',
    needs: ['level2', 'value'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const { start, end } = table.project;
    const ends = end && lastDateIn(end.value);
    if (!end || ends?.year === undefined) return;
    const late = wordsOf(pack, 'afterwards');
    // 12月底 is of the year of the project only when that is one year.
    const onlyYear = lastDateIn(start?.value ?? '')?.year === ends.year ? ends.year : undefined;
    for (const indicator of table.indicators) {
      const { target, level3 } = indicator;
      if (target?.value.dimension !== 'deadline' || level2Kind(indicator, pack) !== 'timeliness') continue;
      const said = compact(level3.value + target.raw);
      const due = lastDateIn(target.raw);
      const year = due?.year ?? onlyYear;
      if (!due || year === undefined || wordsOf(pack, 'recurring').test(said) || late.test(said)) continue;
      if (earliest({ ...due, year }) <= latest(ends)) continue;
      yield {
        messageId: 'later',
        data: { name: nameOf(indicator), value: excerpt(target.raw), end: excerpt(end.value) },
        at: target.at,
        related: [end.at],
      };
    }
  },
};
