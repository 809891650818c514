import type { Amount, MoneyUnit } from '../../model/amount';
import { parseAmount } from '../../model/parse-amount';
import type { Field, FundsOf, Project } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, cellIn, type Line, type LineCell } from '../line';
import type { BlockLabel, Vocabulary } from '../vocabulary';
import { behindColon, labelsOf } from './block-section';

type FundRow = 'total' | 'fiscal' | 'other' | 'carriedOver';
type Part = 'year' | 'overall' | 'initial' | 'executed';
type Funds = Readonly<Partial<Record<Part, Partial<Record<FundRow, Field<Amount>>>>>>;

export type ProjectFunds = Pick<
  Project,
  'budgetTotal' | 'budgetFiscal' | 'budgetOther' | 'carriedOver' | 'overallTotal' | 'overallFiscal' | 'overallOther' | 'initial' | 'executed' | 'otherFunds' | 'unclearFunds'
>;

const ROWS: readonly (readonly [BlockLabel, FundRow])[] = [
  ['overallTotal', 'total'],
  ['budgetTotal', 'total'],
  ['budgetFiscal', 'fiscal'],
  ['budgetOther', 'other'],
  ['carriedOver', 'carriedOver'],
];

/** A few words without digits. */
const NAME_OF_FUNDS = /^[^\d]{2,24}$/;

/** Whether a line has a label of an amount. */
export function hasFundLabel(line: Line, words: Vocabulary): boolean {
  return line.cells.some(({ text }) => fundRowOf(text, words) !== undefined);
}

/** The amounts of a block: beside their labels, below them, or in columns 年初预算数|全年预算数|全年执行数. */
export function readFunds(sheet: SheetSnapshot, lines: readonly Line[], unit: MoneyUnit | undefined, words: Vocabulary): { readonly funds: ProjectFunds; readonly right: number } {
  const funds: Partial<Record<Part, Partial<Record<FundRow, Field<Amount>>>>> = {};
  let grid: ReadonlyMap<number, Part> | undefined;
  let overallColumn: number | undefined;
  let yearColumn: number | undefined;
  let right = 0;
  const otherFunds: Field<Amount>[] = [];
  const unclearFunds: Field[] = [];
  const put = (part: Part, row: FundRow, field: Field<Amount>): void => {
    const known = (funds[part] ??= {});
    known[row] ??= field;
  };
  lines.forEach((line, index) => {
    const columns = partColumns(line, words);
    if (columns) {
      grid = columns;
      return;
    }
    const below = lines[index + 1];
    line.cells.forEach((cell, place) => {
      const row = fundRowOf(cell.text, words);
      if (!row) {
        const other = funds.year?.total && otherAmount(sheet, line, place, grid, unit, words);
        if (other) otherFunds.push(other);
        return;
      }
      if (grid) {
        for (const [part, amount] of gridAmounts(sheet, line, place, grid, unit)) put(part, row, amount);
        return;
      }
      const labels = labelsOf(cell.text, words);
      if (row === 'total' && labels.includes('overallTotal')) overallColumn ??= cell.column;
      else if (row === 'total') yearColumn ??= cell.column;
      const part: Part = labels.includes('overallTotal') || isOverall(cell, row, overallColumn, yearColumn) ? 'overall' : 'year';
      right = Math.max(right, cell.column + 1);
      const amount = amountOf(sheet, line, below, place, unit, words);
      if (amount) put(part, row, amount);
      else if (part === 'year') unclearFunds.push(...unclearBeside(sheet, line, place, words));
    });
  });
  return { funds: { ...settle(funds), ...(otherFunds.length > 0 && { otherFunds }), ...(unclearFunds.length > 0 && { unclearFunds }) }, right };
}

/** The amount of the year beside a label without a meaning of its own: 地方资金 | 40. */
function otherAmount(
  sheet: SheetSnapshot,
  line: Line,
  place: number,
  grid: ReadonlyMap<number, Part> | undefined,
  unit: MoneyUnit | undefined,
  words: Vocabulary,
): Field<Amount> | undefined {
  const label = line.cells[place];
  const next = line.cells[place + 1];
  if (!label || !next || !NAME_OF_FUNDS.test(label.text) || labelsOf(label.text, words).length > 0) return undefined;
  if (grid) return gridAmounts(sheet, line, place, grid, unit).find(([part]) => part === 'year')?.[1];
  return fieldOf(sheet, line, next, unit);
}

/** What stands beside the label of an amount without being one. */
function unclearBeside(sheet: SheetSnapshot, line: Line, place: number, words: Vocabulary): readonly Field[] {
  const next = line.cells[place + 1];
  if (!next || !/\d/.test(next.text) || labelsOf(next.text, words).length > 0) return [];
  return [{ value: next.text, raw: next.cell.text, at: at(sheet, line.row, next.column) }];
}

/** 其中：财政拨款 under 项目资金总额 is a part of that one, not of the year's total beside it. */
function isOverall(cell: LineCell, row: FundRow, overall: number | undefined, year: number | undefined): boolean {
  if (row === 'total' || overall === undefined) return false;
  return year === undefined || (overall < year ? cell.column < year : cell.column >= overall);
}

function fundRowOf(text: string, words: Vocabulary): FundRow | undefined {
  if (text.length > 40) return undefined;
  const labels = labelsOf(text, words);
  return ROWS.find(([label]) => labels.includes(label))?.[1];
}

/** 年初预算数 | 全年预算数 | 全年执行数 above the rows of the funds. */
function partColumns(line: Line, words: Vocabulary): ReadonlyMap<number, Part> | undefined {
  const columns = new Map<number, Part>();
  for (const { column, text } of line.cells) {
    const labels = words.labels(text);
    if (labels.includes('initial')) columns.set(column, 'initial');
    else if (labels.includes('executed')) columns.set(column, 'executed');
    else if (labels.includes('budgetTotal')) columns.set(column, 'year');
  }
  const parts = new Set(columns.values());
  return columns.size >= 2 && (parts.has('initial') || parts.has('executed')) ? columns : undefined;
}

/** The amounts of one row of the grid: under their columns, or in their order where merged areas moved them. */
function gridAmounts(
  sheet: SheetSnapshot,
  line: Line,
  place: number,
  grid: ReadonlyMap<number, Part>,
  unit: MoneyUnit | undefined,
): readonly (readonly [Part, Field<Amount>])[] {
  const behind = line.cells.slice(place + 1).flatMap((cell) => fieldOf(sheet, line, cell, unit) ?? []);
  const placed = [...grid].flatMap(([column, part]) => {
    const field = behind.find((one) => one.at.column === column);
    return field ? [[part, field] as const] : [];
  });
  if (placed.length > 0) return placed;
  return [...grid.values()].flatMap((part, index) => {
    const field = behind[index];
    return field ? [[part, field] as const] : [];
  });
}

function amountOf(
  sheet: SheetSnapshot,
  line: Line,
  below: Line | undefined,
  place: number,
  unit: MoneyUnit | undefined,
  words: Vocabulary,
): Field<Amount> | undefined {
  const cell = line.cells[place];
  if (!cell) return undefined;
  const inside = behindColon(cell.text);
  const written = inside === undefined ? undefined : parseAmount(inside, unit);
  if (written) return { value: written, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
  const next = line.cells[place + 1];
  if (next && labelsOf(next.text, words).length === 0) return fieldOf(sheet, line, next, unit);
  const isLabelLine = line.cells.filter(({ text }) => labelsOf(text, words).length > 0).length === line.cells.length;
  const under = isLabelLine && below?.row === line.row + 1 && !below.cells.some(({ text }) => labelsOf(text, words).length > 0) ? cellIn(below, cell.column) : undefined;
  return under && below ? fieldOf(sheet, below, under, unit) : undefined;
}

function fieldOf(sheet: SheetSnapshot, line: Line, cell: LineCell, unit: MoneyUnit | undefined): Field<Amount> | undefined {
  const amount = parseAmount(cell.cell, unit);
  return amount && { value: amount, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
}

function settle(funds: Funds): ProjectFunds {
  // 项目资金总额 without any amount of the year is all the form states.
  const year = funds.year ?? funds.overall ?? {};
  const overall = funds.year ? (funds.overall ?? {}) : {};
  return {
    ...(year.total && { budgetTotal: year.total }),
    ...(year.fiscal && { budgetFiscal: year.fiscal }),
    ...(year.other && { budgetOther: year.other }),
    ...(year.carriedOver && { carriedOver: year.carriedOver }),
    ...(overall.total && { overallTotal: overall.total }),
    ...(overall.fiscal && { overallFiscal: overall.fiscal }),
    ...(overall.other && { overallOther: overall.other }),
    ...(funds.initial && { initial: column(funds.initial) }),
    ...(funds.executed && { executed: column(funds.executed) }),
  };
}

function column({ total, fiscal, other }: Partial<Record<FundRow, Field<Amount>>>): FundsOf {
  return { ...(total && { total }), ...(fiscal && { fiscal }), ...(other && { other }) };
}
