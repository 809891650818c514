import { createOfficeHost } from '../../../src/host/office/create-office-host';
import { workbookHostContract } from '../../contract/workbook-host-contract';
import { openExcel } from '../../support/excel/open-excel';

workbookHostContract({
  name: 'Office.js',
  canComment: true,
  open: async (sheets) => {
    const excel = openExcel({ sheets });
    excel.grid.sheets().forEach(({ id }, index) => {
      const { formats, merges, isProtected, isHidden } = sheets[index] ?? {};
      for (const [key, numberFormat] of Object.entries(formats ?? {})) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        excel.grid.setStyle(id, { top: row, left: column, bottom: row, right: column }, { numberFormat });
      }
      for (const area of merges ?? []) excel.grid.merge(id, area);
      if (isProtected) excel.host.setProtection(id, true);
      if (isHidden) excel.grid.setVisibility(id, 'hidden');
    });
    const host = createOfficeHost();
    return {
      host,
      close: async () => {
        await host.dispose();
        await excel.settle();
        excel.close();
      },
    };
  },
});
