import type { Field } from '../../model/target-table';
import type { FixEdit, TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';

const SPACE = /(?<=\p{Script=Han})[^\S\n]+(?=\p{Script=Han})/u;

/**
 * 汉字之间的空格是排版留下的；一张表报一次，一次全部删去。
 * 不适用：英文单词、数字旁边的空格；单元格里的换行。
 */
export const spacesInName: TableRule = {
  meta: {
    id: 'wording/spaces-in-name',
    code: 'Z-417',
    scope: 'table',
    severity: 'hint',
    needs: ['level3'],
    fix: 'safe',
  },
  *check({ table }) {
    const [first, ...rest] = spaced(table.indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3]));
    if (!first) return;
    yield {
      messageId: 'spaces',
      data: { count: rest.length + 1, name: excerpt(first.raw) },
      at: first.at,
      related: rest.map(({ at }) => at),
    };
  },
  fix(_report, { table }) {
    const fields = spaced(table.indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3]));
    const edits = fields.map(({ at, raw }): FixEdit => ({ at, text: raw.replace(new RegExp(SPACE, 'gu'), '') }));
    return edits.length === 0 ? undefined : { kind: 'safe', edits };
  },
};

/** Each cell once: level1 and level2 are filled down. */
function spaced(fields: readonly Field[]): Field[] {
  const byPlace = new Map(fields.filter(({ raw }) => SPACE.test(raw)).map((field) => [`${String(field.at.row)} ${String(field.at.column)}`, field]));
  return [...byPlace.values()];
}
