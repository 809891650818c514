import type { Cell } from '../../../src/core/sheet/snapshot';

/** A number cell that shows its digits as written: `number('20.00')`. */
export function number(text: string): Cell {
  return { value: Number(text), text, numberFormat: '0.00' };
}

/** A formula with the result that was kept. */
export function formula(value: number, text: string): Cell {
  return { value, text: String(value), formula: text };
}
