import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';

interface Declared {
  readonly unit: string;
  readonly at: CellRef;
}

/**
 * 一份文件用一种金额单位。
 * 不适用：没有写金额单位；只有一张表。
 */
export const moneyUnitDiffers: WorkbookRule<Declared> = {
  meta: {
    id: 'across/money-unit-differs',
    code: 'Z-613',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const { project } of tables) if (project.moneyUnit) yield { unit: project.moneyUnit.value, at: project.moneyUnit.at };
  },
  *compare(all) {
    const count = (unit: string): number => all.filter((one) => one.unit === unit).length;
    const [usual] = [...new Set(all.map(({ unit }) => unit))].sort((a, b) => count(b) - count(a));
    if (usual === undefined || count(usual) * 2 <= all.length) return;
    const reference = all.find(({ unit }) => unit === usual);
    for (const { unit, at } of all) {
      if (unit !== usual) yield { messageId: 'differs', data: { unit, usual, count: count(usual) }, at, ...(reference && { related: [reference.at] }) };
    }
  },
};
