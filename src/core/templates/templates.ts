import type { SheetPlan } from '../sheet/plan';
import type { StandardsPack } from '../standards/schema';
import { planBudgetForm } from '../tables/budget/plan-form';
import { budgetLayoutsOf } from '../tables/budget/budget-layouts';
import { layoutOf } from '../tables/layout';
import { planTable } from '../tables/plan-table';
import { blankTable } from './blank-table';
import { exampleTable } from './example-table';

/** `project` an empty 绩效目标表, `example` one filled in, `budgets` a set of budget tables. */
export type TemplateKind = 'project' | 'example' | 'budgets';

/** A workbook people begin with. */
export interface Template {
  /** That of its layout or set; also the name of its file. */
  readonly id: string;
  readonly title: string;
  readonly kind: TemplateKind;
}

const EXAMPLE = 'example';

/** What the pack offers: each layout empty, its example, each set of budget tables. */
export function templatesOf({ layouts, budgetSets, example }: StandardsPack): readonly Template[] {
  return [
    ...layouts.map(({ id, title }) => ({ id, title, kind: 'project' as const })),
    ...(example ? [{ id: EXAMPLE, title: example.name, kind: 'example' as const }] : []),
    ...budgetSets.map(({ id, title }) => ({ id, title, kind: 'budgets' as const })),
  ];
}

/** The sheets of a template; none for an id the pack does not have. */
export function planTemplate(id: string, pack: StandardsPack): readonly SheetPlan[] {
  const { example } = pack;
  const exampleLayout = id === EXAMPLE && example ? layoutOf(pack, example.layout) : undefined;
  if (example && exampleLayout) return [planTable(exampleTable(example, exampleLayout, pack), exampleLayout, pack)];
  const layout = layoutOf(pack, id);
  if (layout) return [{ ...planTable(blankTable(layout, pack), layout, pack), name: layout.title }];
  return budgetLayoutsOf(pack, id).map((form) => planBudgetForm(form, pack));
}
