import type { ChangeKind, WorkbookComparison } from './contract';

/** How many of each kind, by the placeholders of the sentence `comparison.summary`. */
export interface ComparisonSummary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
  readonly budgetsAdded: number;
  readonly budgetsRemoved: number;
  readonly budgetsChanged: number;
  readonly budgetsSame: number;
  readonly findingsAdded: number;
  readonly settled: number;
  readonly remaining: number;
}

export function comparisonSummary({ projects, budgets, findings }: WorkbookComparison): ComparisonSummary {
  const count = (changes: readonly { readonly kind: ChangeKind }[], kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  return {
    added: count(projects, 'added'),
    removed: count(projects, 'removed'),
    changed: count(projects, 'changed'),
    same: count(projects, 'same'),
    budgetsAdded: count(budgets, 'added'),
    budgetsRemoved: count(budgets, 'removed'),
    budgetsChanged: count(budgets, 'changed'),
    budgetsSame: count(budgets, 'same'),
    findingsAdded: findings.added.length,
    settled: findings.settled.length,
    remaining: findings.remaining.length,
  };
}
