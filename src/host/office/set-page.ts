import { areaAddress, cellAddress } from '../../core/sheet/address';
import type { PageSetup } from '../../core/sheet/plan';

/** Makes a sheet ready for the printer. */
export function setPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.setPrintArea(areaAddress(page.printArea));
  pageLayout.topMargin = page.margins.top;
  pageLayout.bottomMargin = page.margins.bottom;
  pageLayout.leftMargin = page.margins.left;
  pageLayout.rightMargin = page.margins.right;
  pageLayout.centerHorizontally = page.centerHorizontally;
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${String(page.titleRows[0] + 1)}:$${String(page.titleRows[1] + 1)}`);
  if (page.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  for (const row of page.rowBreaks) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}
