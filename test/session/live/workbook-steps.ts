import fc from 'fast-check';

/** What happens to a workbook while it is watched: what people do, what Excel does to us, what the pane is asked. */
export type WorkbookStep =
  | { readonly kind: 'type'; readonly sheet: number; readonly row: number; readonly column: number; readonly text: string; readonly by: 'user' | 'remote' }
  | { readonly kind: 'paste'; readonly sheet: number; readonly row: number; readonly column: number; readonly block: readonly (readonly string[])[] }
  | { readonly kind: 'insert' | 'remove'; readonly sheet: number; readonly axis: 'row' | 'column'; readonly first: number; readonly count: number }
  | { readonly kind: 'sort'; readonly sheet: number; readonly turn: number }
  | { readonly kind: 'move-table'; readonly sheet: number; readonly rows: number; readonly columns: number }
  | { readonly kind: 'rename' | 'delete-sheet' | 'add-sheet' | 'copy-sheet' | 'hide-sheet' | 'protect'; readonly sheet: number }
  | { readonly kind: 'move-sheet'; readonly sheet: number; readonly to: number }
  | { readonly kind: 'hide-rows'; readonly sheet: number; readonly row: number; readonly on: boolean }
  | { readonly kind: 'undo-in-excel' | 'redo-in-excel' }
  | { readonly kind: 'lose-events' | 'double-events' | 'edit-mode' | 'lose-session'; readonly on: boolean }
  | { readonly kind: 'fail-request'; readonly after: number }
  | { readonly kind: 'fix' | 'fix-all' | 'waive' | 'unwaive' | 'disable' | 'enable' | 'undo' | 'check' | 'reconnect'; readonly nth: number }
  | { readonly kind: 'wait'; readonly milliseconds: number };

const VALUES = ['', '≥95%', '≥≥95%', '120', '待填写', '30万元', '满意度≥101%', '12月底前', '指标值', '一级指标', '2.抽查经费绩效目标表', '≥50'];

const sheet = fc.nat(3);
const row = fc.nat(13);
const column = fc.nat(6);
const text = fc.constantFrom(...VALUES);

/** Edits, structure, accidents and actions in a mixture in which none drowns the others. */
export const workbookStep: fc.Arbitrary<WorkbookStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), sheet, row, column, text, by: fc.constantFrom('user' as const, 'user' as const, 'remote' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const), sheet, row, column,
      block: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'remove' as const), sheet,
      axis: fc.constantFrom('row' as const, 'row' as const, 'column' as const),
      first: fc.nat(12),
      count: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sort' as const), sheet, turn: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move-table' as const), sheet, rows: fc.nat(4), columns: fc.nat(2) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('rename' as const, 'delete-sheet' as const, 'add-sheet' as const, 'copy-sheet' as const, 'hide-sheet' as const, 'protect' as const), sheet }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move-sheet' as const), sheet, to: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hide-rows' as const), sheet, row, on: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo-in-excel' as const, 'redo-in-excel' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('lose-events' as const, 'double-events' as const, 'edit-mode' as const, 'lose-session' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail-request' as const), after: fc.nat(6) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('fix' as const, 'fix-all' as const, 'waive' as const, 'waive' as const, 'unwaive' as const, 'disable' as const, 'enable' as const, 'undo' as const, 'check' as const, 'reconnect' as const),
      nth: fc.nat(6),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 50, 350, 900, 31_000) }) },
);
