import type { BudgetRow, BudgetTable } from '../../../../../src/core/model/budget-table';
import { compactText } from '../../../../../src/core/model/plain-text';
import { a1, type Place } from '../drawing/sheet';
import type { DrawnRow } from './layout';

export interface ExpectedBudgetRow extends DrawnRow {
  /** From the first row below the header. */
  readonly line: number;
  readonly part: number;
  readonly moneyUnit?: string;
}

export interface ExpectedBudget {
  readonly id: string;
  readonly states: Readonly<Partial<Record<'title' | 'unitName' | 'period' | 'moneyUnit', string>>>;
  readonly note?: string;
  /** Whether a row numbers the columns. */
  readonly numbered: boolean;
  /** `words/from/top role part`. */
  readonly columns: readonly string[];
  readonly rows: readonly ExpectedBudgetRow[];
}

/** A header word without spaces and without the unit of money behind it. */
export function headerWord(word: string): string {
  return compactText(word).replace(/\((?:万元|元)\)$/, '');
}

const STATED = ['title', 'unitName', 'period', 'moneyUnit'] as const;

/** One line a fact, so that a difference names field and cell. */
export function expectedBudgetLines(table: ExpectedBudget, places: ReadonlyMap<string, Place>): readonly string[] {
  const at = (tag: string): string => {
    const place = places.get(`${table.id}.${tag}`);
    return place ? `@${a1(place)}` : '';
  };
  return [
    ...STATED.map((field) => `${field}: ${table.states[field] === undefined ? '—' : `${compactText(table.states[field])} ${at(field)}`}`),
    `note: ${table.note === undefined ? '—' : compactText(table.note)}`,
    `column numbers: ${table.numbered ? 'yes' : 'no'}`,
    ...table.columns.map((column) => `column: ${column}`),
    ...table.rows.flatMap((row) => {
      const tag = `${String(row.line)}.${String(row.part)}`;
      const named = places.get(`${table.id}.${tag}.name`);
      const amounts = row.amounts.flatMap((amount, index) => (amount === null || row.odd?.[index] !== undefined ? [] : [`${amount.decimal}${row.moneyUnit ?? ''} ${amount.stored} ${at(`${tag}.amount${String(index)}`)}`]));
      return [`row${named ? String(named.row + 1) : ''} part ${String(row.part)} ${row.kind} ${row.code ?? '—'} ${compactText(row.name)}${row.name === '' ? '' : ` ${at(`${tag}.name`)}`}: ${amounts.join(', ')}${Object.entries(row.odd ?? {}).map(([index, text]) => ` and ${compactText(text)} ${at(`${tag}.amount${index}`)}`).join('')}`];
    }),
  ];
}

/** The same lines of what was read. */
export function readBudgetLines(table: BudgetTable, wanted: ExpectedBudget): readonly string[] {
  return [
    ...STATED.map((field) => {
      const found = table[field];
      return `${field}: ${found === undefined ? '—' : `${compactText(field === 'title' || field === 'period' ? found.raw : found.value)} @${a1(found.at)}`}`;
    }),
    `note: ${table.note === undefined ? '—' : compactText(table.note.raw)}`,
    `column numbers: ${table.columnNumberRow === undefined ? 'no' : 'yes'}`,
    ...table.columns.map(({ path, role, part }) => `column: ${path.map(headerWord).join('/')} ${role} ${String(part)}`),
    ...table.rows.map((row, index) => rowLine(table, row, wanted.rows.some(({ name }) => name !== ''), wanted.rows[index]?.kind === 'sum')),
  ];
}

/** `eitherSum`: the words of this row serve for totals and subtotals alike. */
function rowLine(table: BudgetTable, row: BudgetRow, withNames: boolean, eitherSum: boolean): string {
  const amounts = Object.values(row.amounts)
    .sort((a, b) => a.at.column - b.at.column)
    .map(({ value, stored, at }) => `${value.decimal}${value.unit ?? ''} ${stored} @${a1(at)}`);
  // 序号 says nothing of its row.
  const numbers = table.columns.filter(({ role }) => role === 'no').map(({ column }) => column);
  const texts = Object.values(row.texts)
    .filter(({ at }) => !numbers.includes(at.column))
    .map(({ value, at }) => ` and ${compactText(value)} @${a1(at)}`);
  const name = row.name.value === '' ? '' : `${compactText(row.name.value)} @${a1(row.name.at)}`;
  return `row${withNames ? String(row.row + 1) : ''} part ${String(row.part)} ${eitherSum && /total$/.test(row.kind) ? 'sum' : row.kind} ${row.code?.value ?? '—'} ${name}: ${amounts.join(', ')}${texts.join('')}`;
}
