import type { Field, Indicator, IndicatorRole, TargetTable } from '../model/target-table';
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
      return numberOrTextCell(wordsApart(indicator.weight, [indicator.level3]));
    case 'level1':
      return textCell(wordsApart(indicator.level1, [indicator.level2]));
    case 'level2':
      return textCell(wordsApart(indicator.level2, [indicator.level1]));
    case 'level3':
      return textCell(wordsApart(indicator.level3, [indicator.target, indicator.weight]));
    case 'description':
    case 'basis':
    case 'direction':
      return textCell(indicator[role]?.raw);
    default:
      return numberOrTextCell(indicator.details?.[role]?.raw);
  }
}

/** As written; where one cell of the source says two things (数量指标 alone for both levels, name and value in one), what it says of this one. */
function wordsApart(field: Field | undefined, others: readonly (Field<unknown> | undefined)[]): string | undefined {
  const isShared = others.some((other) => other !== undefined && field?.at.row === other.at.row && field.at.column === other.at.column);
  return isShared ? field?.value : field?.raw;
}

const CENTERED: ReadonlySet<IndicatorRole> = new Set(['level1', 'level2', 'value', 'comparator', 'number', 'unit', 'weight', 'direction', 'no', 'nature', 'midTermValue', 'previousValue', 'actualValue', 'score']);

export function styleOfRole(role: IndicatorRole): TableStyle {
  return CENTERED.has(role) ? 'centered' : 'body';
}
