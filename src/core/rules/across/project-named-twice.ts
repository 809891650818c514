import type { WorkbookRule } from '../contract';
import { wordsOf } from '../facts/pack-words';
import type { ProjectPlace } from '../facts/project-place';
import { projectPlace } from '../facts/project-place';

/**
 * 同一份预算里一个项目只报一次。
 * 不适用：台账与目标表之间；分期的表；单位不同的同名项目。
 */
export const projectNamedTwice: WorkbookRule<ProjectPlace> = {
  meta: {
    id: 'across/project-named-twice',
    code: 'Z-605',
    scope: 'workbook',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *read({ tables }, { pack }) {
    for (const table of tables) {
      const place = projectPlace(table);
      if (table.kind !== 'unit-target' && !table.period && place.name.length >= 2 && !wordsOf(pack, 'continuedTitles').test(place.name)) yield place;
    }
  },
  *compare(places) {
    const seen = new Map<string, ProjectPlace[]>();
    for (const place of places) {
      const key = `${place.kind} ${place.name}`;
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, place]);
      const same = earlier.filter((other) => !isOfAnotherUnit(place, other));
      const [first] = same;
      if (first) yield { messageId: 'same', data: { name: place.name, count: same.length + 1 }, at: place.at, related: [first.at] };
    }
  },
};

function isOfAnotherUnit(a: ProjectPlace, b: ProjectPlace): boolean {
  return a.unit !== '' && b.unit !== '' && a.unit !== b.unit;
}
