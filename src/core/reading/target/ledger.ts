import { parseAmount, parseMoneyUnit } from '../../model/parse-amount';
import { compactText } from '../../model/plain-text';
import type { Field, Project } from '../../model/target-table';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { at, textField, type Line } from '../line';
import { Pace, type Steps } from '../steps';
import type { Vocabulary } from '../vocabulary';
import { withCodeOfName } from './coded-name';
import { goalsOfCell } from './goals';
import type { HeaderColumn } from './header';

/** The rows of one project of a ledger. */
export interface LedgerPart {
  readonly project: Project;
  readonly lines: readonly Line[];
}

type TextKey = 'code' | 'name' | 'unit' | 'department' | 'nature' | 'category';
type AmountKey = 'budgetTotal' | 'budgetFiscal' | 'budgetOther' | 'carriedOver';

const TEXT_KEYS: readonly TextKey[] = ['code', 'name', 'unit', 'department', 'nature', 'category'];
const AMOUNT_KEYS: readonly AmountKey[] = ['budgetFiscal', 'budgetOther', 'carriedOver', 'budgetTotal'];

/** What reading the fields of one project costs. */
const CELLS_OF_A_PROJECT = 20;

interface LedgerColumns {
  readonly texts: ReadonlyMap<TextKey, number>;
  readonly amounts: ReadonlyMap<AmountKey, { readonly column: number; readonly header: string }>;
  readonly goals?: number;
}

/**
 * The projects of a ledger, top to bottom. The name stands on the first row of each project or on each row: a row
 * with another name, or with another code, begins the next one.
 */
export function* ledgerParts(sheet: SheetSnapshot, headers: readonly Pick<HeaderColumn, 'column' | 'text'>[], projectColumn: number, placed: ReadonlySet<number>, lines: readonly Line[], shared: Project, words: Vocabulary): Steps<readonly LedgerPart[]> {
  const columns = ledgerColumns(headers, projectColumn, placed, words);
  const code = columns.texts.get('code');
  const groups: Line[][] = [];
  let name = '';
  let number = '';
  const pace = new Pace();
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    const text = (column: number | undefined): string => (column === undefined ? '' : compactText(cellAt(sheet, line.row, column)?.text ?? ''));
    const ownName = text(projectColumn);
    const ownNumber = text(code);
    const begins = groups.length === 0 || (ownName !== '' && ownName !== name) || (ownNumber !== '' && ownNumber !== number && number !== '');
    if (begins) {
      groups.push([]);
      name = ownName;
      number = ownNumber;
    }
    if (ownNumber !== '') number = ownNumber;
    groups.at(-1)?.push(line);
  }
  let above: Project | undefined;
  const parts: LedgerPart[] = [];
  for (const group of groups) {
    if (pace.isDue(group.length + CELLS_OF_A_PROJECT)) yield;
    above = withOffice(withCodeOfName(projectOf(sheet, columns, group, shared)), above);
    parts.push({ lines: group, project: above });
  }
  return parts;
}

/** An office stands once beside all its projects. */
function withOffice(project: Project, above: Project | undefined): Project {
  const { unit, department } = project;
  return {
    ...project,
    ...(unit?.value === '' && above?.unit && { unit: above.unit }),
    ...(department?.value === '' && above?.department && { department: above.department }),
  };
}

function ledgerColumns(headers: readonly Pick<HeaderColumn, 'column' | 'text'>[], projectColumn: number, placed: ReadonlySet<number>, words: Vocabulary): LedgerColumns {
  const texts = new Map<TextKey, number>([['name', projectColumn]]);
  const amounts = new Map<AmountKey, { readonly column: number; readonly header: string }>();
  let goals: number | undefined;
  let block: { readonly column: number; readonly header: string } | undefined;
  for (const { column, text } of headers) {
    if (placed.has(column)) continue;
    const labels = words.labels(text);
    const textKey = TEXT_KEYS.find((key) => labels.includes(key) && !texts.has(key));
    const amountKey = AMOUNT_KEYS.find((key) => labels.includes(key) && !amounts.has(key));
    if (amountKey) amounts.set(amountKey, { column, header: text });
    else if (textKey) texts.set(textKey, column);
    else if (labels.includes('goals')) goals ??= column;
    else if (labels.includes('budgetBlock')) block ??= { column, header: text };
  }
  // 项目资金 without parts below it is the amount itself.
  if (block && !AMOUNT_KEYS.some((key) => amounts.has(key))) amounts.set('budgetTotal', block);
  return { texts, amounts, ...(goals !== undefined && { goals }) };
}

/** What the columns beside the indicators say of their project: the first of its rows that says it. */
function projectOf(sheet: SheetSnapshot, { texts, amounts, goals }: LedgerColumns, lines: readonly Line[], shared: Project): Project {
  const first = (column: number): Field => {
    const line = lines.find(({ cells }) => cells.some((cell) => cell.column === column)) ?? lines[0];
    return textField(sheet, line?.row ?? sheet.firstRow, column);
  };
  const fields: { -readonly [Key in keyof Project]?: Project[Key] } = {};
  for (const [key, column] of texts) fields[key] = first(column);
  for (const [key, { column, header }] of amounts) {
    const { at: place } = first(column);
    const declared = parseMoneyUnit(/[(（]([^()（）]+)[)）]/.exec(header)?.[1] ?? '') ?? shared.moneyUnit?.value;
    const cell = cellAt(sheet, place.row, place.column);
    const amount = parseAmount(cell, declared);
    if (cell && amount) fields[key] = { value: amount, raw: cell.text, at: place };
  }
  const goalCell = goals === undefined ? undefined : first(goals);
  const stated = goalCell ? goalsOfCell(goalCell.raw, at(sheet, goalCell.at.row, goalCell.at.column)) : shared.goals;
  const { name: _, ...others } = shared;
  return { ...others, ...fields, goals: stated };
}
