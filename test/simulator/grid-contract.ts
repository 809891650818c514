import type { Grid, GridChange } from '../../src/simulator/host/grid';

/** What every grid promises the simulated Excel. The factory gives an empty workbook with one sheet. */
export function gridContract(name: string, open: () => Promise<{ readonly grid: Grid; readonly close: () => void }>): void {
  describe(`${name}: the promises of a grid`, () => {
    let grid: Grid;
    let close: () => void;
    let sheet: string;

    beforeEach(async () => {
      ({ grid, close } = await open());
      sheet = grid.sheets()[0]?.id ?? '';
    });
    afterEach(() => close());

    const cell = (row: number, column: number): unknown => grid.cell(sheet, row, column).value;
    const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

    it('keeps values of every kind and tells what is used', () => {
      expect(grid.usedArea(sheet, true)).toBeUndefined();
      grid.setCells(sheet, [
        { row: 1, column: 1, value: '≥95%' },
        { row: 2, column: 3, value: 0.95 },
        { row: 4, column: 2, value: true },
      ]);
      expect([cell(1, 1), cell(2, 3), cell(4, 2), cell(0, 0)]).toEqual(['≥95%', 0.95, true, null]);
      expect(grid.usedArea(sheet, true)).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
      grid.setCells(sheet, [{ row: 4, column: 2, value: null }]);
      expect(grid.usedArea(sheet, true)).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
    });

    it('shows a number in the format of its cell and keeps looks apart from contents', () => {
      grid.setCells(sheet, [{ row: 0, column: 0, value: 0.5 }]);
      grid.setStyle(sheet, one(0, 0), { numberFormat: '0%', bold: true, fill: '#FFEE00' });
      expect(grid.text(sheet, 0, 0)).toBe('50%');
      grid.setCells(sheet, [{ row: 0, column: 0, value: 0.25 }]);
      expect([grid.text(sheet, 0, 0), grid.style(sheet, 0, 0).bold, grid.style(sheet, 0, 0).fill]).toEqual(['25%', true, '#FFEE00']);
      expect(grid.style(sheet, 0, 1).bold).toBe(false);
    });

    it('merges and takes merges apart', () => {
      const area = { top: 1, left: 0, bottom: 2, right: 3 };
      grid.merge(sheet, area);
      expect(grid.merges(sheet)).toEqual([area]);
      grid.unmerge(sheet, one(2, 2));
      expect(grid.merges(sheet)).toEqual([]);
    });

    it('moves contents, merges and looks with inserted and removed rows', () => {
      grid.setCells(sheet, [{ row: 3, column: 0, value: '甲' }]);
      grid.setStyle(sheet, one(3, 0), { bold: true });
      grid.merge(sheet, { top: 5, left: 0, bottom: 5, right: 2 });
      grid.insert(sheet, 'row', 2, 2);
      expect([cell(5, 0), grid.style(sheet, 5, 0).bold, grid.merges(sheet)]).toEqual(['甲', true, [{ top: 7, left: 0, bottom: 7, right: 2 }]]);
      grid.remove(sheet, 'row', 0, 3);
      expect([cell(2, 0), grid.merges(sheet)]).toEqual(['甲', [{ top: 4, left: 0, bottom: 4, right: 2 }]]);
    });

    it('takes a step back as one, and goes forward again', () => {
      grid.setCells(sheet, [{ row: 0, column: 0, value: '旧' }]);
      grid.beginStep('host');
      grid.setCells(sheet, [{ row: 0, column: 0, value: '新' }]);
      grid.setCells(sheet, [{ row: 1, column: 0, value: 7 }]);
      grid.setStyle(sheet, one(1, 0), { numberFormat: '0.00' });
      grid.endStep();
      expect(grid.undo()).toBe(true);
      expect([cell(0, 0), cell(1, 0)]).toEqual(['旧', null]);
      expect(grid.redo()).toBe(true);
      expect([cell(0, 0), cell(1, 0), grid.text(sheet, 1, 0)]).toEqual(['新', 7, '7.00']);
      grid.clearUndo();
      expect(grid.undo()).toBe(false);
    });

    it('adds, renames, hides and removes sheets under ids that stay', () => {
      const second = grid.addSheet('第 二 张');
      grid.setCells(second, [{ row: 0, column: 0, value: '乙' }]);
      grid.renameSheet(second, '改名');
      grid.setVisibility(second, 'hidden');
      expect(grid.sheets()[1]).toEqual({ id: second, name: '改名', visibility: 'hidden' });
      expect(grid.cell(second, 0, 0).value).toBe('乙');
      grid.removeSheet(second);
      expect(grid.sheets().map(({ id }) => id)).toEqual([sheet]);
    });

    it('tells who changed what, with what a single cell held before', () => {
      grid.setCells(sheet, [{ row: 0, column: 0, value: '旧' }]);
      const heard: GridChange[] = [];
      const stop = grid.listen((change) => heard.push(change));
      grid.setCells(sheet, [{ row: 0, column: 0, value: '新' }]);
      grid.beginStep('remote');
      grid.setCells(sheet, [{ row: 1, column: 1, value: '他人' }]);
      grid.endStep();
      stop();
      grid.setCells(sheet, [{ row: 2, column: 2, value: '没人听' }]);
      const cells = heard.filter((change) => change.kind === 'cells');
      expect(cells.map(({ by, area }) => [by, area])).toEqual([
        ['user', one(0, 0)],
        ['remote', one(1, 1)],
      ]);
      expect(cells[0]?.before?.value).toBe('旧');
    });
  });
}
