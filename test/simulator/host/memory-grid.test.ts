import { GridRefusal } from '../../../src/simulator/host/grid';
import { MemoryGrid } from '../../../src/simulator/host/memory-grid';
import { gridContract } from '../grid-contract';

gridContract('MemoryGrid', () => Promise.resolve({ grid: new MemoryGrid(), close: () => undefined }));

describe('a grid that does not calculate', () => {
  it('keeps a formula with its last result, and refuses one without', () => {
    const grid = new MemoryGrid();
    const id = grid.sheets()[0]?.id ?? '';
    grid.setCells(id, [{ row: 0, column: 0, formula: '=1+1', value: 2 }]);
    expect(grid.cell(id, 0, 0)).toEqual({ value: 2, formula: '=1+1' });
    expect(() => grid.setCells(id, [{ row: 0, column: 1, formula: '=A1' }])).toThrow(GridRefusal);
  });

  it('refuses to show a number in a format it does not know', () => {
    const grid = new MemoryGrid();
    const id = grid.sheets()[0]?.id ?? '';
    grid.setCells(id, [{ row: 0, column: 0, value: 1 }]);
    grid.setStyle(id, { top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: '[DBNum1]0' });
    expect(() => grid.text(id, 0, 0)).toThrow(GridRefusal);
  });
});
