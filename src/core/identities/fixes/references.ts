import type { Area } from '../../sheet/address';
import { parseArea } from '../../sheet/address';

/** Cells a formula looks at; `sheet` is missing where they stand on its own sheet. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

const QUOTED = /"(?:[^"]|"")*"/g;
const REFERENCE = /(?<![\p{L}\p{N}_.$])(?:'((?:[^']|'')+)'!|([^\s'"!(),;:+\-*/^&=<>{}[\]]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(!])/giu;
/** Numbers with exponents, function names and the two words of logic are no names of cells. */
const HARMLESS = /[\p{L}_][\p{L}\p{N}_.]*\s*\(|\b\d+(?:\.\d+)?E[+-]?\d+|\b(?:TRUE|FALSE)\b|#[A-Z0-9/]+[!?]?/giu;
/** What they look at shows only when they are worked out. */
const UNFORESEEABLE = /\b(?:INDIRECT|OFFSET|EVALUATE)\s*\(/i;

/** Every cell a formula looks at; undefined where its text does not tell (names, whole columns, other files, INDIRECT). */
export function referencesOf(formula: string): readonly Reference[] | undefined {
  const text = formula.replace(QUOTED, '""');
  if (UNFORESEEABLE.test(text)) return undefined;
  const found: Reference[] = [];
  let isClear = true;
  const rest = text.replace(REFERENCE, (_, quoted: string | undefined, bare: string | undefined, address: string) => {
    const area = parseArea(address);
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    if (!area || sheet?.includes('[')) isClear = false;
    else found.push({ area, ...(sheet !== undefined && { sheet }) });
    return ' ';
  });
  return isClear && !/[\p{L}_![\]:]/u.test(rest.replace(HARMLESS, ' ')) ? found : undefined;
}

/** `'一般公共预算'!`: quoted as Excel quotes it, which is always allowed. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
