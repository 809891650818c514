import type { MoneyUnit } from '../../model/amount';
import { parseAmount, parseMoneyUnit } from '../../model/parse-amount';
import { compactText } from '../../model/plain-text';
import type { Field, Project } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { goalsOfCell } from './goals';
import { at, textField, type Line, type LineCell } from '../line';
import { isPlanStepLabel, planSteps } from './plan';
import { titleOf, withoutNumbering } from './title';
import type { BlockLabel, Vocabulary } from '../vocabulary';

type Draft = { -readonly [Key in keyof Project]: Project[Key] };

/** What one line of the block is about; it also holds for the lines below that carry no label. */
type Section = 'title' | 'identity' | 'budget' | 'plan' | 'goals';

export interface ProjectBlock {
  readonly project: Project;
  /** Labels found, for the evidence. */
  readonly labels: readonly string[];
  /** The last column the block uses, blank cells beside a label included. */
  readonly right: number;
}

const FIRST_SECTION: Readonly<Partial<Record<BlockLabel, Section>>> = {
  code: 'identity',
  name: 'identity',
  budgetBlock: 'budget',
  budgetTotal: 'budget',
  plan: 'plan',
  goals: 'goals',
};

/** The section a line opens by the first label in it; undefined when it has none. */
export function sectionOf(line: Line, words: Vocabulary): Section | undefined {
  for (const { text } of line.cells.slice(0, 2)) {
    for (const label of words.labels(labelPart(text))) {
      const section = FIRST_SECTION[label];
      if (section) return section;
    }
  }
  if (titleOf(line) !== undefined) return 'title';
  return line.cells.some(({ text }) => moneyUnitOf(text, words) !== undefined) ? 'identity' : undefined;
}

/** Reads the lines above the column headers, from the title down. */
export function readProjectBlock(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): ProjectBlock {
  const project: Draft = { goals: [] };
  const labels: string[] = [];
  const planLines: Line[] = [];
  const goals: Field[] = [];
  let right = 0;
  let section: Section | undefined;
  let budgetRow: number | undefined;

  project.moneyUnit = findMoneyUnit(sheet, lines, words);
  const unit = project.moneyUnit?.value;
  for (const line of lines) {
    const opened = sectionOf(line, words);
    section = opened ?? section;
    if (opened) labels.push(opened);
    right = Math.max(right, line.cells.at(-1)?.column ?? 0);
    switch (section) {
      case 'title': {
        const title = titleOf(line);
        if (title !== undefined) project.title = titleField(sheet, line, title);
        break;
      }
      case 'identity':
        readIdentity(sheet, line, words, project);
        break;
      case 'budget':
        if (line.cells.some(({ text }) => isBudgetLabel(text, words))) {
          budgetRow = line.row;
          right = Math.max(right, readBudget(sheet, line, words, unit, project));
        } else {
          project.purpose ??= purposeField(sheet, line);
        }
        break;
      case 'plan':
        planLines.push(line);
        break;
      case 'goals':
        goals.push(...goalsOfLine(sheet, line, opened === 'goals'));
        break;
      case undefined:
        break;
    }
  }
  if (budgetRow !== undefined) project.purpose ??= blankPurpose(sheet, budgetRow, lines);
  if (planLines.length > 0) project.plan = planSteps(sheet, planLines);
  project.goals = goals;
  return { project: withoutUndefined(project), labels, right };
}

function titleField(sheet: SheetSnapshot, line: Line, title: string): Field {
  const cell = line.cells[0];
  return { value: withoutNumbering(title), raw: cell?.cell.text ?? title, at: at(sheet, line.row, cell?.column ?? 0) };
}

/** 项目编码 | 项目名称, or `323001 单位名 … 单位：万元`. */
function readIdentity(sheet: SheetSnapshot, line: Line, words: Vocabulary, project: Draft): void {
  line.cells.forEach((cell, index) => {
    const found = words.labels(labelPart(cell.text));
    const value = valueAfter(sheet, line, index, words);
    if (found.includes('code')) project.code ??= value;
    else if (found.includes('name')) project.name ??= value;
    else if (found.includes('unit')) project.unit ??= value;
    else if (index === 0 && found.length === 0 && moneyUnitOf(cell.text, words) === undefined) {
      project.unit ??= { value: cell.text, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
    }
  });
}

/** 预算数, 其中：财政资金 and 其他资金 with the cell behind each. Gives the last column they use. */
function readBudget(sheet: SheetSnapshot, line: Line, words: Vocabulary, unit: MoneyUnit | undefined, project: Draft): number {
  let right = 0;
  line.cells.forEach((cell, index) => {
    const found = words.labels(cell.text);
    const key = (['budgetTotal', 'budgetFiscal', 'budgetOther'] as const).find((label) => found.includes(label));
    if (!key) return;
    right = Math.max(right, cell.column + 1);
    const behind = line.cells[index + 1];
    const amount = behind && words.labels(behind.text).length === 0 ? parseAmount(behind.cell, unit) : undefined;
    if (behind && amount) project[key] ??= { value: amount, raw: behind.cell.text, at: at(sheet, line.row, behind.column) };
  });
  return right;
}

function isBudgetLabel(text: string, words: Vocabulary): boolean {
  return words.labels(text).some((label) => label === 'budgetTotal' || label === 'budgetFiscal' || label === 'budgetOther');
}

function purposeField(sheet: SheetSnapshot, line: Line): Field | undefined {
  const cell = line.cells[0];
  return cell && { value: cell.text, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
}

/** The purpose stands right below 预算数 in this form; left blank, its cell can still be told. */
function blankPurpose(sheet: SheetSnapshot, budgetRow: number, lines: readonly Line[]): Field | undefined {
  const below = budgetRow + 1;
  const label = lines.find((line) => line.row === budgetRow)?.cells[1];
  const taken = lines.some((line) => line.row === below);
  return label && !taken ? textField(sheet, below, label.column) : undefined;
}

function goalsOfLine(sheet: SheetSnapshot, line: Line, labelled: boolean): readonly Field[] {
  const [label, ...others] = line.cells;
  const stated = labelled ? others : line.cells;
  const inLabel = labelled && label ? /[:：]\s*([\s\S]+)$/.exec(label.text)?.[1] : undefined;
  const fields = stated.flatMap((cell) => goalsOfCell(cell.cell.text, at(sheet, line.row, cell.column)));
  if (label && inLabel !== undefined && inLabel.trim() !== '') return [...goalsOfCell(inLabel, at(sheet, line.row, label.column)), ...fields];
  if (label && labelled && fields.length === 0) return [textField(sheet, line.row, label.column + 1)];
  return fields;
}

function findMoneyUnit(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): Field<MoneyUnit> | undefined {
  for (const line of lines) {
    for (const cell of line.cells) {
      const unit = moneyUnitOf(cell.text, words);
      if (unit) return { value: unit, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
    }
  }
  return undefined;
}

/** `单位：万元`, with or without brackets. */
function moneyUnitOf(text: string, words: Vocabulary): MoneyUnit | undefined {
  if (text.length > 20) return undefined;
  const compact = compactText(text).replace(/^\((.*)\)$/, '$1');
  const colon = compact.indexOf(':');
  if (colon < 0 || !words.labels(compact.slice(0, colon)).includes('moneyUnit')) return undefined;
  return parseMoneyUnit(compact);
}

/** The label of `项目名称：某项目`; the whole text where no colon follows. */
function labelPart(text: string): string {
  const colon = /^[^:：]{2,12}(?=[:：])/.exec(text)?.[0];
  return colon !== undefined && colon !== '其中' ? colon : text;
}

/** The value of the label at `index`: behind its colon, in the next cell, or blank in the column beside it. */
function valueAfter(sheet: SheetSnapshot, line: Line, index: number, words: Vocabulary): Field | undefined {
  const label = line.cells[index];
  if (!label) return undefined;
  const inside = /^[^:：]{2,12}[:：]\s*([\s\S]+)$/.exec(label.text)?.[1];
  if (inside !== undefined) return { value: inside.trim(), raw: label.cell.text, at: at(sheet, line.row, label.column) };
  const next: LineCell | undefined = line.cells[index + 1];
  if (next && words.labels(labelPart(next.text)).length === 0 && !isPlanStepLabel(next.text)) return textField(sheet, line.row, next.column);
  return textField(sheet, line.row, label.column + 1);
}

function withoutUndefined(draft: Draft): Project {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as Project;
}
