import { compactText } from '../model/plain-text';
import type { BudgetTable } from '../model/budget-table';
import type { TargetTable } from '../model/target-table';
import type { WorkbookModel } from '../model/workbook-model';
import { matchThings } from '../comparison/match-things';
import type { ContentMark } from './desk-record';
import { hashOf } from './fingerprint';

/** What differs from the moment of a conclusion. Labels are names of tables and texts as people know them. */
export interface ContentChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/**
 * One mark for each table and text of the workbook. No address takes part: inserted rows, other sheets and another order
 * are the same content; any word or amount that is said otherwise is not.
 */
export function contentMarks({ sheets }: WorkbookModel): readonly ContentMark[] {
  return sheets.flatMap(({ tables, budgets, texts }) => [
    ...tables.map((table): ContentMark => ({ key: `target|${table.period ?? ''}|${compactText(table.project.code?.value || table.name)}`, label: table.name, hash: hashOf(sayingsOfTarget(table)) })),
    ...budgets.map((table): ContentMark => ({ key: `budget|${compactText(table.name)}`, label: table.name, hash: hashOf(sayingsOfBudget(table)) })),
    ...texts.map((text): ContentMark => ({ key: `text|${compactText(text.name)}`, label: text.name, hash: hashOf([...text.paragraphs.map(({ value }) => value), ...text.entries.map(({ title }) => title.value)]) })),
  ]);
}

/** What was added, removed and changed between two moments; undefined where nothing was. */
export function contentChanges(before: readonly ContentMark[], after: readonly ContentMark[]): ContentChanges | undefined {
  // Of several tables of one name, those that say the same belong together first.
  const { matched, before: gone, after: come } = matchThings(before, after, [
    { name: 'same', key: ({ key, hash }) => `${key}|${hash}` },
    { name: 'changed', key: ({ key }) => key },
  ]);
  const labels = (marks: readonly ContentMark[]): readonly string[] => marks.map(({ label }) => label);
  const changes = { added: labels(come), removed: labels(gone), changed: labels(matched.filter(({ by }) => by === 'changed').map((match) => match.after)) };
  return changes.added.length + changes.removed.length + changes.changed.length === 0 ? undefined : changes;
}

function sayingsOfTarget({ project, indicators }: TargetTable): readonly string[] {
  return [...rawsOf(project), ...indicators.flatMap((indicator) => rawsOf(indicator))];
}

/** Every text of the sheet that these facts were read from, wherever in them it stands. */
function rawsOf(facts: unknown, part = ''): readonly string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  if ('raw' in facts && 'at' in facts) return typeof facts.raw === 'string' ? [part, facts.raw] : [];
  return Object.entries(facts).flatMap(([key, inner]) => rawsOf(inner, key));
}

function sayingsOfBudget({ columns, rows }: BudgetTable): readonly string[] {
  return [...columns.map(({ name }) => name), ...rows.flatMap(({ code, name, amounts, texts }) => [code?.raw ?? '', name.raw, ...Object.entries({ ...amounts, ...texts }).flatMap(([column, { raw }]) => [column, raw])])];
}
