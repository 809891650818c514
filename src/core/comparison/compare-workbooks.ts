import type { WorkbookModel } from '../model/workbook-model';
import { finish, type Steps } from '../reading/steps';
import type { Finding } from '../rules/contract';
import { compareBudgets } from './compare-budgets';
import { compareFindings } from './compare-findings';
import { compareProjects } from './compare-projects';
import type { WorkbookComparison } from './contract';

/** One of two workbooks: what it says and what was found in it. */
export interface ComparedWorkbook {
  readonly model: WorkbookModel;
  readonly findings: readonly Finding[];
}

/**
 * What differs between an earlier and a later workbook (一上 and 二上, last year and this). A table that was moved, renamed
 * or re-laid is the same table; only what both forms ask for is compared.
 */
export function compareWorkbooks(before: ComparedWorkbook, after: ComparedWorkbook): WorkbookComparison {
  return finish(compareInSteps(before, after));
}

/** The same in steps, each short: one project or one table. */
export function* compareInSteps(before: ComparedWorkbook, after: ComparedWorkbook): Steps<WorkbookComparison> {
  const tables = ({ model }: ComparedWorkbook) => model.sheets.flatMap((sheet) => sheet.tables);
  const budgets = ({ model }: ComparedWorkbook) => model.sheets.flatMap((sheet) => sheet.budgets);
  const projects = yield* compareProjects(tables(before), tables(after));
  return { projects, budgets: yield* compareBudgets(budgets(before), budgets(after)), findings: compareFindings(before.findings, after.findings, projects) };
}
