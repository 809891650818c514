import { strFromU8, unzipSync } from 'fflate';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';

const plan: SheetPlan = {
  name: '两页',
  cells: [{ row: 3, column: 0, content: { kind: 'text', text: '第二页' }, style: 'body' }],
  styles: { body: {} },
  styledAreas: [],
  merges: [],
  columnWidths: [80],
  rowHeights: [20, 20, 20, 20],
  validations: [],
  page: {
    paper: 'A4',
    orientation: 'portrait',
    fitToWidth: true,
    printArea: { top: 0, left: 0, bottom: 3, right: 0 },
    margins: { top: 36, bottom: 36, left: 36, right: 36 },
    centerHorizontally: true,
    rowBreaks: [3],
  },
  names: [],
  hideGridlines: false,
};

async function writtenSheet(written: SheetPlan): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx([written]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

it('a page ends right above the row that is to begin the next one', async () => {
  const sheet = await writtenSheet(plan);
  // In the file a break is named by the last row of its page, counted from 1: rows 1 to 3, then 第二页 in row 4.
  expect(/<brk\b[^>]*\bid="(\d+)"/.exec(sheet)?.[1]).toBe('3');
});

it('a cell with a link leads to its place in the workbook', async () => {
  const sheet = await writtenSheet({ ...plan, cells: plan.cells.map((cell) => ({ ...cell, link: { sheet: "甲'表", row: 4, column: 1 } })) });
  expect(/<hyperlink\b[^>]*>/.exec(sheet)?.[0]?.replaceAll('&apos;', "'")).toContain(`ref="A4" location="'甲''表'!B5"`);
});
