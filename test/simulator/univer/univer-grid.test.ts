import fc from 'fast-check';
import type { GridChange, GridStyle } from '../../../src/simulator/host/grid';
import { DEFAULT_STYLE, MAX_COLUMNS, MAX_ROWS } from '../../../src/simulator/host/grid';
import { blocksOf } from '../../../src/simulator/univer/cell-blocks';
import type { HeadlessGrid } from '../../../src/simulator/univer/headless';
import { createHeadlessGrid } from '../../../src/simulator/univer/headless';

let open: HeadlessGrid;
let sheet: string;
let changes: GridChange[];

beforeEach(() => {
  open = createHeadlessGrid();
  sheet = open.grid.sheets()[0]!.id;
  changes = [];
  open.grid.listen((change) => changes.push(change));
});
afterEach(() => open.dispose());

const kinds = (): string[] => changes.map((change) => `${change.kind} ${change.by}`);

describe('Univer behind the grid', () => {
  it('works out formulas, also over a sheet with a Chinese name and after it is renamed', async () => {
    const { grid } = open;
    const other = grid.addSheet('预算表');
    grid.setCells(other, [{ row: 0, column: 0, value: 0.1 }, { row: 1, column: 0, value: 0.2 }]);
    grid.setCells(sheet, [{ row: 0, column: 0, formula: '=SUM(预算表!A1:A2)' }]);
    await grid.settled();
    expect(grid.cell(sheet, 0, 0).value).toBeCloseTo(0.3, 12);
    grid.renameSheet(other, '支出');
    await grid.settled();
    expect(grid.cell(sheet, 0, 0).formula).toBe('=SUM(支出!A1:A2)');
    expect(grid.cell(sheet, 0, 0).value).toBeCloseTo(0.3, 12);
  });

  it('keeps a formula whose cell is painted, worked out or not', async () => {
    open.grid.setCells(sheet, [{ row: 4, column: 2, formula: '=SUM(C6,C8)' }]);
    open.grid.setStyle(sheet, { top: 4, left: 2, bottom: 4, right: 2 }, { bold: true });
    await open.grid.settled();
    open.grid.setStyle(sheet, { top: 4, left: 2, bottom: 4, right: 2 }, { wrap: true });
    await open.grid.settled();
    expect(open.grid.cell(sheet, 4, 2)).toEqual({ value: 0, formula: '=SUM(C6,C8)' });
  });

  it('says at once that it is settled when the workbook has no formula', async () => {
    open.grid.setCells(sheet, [{ row: 0, column: 0, value: 1 }]);
    let settled = false;
    void open.grid.settled().then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(true);
  });

  it('takes back everything of one step of the host with one undo, whatever the order', async () => {
    const { grid } = open;
    grid.setCells(sheet, [{ row: 0, column: 0, value: '原文' }]);
    grid.beginStep('host');
    grid.setCells(sheet, [{ row: 0, column: 0, value: '第一次' }]);
    grid.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 1 }, { numberFormat: '@', bold: true });
    grid.setCells(sheet, [{ row: 0, column: 0, value: '第二次' }]);
    grid.insert(sheet, 'row', 0, 1);
    grid.merge(sheet, { top: 3, left: 0, bottom: 4, right: 1 });
    grid.endStep();
    expect(grid.cell(sheet, 1, 0)).toEqual({ value: '第二次' });
    expect(new Set(changes.slice(1).map((change) => change.by))).toEqual(new Set(['host']));
    expect(grid.undoDepth()).toBe(2);
    expect(grid.undo()).toBe(true);
    expect(grid.cell(sheet, 0, 0)).toEqual({ value: '原文' });
    expect(grid.style(sheet, 0, 0)).toEqual(DEFAULT_STYLE);
    expect(grid.merges(sheet)).toEqual([]);
    expect(grid.redo()).toBe(true);
    expect(grid.cell(sheet, 1, 0)).toEqual({ value: '第二次' });
    expect(grid.merges(sheet)).toHaveLength(1);
  });

  it('tells a single edit with the cell from before, and a look as a look', () => {
    const { grid } = open;
    grid.setCells(sheet, [{ row: 4, column: 2, value: 5 }]);
    grid.setCells(sheet, [{ row: 4, column: 2, value: '≥100' }]);
    expect(changes[1]).toEqual({
      kind: 'cells', by: 'user', sheetId: sheet, area: { top: 4, left: 2, bottom: 4, right: 2 }, before: { value: 5 },
    });
    grid.setCells(sheet, [{ row: 4, column: 2, formula: '=1+2' }]);
    expect(changes[2]).toMatchObject({ kind: 'cells', before: { value: '≥100' } });
    grid.setStyle(sheet, { top: 4, left: 2, bottom: 4, right: 2 }, { bold: true });
    grid.undo();
    expect(kinds().slice(3)).toEqual(['style user', 'style user']);
  });

  it('lets formulas, merges and sizes follow inserted and removed lines of a sheet that is not in front', async () => {
    const { grid } = open;
    const other = grid.addSheet('后面的表');
    grid.setCells(other, [{ row: 0, column: 0, value: 2 }, { row: 5, column: 0, formula: '=A1*2' }]);
    grid.merge(other, { top: 2, left: 0, bottom: 3, right: 1 });
    grid.setSize(other, 'row', 2, 2, 40);
    changes.length = 0;
    grid.insert(other, 'row', 0, 2);
    expect(kinds()).toEqual(['inserted user']);
    await grid.settled();
    expect(grid.cell(other, 7, 0)).toEqual({ formula: '=A3*2', value: 4 });
    expect(grid.merges(other)).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect(grid.size(other, 'row', 4)).toBe(40);
    grid.remove(other, 'row', 0, 2);
    await grid.settled();
    expect(grid.cell(other, 5, 0)).toEqual({ formula: '=A1*2', value: 4 });
    expect(grid.merges(other)).toEqual([{ top: 2, left: 0, bottom: 3, right: 1 }]);
    expect(grid.merges(sheet)).toEqual([]);
  });

  it('grows when somebody writes far outside', () => {
    open.grid.setCells(sheet, [{ row: 4_000, column: 120, value: true }]);
    expect(open.grid.cell(sheet, 4_000, 120)).toEqual({ value: true });
    expect(open.grid.usedArea(sheet, true)).toEqual({ top: 4_000, left: 120, bottom: 4_000, right: 120 });
    expect(open.grid.cell(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1)).toEqual({ value: null });
  });

  it('gives whole columns a look that cells inside do not hide', () => {
    const { grid } = open;
    grid.setStyle(sheet, { top: 3, left: 1, bottom: 3, right: 1 }, { bold: true, locked: true });
    grid.setStyle(sheet, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 2 }, { locked: false, bold: false });
    for (const row of [0, 3, 150]) expect(grid.style(sheet, row, 1)).toMatchObject({ locked: false, bold: false });
    expect(grid.style(sheet, 3, 5).locked).toBe(true);
    grid.undo();
    expect(grid.style(sheet, 3, 1).bold).toBe(true);
  });

  it('tells hidden from very hidden', () => {
    const { grid } = open;
    const other = grid.addSheet('附表');
    changes.length = 0;
    grid.setVisibility(other, 'hidden');
    grid.setVisibility(other, 'veryHidden');
    grid.setVisibility(other, 'visible');
    expect(changes.map((change) => (change.kind === 'sheet-visibility' ? [change.before, change.after] : change.kind))).toEqual([
      ['visible', 'hidden'],
      ['hidden', 'veryHidden'],
      ['veryHidden', 'visible'],
    ]);
  });

  it('keeps text that looks like an error or a number apart from errors and numbers', () => {
    open.grid.setCells(sheet, [
      { row: 0, column: 0, value: '#N/A', isError: true },
      { row: 1, column: 0, value: '#N/A' },
      { row: 2, column: 0, value: '0012' },
      { row: 3, column: 0, value: 'TRUE' },
      { row: 4, column: 0, value: '两行\n文字' },
    ]);
    const read = [0, 1, 2, 3, 4].map((row) => open.grid.cell(sheet, row, 0));
    expect(read).toEqual([{ value: '#N/A', isError: true }, { value: '#N/A' }, { value: '0012' }, { value: 'TRUE' }, { value: '两行\n文字' }]);
  });

  it('gives back every look it was given', () => {
    const looks: fc.Arbitrary<GridStyle> = fc.record({
      numberFormat: fc.constantFrom('General', '0%', '@', 'yyyy"年"m"月"'),
      fill: fc.constantFrom(null, '#FFFF00'),
      fontName: fc.constantFrom('宋体', '仿宋_GB2312'),
      fontSize: fc.constantFrom(10.5, 11, 16),
      fontColor: fc.constantFrom('#000000', '#C00000'),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.constantFrom('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
      strikethrough: fc.boolean(),
      horizontal: fc.constantFrom('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
      vertical: fc.constantFrom('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
      wrap: fc.boolean(),
      shrink: fc.boolean(),
      indent: fc.constantFrom(0, 2),
      orientation: fc.constantFrom(0, 45, -90, 180),
      borders: fc.constantFrom(
        {},
        { top: { style: 'Continuous' as const, weight: 'Thin' as const, color: '#000000' } },
        { left: { style: 'Double' as const, weight: 'Thick' as const, color: '#FF0000' }, bottom: { style: 'Dash' as const, weight: 'Medium' as const, color: '#00FF00' } },
      ),
      locked: fc.boolean(),
      formulaHidden: fc.boolean(),
    });
    const at = { top: 1, left: 1, bottom: 1, right: 1 };
    fc.assert(
      fc.property(fc.array(looks, { minLength: 1, maxLength: 3 }), (given) => {
        for (const look of given) open.grid.setStyle(sheet, at, look);
        expect(open.grid.style(sheet, 1, 1)).toEqual(given.at(-1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rectangles of scattered cells', () => {
  it('cover exactly the cells, each once', () => {
    const cells = fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), { selector: ({ row, column }) => row * 10 + column });
    fc.assert(
      fc.property(cells, (given) => {
        const covered = blocksOf(given).flatMap(({ top, left, bottom, right }) => {
          const found: number[] = [];
          for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) found.push(row * 10 + column);
          return found;
        });
        expect(covered.sort((a, b) => a - b)).toEqual(given.map(({ row, column }) => row * 10 + column).sort((a, b) => a - b));
      }),
    );
  });
});
