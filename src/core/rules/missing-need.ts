import type { TargetTable } from '../model/target-table';
import type { Need, NotCheckedReason } from './contract';

/** The first thing a rule needs that the table does not have. */
export interface MissingNeed {
  readonly need: Need;
  readonly reason: Extract<NotCheckedReason, 'column-missing' | 'block-missing' | 'money-unit-missing'>;
}

export function missingNeed(table: TargetTable, needs: readonly Need[]): MissingNeed | undefined {
  for (const need of needs) {
    const reason = reasonWithout(table, need);
    if (reason) return { need, reason };
  }
  return undefined;
}

function reasonWithout(table: TargetTable, need: Need): MissingNeed['reason'] | undefined {
  const { columns, indicators, project } = table;
  switch (need) {
    case 'value':
      // Without a column of its own a value may stand in one cell with the name.
      return columns.value === undefined && columns.number === undefined && !indicators.some(({ target }) => target) ? 'column-missing' : undefined;
    case 'goals':
      return project.goals.length === 0 ? 'block-missing' : undefined;
    case 'plan':
      return project.plan === undefined || project.plan.length === 0 ? 'block-missing' : undefined;
    case 'budget':
      return project.budgetTotal === undefined ? 'block-missing' : undefined;
    case 'money-unit':
      return project.budgetTotal?.value.unit === undefined ? 'money-unit-missing' : undefined;
    case 'level2':
    case 'level3':
    case 'description':
    case 'basis':
    case 'weight':
      return columns[need] === undefined ? 'column-missing' : undefined;
  }
}
