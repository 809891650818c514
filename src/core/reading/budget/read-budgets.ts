import type { BudgetTable } from '../../model/budget-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { StandardsPack } from '../../standards/schema';
import { at, type Line } from '../line';
import { finish, Pace, type Steps } from '../steps';
import { bodyOf, type Body } from './body';
import { columnsOf } from './columns';
import { findHeaderBands, isSameLines, type HeaderBand } from './header-band';
import { judge } from './judge';
import { factsInSteps, type LineFacts } from './line-facts';
import { blockTop, readMetaBlock, unitBelow, unitInNotes } from './meta-block';
import { rowsOf } from './rows';
import { stripsOf } from './side-by-side';
import { tableArea } from './table-area';
import { budgetWordsOf, type BudgetWords } from './words';

export interface BudgetReading {
  readonly budgets: readonly BudgetTable[];
  /** The lines, or what is left of them, that belong to no budget table. */
  readonly rest: readonly Line[];
}

/** Reads all budget tables in one go; `readBudgetsInSteps` says how. */
export function readBudgets(sheet: SheetSnapshot, lines: readonly Line[], pack: StandardsPack): BudgetReading {
  return finish(readBudgetsInSteps(sheet, lines, pack));
}

/**
 * Reads all budget tables from lines of one sheet that nobody else has claimed. Gives way after each table and some
 * hundred lines, so that who must not block for long can go on later.
 */
export function* readBudgetsInSteps(sheet: SheetSnapshot, lines: readonly Line[], pack: StandardsPack): Steps<BudgetReading> {
  const words = budgetWordsOf(pack);
  const budgets: BudgetTable[] = [];
  const taken = new Map<number, Set<number>>();
  const pace = new Pace();
  for (const strip of yield* stripsOf(lines, words)) {
    const facts = yield* factsInSteps(strip, words);
    for (const { table, used } of yield* tablesOf(sheet, facts, words)) {
      budgets.push(table);
      for (const { row, cells } of used) {
        if (pace.isDue(cells.length)) yield;
        const columns = taken.get(row) ?? new Set<number>();
        for (const { column } of cells) if (column >= table.area.left && column <= table.area.right) columns.add(column);
        taken.set(row, columns);
      }
    }
  }
  budgets.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return { budgets, rest: yield* restOf(lines, taken) };
}

interface FoundTable {
  readonly table: BudgetTable;
  readonly used: readonly LineFacts[];
}

function* tablesOf(sheet: SheetSnapshot, facts: readonly LineFacts[], words: BudgetWords): Steps<readonly FoundTable[]> {
  const bands = yield* findHeaderBands(facts, words);
  const tables: FoundTable[] = [];
  let floor = 0;
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (!band) break;
    yield;
    const top = blockTop(facts, band.first, floor, words);
    const repeats: HeaderBand[] = [];
    let body = yield* bodyUntil(facts, band, bands[index + 1], words);
    // The same header again without a title of its own is a page break.
    for (let next = bands[index + 1]; next && body.end >= next.first && isRepeat(facts, band, next); next = bands[index + 1]) {
      repeats.push(next);
      index += 1;
      const more = yield* bodyUntil(facts, next, bands[index + 1], words);
      body = { rows: [...body.rows, ...more.rows], notes: [...body.notes, ...more.notes], end: more.end };
    }
    const found = yield* readTable(sheet, facts, { top, band, repeats, body }, words);
    floor = found ? body.end : (band.numbersLine ?? band.last) + 1;
    if (found) tables.push(found);
  }
  return tables;
}

function bodyUntil(facts: readonly LineFacts[], band: HeaderBand, next: HeaderBand | undefined, words: BudgetWords): Steps<Body> {
  const from = (band.numbersLine ?? band.last) + 1;
  const limit = next ? blockTop(facts, next.first, from, words) : facts.length;
  return bodyOf(facts, band, Math.max(from, limit), words);
}

function isRepeat(facts: readonly LineFacts[], band: HeaderBand, next: HeaderBand): boolean {
  return next.last - next.first === band.last - band.first && isSameLines(facts, band, next.first);
}

interface Extent {
  readonly top: number;
  readonly band: HeaderBand;
  readonly repeats: readonly HeaderBand[];
  readonly body: Body;
}

function* readTable(
  sheet: SheetSnapshot,
  facts: readonly LineFacts[],
  { top, band, repeats, body }: Extent,
  words: BudgetWords,
): Steps<FoundTable | undefined> {
  const header = facts.slice(band.first, band.last + 1);
  const mixed = band.mixedLine === undefined ? undefined : facts[band.mixedLine];
  const rows = body.rows.map((line) => (line === mixed ? { ...line, cells: line.cells.filter(({ word }) => word?.kind !== 'codeGroup') } : line));
  const block = readMetaBlock(sheet, facts.slice(top, band.first), words);
  const below = block.moneyUnit ? undefined : unitBelow(sheet, facts[body.end], facts[body.end - 1], words);
  block.moneyUnit ??= below ?? unitInNotes(sheet, body.notes);
  const set = yield* columnsOf(header, mixed, rows, words);
  const read = yield* rowsOf(sheet, rows, set, block.moneyUnit?.value, words);
  yield;
  const numbersLine = band.numbersLine === undefined ? undefined : facts[band.numbersLine];
  const judgement = judge({ header, numbersRow: numbersLine?.row, block, columns: set.columns, rows: read }, words);
  if (!judgement) return undefined;
  const [note] = body.notes.flatMap(({ row, cells }) => cells.slice(0, 1).map((cell) => ({ row, cell })));
  const noteText = (pick: (index: number) => string): string => body.notes.map((_, index) => pick(index)).join('\n');
  const used = facts.slice(top, below ? body.end + 1 : body.end);
  const bandRows = ({ first, last }: HeaderBand): readonly number[] => facts.slice(first, last + 1).map(({ row }) => row);
  const table: BudgetTable = {
    kind: judgement.kind,
    sheetId: sheet.id,
    area: tableArea(used, set.columns),
    name: block.title?.value ?? '',
    ...block,
    ...(note && {
      note: {
        value: noteText((index) => body.notes[index]?.cells[0]?.text ?? ''),
        raw: noteText((index) => body.notes[index]?.cells[0]?.cell.text ?? ''),
        at: at(sheet, note.row, note.cell.column),
      },
    }),
    headerRows: [band, ...repeats].flatMap(bandRows),
    ...(numbersLine && { columnNumberRow: numbersLine.row }),
    columns: set.columns,
    rows: read,
    score: judgement.score,
    evidence: judgement.evidence,
  };
  return { table, used };
}

function* restOf(lines: readonly Line[], taken: ReadonlyMap<number, ReadonlySet<number>>): Steps<readonly Line[]> {
  const rest: Line[] = [];
  const pace = new Pace();
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    const columns = taken.get(line.row);
    const cells = columns ? line.cells.filter(({ column }) => !columns.has(column)) : line.cells;
    if (cells.length === line.cells.length) rest.push(line);
    else if (cells.length > 0) rest.push({ row: line.row, cells });
  }
  return rest;
}
