import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { bigrams, shared } from '../facts/bigrams';
import type { ProjectPlace } from '../facts/project-place';
import { projectPlace } from '../facts/project-place';

interface Coded {
  readonly place: ProjectPlace;
  readonly at: CellRef;
}

/** Too short for a code of the budget system: a running number. */
const SHORTEST = 15;

/**
 * 项目编码一码一项。
 * 不适用：同名或名称大半相同的项目；十五位以下的编号；台账与目标表之间；没有编码的表。
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
      const other = earlier.find(({ place }) => isOther(place.name, one.place.name));
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

/** Two spellings of one name, with or without its year and brackets, are one project. */
function isOther(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [own, other] = [bigrams(a), bigrams(b)];
  return shared(own, other) * 2 < Math.min(own.size, other.size);
}
