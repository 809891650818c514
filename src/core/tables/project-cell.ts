import type { Field, TargetTable } from '../model/target-table';
import type { ProjectField } from '../standards/project-fields';
import { amountCell, textCell } from './cell-content';
import type { DraftCell } from './sheet-draft';

/** How a form is headed. */
export interface Heading {
  /** Behind the name of a project that has no heading. */
  readonly ending?: string | undefined;
  /** Whether the name stands nowhere else in the form, so that a heading without it does not do. */
  readonly mustName?: boolean;
}

/** How a field of the project shows in a cell; undefined where the source does not state it. */
export function projectCell(field: ProjectField, { project, name }: TargetTable, heading: Heading = {}): DraftCell | undefined {
  switch (field) {
    case 'title':
      return textCell(titleOf(project.title?.raw, name, heading));
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

/** The heading of the source, or the name with the word for such a table: so that whoever reads the table knows the name again. */
function titleOf(title: string | undefined, name: string, { ending = '', mustName = false }: Heading): string {
  if (title !== undefined && (!mustName || bare(title).includes(bare(name)))) return title;
  return name === '' || name.endsWith(ending) ? name : `${name}${ending}`;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** One goal a line, with the numbers they had. */
function goalsCell(goals: readonly Field[] | undefined): DraftCell | undefined {
  return textCell(goals?.map((goal) => goal.raw).join('\n'));
}
