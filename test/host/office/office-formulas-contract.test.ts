import { createOfficeHost } from '../../../src/host/office/create-office-host';
import { createHeadlessGrid } from '../../../src/simulator/univer/headless';
import { workbookFormulasContract } from '../../contract/workbook-formulas-contract';
import { openExcel } from '../../support/excel/open-excel';

workbookFormulasContract({
  name: 'Office.js',
  open: async (sheets) => {
    const { grid, dispose } = createHeadlessGrid();
    sheets.forEach(({ name, rows, formats }, index) => {
      const first = grid.sheets()[0]?.id ?? '';
      if (index === 0) grid.renameSheet(first, name);
      const id = index === 0 ? first : grid.addSheet(name);
      for (const [key, numberFormat] of Object.entries(formats ?? {})) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        grid.setStyle(id, { top: row, left: column, bottom: row, right: column }, { numberFormat });
      }
      grid.setCells(id, rows.flatMap((cells, row) => cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }]))));
    });
    grid.clearUndo();
    const excel = openExcel({ grid });
    const host = createOfficeHost();
    return {
      host,
      close: async () => {
        await host.dispose();
        await excel.settle();
        excel.close();
        dispose();
      },
    };
  },
});
