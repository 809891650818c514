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

/**
 * Index of the first line that belongs to the table whose header begins at `first`: up to the title. Below another
 * table (`floor` is behind its header) a lone text is the name of a row, unless a title or a label stands above it.
 */
export function blockTop(facts: readonly LineFacts[], first: number, floor: number, words: BudgetWords): number {
  let top = first;
  let near = facts[first];
  for (let index = first - 1; index >= floor && first - index <= LINES; index -= 1) {
    const line = facts[index];
    if (!line || !near || near.row - line.row > GAP) break;
    if (isNote(line, words)) {
      // A remark between the title and the headers; any other is the end of the table above.
      if (index <= floor || !isTitled(facts[index - 1], words)) break;
    } else if (isTitled(line, words)) {
      const apart = line.row - (facts[index - 1]?.row ?? 0) > 1;
      const alone = floor === 0 || top < first || apart || line.cells.some(({ text }) => isPlainTitle(text, words));
      return alone ? aboveTitle(facts, index, floor, words) : top;
    } else if (labelsOf(line, words) === 0 ? line.cells.length > 1 || !isLoneText(line, words) : line.cells.length > 4) break;
    else if (labelsOf(line, words) > 0 || floor === 0) top = index;
    near = line;
  }
  return top;
}

/** 附件1, or the organisation in the very first line. */
function aboveTitle(facts: readonly LineFacts[], title: number, floor: number, words: BudgetWords): number {
  let top = title;
  for (let index = title - 1; index >= floor; index -= 1) {
    const line = facts[index];
    const below = facts[top];
    if (!line || !below || below.row - line.row > GAP) break;
    const onlyForm = line.cells.every(({ text }) => metaOf(text, words).some(({ kind }) => kind === 'form'));
    const isFirst = index === 0 && line.cells.length === 1 && isOrganisation(line.cells[0]?.text ?? '') && isLoneText(line, words);
    if (!onlyForm && !isFirst) break;
    top = index;
  }
  return top;
}

function labelsOf(line: LineFacts, words: BudgetWords): number {
  return line.cells.filter(({ text, isNumber }) => !isNumber && metaOf(text, words).length > 0).length;
}

/** A line with the title of a table, alone or beside its unit or number. */
function isTitled(line: LineFacts | undefined, words: BudgetWords): boolean {
  if (!line || line.numbers > 0 || line.cells.length > 4) return false;
  return line.cells.some(({ text }) => {
    const says = metaOf(text, words);
    if (says.length > 0) return says.some(({ kind }) => kind === 'title');
    return isTitle(text, words) && !isNumberedPlace(text, words) && (line.cells.length === 1 || labelsOf(line, words) > 0 || isPlainTitle(text, words));
  });
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
      if (cell.isNumber) continue;
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
