import type { BudgetRow, BudgetTable } from '../model/budget-table';
import type { TextPart } from '../model/text-part';
import type { WorkbookModel } from '../model/workbook-model';
import type { Steps } from '../reading/steps';

/**
 * All that identities bind to, without the amounts: one text for each budget table and each 情况说明, in the order of the
 * workbook. As long as all stay the same, an edited amount needs no new binding; where one differs, the others keep theirs.
 */
export interface ModelShape {
  readonly tables: readonly string[];
  readonly texts: readonly string[];
}

export function* modelShape(model: WorkbookModel): Steps<ModelShape> {
  const tables: string[] = [];
  const texts: string[] = [];
  for (const { budgets, texts: parts } of model.sheets) {
    for (const table of budgets) tables.push(shapes.get(table) ?? (yield* tableShape(table)));
    for (const part of parts) if (part.kind === 'narrative') texts.push(shapes.get(part) ?? textShape(part));
    yield;
  }
  return { tables, texts };
}

export function sameShape(a: ModelShape, b: ModelShape): boolean {
  const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((text, index) => text === other[index]);
  return same(a.tables, b.tables) && same(a.texts, b.texts);
}

// Tables and texts that were not read again keep their shape.
const shapes = new WeakMap<BudgetTable | TextPart, string>();

function textShape(part: TextPart): string {
  const shape = JSON.stringify([part.kind, part.name, part.paragraphs.map(({ value, at }) => [value, at.sheetId, at.row, at.column])]);
  shapes.set(part, shape);
  return shape;
}

/** Rows of one step. */
const STEP = 1000;

function* tableShape(table: BudgetTable): Steps<string> {
  const { sheetId, kind, name, title, unitName, period, moneyUnit, area, columns, rows } = table;
  const head = [
    sheetId,
    kind,
    name,
    title?.raw,
    unitName?.value,
    period?.value,
    moneyUnit?.value,
    area.top,
    area.left,
    columns.map((column) => [column.column, column.name, column.path, column.role, column.part, column.moneyUnit]),
  ];
  const texts = [JSON.stringify(head)];
  for (let first = 0; first < rows.length; first += STEP) {
    texts.push(JSON.stringify(rows.slice(first, first + STEP).map(rowShape)));
    yield;
  }
  const shape = texts.join('\n');
  shapes.set(table, shape);
  return shape;
}

/** Rows with and without any amount differ, because a row without is not gone over. */
function rowShape({ row, part, kind, code, name, amounts }: BudgetRow): unknown {
  return [row, part, kind, code?.value, name.raw, Object.keys(amounts).length > 0];
}
