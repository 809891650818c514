import type { ProjectField } from '../standards/layout-schema';
import type { TargetTable } from '../model/target-table';
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
      return textCell(project[field]?.value);
    case 'unit':
      return textCell(project.unit?.raw);
    case 'moneyUnit':
      return textCell(project.moneyUnit?.value);
    case 'budgetTotal':
    case 'budgetFiscal':
    case 'budgetOther':
      return amountCell(project[field]);
    case 'goals':
      // One goal a line, with the numbers they had.
      return textCell(project.goals.map((goal) => goal.raw).join('\n'));
  }
}
