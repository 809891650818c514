import type { Amount, DecimalText } from '../model/amount';
import { compactText } from '../model/plain-text';
import { parseAmount, parseMoneyUnit } from '../model/parse-amount';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import type { SubmissionWords } from '../standards/submissions-schema';
import { isNamed, NOBODY, type NamedBody } from './named-body';
import { inYuan } from './submission-facts';

/** One line of the list: a unit of a department, or a department alone. */
export interface RosterEntry {
  readonly department: NamedBody;
  readonly unit: NamedBody;
}

/** What a 专项 should add up to over all departments. */
export interface SpecialFigure {
  readonly name: string;
  readonly code: string;
  readonly yuan: DecimalText;
}

export interface Roster {
  readonly entries: readonly RosterEntry[];
  readonly specials: readonly SpecialFigure[];
  /** 专项 whose figure or unit of money could not be read. */
  readonly unclearSpecials: readonly string[];
}

type Role = keyof SubmissionWords['headers'];
type Columns = Readonly<Partial<Record<Role, number>>>;

/** A header is looked for this far down. */
const HEADER_WITHIN = 30;

/** Reads the list of who has to submit from any sheet that has such a header; undefined when none has. */
export function readRoster(workbook: WorkbookSnapshot, words: SubmissionWords, pack: StandardsPack): Roster | undefined {
  const read = workbook.sheets.flatMap((sheet) => readSheet(sheet, words, pack) ?? []);
  if (read.length === 0) return undefined;
  return {
    entries: read.flatMap(({ entries }) => entries),
    specials: read.flatMap(({ specials }) => specials),
    unclearSpecials: read.flatMap(({ unclearSpecials }) => unclearSpecials),
  };
}

function readSheet(sheet: SheetSnapshot, words: SubmissionWords, pack: StandardsPack): Roster | undefined {
  const headerAt = sheet.rows.slice(0, HEADER_WITHIN).findIndex((cells) => isHeader(columnsOf(cells, words)));
  if (headerAt < 0) return undefined;
  const columns = columnsOf(sheet.rows[headerAt] ?? [], words);
  const body = sheet.rows.slice(headerAt + 1);
  if (columns.special !== undefined) return { entries: [], ...specialsOf(body, columns, moneyUnitOf(sheet, headerAt), pack) };
  return { entries: entriesOf(body, columns), specials: [], unclearSpecials: [] };
}

function columnsOf(cells: readonly (Cell | null)[], { headers }: SubmissionWords): Columns {
  const found: Partial<Record<Role, number>> = {};
  cells.forEach((cell, column) => {
    const word = compactText(cell?.text ?? '').replace(/\(.*\)$/u, '');
    for (const role of Object.keys(headers) as Role[]) if (found[role] === undefined && headers[role].includes(word)) found[role] = column;
  });
  return found;
}

function isHeader({ department, unit, special, amount }: Columns): boolean {
  return special === undefined ? department !== undefined || unit !== undefined : amount !== undefined;
}

/** A department written once above its units, merged or not, is that of all of them. */
function entriesOf(body: SheetSnapshot['rows'], columns: Columns): RosterEntry[] {
  const entries: RosterEntry[] = [];
  let department = NOBODY;
  for (const cells of body) {
    const text = (role: Role): string => textAt(cells, columns[role]);
    const stated = { code: text('departmentCode'), name: text('department') };
    if (isNamed(stated)) department = stated;
    const unit = columns.unit === undefined ? NOBODY : { code: text('unitCode'), name: text('unit') };
    if (isNamed(unit) || isNamed(stated)) entries.push({ department, unit });
  }
  return entries;
}

function specialsOf(body: SheetSnapshot['rows'], columns: Columns, unit: Amount['unit'], pack: StandardsPack): Pick<Roster, 'specials' | 'unclearSpecials'> {
  const specials: SpecialFigure[] = [];
  const unclearSpecials: string[] = [];
  for (const cells of body) {
    const name = textAt(cells, columns.special);
    if (name === '') continue;
    const yuan = inYuan(parseAmount(cells[columns.amount ?? -1] ?? null, unit), pack);
    if (yuan === null) unclearSpecials.push(name);
    else specials.push({ name, code: textAt(cells, columns.specialCode), yuan });
  }
  return { specials, unclearSpecials };
}

/** 金额（万元） in the header, or 单位：万元 above it. */
function moneyUnitOf(sheet: SheetSnapshot, headerAt: number): Amount['unit'] {
  for (const cells of sheet.rows.slice(0, headerAt + 1).reverse()) {
    for (const cell of cells) {
      const text = compactText(cell?.text ?? '');
      const unit = parseMoneyUnit(/\(([^()]*)\)$/u.exec(text)?.[1] ?? text);
      if (unit) return unit;
    }
  }
  return undefined;
}

function textAt(cells: readonly (Cell | null)[], column: number | undefined): string {
  return column === undefined ? '' : compactText(cells[column]?.text ?? '');
}
