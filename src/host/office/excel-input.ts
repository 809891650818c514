import type { CellContent } from '../../core/sheet/change';

/** What Office.js takes as one entry of `formulas`. */
export type ExcelInput = string | number | boolean;

/**
 * What has to be written so that a cell holds exactly this content. Excel parses text as if it had been typed: `95%`,
 * `(1)`, `1-2` or `=x` would become something else. In a cell formatted as text (`@`) it stays as it is; elsewhere a
 * leading apostrophe, which Excel hides, keeps it.
 */
export function excelInput(content: CellContent, numberFormat: string): ExcelInput {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return numberFormat !== '@' && mightConvert(content.text) ? `'${content.text}` : content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'formula':
      return content.formula;
  }
}

/** Digits, signs and currency at the start, full width too, may begin a number, a date or a formula. */
const OPENING = /^[\s\u3000]*[0-9０-９=+\-@'.,(%$¥￥£€#＝＋－（％．]/;
/** `May 5`, `E5`, `TRUE`. */
const LATIN = /^(?=.*\d)[\x20-\x7e]*$|^\s*(?:true|false)\s*$/i;

/** Rather once too often: an apostrophe in vain does no harm. `≥95%` and Chinese words are safe. */
function mightConvert(text: string): boolean {
  return OPENING.test(text) || LATIN.test(text);
}
