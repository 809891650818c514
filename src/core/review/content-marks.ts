import { compactText } from '../model/plain-text';
import type { BudgetRow, BudgetTable } from '../model/budget-table';
import type { TargetTable } from '../model/target-table';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import type { CellRef } from '../sheet/address';
import { matchThings } from '../comparison/match-things';
import type { ContentMark } from './desk-record';
import { hashOf } from './fingerprint';

/** What differs from the moment of a conclusion. Labels are names of tables and texts as people know them. */
export interface ContentChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Rows of the changed tables that did not stand there before, where the conclusion kept marks of rows. */
  readonly rows: readonly ChangedRow[];
}

export interface ChangedRow {
  readonly table: string;
  /** 三级指标 or 科目 of the row. */
  readonly label: string;
  readonly at: CellRef;
}

/** A table or text with its mark, and its rows with theirs. */
interface MarkedPart extends ContentMark {
  readonly marked: readonly { readonly hash: string; readonly label: string; readonly at: CellRef }[];
}

/**
 * One mark for each table and text of the workbook. No address takes part: inserted rows, other sheets and another order
 * are the same content; any word or amount that is said otherwise is not.
 */
export function contentMarks({ sheets }: WorkbookModel): readonly ContentMark[] {
  return sheets.flatMap((sheet) => markedParts(sheet).map(({ key, label, hash, marked }) => ({ key, label, hash, ...(marked.length > 0 && { rows: marked.map((row) => row.hash).join(' ') }) })));
}

/** What was added, removed and changed since these marks were taken; undefined where nothing was. */
export function contentChanges(before: readonly ContentMark[], { sheets }: WorkbookModel): ContentChanges | undefined {
  // Of several tables of one name, those that say the same belong together first.
  const { matched, before: gone, after: come } = matchThings(before.map((mark): MarkedPart => ({ ...mark, marked: [] })), sheets.flatMap(markedParts), [
    { name: 'same', key: ({ key, hash }) => `${key}|${hash}` },
    { name: 'changed', key: ({ key }) => key },
  ]);
  const labels = (marks: readonly ContentMark[]): readonly string[] => marks.map(({ label }) => label);
  const changed = matched.filter(({ by }) => by === 'changed');
  if (gone.length + come.length + changed.length === 0) return undefined;
  return { added: labels(come), removed: labels(gone), changed: labels(changed.map((match) => match.after)), rows: changed.flatMap((match) => changedRows(match.before, match.after)) };
}

function changedRows({ rows }: ContentMark, { label: table, marked }: MarkedPart): readonly ChangedRow[] {
  if (rows === undefined) return [];
  const left = new Map<string, number>();
  for (const hash of rows.split(' ')) left.set(hash, (left.get(hash) ?? 0) + 1);
  return marked.flatMap(({ hash, label, at }) => {
    const count = left.get(hash) ?? 0;
    left.set(hash, count - 1);
    return count > 0 ? [] : [{ table, label, at }];
  });
}

/** A sheet that was not read again keeps its model, and so its marks. */
const known = new WeakMap<SheetModel, readonly MarkedPart[]>();

function markedParts(sheet: SheetModel): readonly MarkedPart[] {
  const parts = known.get(sheet) ?? markParts(sheet);
  known.set(sheet, parts);
  return parts;
}

function markParts({ sheetId, tables, budgets, texts }: SheetModel): readonly MarkedPart[] {
  return [
    ...tables.map((table): MarkedPart => ({
      key: `target|${table.period ?? ''}|${compactText(table.project.code?.value || table.name)}`,
      label: table.name,
      hash: hashOf(sayingsOfTarget(table)),
      marked: table.indicators.map((indicator) => ({ hash: rowHash(rawsOf(indicator)), label: indicator.level3.value, at: { sheetId, row: indicator.row, column: indicator.level3.at.column } })),
    })),
    ...budgets.map((table): MarkedPart => ({
      key: `budget|${compactText(table.name)}`,
      label: table.name,
      hash: hashOf(sayingsOfBudget(table)),
      marked: table.rows.map((row) => ({ hash: rowHash(sayingsOfRow(row)), label: row.name.value || (row.code?.value ?? ''), at: { sheetId, row: row.row, column: row.name.at.column } })),
    })),
    ...texts.map((text): MarkedPart => ({
      key: `text|${compactText(text.name)}`,
      label: text.name,
      hash: hashOf([...text.paragraphs.map(({ value }) => value), ...text.entries.map(({ title }) => title.value)]),
      marked: text.paragraphs.map(({ value, at }) => ({ hash: rowHash([value]), label: value.slice(0, LONGEST_LABEL), at })),
    })),
  ];
}

/** Enough of a paragraph to know it again. */
const LONGEST_LABEL = 24;

/** Rows are compared within one table only, so that half of a mark tells them apart. */
function rowHash(sayings: readonly string[]): string {
  return hashOf(sayings).slice(0, 8);
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
  return [...columns.map(({ name }) => name), ...rows.flatMap(sayingsOfRow)];
}

function sayingsOfRow({ code, name, amounts, texts }: BudgetRow): readonly string[] {
  return [code?.raw ?? '', name.raw, ...Object.entries({ ...amounts, ...texts }).flatMap(([column, { raw }]) => [column, raw])];
}
