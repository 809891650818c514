import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact } from '../facts/cell-text';
import type { ProjectPlace } from '../facts/project-place';
import { firstOther, projectPlace } from '../facts/project-place';

/** Without spaces, quotes and stops: what two copies still have in common after a little editing. */
function bare(text: string): string {
  return compact(text).replace(/["“”。；;，,、]/gu, '');
}

/** Shorter ones say the same by nature: 按时完成工作. */
const SHORTEST = 10;

interface Stated {
  readonly place: ProjectPlace;
  readonly text: string;
  readonly at: CellRef;
}

/**
 * 财预〔2015〕88号：绩效目标要与项目相应匹配。
 * 不适用：同名的项目；短句；没有填写的栏。
 */
export const goalsCopied: WorkbookRule<Stated> = {
  meta: {
    id: 'across/goals-copied',
    code: 'Z-603',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const table of tables) {
      const text = table.project.goals.map(({ value }) => bare(value)).join('\n');
      const [first] = table.project.goals;
      if (first && text.length >= SHORTEST) yield { place: projectPlace(table), text, at: first.at };
    }
  },
  *compare(all) {
    const seen = new Map<string, Stated[]>();
    for (const one of all) {
      const earlier = seen.get(one.text) ?? [];
      seen.set(one.text, [...earlier, one]);
      const other = firstOther(one, earlier);
      if (other) yield { messageId: 'same', data: { name: one.place.name, other: other.place.name }, at: one.at, related: [other.at] };
    }
  },
};
