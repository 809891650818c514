import type { Field, Project } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, textField, type Line, type LineCell } from '../line';
import type { BlockLabel, Vocabulary } from '../vocabulary';
import { behindColon, labelsOf } from './block-section';
import { goalsOfCell } from './goals';

type Kind = 'goals' | 'overallGoals' | 'actualGoals';
type ProjectGoals = Pick<Project, 'goals' | 'overallGoals' | 'actualGoals'>;

/** A line of the goals section, and whether it has a label of its own. */
export interface GoalLine {
  readonly line: Line;
  readonly labelled: boolean;
}

const KINDS: readonly Kind[] = ['goals', 'overallGoals', 'actualGoals'];

/** Reads the goals of a block: behind their labels, or below 实施期目标 | 年度目标 | 年度目标完成情况 side by side. */
export function readGoals(sheet: SheetSnapshot, lines: readonly GoalLine[], headerRow: number, words: Vocabulary): ProjectGoals {
  const found: Record<Kind, Field[]> = { goals: [], overallGoals: [], actualGoals: [] };
  const headed = new Set<Kind>();
  let columns: readonly (readonly [number, Kind])[] = [];
  let current: Kind = 'goals';
  lines.forEach(({ line, labelled }, index) => {
    // 中长期目标（2023年-2025年） behind 绩效目标 right above the headers is all that is written of the goal.
    const isLast = line.row + 1 === headerRow;
    const labels = labelled ? line.cells.flatMap((cell) => kindOf(cell, words) ?? []) : [];
    if (labels.length >= 2 && labels.every(({ inside }) => inside === undefined) && textsOf(line, labels).length === 0 && !isLast) {
      const below = lines[index + 1];
      const side = labels.length >= 3 || (below !== undefined && !below.labelled && (below.line.cells[0]?.column ?? 0) > (labels[0]?.cell.column ?? 0));
      columns = (side ? labels.slice(1) : labels).map(({ cell, kind }) => [cell.column, kind] as const);
      for (const [, kind] of columns) headed.add(kind);
      if (below && !below.labelled) return;
      // Headed, and left blank below.
      for (const [column, kind] of columns) found[kind].push(textField(sheet, line.row + 1, column));
      return;
    }
    if (labels.length > 0) {
      columns = [];
      const stated = isLast && labels.every(({ inside }) => inside === undefined) ? labels.slice(0, 1) : labels;
      for (const [place, { cell, kind, inside }] of stated.entries()) {
        current = kind;
        headed.add(kind);
        const next = stated[place + 1]?.cell.column ?? Number.POSITIVE_INFINITY;
        const texts = line.cells.filter((one) => one.column > cell.column && one.column < next);
        const fields = texts.flatMap((one) => goalsOfCell(one.cell.text, at(sheet, line.row, one.column)));
        if (inside !== undefined && inside.trim() !== '') found[kind].push(...goalsOfCell(inside, at(sheet, line.row, cell.column)));
        // A label beside another label (总体目标 | 年度目标：…) is a side label without goals of its own.
        else if (fields.length === 0 && place === stated.length - 1) found[kind].push(textField(sheet, line.row, cell.column + 1));
        found[kind].push(...fields);
      }
      return;
    }
    for (const cell of line.cells) {
      const kind = columns.findLast(([column]) => column <= cell.column)?.[1] ?? columns[0]?.[1] ?? current;
      found[kind].push(...goalsOfCell(cell.cell.text, at(sheet, line.row, cell.column)));
    }
  });
  return settle(found, headed);
}

function settle(found: Readonly<Record<Kind, readonly Field[]>>, headed: ReadonlySet<Kind>): ProjectGoals {
  // 总目标 without any goal of the year is all the form states.
  const onlyOverall = !headed.has('goals') && found.goals.length === 0;
  const goals = withoutBlanks(onlyOverall ? found.overallGoals : found.goals);
  const overall = onlyOverall ? [] : withoutBlanks(found.overallGoals);
  const actual = withoutBlanks(found.actualGoals);
  return { goals, ...(overall.length > 0 && { overallGoals: overall }), ...(actual.length > 0 && { actualGoals: actual }) };
}

/** A blank field stands only where no goal is stated at all. */
function withoutBlanks(fields: readonly Field[]): readonly Field[] {
  const stated = fields.filter(({ value }) => value !== '');
  return stated.length > 0 ? stated : fields.slice(0, 1);
}

function kindOf(cell: LineCell, words: Vocabulary): readonly { readonly cell: LineCell; readonly kind: Kind; readonly inside: string | undefined }[] | undefined {
  const labels: readonly BlockLabel[] = labelsOf(cell.text, words);
  const kind = KINDS.findLast((one) => labels.includes(one));
  return kind && [{ cell, kind, inside: words.labels(cell.text).length > 0 ? undefined : behindColon(cell.text) }];
}

function textsOf(line: Line, labels: readonly { readonly cell: LineCell }[]): readonly LineCell[] {
  return line.cells.filter((cell) => !labels.some((label) => label.cell === cell));
}
