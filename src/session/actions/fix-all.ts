import type { CellRef } from '../../core/sheet/address';
import type { Desk } from '../desk';
import { planBulk } from '../review/bulk-plan';
import type { ActionResult, FindingView } from '../state';
import { writeCells } from './write-cells';

/** 修复同类: all of a rule that change no meaning, as one write and one step of undo; what is left out is named. */
export async function fixAll(desk: Desk, rule: string, without: readonly string[]): Promise<ActionResult> {
  const { changes, fixed, skipped } = planBulk(desk.store.get().problems.findings, rule, new Set(without));
  if (changes.length === 0) return { kind: 'nothing-to-do' };
  const { applied, refused } = await writeCells(desk, changes);
  const written = new Set(applied.map(({ at }) => placeOf(at)));
  const isWhole = ({ finding: { fix } }: FindingView): boolean => fix !== undefined && fix.changes.every(({ at }) => written.has(placeOf(at)));
  return {
    kind: 'fixed-all',
    count: fixed.filter(isWhole).length,
    refused,
    skipped: skipped.map(({ view, reason }) => ({ place: `${view.sheetName}!${view.address}`, reason })),
  };
}

function placeOf({ sheetId, row, column }: CellRef): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}
