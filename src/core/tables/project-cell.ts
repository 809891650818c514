import type { Field, TargetTable } from '../model/target-table';
import type { ProjectField } from '../standards/project-fields';
import { amountCell, textCell } from './cell-content';
import type { DraftCell } from './sheet-draft';

/** How a field of the project shows in a cell; undefined where the source does not state it. */
export function projectCell(field: ProjectField, { project, name }: TargetTable): DraftCell | undefined {
  switch (field) {
    case 'title':
      return textCell(project.title?.raw ?? name);
    case 'name':
      return textCell(project.name?.value ?? name);
    case 'code':
    case 'purpose':
    case 'moneyUnit':
    case 'nature':
    case 'category':
    case 'start':
    case 'end':
      return textCell(project[field]?.value);
    case 'unit':
    case 'department':
      return textCell(project[field]?.raw);
    case 'initialTotal':
      return amountCell(project.initial?.total);
    case 'initialFiscal':
      return amountCell(project.initial?.fiscal);
    case 'initialOther':
      return amountCell(project.initial?.other);
    case 'executedTotal':
      return amountCell(project.executed?.total);
    case 'executedFiscal':
      return amountCell(project.executed?.fiscal);
    case 'executedOther':
      return amountCell(project.executed?.other);
    case 'goals':
    case 'overallGoals':
    case 'actualGoals':
      return goalsCell(project[field]);
    default:
      return amountCell(project[field]);
  }
}

/** One goal a line, with the numbers they had. */
function goalsCell(goals: readonly Field[] | undefined): DraftCell | undefined {
  return textCell(goals?.map((goal) => goal.raw).join('\n'));
}
