import type { TargetTable } from '../model/target-table';
import type { LayoutLine, LayoutPlan } from '../standards/layout-schema';
import type { ProjectField } from '../standards/project-fields';
import { percentCell, textCell } from './cell-content';
import { projectCell, type Heading } from './project-cell';
import type { DraftCell, SheetDraft } from './sheet-draft';
import type { TableStyle } from './table-styles';

type LineCell = LayoutLine['line'][number];

/** Columns that cells of earlier lines still fill, by the last row they fill. */
export type OpenColumns = Map<number, number>;

/** Lays out one line of the block above the indicators, left to right, past what reaches down from above. */
export function putLine(draft: SheetDraft, { line, height, when }: LayoutLine, table: TargetTable, open: OpenColumns, heading: Heading): void {
  if (when && !when.some((field) => isPlaced(field, table))) return;
  const row = draft.nextRow(height);
  const stated = line.filter(({ field }) => field !== undefined && projectCell(field, table, heading));
  let left = 0;
  for (const [index, cell] of line.entries()) {
    while ((open.get(left) ?? -1) >= row) left += 1;
    const right = left + cell.span - 1;
    for (let column = left; column <= right; column += 1) open.set(column, row + cell.down - 1);
    draft.put(left, right, lookOf(cell), contentOf(cell, { isLabelled: isLabel(line[index - 1]), isAlone: stated.length === 1 }, table, heading), cell.down);
    draft.call(cell.name, { top: row, left, bottom: row + cell.down - 1, right });
    left = right + 1;
  }
}

/** Whether the source has a place for it: a list of goals is empty where it has none. */
function isPlaced(field: ProjectField, table: TargetTable): boolean {
  if (field === 'goals') return table.project.goals.length > 0;
  if (field === 'overallGoals' || field === 'actualGoals') return (table.project[field]?.length ?? 0) > 0;
  return projectCell(field, table) !== undefined;
}

function lookOf({ look, field }: LineCell): TableStyle {
  if (look) return look;
  return field === undefined ? 'label' : 'body';
}

function isLabel(cell: LineCell | undefined): boolean {
  return cell?.text !== undefined && cell.field === undefined;
}

/** How a field stands in its line: behind a label of the form, and whether the line says anything else. */
interface Standing {
  readonly isLabelled: boolean;
  readonly isAlone: boolean;
}

/** A cell with a word and a field shows both, as in `单位：万元`, and neither where the field is not stated. */
function contentOf({ text, alone, field }: LineCell, { isLabelled, isAlone }: Standing, table: TargetTable, heading: Heading): DraftCell | undefined {
  if (field === undefined) return textCell(text);
  const cell = projectCell(field, table, heading);
  if (!cell) return undefined;
  if (text !== undefined) return textCell(`${text}${cell.shown}`);
  if (field !== 'unit' && field !== 'department') return cell;
  const { value = '', raw = '' } = table.project[field] ?? {};
  // 填报单位：某某局 of a source has its label with it; behind a label of the form it would be said twice.
  if (isLabelled) return textCell(value);
  return alone !== undefined && isAlone && raw === value ? textCell(`${alone}${value}`) : cell;
}

/** The form has room for so many steps; a plan with more goes on in further lines, one without keeps its labels blank. */
export function putPlan(draft: SheetDraft, { text, span, places }: LayoutPlan, table: TargetTable): void {
  const steps = table.project.plan ?? [];
  const rounds = Math.max(1, Math.ceil(steps.length / places.length));
  for (let round = 0; round < rounds; round += 1) {
    const part = steps.slice(round * places.length, (round + 1) * places.length);
    draft.nextRow();
    if (round === 0) draft.put(0, span - 1, 'label', textCell(text), rounds * 2);
    eachPlace(span, places, (left, right, index) => draft.put(left, right, 'label', textCell(part[index]?.label.value)));
    draft.nextRow();
    eachPlace(span, places, (left, right, index) => {
      const step = part[index];
      draft.put(left, right, 'centered', step && step.percent.value !== '' ? percentCell(step.percent.value) : undefined);
    });
  }
}

function eachPlace(start: number, spans: readonly number[], put: (left: number, right: number, index: number) => void): void {
  let left = start;
  spans.forEach((span, index) => {
    put(left, left + span - 1, index);
    left += span;
  });
}
