import type { Amount } from '../../core/model/amount';
import type { Field, FundsOf, Project } from '../../core/model/target-table';
import { cellAddress } from '../../core/sheet/address';
import type { ProjectOutput } from '../schemas';

/** The block above the indicators in the documented shape. */
export function projectOutput(project: Project): ProjectOutput {
  const { title, code, name, unit, department, nature, category, start, end, moneyUnit, carriedOver, purpose, plan, goals, overallGoals, actualGoals } = project;
  const groups = {
    budget: { total: project.budgetTotal, fiscal: project.budgetFiscal, other: project.budgetOther },
    overall: { total: project.overallTotal, fiscal: project.overallFiscal, other: project.overallOther },
    initial: project.initial ?? {},
    executed: project.executed ?? {},
  };
  const fields = { title, code, name, unit, department, nature, category, start, end, moneyUnit, carriedOver, purpose };
  const firsts = { plan: plan?.[0]?.percent, goals: goals[0], overallGoals: overallGoals?.[0], actualGoals: actualGoals?.[0] };
  return {
    title: valueOf(title),
    code: valueOf(code),
    name: valueOf(name),
    unit: valueOf(unit),
    department: valueOf(department),
    nature: valueOf(nature),
    category: valueOf(category),
    start: valueOf(start),
    end: valueOf(end),
    budget: fundsOutput(groups.budget),
    carriedOver: carriedOver?.value.decimal ?? null,
    overall: fundsOutput(groups.overall),
    initial: fundsOutput(groups.initial),
    executed: fundsOutput(groups.executed),
    purpose: valueOf(purpose),
    plan: (plan ?? []).map(({ label, percent }) => ({ label: label.value, percent: percent.value })),
    goals: goals.map(({ value }) => value),
    overallGoals: (overallGoals ?? []).map(({ value }) => value),
    actualGoals: (actualGoals ?? []).map(({ value }) => value),
    cells: Object.fromEntries([
      ...cellsOf({ ...fields, ...firsts }),
      ...Object.entries(groups).flatMap(([group, funds]) => cellsOf({ ...funds }, `${group}.`)),
    ]),
  };
}

/** A project of which nothing is known: that of a budget table. */
export function blankProject(): ProjectOutput {
  return projectOutput({ goals: [] });
}

function fundsOutput(funds: { readonly [Part in keyof FundsOf]: Field<Amount> | undefined }): ProjectOutput['budget'] {
  return { total: funds.total?.value.decimal ?? null, fiscal: funds.fiscal?.value.decimal ?? null, other: funds.other?.value.decimal ?? null };
}

function cellsOf(fields: Readonly<Record<string, Field<unknown> | undefined>>, prefix = ''): [string, string][] {
  return Object.entries(fields).flatMap(([key, field]) => (field ? [[prefix + key, cellAddress(field.at)]] : []));
}

function valueOf(field: Field | undefined): string | null {
  return field?.value ?? null;
}
