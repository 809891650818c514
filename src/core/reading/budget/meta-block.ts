import type { MoneyUnit } from '../../model/amount';
import { parseMoneyUnit } from '../../model/parse-amount';
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
    if (!line || !below || below.row - line.row > GAP) break;
    if (isNote(line, words)) {
      // A remark between the title and the headers; any other is the end of the table above.
      const above = facts[index - 1];
      if (titled || index <= floor || !above?.cells.some(({ text }) => isPlainTitle(text, words))) break;
      top = index;
      continue;
    }
    const says = line.cells.map(({ text }) => metaOf(text, words));
    const labels = says.filter((meta) => meta.length > 0).length;
    const onlyForm = labels === line.cells.length && says.flat().every(({ kind }) => kind === 'form');
    if (titled) {
      // 附件1, or the organisation in the very first line.
      const first = floor === 0 && index === 0 && line.cells.length === 1 && isOrganisation(line.cells[0]?.text ?? '') && isLoneText(line, words);
      if (!onlyForm && !first) break;
      top = index;
      continue;
    }
    if (line.cells.length > 4 || (labels === 0 && (line.cells.length > 2 || !isLoneText(line, words)))) break;
    if (labels > 0 && line.cells.length - labels > 2) break;
    top = index;
    titled = says.flat().some(({ kind }) => kind === 'title') || line.cells.some(({ text }, at) => (says[at]?.length ?? 0) === 0 && isTitle(text, words) && !isNumberedPlace(text, words));
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
        if (meta.value === '') continue;
        const field = { value: meta.value, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
        if (meta.kind === 'moneyUnit' && meta.moneyUnit) block.moneyUnit ??= { ...field, value: meta.moneyUnit };
        else if (meta.kind !== 'moneyUnit') block[meta.kind] ??= field;
      }
    }
  }
  const title = block.title ? undefined : (bare.find(({ cell }) => isPlainTitle(cell.text, words)) ?? bare.find(({ cell }) => isTitle(cell.text, words)) ?? bare[0]);
  for (const { line, cell } of bare) {
    const place = { raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
    if (cell === title?.cell) {
      block.title = { value: titleName(cell.text), ...place };
      block.moneyUnit ??= unitInTitle(cell, place);
    } else if (isOrganisation(cell.text)) {
      block.unitName ??= { value: cell.text, ...place };
    }
  }
  return block;
}

/** `单位：万元` in the line right below the table. */
export function unitBelow(sheet: SheetSnapshot, line: LineFacts | undefined, last: LineFacts | undefined, words: BudgetWords): Field<MoneyUnit> | undefined {
  const [cell] = line?.cells ?? [];
  if (!line || !last || !cell || line.cells.length > 1 || line.row - last.row > 2) return undefined;
  const [meta, ...others] = metaOf(cell.text, words);
  if (!meta?.moneyUnit || others.length > 0) return undefined;
  return { value: meta.moneyUnit, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
}

const UNIT_IN_WORDS = /(?:金额|计量)?单位(?:[:：]|为|是|均为|统一为)\s*(?:人民币)?((?:百|千|万|百万|亿)?元)(?!\/)|以((?:百|千|万|百万|亿)?元)为单位/;

/** `注：本表金额单位为万元`. */
export function unitInNotes(sheet: SheetSnapshot, notes: readonly LineFacts[]): Field<MoneyUnit> | undefined {
  for (const { row, cells } of notes) {
    for (const cell of cells) {
      const match = UNIT_IN_WORDS.exec(cell.text);
      const unit = match && parseMoneyUnit(match[1] ?? match[2] ?? '');
      if (unit) return { value: unit, raw: cell.cell.text, at: at(sheet, row, cell.column) };
    }
  }
  return undefined;
}

/** `部门收支总表（单位：万元）`. */
function unitInTitle(cell: CellFacts, place: Pick<Field, 'raw' | 'at'>): Field<MoneyUnit> | undefined {
  const unit = /[（(](?:金额)?单位[:：]\s*(?:人民币)?((?:百|千|万|百万|亿)?元)[)）]/.exec(cell.text)?.[1];
  return unit === undefined ? undefined : { value: unit as MoneyUnit, ...place };
}
