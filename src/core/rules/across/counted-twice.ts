import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { bigrams, shared } from '../facts/bigrams';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import type { ProjectPlace } from '../facts/project-place';
import { projectPlace } from '../facts/project-place';
import { isCount, isMoney } from '../facts/value-kind';

const LEAST = 10;
/** Share of the shorter name that is in the longer one. */
const ALIKE = 0.7;

interface Quantity {
  readonly place: ProjectPlace;
  readonly name: string;
  readonly value: string;
  readonly key: string;
  readonly at: CellRef;
}

/**
 * 同一批对象分报在几个项目里，产出重复计算。
 * 不适用：项目名称不相近；值很小；比率。
 */
export const countedTwice: WorkbookRule<Quantity> = {
  meta: {
    id: 'across/counted-twice',
    code: 'Z-610',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }, { pack }) {
    for (const table of tables) {
      const place = projectPlace(table);
      for (const indicator of table.indicators) {
        const { target, level3, description } = indicator;
        if (!target || level2Kind(indicator, pack) !== 'quantity' || !(isCount(target.value) || isMoney(target.value))) continue;
        if (!(Number(target.value.number) >= LEAST)) continue;
        const key = [level3.value, description?.value ?? '', target.value.number, target.value.unit].map((text) => compact(text ?? '')).join(' ');
        yield { place, name: nameOf(indicator), value: excerpt(target.raw), key, at: target.at };
      }
    }
  },
  *compare(all) {
    const seen = new Map<string, Quantity[]>();
    for (const one of all) {
      const earlier = seen.get(one.key) ?? [];
      seen.set(one.key, [...earlier, one]);
      const other = earlier.find(({ place }) => place.name !== one.place.name && areAlike(place.name, one.place.name));
      if (other) yield { messageId: 'twice', data: { name: one.name, value: one.value, other: other.place.name }, at: one.at, related: [other.at] };
    }
  },
};

function areAlike(a: string, b: string): boolean {
  const [pairsOfA, pairsOfB] = [bigrams(a), bigrams(b)];
  const least = Math.min(pairsOfA.size, pairsOfB.size);
  return least > 0 && shared(pairsOfA, pairsOfB) >= least * ALIKE;
}
