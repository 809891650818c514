import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { ProjectPlace } from '../facts/project-place';
import { projectPlace } from '../facts/project-place';
import { isCount } from '../facts/value-kind';

const LEAST = 1000;

interface Counted {
  readonly place: ProjectPlace;
  readonly name: string;
  readonly value: string;
  readonly key: string;
  readonly population: string;
  readonly at: CellRef;
}

/**
 * 不同人群的人数一个不差，多半是照抄。
 * 不适用：小数目和整百的数；没有写明人群；同一人群。
 */
export const figureCopied: WorkbookRule<Counted> = {
  meta: {
    id: 'across/figure-copied',
    code: 'Z-608',
    scope: 'workbook',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *read({ tables }, { pack }) {
    for (const table of tables) {
      const place = projectPlace(table);
      for (const indicator of table.indicators) {
        const { target, level3, description } = indicator;
        const number = Number(target?.value.number);
        if (!target || !isCount(target.value) || !(number >= LEAST) || number % 100 === 0) continue;
        const own = compact(level3.value + (description?.value ?? ''));
        // What the row says counts more than the project it stands in.
        const population = only(pack.words.populations, own) ?? only(pack.words.populations, place.name);
        if (population === undefined) continue;
        const key = `${target.value.number ?? ''} ${target.value.unit ?? ''}`;
        yield { place, name: nameOf(indicator), value: excerpt(target.raw), key, population, at: target.at };
      }
    }
  },
  *compare(all) {
    const seen = new Map<string, Counted[]>();
    for (const one of all) {
      const earlier = seen.get(one.key) ?? [];
      seen.set(one.key, [...earlier, one]);
      const others = earlier.filter(({ population, place }) => population !== one.population && place.name !== one.place.name);
      const [other] = others;
      if (!other) continue;
      yield {
        messageId: 'same',
        data: { name: one.name, value: one.value, population: one.population, other: other.place.name, otherPopulation: other.population },
        at: one.at,
        related: others.map(({ at }) => at),
      };
    }
  },
};

/** The one population a text speaks of; undefined when it speaks of none or of several. */
function only(populations: readonly string[], text: string): string | undefined {
  const found = populations.filter((word) => text.includes(word));
  return found.length === 1 ? found[0] : undefined;
}
