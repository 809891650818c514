import { z } from 'zod';
import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';
import type { ProjectPlace } from '../facts/project-place';
import { firstOther, projectPlace } from '../facts/project-place';
import { isCount } from '../facts/value-kind';

const options = z.strictObject({
  /** Percent within which two figures are taken for one quantity. */
  share: z.number().positive().default(5),
});

const LEAST = 1000;

interface Counted {
  readonly place: ProjectPlace;
  readonly name: string;
  readonly population: string;
  readonly number: number;
  readonly unit: string;
  readonly value: string;
  readonly at: CellRef;
}

/**
 * 同一个量在一份文件里只有一个数。
 * 不适用：相差很多；名称或人群不同；小数目。
 */
export const figureDiffers: WorkbookRule<Counted, z.infer<typeof options>> = {
  meta: {
    id: 'across/figure-differs',
    code: 'Z-609',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  options,
  *read({ tables }, { pack }) {
    for (const table of tables) {
      const place = projectPlace(table);
      for (const { target, level3, description } of table.indicators) {
        const number = Number(target?.value.number);
        if (!target || !isCount(target.value) || !(number >= LEAST)) continue;
        const said = compact(level3.value + (description?.value ?? ''));
        const population = pack.words.populations.find((word) => said.includes(word)) ?? pack.words.populations.find((word) => place.name.includes(word));
        if (population === undefined) continue;
        yield { place, name: compact(level3.value), population, number, unit: target.value.unit ?? '', value: excerpt(target.raw), at: target.at };
      }
    }
  },
  *compare(all, { options: { share } }) {
    const seen = new Map<string, Counted[]>();
    for (const one of all) {
      const key = [one.name, one.population, one.unit].join(' ');
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, one]);
      if (earlier.some(({ number }) => number === one.number)) continue;
      const near = earlier.filter(({ number }) => (Math.abs(number - one.number) / number) * 100 < share);
      const other = firstOther(one, near);
      if (!other) continue;
      yield {
        messageId: 'differs',
        data: { name: one.name, population: one.population, value: one.value, other: other.place.name, otherValue: other.value },
        at: one.at,
        related: [other.at],
      };
    }
  },
};
