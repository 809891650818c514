import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import type {
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  IMoveRowsMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
} from '@univerjs/sheets';
import type { Area } from '../../core/sheet/address';
import type { GridAuthor, GridAxis, GridCell, GridChange } from '../host/grid';
import { blocksOf } from './cell-blocks';
import { cellsOf } from './cell-edits';
import { toArea } from './range-area';

/** A change without its author, which the grid adds. */
export type AnonymousChange = GridChange extends infer Change ? (Change extends GridChange ? Omit<Change, 'by'> : never) : never;

/** What must be known from before the mutation, because it is gone afterwards. */
export interface Before {
  readonly cell?: GridCell;
  readonly name?: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
}

interface SheetParams {
  readonly subUnitId: string;
}
interface RangeParams extends SheetParams {
  readonly range: IRange;
}
interface RangesParams extends SheetParams {
  readonly ranges: readonly IRange[];
}

type Translator = (params: never, before: Before, options: IExecutionOptions) => AnonymousChange[];

const along = (kind: 'inserted' | 'removed', axis: GridAxis) => (params: RangeParams): AnonymousChange[] => {
  const [first, last] = ends(params.range, axis);
  return [{ kind, sheetId: params.subUnitId, axis, first, count: last - first + 1 }];
};

const span = (kind: 'size' | 'hidden', axis: GridAxis) => (params: RangesParams): AnonymousChange[] =>
  params.ranges.map((range) => {
    const [first, last] = ends(range, axis);
    return { kind, sheetId: params.subUnitId, axis, first, last };
  });

const merges = (params: RangesParams): AnonymousChange[] =>
  params.ranges.map((range) => ({ kind: 'merges', sheetId: params.subUnitId, area: toArea(range) }));

function ends(range: IRange, axis: GridAxis): [number, number] {
  return axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
}

const CONTENT: readonly (keyof ICellData)[] = ['v', 'f', 'p', 'si', 't'];
/** Formulas whose references merely follow inserted, removed or renamed places were not edited by anybody; Univer rewrites their text alone. */
function onlyFollows(params: ISetRangeValuesMutationParams): boolean {
  return cellsOf(params.cellValue).every(
    ({ data }) => data !== null && !('v' in data) && !('p' in data) && !('s' in data) && !('custom' in data),
  );
}

/** A look that carries the formula of its cell along, which is not edited; what is edited has a value, if only null. */
function isRepainted(data: ICellData): boolean {
  return ('s' in data || 'custom' in data) && !('v' in data) && !('p' in data);
}

function values(params: ISetRangeValuesMutationParams, before: Before, options: IExecutionOptions): AnonymousChange[] {
  const cells = cellsOf(params.cellValue);
  const sheetId = params.subUnitId;
  if (options.fromFormula) {
    if (!options.applyFormulaCalculationResult) return [];
    const area = bounds(blocksOf(cells));
    return [{ kind: 'calculated', sheetId, ...(area && { area }) }];
  }
  if (onlyFollows(params)) return [];
  const edited = cells.filter(({ data }) => data === null || (CONTENT.some((key) => key in data) && !isRepainted(data)));
  const restyled = cells.filter(({ data }) => data === null || 's' in data || 'custom' in data);
  return [
    ...blocksOf(edited).map(
      (area): AnonymousChange => ({ kind: 'cells', sheetId, area, ...(before.cell && { before: before.cell }) }),
    ),
    ...blocksOf(restyled).map((area): AnonymousChange => ({ kind: 'style', sheetId, area })),
  ];
}

function bounds(blocks: readonly Area[]): Area | undefined {
  const [first, ...others] = blocks;
  return first && others.reduce((all, block) => ({
    top: Math.min(all.top, block.top),
    left: Math.min(all.left, block.left),
    bottom: Math.max(all.bottom, block.bottom),
    right: Math.max(all.right, block.right),
  }), first);
}

const EDGE = 1_000_000;

/** Excel tells a drag of cells or a move of whole rows as edited areas. */
const moved = (axis: GridAxis) => (params: IMoveRowsMutationParams): AnonymousChange[] => {
  const [a, b] = ends(params.sourceRange, axis);
  const [c, d] = ends(params.targetRange, axis);
  const first = Math.min(a, c);
  const last = Math.max(b, d);
  const area = axis === 'row' ? { top: first, bottom: last, left: 0, right: EDGE } : { top: 0, bottom: EDGE, left: first, right: last };
  return [{ kind: 'cells', sheetId: params.subUnitId, area }];
};

const TRANSLATORS: Readonly<Record<string, Translator>> = {
  'sheet.mutation.set-range-values': values,
  'sheet.mutation.insert-row': along('inserted', 'row'),
  'sheet.mutation.insert-col': along('inserted', 'column'),
  'sheet.mutation.remove-rows': along('removed', 'row'),
  'sheet.mutation.remove-col': along('removed', 'column'),
  'sheet.mutation.add-worksheet-merge': merges,
  'sheet.mutation.remove-worksheet-merge': merges,
  'sheet.mutation.set-worksheet-row-height': span('size', 'row'),
  'sheet.mutation.set-worksheet-col-width': span('size', 'column'),
  'sheet.mutation.set-row-hidden': span('hidden', 'row'),
  'sheet.mutation.set-row-visible': span('hidden', 'row'),
  'sheet.mutation.set-col-hidden': span('hidden', 'column'),
  'sheet.mutation.set-col-visible': span('hidden', 'column'),
  'sheet.mutation.insert-sheet': (params: IInsertSheetMutationParams) => [{ kind: 'sheet-added', sheetId: params.sheet.id }],
  'sheet.mutation.remove-sheet': (params: IRemoveSheetMutationParams) => [{ kind: 'sheet-removed', sheetId: params.subUnitId }],
  'sheet.mutation.set-worksheet-name': (params: ISetWorksheetNameMutationParams, before) => [
    { kind: 'sheet-renamed', sheetId: params.subUnitId, before: before.name ?? '', after: params.name },
  ],
  'sheet.mutation.set-worksheet-order': (params: ISetWorksheetOrderMutationParams) => [
    { kind: 'sheet-moved', sheetId: params.subUnitId, before: params.fromOrder, after: params.toOrder },
  ],
  'sheet.mutation.set-worksheet-hidden': (params: ISetWorksheetHideMutationParams, before) => {
    const after = params.hidden ? 'hidden' : 'visible';
    return [{ kind: 'sheet-visibility', sheetId: params.subUnitId, before: before.visibility ?? 'visible', after }];
  },
  'sheet.mutation.move-range': (params: IMoveRangeMutationParams) =>
    [params.from, params.to].flatMap((side) =>
      blocksOf(cellsOf(side.value)).map((area): AnonymousChange => ({ kind: 'cells', sheetId: side.subUnitId, area })),
    ),
  'sheet.mutation.move-rows': moved('row'),
  'sheet.mutation.move-columns': moved('column'),
  'sheet.mutation.reorder-range': (params: RangeParams) => [
    { kind: 'cells', sheetId: params.subUnitId, area: toArea(params.range) },
  ],
};

/** The changes of the grid that one mutation of Univer means; none for what the grid does not know. */
export function translate(command: Readonly<ICommandInfo>, before: Before, options: IExecutionOptions): AnonymousChange[] {
  return TRANSLATORS[command.id]?.((command.params ?? {}) as never, before, options) ?? [];
}

export const signed = (change: AnonymousChange, by: GridAuthor): GridChange => ({ ...change, by }) as GridChange;
