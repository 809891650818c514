import type { Cell } from '../../core/sheet/snapshot';

/** Excel reports an error as its literal. */
const ERRORS: ReadonlySet<unknown> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!',
  '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#EXTERNAL!', '#TIMEOUT!',
]);

/** What Office.js tells of one cell. */
export interface RawCell {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
}

/** One cell of a snapshot; null when it holds nothing. */
export function snapshotCell({ value, text, formula, numberFormat }: RawCell): Cell | null {
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  const isFormula = isFormulaOf(formula, known);
  if (known === '' && !isFormula) return null;
  return {
    value: known,
    text: typeof text === 'string' ? text : String(known),
    ...(isFormula && { formula: String(formula) }),
    ...(typeof numberFormat === 'string' && numberFormat !== 'General' && numberFormat !== '' && { numberFormat }),
    ...(ERRORS.has(known) && { isError: true }),
  };
}

/** Of a text that only looks like a formula (`'=A1`, or a cell formatted `@`) the value is the very same text. */
function isFormulaOf(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
