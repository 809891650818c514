import type { TargetTable } from '../model/target-table';
import { parseTargetValue } from '../reading/values/target-value';
import type { ExampleProject } from '../standards/example-schema';
import type { Layout } from '../standards/layout-schema';
import type { StandardsPack } from '../standards/schema';
import { blankTable, stated, statedAmount } from './blank-table';

/** The example of the pack as a table of its layout. */
export function exampleTable(example: ExampleProject, layout: Layout, pack: StandardsPack): TargetTable {
  const { title, name, code, unit, moneyUnit, purpose, plan, goals, indicators } = example;
  return {
    ...blankTable(layout, pack),
    name,
    project: {
      title: stated(title),
      name: stated(name),
      code: stated(code),
      unit: stated(unit),
      moneyUnit: { ...stated(moneyUnit), value: moneyUnit },
      budgetTotal: statedAmount(example.budgetTotal),
      budgetFiscal: statedAmount(example.budgetFiscal),
      budgetOther: statedAmount(example.budgetOther),
      purpose: stated(purpose),
      plan: plan.map(({ label, percent }) => ({ label: stated(label), percent: stated(percent) })),
      goals: goals.map(stated),
    },
    indicators: indicators.map(({ level1, level2, level3, description, value, basis }, row) => ({
      row,
      no: row + 1,
      level1: stated(level1),
      level2: stated(level2),
      level3: stated(level3),
      description: stated(description),
      target: { ...stated(value), value: parseTargetValue(value, pack.units) },
      basis: stated(basis),
    })),
  };
}
