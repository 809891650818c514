import type { Finding } from '../rules/contract';
import type { CellRef } from '../sheet/address';
import { findingText } from '../text/finding-text';
import type { Texts } from '../text/text';
import type { AmountDifference, BudgetChange, ChangeKind, IndicatorChange, MatchedBy, ProjectChange, WorkbookComparison } from './contract';

/** One line of the list of differences; texts as people read them. */
export interface ComparisonRow {
  readonly section: 'project' | 'indicator' | 'budget' | 'finding';
  readonly kind: Exclude<ChangeKind, 'same'> | 'settled' | 'remaining';
  readonly table: string;
  readonly subject: string;
  readonly part: string;
  readonly before: string;
  readonly after: string;
  readonly amount?: AmountDifference;
  /** In the later workbook. */
  readonly at?: CellRef;
  /** In the earlier one. */
  readonly formerAt?: CellRef;
}

/** The differences of one project or budget table, or all findings of a kind. */
export interface ComparisonGroup {
  /** Tells it from the others of this comparison, and stays as long as its table stays where it is. */
  readonly key: string;
  readonly section: 'project' | 'budget' | 'finding';
  readonly kind: ComparisonRow['kind'];
  /** The project or table; '' for findings. */
  readonly name: string;
  readonly rows: readonly ComparisonRow[];
}

/** Every difference as a line: projects with their indicators in the order of the later workbook, budget tables, findings. */
export function comparisonRows(comparison: WorkbookComparison, texts: Texts): readonly ComparisonRow[] {
  return comparisonGroups(comparison, texts).flatMap(({ rows }) => rows);
}

/** The same, project by project and table by table; what did not change has no group. */
export function comparisonGroups({ projects, budgets, findings }: WorkbookComparison, texts: Texts): readonly ComparisonGroup[] {
  const group = (section: 'project' | 'budget', change: ProjectChange | BudgetChange, rows: readonly ComparisonRow[]): ComparisonGroup[] =>
    change.kind === 'same' ? [] : [{ key: `${section} ${placeKey(change)}`, section, kind: change.kind, name: rows[0]?.table ?? '', rows }];
  const found = (['added', 'settled', 'remaining'] as const).map((kind): ComparisonGroup => ({ key: `finding ${kind}`, section: 'finding', kind, name: '', rows: findings[kind].map((finding) => findingRow(kind, finding, texts)) }));
  return [
    ...projects.flatMap((project) => group('project', project, projectRows(project, texts))),
    ...budgets.flatMap((budget) => group('budget', budget, budgetRows(budget, texts))),
    ...found.filter(({ rows }) => rows.length > 0),
  ];
}

function placeKey({ before, after }: ProjectChange | BudgetChange): string {
  const table = after ?? before;
  return table ? `${after ? 'now' : 'then'} ${table.sheetId} ${String(table.area.top)} ${String(table.area.left)}` : '';
}

function projectRows(change: ProjectChange, texts: Texts): readonly ComparisonRow[] {
  const { kind, before, after } = change;
  if (kind === 'same') return [];
  const table = after ?? before;
  if (!before || !after) {
    if (!table) return [];
    const whole = texts('comparison.whole', { count: table.indicators.length });
    const top = { sheetId: table.sheetId, row: table.area.top, column: table.area.left };
    return [{ section: 'project', kind, table: table.name, subject: '', part: whole, before: before?.name ?? '', after: after?.name ?? '', ...(after ? { at: top } : { formerAt: top }) }];
  }
  const name = tableName(after.name, before.name, change.matchedBy, texts);
  return [
    ...change.fields.map(({ part, amount, ...field }): ComparisonRow => ({ section: 'project', kind, table: name, subject: '', part: texts(`comparison.parts.${part}`), ...saidAt(field), ...(amount && { amount }) })),
    ...change.indicators.flatMap((indicator) => indicatorRows(indicator, name, texts)),
  ];
}

function indicatorRows({ kind, before, after, fields }: IndicatorChange, table: string, texts: Texts): readonly ComparisonRow[] {
  if (kind === 'same') return [];
  const indicator = after ?? before;
  if (!indicator) return [];
  const subject = indicator.level3.value;
  if (kind === 'changed') return fields.map(({ part, ...field }) => ({ section: 'indicator', kind, table, subject, part: texts(`reading.roles.${part}`), ...saidAt(field) }));
  const said = `${indicator.level2.value} ${subject} ${indicator.target?.value.raw ?? ''}`.trim();
  const { at } = indicator.level3;
  return [{ section: 'indicator', kind, table, subject, part: texts('reading.roles.level3'), before: before ? said : '', after: after ? said : '', ...(after ? { at } : { formerAt: at }) }];
}

function budgetRows({ kind, before, after, matchedBy, cells }: BudgetChange, texts: Texts): readonly ComparisonRow[] {
  const table = after ?? before;
  if (kind === 'same' || !table) return [];
  if (!before || !after) {
    const top = { sheetId: table.sheetId, row: table.area.top, column: table.area.left };
    return [{ section: 'budget', kind, table: table.name, subject: '', part: texts('comparison.wholeTable', { count: table.rows.length }), before: before?.name ?? '', after: after?.name ?? '', ...(after ? { at: top } : { formerAt: top }) }];
  }
  const name = tableName(after.name, before.name, matchedBy, texts);
  return cells.map((cell) => ({
    section: 'budget',
    kind: cell.kind,
    table: name,
    subject: `${cell.code} ${cell.row}`.trim(),
    part: cell.column,
    before: cell.before?.raw ?? '',
    after: cell.after?.raw ?? '',
    ...(cell.after && { at: cell.after.at }),
    ...(cell.before && { formerAt: cell.before.at }),
    ...(cell.amount && { amount: cell.amount }),
  }));
}

/** What was known by something else than its own name says so: a person must be able to doubt it. */
function tableName(now: string, former: string, matchedBy: MatchedBy | undefined, texts: Texts): string {
  return matchedBy === undefined || now === former ? now : texts('comparison.matched', { table: now, former, how: texts(`comparison.matchedBy.${matchedBy}`) });
}

function saidAt({ before, after, beforeAt, afterAt }: { readonly before: string; readonly after: string; readonly beforeAt?: CellRef; readonly afterAt?: CellRef }): Pick<ComparisonRow, 'before' | 'after' | 'at' | 'formerAt'> {
  return { before, after, ...(afterAt && { at: afterAt }), ...(beforeAt && { formerAt: beforeAt }) };
}

function findingRow(kind: 'added' | 'settled' | 'remaining', finding: Finding, texts: Texts): ComparisonRow {
  const { what, title } = findingText(texts, finding);
  const wasThere = kind === 'settled';
  return {
    section: 'finding',
    kind,
    table: finding.table,
    subject: finding.subject,
    part: `${finding.code} ${title}`,
    before: wasThere ? what : '',
    after: wasThere ? '' : what,
    ...(wasThere ? { formerAt: finding.at } : { at: finding.at }),
  };
}
