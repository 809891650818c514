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
 * 财预〔2015〕88号：资金用途要与项目相应匹配。
 * 不适用：同名的项目；短句；没有填写的栏。
 */
export const purposeCopied: WorkbookRule<Stated> = {
  meta: {
    id: 'across/purpose-copied',
    code: 'Z-604',
    scope: 'workbook',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const table of tables) {
      const first = table.project.purpose;
      const text = bare(first?.value ?? '');
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
