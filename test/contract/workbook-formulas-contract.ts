import type { CellContent, Change } from '../../src/core/sheet/change';
import { EMPTY, reverseChange } from '../../src/core/sheet/change';
import { cellAt, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { WorkbookHost } from '../../src/host/port';
import type { DescribedSheet, HostHarness, OpenedHost } from './workbook-host-contract';

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', number: value });
const formula = (value: string): CellContent => ({ kind: 'formula', formula: value });

/** What hosts that hold formulas promise of them: written as formulas, taken back to what stood there before. */
export function workbookFormulasContract(harness: HostHarness): void {
  describe(`${harness.name}：公式的约定`, () => {
    let opened: OpenedHost;

    async function open(sheets: readonly DescribedSheet[]) {
      opened = await harness.open(sheets);
      return opened.host;
    }

    afterEach(() => opened.close());

    async function first(host: WorkbookHost): Promise<SheetSnapshot> {
      const { sheets } = await host.read();
      const [sheet] = sheets;
      if (!sheet) throw new Error('The workbook has no sheet.');
      return sheet;
    }

    async function change(host: WorkbookHost, row: number, column: number, before: CellContent, after: CellContent): Promise<Change> {
      return { at: { sheetId: (await first(host)).id, row, column }, before, after };
    }

    function contents(sheet: SheetSnapshot): unknown[] {
      return sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell ? [[sheet.firstRow + row, sheet.firstColumn + column, cell.value, cell.numberFormat ?? 'General', cell.formula]] : [])),
      );
    }

    test('公式写成公式，撤销回到原来的数和格式', async () => {
      const host = await open([{ name: '表一', rows: [[1.5, 2.25, 3]], formats: { '0,2': '#,##0.00' } }]);
      const before = contents(await first(host));
      const done = await change(host, 0, 2, number(3), formula('=SUM(A1:B1)'));
      expect(await host.apply([done])).toEqual({ applied: [done], refused: [] });
      expect(cellAt(await first(host), 0, 2)).toMatchObject({ formula: '=SUM(A1:B1)', numberFormat: '#,##0.00' });
      expect((await host.apply([reverseChange(done)])).refused).toEqual([]);
      expect(contents(await first(host))).toEqual(before);
      expect(cellAt(await first(host), 0, 2)?.formula).toBeUndefined();
    });

    test('文本格式的单元格写公式时格式一起改，撤销后仍是原来的文本', async () => {
      const host = await open([{ name: '表一', rows: [[1, 2, '3.00']], formats: { '0,2': '@' } }]);
      const before = contents(await first(host));
      const done: Change = { ...(await change(host, 0, 2, text('3.00'), formula('=SUM(A1,B1)'))), numberFormat: { before: '@', after: '0.00' } };
      expect(await host.apply([done])).toEqual({ applied: [done], refused: [] });
      expect(cellAt(await first(host), 0, 2)).toMatchObject({ formula: '=SUM(A1,B1)', numberFormat: '0.00' });
      expect((await host.apply([reverseChange(done)])).refused).toEqual([]);
      expect(contents(await first(host))).toEqual(before);
      expect(cellAt(await first(host), 0, 2)?.formula).toBeUndefined();
    });

    test('公式换成另一个公式；现在的公式已不是原来的就不写', async () => {
      const host = await open([{ name: '表一', rows: [[1, 2, 3, null]] }]);
      await host.apply([await change(host, 0, 3, EMPTY, formula('=SUM(A1:B1)'))]);
      const stale = await change(host, 0, 3, formula('=SUM(A1:C1)'), number(6));
      expect(await host.apply([stale])).toEqual({ applied: [], refused: [{ at: stale.at, reason: 'cell-changed' }] });
      const good = await change(host, 0, 3, formula('=SUM(A1:B1)'), formula('=SUM(A1:C1)'));
      expect(await host.apply([good])).toEqual({ applied: [good], refused: [] });
      expect(cellAt(await first(host), 0, 3)?.formula).toBe('=SUM(A1:C1)');
    });

    test.each(['表二', '第 二 张', "张三's 表", '2026年(公开)', 'Sheet-2'])('引用别的工作表：%s', async (name) => {
      const host = await open([{ name: '表一', rows: [[5]] }, { name, rows: [[1], [2]] }]);
      const done = await change(host, 0, 0, number(5), formula(`=SUM('${name.replaceAll("'", "''")}'!A1:A2)`));
      expect(await host.apply([done])).toEqual({ applied: [done], refused: [] });
      expect(cellAt(await first(host), 0, 0)?.formula).toContain('A1:A2');
      expect((await host.apply([reverseChange(done)])).refused).toEqual([]);
      expect(cellAt(await first(host), 0, 0)).toMatchObject({ value: 5 });
      expect(cellAt(await first(host), 0, 0)?.formula).toBeUndefined();
    });

    test.each(['=SUM(A1:A2)', "='表一'!A1", '+A1', '@SUM(A1)'])('像公式的文字仍是文字：%s', async (value) => {
      const host = await open([{ name: '表一', rows: [[1], [2], ['甲']] }]);
      const written = await change(host, 2, 0, text('甲'), text(value));
      expect((await host.apply([written])).refused).toEqual([]);
      expect([cellAt(await first(host), 2, 0)?.value, cellAt(await first(host), 2, 0)?.formula]).toEqual([value, undefined]);
    });
  });
}
