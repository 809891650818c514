import { compareDecimals, decimalOfNumber, decimalOfText, multiplyDecimals } from '../../model/decimal';
import { compactText } from '../../model/plain-text';
import type { DecimalText } from '../../model/amount';
import type { PlanStep } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, type Line, type LineCell } from '../line';
import { isPercentFormat } from '../values/target-value';

interface Placed extends LineCell {
  readonly row: number;
}

interface Percent {
  readonly decimal: DecimalText;
  /** Written without %, so that 0.25 may mean 25 %. */
  readonly bare: boolean;
}

const STEP = /^(?:(?:1[0-2]|0?[1-9])月(?:底|末|份)?|第?[一二三四1-4]季度末?|上半年|下半年|全年|年底)$/;

export function isPlanStepLabel(text: string): boolean {
  return text.length <= 12 && STEP.test(compactText(text));
}

/**
 * Pairs the step labels of 资金支出计划 with their percentages over the lines of the block, however they slipped:
 * as many values as labels pair in order; fewer stand under their own label. A step without a value is left out.
 */
export function planSteps(sheet: SheetSnapshot, lines: readonly Line[]): readonly PlanStep[] {
  const labels: Placed[] = [];
  const values: (Placed & Percent)[] = [];
  for (const line of lines) {
    for (const cell of line.cells) {
      if (isPlanStepLabel(cell.text)) labels.push({ ...cell, row: line.row });
      else {
        const percent = percentOf(cell);
        if (percent) values.push({ ...cell, ...percent, row: line.row });
      }
    }
  }
  const scaled = scaleBareShares(values);
  return labels.flatMap((label, index) => {
    const value = scaled.length >= labels.length ? scaled[index] : valueUnder(label, labels, scaled);
    if (!value) return [];
    return [
      {
        label: { value: compactText(label.text), raw: label.cell.text, at: at(sheet, label.row, label.column) },
        percent: { value: value.decimal, raw: value.cell.text, at: at(sheet, value.row, value.column) },
      },
    ];
  });
}

/** The value between this label's column and the next label's column. */
function valueUnder<Value extends Placed>(label: Placed, labels: readonly Placed[], values: readonly Value[]): Value | undefined {
  const next = labels
    .filter((other) => other.row === label.row && other.column > label.column)
    .reduce((nearest, other) => Math.min(nearest, other.column), Number.POSITIVE_INFINITY);
  return values.find((value) => value.row >= label.row && value.column >= label.column && value.column < next);
}

function percentOf({ cell, text }: LineCell): Percent | undefined {
  if (typeof cell.value === 'number') {
    const exact = decimalOfNumber(cell.value);
    if (exact === undefined) return undefined;
    return isPercentFormat(cell.numberFormat) ? { decimal: multiplyDecimals(exact, '100'), bare: false } : { decimal: exact, bare: true };
  }
  const match = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(compactText(text));
  const decimal = match?.[1] === undefined ? undefined : decimalOfText(match[1]);
  return decimal === undefined ? undefined : { decimal, bare: match?.[2] === '' };
}

/** 0.25, 0.5, 0.75, 1 without % are shares of one. */
function scaleBareShares<Value extends Percent>(values: readonly Value[]): readonly Value[] {
  const shares =
    values.length > 1 &&
    values.every((value) => value.bare && compareDecimals(value.decimal, '1') <= 0) &&
    values.some((value) => value.decimal.includes('.'));
  return shares ? values.map((value) => ({ ...value, decimal: multiplyDecimals(value.decimal, '100') })) : values;
}
