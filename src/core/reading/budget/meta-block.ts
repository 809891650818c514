import type { MoneyUnit } from '../../model/amount';
import type { Field } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at } from '../line';
import { isNote } from './body';
import { isBodyName, isSentence, type CellFacts, type LineFacts } from './line-facts';
import { isOrganisation, isPlainTitle, isTitle, metaOf, titleName } from './meta-line';
import { isNumbered, type BudgetWords } from './words';

/** What the lines above the headers say. */
export interface MetaBlock {
  title?: Field;
  unitName?: Field;
  period?: Field;
  form?: Field;
  moneyUnit?: Field<MoneyUnit>;
}

const GAP = 4;
const LINES = 8;

/** Index of the first line that belongs to the table whose header begins at `first`: up to the title. */
export function blockTop(facts: readonly LineFacts[], first: number, floor: number, words: BudgetWords): number {
  let top = first;
  let titled = false;
  for (let index = first - 1; index >= floor && first - index <= LINES; index -= 1) {
    const line = facts[index];
    const below = facts[top];
    if (!line || !below || below.row - line.row > GAP || isNote(line, words)) break;
    const says = line.cells.map(({ text }) => metaOf(text, words));
    const labels = says.filter((meta) => meta.length > 0).length;
    const onlyForm = labels === line.cells.length && says.flat().every(({ kind }) => kind === 'form');
    if (titled) {
      if (!onlyForm) break;
      top = index;
      continue;
    }
    if (line.cells.length > 4 || (labels === 0 && (line.cells.length > 2 || !isLoneText(line, words)))) break;
    if (labels > 0 && line.cells.length - labels > 2) break;
    top = index;
    titled = line.cells.some(({ text }, at) => (says[at]?.length ?? 0) === 0 && isTitle(text, words) && !isNumberedPlace(text, words));
  }
  return top;
}

/** One text, perhaps of a title, an organisation or a remark under the title, but no row of the table above. */
function isLoneText(line: LineFacts, words: BudgetWords): boolean {
  const [cell] = line.cells;
  if (!cell || line.numbers > 0 || cell.text.length > 80) return false;
  if (isPlainTitle(cell.text, words)) return true;
  return !isBodyName(cell.text, words) && !words.isOfWhich(cell.text) && !isSentence(cell.text);
}

/** `三、国有资本经营预算` is a row or a chapter; `3、部门收支总表` is a title. */
function isNumberedPlace(text: string, words: BudgetWords): boolean {
  return isNumbered(text) && !isPlainTitle(text, words);
}

/** Reads the lines from the top of the block to the line before the headers. */
export function readMetaBlock(sheet: SheetSnapshot, lines: readonly LineFacts[], words: BudgetWords): MetaBlock {
  const block: MetaBlock = {};
  const bare: { line: LineFacts; cell: CellFacts }[] = [];
  for (const line of lines) {
    for (const cell of line.cells) {
      const says = metaOf(cell.text, words);
      if (says.length === 0) bare.push({ line, cell });
      for (const meta of says) {
        const field = { value: meta.value, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
        if (meta.kind === 'moneyUnit' && meta.moneyUnit) block.moneyUnit ??= { ...field, value: meta.moneyUnit };
        else if (meta.kind !== 'moneyUnit') block[meta.kind] ??= field;
      }
    }
  }
  const title = bare.find(({ cell }) => isPlainTitle(cell.text, words)) ?? bare.find(({ cell }) => isTitle(cell.text, words)) ?? bare[0];
  for (const { line, cell } of bare) {
    const place = { raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
    if (cell === title?.cell) {
      block.title = { value: titleName(cell.text), ...place };
      block.moneyUnit ??= unitInTitle(cell, place);
    } else if (title && line.row >= title.line.row && isOrganisation(cell.text)) {
      block.unitName ??= { value: cell.text, ...place };
    }
  }
  return block;
}

/** `部门收支总表（单位：万元）`. */
function unitInTitle(cell: CellFacts, place: Pick<Field, 'raw' | 'at'>): Field<MoneyUnit> | undefined {
  const unit = /[（(](?:金额)?单位[:：]\s*(?:人民币)?((?:百|千|万|百万|亿)?元)[)）]/.exec(cell.text)?.[1];
  return unit === undefined ? undefined : { value: unit as MoneyUnit, ...place };
}
