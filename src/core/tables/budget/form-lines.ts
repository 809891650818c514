import type { BudgetLayout } from '../../standards/budget-layout-schema';
import { entryOf, keyOf } from '../../standards/budget-layout-problems';

/** What a row of a form prints in one part, and how its amounts come about. */
export interface FormEntry {
  readonly name: string;
  readonly code?: string;
  /** The lines of the same part it is the sum of, by their place in the body. */
  readonly sum?: readonly number[];
}

/** A row of a form before anybody filled it in. */
export interface FormLine {
  /** By part; undefined where the form leaves the place blank. */
  readonly entries: readonly (FormEntry | undefined)[];
  /** For a 科目编码 of so many digits, which somebody writes. */
  readonly digits?: number;
  /** Somebody writes all of it. */
  readonly isOpen?: boolean;
  /** The sum of all other lines. */
  readonly isTotal?: boolean;
}

export function formLines({ body, columns }: BudgetLayout): readonly FormLine[] {
  if ('lines' in body) return namedLines(body.lines);
  const lines: FormLine[] = 'codes' in body ? body.codes.map((digits) => ({ entries: [], digits })) : Array.from({ length: body.open }, () => ({ entries: [], isOpen: true }));
  if (!body.total) return lines;
  const parts = new Set(columns.map(({ part }) => part)).size;
  const total: FormLine = { entries: Array.from({ length: parts }, () => ({ name: body.total?.name ?? '' })), isTotal: true };
  return body.total.at === 'top' ? [total, ...lines] : [...lines, total];
}

type NamedLines = Extract<BudgetLayout['body'], { lines: unknown }>['lines'];

function namedLines(lines: NamedLines): readonly FormLine[] {
  return lines.map((line, row) => ({
    entries: line.map((entry, part) => {
      const found = entryOf(entry);
      if (!found) return undefined;
      const sum = found.sum === undefined ? undefined : found.sum === 'above' ? above(lines, row, part) : found.sum.map((key) => rowOf(lines, part, key));
      return { name: found.name, ...(found.code !== undefined && { code: found.code }), ...(sum && { sum }) };
    }),
  }));
}

/** The lines above from the last sum of this part on, without those that another sum takes. */
function above(lines: NamedLines, row: number, part: number): readonly number[] {
  const rows = Array.from({ length: row }, (_, index) => index);
  const last = rows.findLast((index) => entryOf(lines[index]?.[part] ?? null)?.sum === 'above') ?? -1;
  const taken = new Set(rows.flatMap((index) => {
    const sum = entryOf(lines[index]?.[part] ?? null)?.sum;
    return Array.isArray(sum) ? sum.map((key) => rowOf(lines, part, key)) : [];
  }));
  return rows.filter((index) => index > last && !taken.has(index) && entryOf(lines[index]?.[part] ?? null) !== undefined);
}

function rowOf(lines: NamedLines, part: number, key: string): number {
  return lines.findIndex((line) => keyOf(line[part] ?? null) === key);
}
