import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { areaAddress, placeInSheet, type Area } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/change';
import type { SheetPlan } from '../../core/sheet/plan';
import { fileStyle } from './file-style';

const POINTS_PER_INCH = 72;
/** A column of width 1 holds one digit of the default font: 7 pixels at 96 dpi, and 5 pixels belong to the edges. */
const PIXELS_PER_CHARACTER = 7;
const EDGE_PIXELS = 5;

/** Without a password, and with all that filling in needs: the same as `protectSheet` asks of Excel. The library takes what stays allowed, the file says what does not. */
const OPEN_PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
} as const;

/** A plan as the library writes it. Text cells are string cells of the file, so nothing in them is worked out. */
export function plannedSheet(plan: SheetPlan, name: string): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const { area, style } of plan.styledAreas) {
    const look = fileStyle(plan.styles[style] ?? {});
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        cells.set(`${row},${column}`, { value: null, type: 'empty', style: look });
      }
    }
  }
  for (const { row, column, content, result, style, link } of plan.cells) {
    const known = result === undefined ? {} : { value: result, formulaResult: result };
    const goesTo = link && { hyperlink: { target: '', location: placeInSheet(link.sheet, link) } };
    cells.set(`${row},${column}`, { ...fileContent(content), ...known, ...goesTo, style: fileStyle(plan.styles[style] ?? {}) });
  }
  const { page } = plan;
  return {
    name,
    rows: [],
    cells,
    columns: plan.columnWidths.map((points) => ({ width: charactersOf(points) })),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    merges: plan.merges.map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
    dataValidations: plan.validations.map(({ area, values, strict }) => ({
      type: 'list' as const,
      values: [...values],
      range: areaAddress(area),
      allowBlank: true,
      showErrorMessage: strict,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: page.orientation,
      ...(page.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: {
        top: page.margins.top / POINTS_PER_INCH,
        bottom: page.margins.bottom / POINTS_PER_INCH,
        left: page.margins.left / POINTS_PER_INCH,
        right: page.margins.right / POINTS_PER_INCH,
        header: 0.3,
        footer: 0.3,
      },
      printArea: absolute(page.printArea),
      ...(page.titleRows && { printTitlesRow: `$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}` }),
      horizontalCentered: page.centerHorizontally,
    },
    ...(page.footer !== undefined && { headerFooter: { oddFooter: `&C${page.footer}` } }),
    // The file names the row after which a page ends.
    ...(page.rowBreaks.length > 0 && { rowBreaks: page.rowBreaks.map((row) => row - 1) }),
    view: { showGridLines: !plan.hideGridlines },
    ...(plan.isProtected && { protection: OPEN_PROTECTION }),
  };
}

/** `$A$1:$G$16` */
export function absolute(area: Area): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return address.includes(':') ? address : `${address}:${address}`;
}

export function fileContent(content: CellContent): Partial<FileCell> {
  switch (content.kind) {
    case 'empty':
      return { value: null, type: 'empty' };
    case 'text':
      return { value: content.text, type: 'string' };
    case 'number':
      return { value: content.number, type: 'number' };
    case 'boolean':
      return { value: content.boolean, type: 'boolean' };
    case 'formula':
      return { value: null, type: 'formula', formula: content.formula.replace(/^=/, '') };
  }
}

function charactersOf(points: number): number {
  const pixels = (points * 96) / POINTS_PER_INCH;
  return Math.round(((pixels - EDGE_PIXELS) / PIXELS_PER_CHARACTER) * 100) / 100;
}
