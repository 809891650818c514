import { columnIndex, columnLetters, parseArea } from '../../../src/core/sheet/address';
import { compactText } from '../../../src/core/model/plain-text';
import { parseAmount } from '../../../src/core/model/parse-amount';
import { cellAt, type Cell, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { HebeiBudget, ShanghaiBudget } from './truth';

/** What a cell of a data row states: a decimal of an amount column, a code, or words. */
export interface ExpectedCell {
  readonly letter: string;
  readonly is: 'amount' | 'code' | 'name' | 'other';
  /** Amounts as decimals, all else as shown. */
  readonly text: string;
  /** Of a number that is no amount, such as 数量. */
  readonly decimal?: string;
}

export interface ExpectedRow {
  readonly row: number;
  readonly kind?: string;
  /** Put together from their columns, one a part of the table. */
  readonly codes: readonly string[];
  readonly cells: readonly ExpectedCell[];
}

/** A budget table as a perfect reader states it, from either collection. */
export interface ExpectedBudget {
  readonly kind: string;
  readonly range: string;
  readonly title: string;
  readonly unitName?: string;
  readonly period?: string;
  readonly moneyUnit?: string;
  readonly note?: string;
  readonly headerRows: readonly number[];
  readonly numberRow?: number;
  /** What the lowest header of each column says. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly ExpectedRow[];
  readonly totals?: readonly (string | null)[];
}

export function hebeiBudget(sheet: SheetSnapshot, truth: HebeiBudget): ExpectedBudget {
  return {
    kind: truth.kind,
    range: truth.range,
    title: truth.name,
    unitName: truth.unitName,
    period: truth.year ?? truth.asOf,
    moneyUnit: truth.moneyUnit?.replace(/^.*[:：]/, ''),
    note: truth.note ?? undefined,
    headerRows: truth.headerRows,
    numberRow: truth.numberRow,
    columns: Object.fromEntries(Object.entries(truth.columns).map(([name, letter]) => [letter, name])),
    rows: truth.rows.map((row) => hebeiRow(sheet, truth, row)).filter(({ cells }) => cells.length > 0),
  };
}

function hebeiRow(sheet: SheetSnapshot, truth: HebeiBudget, row: HebeiBudget['rows'][number]): ExpectedRow {
  const cells = Object.entries(truth.columns).flatMap(([name, letter]): ExpectedCell[] => {
    const value = row[name] ?? null;
    if (value === null || value === '') return [];
    const is = /编码$/.test(name) ? 'code' : /^(科目名称|项目名称|收入项目|支出项目|项目)$/.test(name) ? 'name' : typeof value === 'number' && !/^(序号|数量)$/.test(name) ? 'amount' : 'other';
    const text = is === 'other' ? shown(cellAt(sheet, row.row - 1, columnIndex(letter))) : String(value);
    return [{ letter, is, text, ...(is === 'other' && typeof value === 'number' && { decimal: String(value) }) }];
  });
  return { row: row.row, cells, codes: cells.filter(({ is }) => is === 'code').map(({ text }) => text), ...(row.type !== undefined && { kind: row.type }) };
}

/** 类, 款 and 项 below 科目编码: in one document they stand in the first row of data. */
const CODE_PART = /^[类款项]$/;
/** An empty form says so; that is a note and no row. */
const NOTHING = /^无[。]?$/;

/** Shanghai's truth names ranges and totals; columns and rows are taken from the cells inside them. */
export function shanghaiBudget(sheet: SheetSnapshot, truth: ShanghaiBudget): ExpectedBudget {
  const [firstHeader, lastHeader] = truth.headerRows;
  const [firstRow, lastRow] = truth.dataRows;
  const area = parseArea(truth.range) ?? { top: 0, bottom: -1, left: 0, right: -1 };
  const letters = Array.from({ length: area.right - area.left + 1 }, (_, index) => columnLetters(area.left + index));
  const headers = new Map(letters.map((letter) => [letter, headerPath(sheet, firstHeader, lastHeader, columnIndex(letter))]));
  const isCode = (letter: string): boolean => headers.get(letter)?.some((word) => /编码/.test(word)) ?? false;
  const isName = (letter: string): boolean => /名称|^项目$/.test(headers.get(letter)?.at(-1) ?? '');
  const rows: ExpectedRow[] = [];
  let note: string | undefined;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = letters.flatMap((letter): ExpectedCell[] => {
      const cell = cellAt(sheet, row - 1, columnIndex(letter));
      const text = shown(cell).trim();
      if (!cell || text === '' || (isCode(letter) && CODE_PART.test(text))) return [];
      const digits = isCode(letter) && /^\d+$/.test(text);
      const amount = isCode(letter) || isName(letter) ? undefined : parseAmount(cell);
      return [{ letter, is: digits ? 'code' : amount ? 'amount' : isName(letter) || isCode(letter) ? 'name' : 'other', text: amount?.decimal ?? shown(cell) }];
    });
    const [only] = cells;
    if (!only) continue;
    if (cells.length === 1 && NOTHING.test(only.text)) note = only.text;
    else rows.push({ row, cells, codes: joinedCodes(cells) });
  }
  return {
    kind: 'budget',
    range: truth.range,
    title: truth.title,
    moneyUnit: truth.moneyUnit,
    note,
    headerRows: Array.from({ length: lastHeader - firstHeader + 1 }, (_, index) => firstHeader + index),
    columns: Object.fromEntries([...headers].map(([letter, path]) => [letter, path.at(-1) ?? ''])),
    rows,
    ...(truth.totals && { totals: truth.totals.map((total) => (total === null ? null : String(total))) }),
  };
}

/** Code cells beside one another are one code; its later parts have two digits, as the truth says of `2` for `02`. */
function joinedCodes(cells: readonly ExpectedCell[]): readonly string[] {
  const codes: string[] = [];
  let last: number | undefined;
  for (const { letter, is, text } of cells) {
    if (is !== 'code') continue;
    const column = columnIndex(letter);
    if (last !== undefined && column === last + 1) codes.push((codes.pop() ?? '') + text.padStart(2, '0'));
    else codes.push(text);
    last = column;
  }
  return codes;
}

/** The words above a column, merged cells counted where they reach. */
function headerPath(sheet: SheetSnapshot, first: number, last: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = first - 1; row <= last; row += 1) {
    const merge = sheet.merges?.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
    if (merge && merge.top !== row && merge.top >= first - 1) continue;
    const word = compactText(shown(cellAt(sheet, merge?.top ?? row, merge?.left ?? column)));
    // 合计 below 科目编码 or 科目名称 names a row that shares a line with the last headers.
    const isRowName = word === '合计' && /编码|名称/.test(path.at(-1) ?? '');
    const isBelow = row === last && !(CODE_PART.test(word) && /编码/.test(path.at(-1) ?? ''));
    if (word !== '' && !isRowName && !isBelow) path.push(word);
  }
  return path;
}

function shown(cell: Cell | null): string {
  return cell?.text ?? '';
}
