import type { Indicator, IndicatorRole, TargetTable } from '../model/target-table';
import { numberOrTextCell, targetCell, textCell } from './cell-content';
import type { DraftCell } from './sheet-draft';
import { splitTarget } from './split-target';
import type { TableStyle } from './table-styles';

/** One row of the block: an indicator of a project, and its place in the whole block from 1. */
export interface IndicatorRow {
  readonly table: TargetTable;
  readonly indicator: Indicator;
  readonly no: number;
}

/** What stands in the column of a role. As written, odd spaces included: laying out anew is no reason to change a word. */
export function indicatorCell({ table, indicator, no }: IndicatorRow, role: IndicatorRole): DraftCell | undefined {
  switch (role) {
    case 'no':
      return numberOrTextCell(String(no));
    case 'project':
      return textCell(table.project.name?.value ?? table.name);
    case 'value':
      return targetCell(indicator.target);
    case 'comparator':
      // 定性 stands where a comparator has no place, as ledgers have it.
      return splitTarget(indicator.target).comparator ?? textCell(indicator.details?.nature?.raw);
    case 'number':
    case 'unit':
      return splitTarget(indicator.target)[role];
    case 'weight':
      return numberOrTextCell(indicator.weight?.raw);
    case 'level1':
    case 'level2':
    case 'level3':
    case 'description':
    case 'basis':
    case 'direction':
      return textCell(indicator[role]?.raw);
    default:
      return numberOrTextCell(indicator.details?.[role]?.raw);
  }
}

const CENTERED: ReadonlySet<IndicatorRole> = new Set(['level1', 'level2', 'value', 'comparator', 'number', 'unit', 'weight', 'direction', 'no', 'nature', 'midTermValue', 'previousValue', 'actualValue', 'score']);

export function styleOfRole(role: IndicatorRole): TableStyle {
  return CENTERED.has(role) ? 'centered' : 'body';
}
