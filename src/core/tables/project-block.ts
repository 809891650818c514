import type { Project, TargetTable } from '../model/target-table';
import type { StandardsPack } from '../standards/schema';
import { amountCell, percentCell, textCell } from './cell-content';
import type { LayoutBlock } from './layout';
import type { SheetDraft } from './sheet-draft';

type Label = keyof StandardsPack['labels'];

/** Lays out one block above the indicators. */
export function putBlock(block: Exclude<LayoutBlock, 'indicators'>, draft: SheetDraft, table: TargetTable, pack: StandardsPack): void {
  const { project } = table;
  const label = (name: Label) => textCell(pack.labels[name][0]);
  switch (block) {
    case 'title':
      draft.nextRow(36);
      draft.put(0, draft.right, 'title', textCell(titleText(table)));
      return;
    case 'unit':
      draft.nextRow();
      draft.put(0, draft.right - 2, 'unit', textCell(project.unit?.raw));
      draft.put(draft.right - 1, draft.right, 'moneyUnit', moneyUnitCell(project, pack));
      return;
    case 'identity':
      draft.nextRow();
      draft.put(0, 0, 'label', label('code'));
      draft.put(1, 2, 'body', textCell(project.code?.value));
      draft.put(3, 3, 'label', label('name'));
      draft.put(4, draft.right, 'body', textCell(project.name?.value ?? table.name));
      return;
    case 'budget':
      putBudget(draft, project, label);
      return;
    case 'plan':
      putPlan(draft, project, label('plan'));
      return;
    case 'goals':
      draft.nextRow(36);
      draft.put(0, 0, 'label', label('goals'));
      draft.put(1, draft.right, 'body', textCell(goalsText(project)));
      return;
  }
}

function titleText(table: TargetTable): string {
  return table.project.title?.raw ?? table.name;
}

/** `单位：万元`, only when the source declares it. */
function moneyUnitCell(project: Project, pack: StandardsPack) {
  return textCell(project.moneyUnit && `${pack.labels.moneyUnit[0]}：${project.moneyUnit.value}`);
}

function putBudget(draft: SheetDraft, project: Project, label: (name: Label) => ReturnType<typeof textCell>): void {
  const top = draft.nextRow();
  draft.put(0, 0, 'label', label('budgetBlock'));
  draft.put(1, 1, 'label', label('budgetTotal'));
  draft.put(2, 2, 'centered', amountCell(project.budgetTotal));
  draft.put(3, 3, 'label', label('budgetFiscal'));
  draft.put(4, 4, 'centered', amountCell(project.budgetFiscal));
  draft.put(5, 5, 'label', label('budgetOther'));
  draft.put(6, draft.right, 'centered', amountCell(project.budgetOther));
  draft.nextRow(36);
  draft.put(0, 0, 'label', undefined);
  draft.put(1, draft.right, 'body', textCell(project.purpose?.value));
  draft.mergeDown(0, top);
}

/** The published form has room for four steps; a plan with more goes on in further lines, one without keeps its labels blank. */
function putPlan(draft: SheetDraft, project: Project, label: ReturnType<typeof textCell>): void {
  const places = [
    [1, 2],
    [3, 3],
    [4, 4],
    [5, draft.right],
  ] as const;
  const steps = project.plan ?? [];
  const top = draft.current + 1;
  for (let start = 0; start === 0 || start < steps.length; start += places.length) {
    const part = steps.slice(start, start + places.length);
    draft.nextRow();
    draft.put(0, 0, 'label', start === 0 ? label : undefined);
    places.forEach(([left, right], index) => draft.put(left, right, 'label', textCell(part[index]?.label.value)));
    draft.nextRow();
    draft.put(0, 0, 'label', undefined);
    places.forEach(([left, right], index) => {
      const step = part[index];
      draft.put(left, right, 'centered', step && percentCell(step.percent.value));
    });
  }
  draft.mergeDown(0, top);
}

/** One goal a line, with the numbers they had. */
function goalsText(project: Project): string {
  return project.goals.map((goal) => goal.raw).join('\n');
}
