import { cellAddress, columnLetters } from '../../sheet/address';
import type { BudgetLayout, BudgetLayoutColumn } from '../../standards/budget-layout-schema';
import type { FormLine } from './form-lines';
import { sumFormula } from './live-sums';

/** Where the body of a form stands on its sheet. */
export interface FormBody {
  readonly layout: BudgetLayout;
  readonly lines: readonly FormLine[];
  /** Sheet row of its first line. */
  readonly first: number;
}

/**
 * How a form works out an amount; undefined where a person writes it. Totals of rows come before totals of columns, as in
 * the published forms. Nothing refers to a fixed row that an inserted one would leave out.
 */
export function formFormula(body: FormBody, line: number, column: number): string | undefined {
  const { layout, lines, first } = body;
  const at = layout.columns[column];
  const here = lines[line];
  if (!at || !here || at.role !== 'amount') return undefined;
  const entry = here.entries[at.part];
  if (here.isTotal) return at.counted ? totalFormula(body, column) : undefined;
  if (entry?.sum) return at.counted ? sumFormula(entry.sum.map((row) => ({ row: first + row, column }))) : undefined;
  const isFree = here.digits !== undefined || here.isOpen === true;
  const across = at.sum && sumFormula(partsOf(layout, at).map((part) => ({ row: first + line, column: part })));
  if (across !== undefined) return isFree ? `=IF(COUNT(${across.slice(5, -1)})=0,"",${across.slice(1)})` : across;
  return here.digits === undefined ? undefined : groupFormula(body, line, column, here.digits);
}

/** The columns that make another one. */
function partsOf({ columns }: BudgetLayout, { sum, part }: BudgetLayoutColumn): readonly number[] {
  return (sum ?? []).map((key) => columns.findIndex((one) => one.part === part && (one.key ?? one.path.at(-1)) === key));
}

/** All lines, or those of the shortest codes, which hold the others. */
function totalFormula(body: FormBody, column: number): string {
  const [from, to] = linesBeside(body);
  const amounts = cells(column, from, to);
  const lengths = body.lines.flatMap(({ digits }) => digits ?? []);
  if (lengths.length === 0) return `=SUM(${amounts})`;
  return `=SUMPRODUCT(${ofCodes(body, from, to, Math.min(...lengths))},${amounts})`;
}

/** A 类 is the sum of its 款, a 款 of its 项, wherever below they stand; blank as long as its code is. */
function groupFormula(body: FormBody, line: number, column: number, digits: number): string | undefined {
  const [, to] = linesBeside(body);
  const longer = body.lines.flatMap(({ digits: other }) => (other !== undefined && other > digits ? [other] : []));
  const from = body.first + line + 1;
  if (longer.length === 0 || from > to) return undefined;
  const codes = codeColumns(body.layout);
  const row = body.first + line;
  const [code] = codes;
  if (!code) return undefined;
  const place = cellAddress({ row, column: code.column });
  const own =
    codes.length === 1
      ? [`(LEFT(${cells(code.column, from, to)},${String(digits)})=${place}&"")`]
      : codes.flatMap((one) => (one.to <= digits ? [`(${cells(one.column, from, to)}=${cellAddress({ row, column: one.column })})`] : []));
  const parts = [...own, ofCodes(body, from, to, Math.min(...longer))].join('*');
  return `=IF(${place}="","",SUMPRODUCT(${parts},${cells(column, from, to)}))`;
}

/** 1 for each line whose code has so many digits. */
function ofCodes({ layout }: FormBody, from: number, to: number, digits: number): string {
  const codes = codeColumns(layout);
  const [only, second] = codes;
  if (only && !second) return `(LEN(${cells(only.column, from, to)})=${String(digits)})*1`;
  return codes
    .map(({ column, to: end }, index) => `(${cells(column, from, to)}${end <= digits ? '<>' : '='}"")${index === 0 ? '*1' : ''}`)
    .join('*');
}

/** Columns of the code with the digit behind their last. */
function codeColumns({ columns }: BudgetLayout): readonly { readonly column: number; readonly to: number }[] {
  let taken = 0;
  return columns.flatMap(({ role, digits = 0 }, column) => {
    if (role !== 'code') return [];
    taken += digits;
    return [{ column, to: taken }];
  });
}

/** The lines without the total, as sheet rows. */
function linesBeside({ lines, first }: FormBody): readonly [number, number] {
  const total = lines.findIndex(({ isTotal }) => isTotal);
  return [first + (total === 0 ? 1 : 0), first + (total > 0 ? total - 1 : lines.length - 1)];
}

/** `D$8:D$57`: copied to the right it sums the next column, copied down the same rows. */
function cells(column: number, from: number, to: number): string {
  const letter = columnLetters(column);
  return `${letter}$${String(from + 1)}:${letter}$${String(to + 1)}`;
}
