import type { WorkbookModel } from '../../model/workbook-model';
import type { CellRef } from '../../sheet/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';

/** What a place holds that a new year may make untrue. A reference is the number of a document, which stays as it is issued. */
export type CarryKind = 'year' | 'date' | 'code' | 'reference';

/** A cell to decide about when last year's workbook becomes this year's. */
export interface CarryPlace {
  readonly at: CellRef;
  readonly sheet: string;
  readonly kind: CarryKind;
  /** The whole text of the cell, as it stands. */
  readonly before: string;
  /** What it would say; the same where nobody but the person can know (a new code, a document of this year). */
  readonly proposed: string;
  /** The words that made it a place: `2025年`, `13052525P00012`. */
  readonly found: readonly string[];
}

/** Four digits of our century that belong to no longer number; behind a numbering (1.2025 年) only before 年. */
const YEAR = /(?<!\d)20\d{2}(?=\s*年)|(?<![\d.,A-Za-z])20\d{2}(?![\d.,A-Za-z%])/g;
/** 冀财预〔2024〕12号 */
const REFERENCE = /[〔［[（(]\s*(20\d{2})\s*[〕］\]）)]\s*第?\s*\d*\s*号?/g;
/** 2025年12月31日, 2025-12-31, 12月底, 3月31日 */
const DATE = /(?:20\d{2}\s*[年./-]\s*)?\d{1,2}\s*(?:月\s*\d{1,2}\s*日|月底|月末|月份)|20\d{2}\s*[./-]\s*\d{1,2}(?:\s*[./-]\s*\d{1,2})?/g;

/** Every cell that holds a year, a date, a code or the number of a document, in the order of the sheets. */
export function carryPlaces(workbook: WorkbookSnapshot, model: WorkbookModel, from: number): readonly CarryPlace[] {
  const codes = new Set(model.sheets.flatMap(({ tables }) => tables.flatMap(({ project }) => (project.code ? [key(project.code.at)] : []))));
  const amounts = new Set(model.sheets.flatMap(({ budgets }) => budgets.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.amounts).map(({ at }) => key(at))))));
  return workbook.sheets.flatMap((sheet) => sheetPlaces(sheet, from, codes, amounts));
}

function sheetPlaces(sheet: SheetSnapshot, from: number, codes: ReadonlySet<string>, amounts: ReadonlySet<string>): readonly CarryPlace[] {
  return sheet.rows.flatMap((cells, i) =>
    cells.flatMap((cell, j) => {
      const at = { sheetId: sheet.id, row: sheet.firstRow + i, column: sheet.firstColumn + j };
      if (!cell || cell.formula !== undefined || cell.isError || amounts.has(key(at))) return [];
      const place = codes.has(key(at)) ? codePlace(cell) : textPlace(cell, from);
      return place ? [{ at, sheet: sheet.name, ...place }] : [];
    }),
  );
}

type Found = Pick<CarryPlace, 'kind' | 'before' | 'proposed' | 'found'>;

function codePlace({ text }: Cell): Found | undefined {
  return text.trim() === '' ? undefined : { kind: 'code', before: text, proposed: text, found: [text.trim()] };
}

/** A number cell counts only when it shows a date or is a year by itself. */
function textPlace(cell: Cell, from: number): Found | undefined {
  const { text: before, value } = cell;
  if (typeof value === 'number' && !/^20\d{2}$/.test(before.trim()) && !/20\d{2}.*[年月日/-]/.test(before)) return undefined;
  if (typeof value === 'boolean') return undefined;
  return placeInText(before, from);
}

/** What a text holds, with years near the one that is left moved on by one. */
export function placeInText(before: string, from: number): Found | undefined {
  const references = [...before.matchAll(REFERENCE)];
  const isReference = (index: number): boolean => references.some((match) => index >= match.index && index < match.index + match[0].length);
  const years = [...before.matchAll(YEAR)].filter((match) => Math.abs(Number(match[0]) - from) <= NEAR);
  const own = years.filter((match) => !isReference(match.index));
  const dates = [...before.matchAll(DATE)].filter((match) => !isReference(match.index));
  const found = [...new Set([...dates, ...own, ...references].map((match) => match[0].trim()))];
  if (found.length === 0) return undefined;
  const proposed = before.replace(YEAR, (year, index: number) => (isReference(index) || Math.abs(Number(year) - from) > NEAR ? year : String(Number(year) + 1)));
  const kind = dates.length > 0 ? 'date' : own.length > 0 ? 'year' : 'reference';
  return { kind, before, proposed, found };
}

/** Years farther away speak of history or of a plan, not of the budget. */
const NEAR = 1;

function key({ sheetId, row, column }: CellRef): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

/** The year that a workbook is about: the one most of its texts name. Undefined where none is named. */
export function yearOfWorkbook({ sheets }: WorkbookSnapshot): number | undefined {
  const counts = new Map<number, number>();
  for (const { name, rows } of sheets) {
    for (const text of [name, ...rows.flat().map((cell) => (typeof cell?.value === 'string' ? cell.text : ''))]) {
      for (const match of text.replace(REFERENCE, '').matchAll(/(20\d{2})\s*年/g)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
    }
  }
  return [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0]?.[0];
}
