import type { MoneyUnit } from '../../model/amount';
import { parseMoneyUnit } from '../../model/parse-amount';
import type { Field, Project } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, cellIn, textField, type Line } from '../line';
import type { BlockLabel, Vocabulary } from '../vocabulary';
import { behindColon, isTitle, labelsOf, moneyUnitOf, sectionOf, type Section } from './block-section';
import { readExecution } from './budget-execution';
import { hasFundLabel, readFunds } from './funds';
import { withCodeOfName } from './coded-name';
import { readGoals, type GoalLine } from './goal-lines';
import { isPlanStepLabel, planSteps } from './plan';
import { titleOf, withoutNumbering } from './title';

type Draft = { -readonly [Key in keyof Project]: Project[Key] };
type TextKey = 'code' | 'name' | 'unit' | 'department' | 'nature' | 'category' | 'start' | 'end';

export interface ProjectBlock {
  readonly project: Project;
  /** Sections found, for the evidence. */
  readonly labels: readonly Section[];
  readonly titleCell?: Field;
  /** The last column the block uses, blank cells beside a label included. */
  readonly right: number;
}

const TEXT_KEYS: readonly TextKey[] = ['code', 'name', 'unit', 'department', 'nature', 'category', 'start', 'end'];
const YEAR_ONLY = /^[(（]?\s*(?:19|20)\d{2}\s*年?度?\s*[)）]?$/;

/** Reads the lines of the block of one project, from the title down. `headerRow`: where the headers of its indicators begin. */
export function readProjectBlock(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary, headerRow: number): ProjectBlock {
  const project: Draft = { goals: [] };
  const labels: Section[] = [];
  const planLines: Line[] = [];
  const goalLines: GoalLine[] = [];
  const fundLines: Line[] = [];
  let right = 0;
  let section: Section | undefined;
  let purposeRow: { readonly row: number; readonly column: number } | undefined;

  project.moneyUnit = findMoneyUnit(sheet, lines, words);
  for (const line of lines) {
    const opened = sectionOf(line, words);
    // 项目绩效指标 alone in its line heads the part with the indicators.
    if (opened === undefined && line.cells.length === 1 && words.is('groups', line.cells[0]?.text ?? '')) continue;
    section = opened ?? section;
    if (opened) labels.push(opened);
    right = Math.max(right, line.cells.at(-1)?.column ?? 0);
    const hasFunds = section !== 'goals' && hasFundLabel(line, words);
    if (section !== 'goals' && section !== 'plan' && section !== undefined) readIdentity(sheet, lines, line, opened !== undefined || section === 'identity', words, project);
    switch (section) {
      case 'title': {
        const title = isTitle(line, words) ? titleOf(line) : undefined;
        if (title !== undefined) project.title ??= titleField(sheet, line, title);
        break;
      }
      case 'budget':
      case 'identity':
        if (hasFunds || section === 'budget') fundLines.push(line);
        if (hasFunds) {
          const first = line.cells[0];
          if (first && words.holds('purpose', first.text)) purposeRow = { row: line.row, column: line.cells[1]?.column ?? first.column + 1 };
        } else if (purposeRow && line.row > purposeRow.row) {
          project.purpose ??= purposeField(sheet, line);
        }
        break;
      case 'plan':
        planLines.push(line);
        break;
      case 'goals':
        goalLines.push({ line, labelled: opened === 'goals' });
        break;
      case undefined:
        break;
    }
  }
  const { funds, right: fundsRight } = readFunds(sheet, fundLines, project.moneyUnit?.value, words);
  Object.assign(project, funds);
  project.execution = readExecution(sheet, fundLines, words);
  if (purposeRow) project.purpose ??= blankPurpose(sheet, purposeRow, lines);
  if (planLines.length > 0) project.plan = planSteps(sheet, planLines);
  Object.assign(project, readGoals(sheet, goalLines, headerRow, words));
  return { project: withCodeOfName(withoutUndefined(project)), labels, right: Math.max(right, fundsRight) };
}

function titleField(sheet: SheetSnapshot, line: Line, title: string): Field {
  const cell = line.cells[0];
  return { value: withoutNumbering(title), raw: cell?.cell.text ?? title, at: at(sheet, line.row, cell?.column ?? 0) };
}

/** 项目编码 | 项目名称, or `323001 单位名 … 单位：万元`. */
function readIdentity(sheet: SheetSnapshot, lines: readonly Line[], line: Line, isIdentity: boolean, words: Vocabulary, project: Draft): void {
  const isLabelled = line.cells.some((cell) => labelsOf(cell.text, words).length > 0 && moneyUnitOf(cell, words) === undefined);
  line.cells.forEach((cell, index) => {
    if (moneyUnitOf(cell, words) !== undefined) return;
    const found = labelsOf(cell.text, words);
    const key = TEXT_KEYS.find((one) => found.includes(one));
    if (key) {
      // 单位 | 万元 tells the money.
      const value = valueAfter(sheet, lines, line, index, words);
      if (key === 'unit' && found.includes('moneyUnit') && value && (value.value === '' || parseMoneyUnit(value.value))) return;
      project[key] ??= value;
    } else if (index === 0 && isIdentity && !isLabelled && !YEAR_ONLY.test(cell.text) && titleOf(line) === undefined) {
      project.unit ??= { value: cell.text, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
    }
  });
}

function purposeField(sheet: SheetSnapshot, line: Line): Field | undefined {
  const cell = line.cells[0];
  return cell && { value: cell.text, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
}

/** The purpose stands right below 预算数 in this form; left blank, its cell can still be told. */
function blankPurpose(sheet: SheetSnapshot, budget: { readonly row: number; readonly column: number }, lines: readonly Line[]): Field | undefined {
  const taken = lines.some((line) => line.row === budget.row + 1);
  return taken ? undefined : textField(sheet, budget.row + 1, budget.column);
}

function findMoneyUnit(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): Field<MoneyUnit> | undefined {
  for (const line of lines) {
    for (const [index, cell] of line.cells.entries()) {
      const unit = moneyUnitOf(cell, words);
      if (unit) return { value: unit, raw: cell.cell.text, at: at(sheet, line.row, cell.column) };
      const next = line.cells[index + 1];
      const beside = next && words.labels(cell.text).includes('moneyUnit') ? parseMoneyUnit(next.text) : undefined;
      if (next && beside) return { value: beside, raw: next.cell.text, at: at(sheet, line.row, next.column) };
    }
  }
  return undefined;
}

/** The value of the label at `index`: behind its colon, in the next cell, below it, or blank in the column beside it. */
function valueAfter(sheet: SheetSnapshot, lines: readonly Line[], line: Line, index: number, words: Vocabulary): Field | undefined {
  const label = line.cells[index];
  if (!label) return undefined;
  const inside = words.labels(label.text).length > 0 ? undefined : behindColon(label.text);
  if (inside !== undefined && inside.trim() !== '') return { value: inside.trim(), raw: label.cell.text, at: at(sheet, line.row, label.column) };
  const next = line.cells[index + 1];
  if (next && !isLabel(next.text, words) && !isPlanStepLabel(next.text)) return textField(sheet, line.row, next.column);
  // A row of labels and nothing else, with a row of values below: 项目编码 | 项目名称 | 实施单位.
  const below = line.cells.length >= 2 && line.cells.every(({ text }) => isLabel(text, words)) ? lines.find(({ row }) => row === line.row + 1) : undefined;
  const under = below?.cells.some(({ text }) => isLabel(text, words)) ? undefined : below && cellIn(below, label.column);
  if (below && under) return textField(sheet, below.row, under.column);
  return textField(sheet, line.row, label.column + 1);
}

function isLabel(text: string, words: Vocabulary): boolean {
  const labels: readonly BlockLabel[] = labelsOf(text, words);
  return labels.length > 0;
}

function withoutUndefined(draft: Draft): Project {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as Project;
}
