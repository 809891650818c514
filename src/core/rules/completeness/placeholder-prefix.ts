import { compact, excerpt } from '../facts/cell-text';
import type { TableRule } from '../contract';

/** 目标内容 1. with something real behind it. */
const PREFIX = /^\s*目\s*标\s*内\s*容\s*\d+\s*[.．、:：]?\s*(?=\S)/u;

/**
 * 模板里的“目标内容 1”是填写位置的提示，填好目标后应当删去。
 * 不适用：只有“目标内容 1”、没有实际目标的（按占位文字报错误）。
 */
export const placeholderPrefix: TableRule = {
  meta: {
    id: 'completeness/placeholder-prefix',
    code: 'Z-106',
    scope: 'project',
    severity: 'warning',
    needs: ['goals'],
    fix: 'safe',
  },
  *check({ table }) {
    for (const goal of table.project.goals) {
      const prefix = PREFIX.exec(goal.value)?.[0];
      if (prefix === undefined || compact(goal.value.slice(prefix.length)).length < 4) continue;
      yield { messageId: 'left', data: { prefix: prefix.trim(), goal: excerpt(goal.value) }, at: goal.at };
    }
  },
  fix(report, { table }) {
    const goal = table.project.goals.find(
      ({ value, at }) => at.row === report.at.row && at.column === report.at.column && excerpt(value) === report.data['goal'],
    );
    const prefix = PREFIX.exec(goal?.value ?? '')?.[0];
    return prefix === undefined ? undefined : { kind: 'safe', edits: [{ at: report.at, passage: prefix, by: '' }] };
  },
};
