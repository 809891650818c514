import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, isBlank } from '../facts/cell-text';
import { frameworkOf } from '../facts/framework';

interface Written {
  readonly written: string;
  readonly standard: string;
  readonly at: CellRef;
}

/**
 * 一级指标用通行的名称；整个文件同一种写法报一次。
 * 不适用：通行的名称和简称；单位整体绩效目标表。
 */
export const level1Nonstandard: WorkbookRule<Written> = {
  meta: {
    id: 'across/level1-nonstandard',
    code: 'Z-615',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }, { pack }) {
    for (const table of tables) {
      const framework = frameworkOf(table, pack);
      if (!framework || table.kind === 'unit-target') continue;
      const seen = new Set<string>();
      for (const { level1 } of table.indicators) {
        const written = compact(level1.raw).replace(/[（(].*$/u, '');
        const level = framework.levels.find(({ name }) => name === level1.value);
        // A name that is in no framework and no alias is left alone: a form of its own.
        if (!level || isBlank(written) || seen.has(written) || written === level.name || level.aliases.includes(written)) continue;
        seen.add(written);
        yield { written, standard: level.name, at: level1.at };
      }
    }
  },
  *compare(all) {
    for (const written of new Set(all.map((one) => one.written))) {
      const [first, ...rest] = all.filter((one) => one.written === written);
      if (!first) continue;
      yield {
        messageId: 'alias',
        data: { written, standard: first.standard, count: rest.length + 1 },
        at: first.at,
        related: rest.map(({ at }) => at),
      };
    }
  },
};
