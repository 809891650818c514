import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import type { ProjectPlace } from '../facts/project-place';
import { projectPlace } from '../facts/project-place';

interface Coded {
  readonly place: ProjectPlace;
  readonly at: CellRef;
}

/** Too short for a code of the budget system: a running number. */
const SHORTEST = 8;

/**
 * 项目编码一码一项。
 * 不适用：同名的项目；台账与目标表之间；没有编码的表。
 */
export const projectCodeTwice: WorkbookRule<Coded> = {
  meta: {
    id: 'across/project-code-twice',
    code: 'Z-606',
    scope: 'workbook',
    severity: 'error',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const table of tables) {
      const place = projectPlace(table);
      const { code } = table.project;
      if (code && place.code.length >= SHORTEST && /\d/u.test(place.code)) yield { place, at: code.at };
    }
  },
  *compare(all) {
    const seen = new Map<string, Coded[]>();
    for (const one of all) {
      const key = `${one.place.kind} ${one.place.code}`;
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, one]);
      const other = earlier.find(({ place }) => place.name !== one.place.name);
      if (!other) continue;
      yield {
        messageId: 'same',
        data: { name: one.place.name, code: one.place.code, other: other.place.name },
        at: one.at,
        related: [other.at],
      };
    }
  },
};
