import type { CellContent, Change } from '../../src/core/sheet/change';
import { EMPTY, reverseChange } from '../../src/core/sheet/change';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { cellAt, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import { HostError, type WorkbookHost } from '../../src/host/port';

export interface DescribedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Number formats by `row,column`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
}

export interface OpenedHost {
  readonly host: WorkbookHost;
  close(): Promise<void>;
}

export interface HostHarness {
  readonly name: string;
  /** It can put comments at cells; one that cannot says so. */
  readonly canComment?: boolean;
  open(sheets: readonly DescribedSheet[]): Promise<OpenedHost>;
}

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', number: value });

const PLAN: SheetPlan = {
  name: '新表:1',
  cells: [
    { row: 0, column: 0, content: text('标题'), style: 'title' },
    { row: 1, column: 0, content: text('=1+1'), style: 'body' },
    { row: 1, column: 1, content: number(0.5), style: 'percent' },
  ],
  styles: {
    title: { font: { name: '宋体', size: 16, bold: true }, horizontal: 'center' },
    body: { border: true, wrap: true, numberFormat: '@' },
    percent: { border: true, numberFormat: '0%' },
  },
  styledAreas: [{ area: { top: 1, left: 0, bottom: 1, right: 1 }, style: 'body' }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [120, 80],
  rowHeights: [30, 24],
  validations: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, values: ['甲', '乙'], strict: false }],
  page: {
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: true,
    titleRows: [0, 0],
    printArea: { top: 0, left: 0, bottom: 1, right: 1 },
    margins: { top: 36, bottom: 36, left: 36, right: 36 },
    footer: '&P / &N',
    centerHorizontally: true,
    rowBreaks: [],
  },
  names: [],
  hideGridlines: true,
};

/** What every host of a workbook promises, whatever stands behind it. */
export function workbookHostContract(harness: HostHarness): void {
  describe(`${harness.name}：宿主的约定`, () => {
    let opened: OpenedHost;

    async function open(sheets: readonly DescribedSheet[] = [{ name: '表一', rows: [['指标', '值'], ['人数', '≥5人']] }]) {
      opened = await harness.open(sheets);
      return opened.host;
    }

    afterEach(() => opened.close());

    test('批注写在单元格上，读回来一样；已有批注的、受保护的、不在的，说出来不写', async () => {
      const host = await open([{ name: '表一', rows: [['甲', '乙']] }, { name: '锁着', rows: [['丙']], isProtected: true }]);
      if (!harness.canComment) {
        await expect(host.comments()).rejects.toMatchObject({ code: 'not-supported' });
        await expect(host.changeComments([], [])).rejects.toMatchObject({ code: 'not-supported' });
        return;
      }
      const [one, locked] = (await host.sheets()).map(({ id }) => id);
      const at = { sheetId: one ?? '', row: 0, column: 1 };
      const comment = { at, text: '数量\n与依据不符 <a> & “b”' };
      expect(await host.changeComments([], [comment])).toEqual({ removed: 0, added: [comment], refused: [] });
      const [held, ...others] = await host.comments();
      expect([held, others]).toEqual([{ ...comment, id: expect.any(String) as string, isAnswered: false }, []]);
      const refused = [
        { at, reason: 'has-comment' },
        { at: { sheetId: locked ?? '', row: 0, column: 0 }, reason: 'protected' },
        { at: { sheetId: 'gone', row: 0, column: 0 }, reason: 'sheet-gone' },
      ];
      const result = await host.changeComments([], refused.map((refusal) => ({ at: { ...at, ...refusal.at }, text: '又一条' })));
      expect([result.added, [...result.refused].sort((a, b) => a.reason.localeCompare(b.reason))]).toEqual([[], refused]);
      expect(await host.changeComments(held ? [held] : [], [])).toMatchObject({ removed: 1 });
      expect(await host.comments()).toEqual([]);
    });

    async function first(host: WorkbookHost): Promise<SheetSnapshot> {
      const { sheets } = await host.read();
      const [sheet] = sheets;
      if (!sheet) throw new Error('The workbook has no sheet.');
      return sheet;
    }

    async function change(host: WorkbookHost, row: number, column: number, before: CellContent, after: CellContent): Promise<Change> {
      return { at: { sheetId: (await first(host)).id, row, column }, before, after };
    }

    /** Every cell as [address, value, text], to compare whole sheets. */
    function contents(sheet: SheetSnapshot): unknown[] {
      return sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell ? [[sheet.firstRow + row, sheet.firstColumn + column, cell.value, cell.numberFormat ?? 'General']] : [])),
      );
    }

    test('列出工作表：顺序、名称、隐藏和保护', async () => {
      const host = await open([
        { name: '表一', rows: [['甲']] },
        { name: '第 二 张', rows: [['乙']], isHidden: true },
        { name: '表三', rows: [['丙']], isProtected: true },
      ]);
      expect((await host.sheets()).map(({ name, visibility, isProtected }) => ({ name, visibility, isProtected }))).toEqual([
        { name: '表一', visibility: 'visible', isProtected: false },
        { name: '第 二 张', visibility: 'hidden', isProtected: false },
        { name: '表三', visibility: 'visible', isProtected: true },
      ]);
    });

    test('读出数值、文字、格式；空格是空', async () => {
      const long = '长'.repeat(5000);
      const host = await open([{ name: '表一', rows: [['≥95%', 0.95, null], ['', true, long]], formats: { '0,1': '0%' } }]);
      const sheet = await first(host);
      expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1), cellAt(sheet, 0, 2), cellAt(sheet, 1, 0), cellAt(sheet, 1, 1)?.value, cellAt(sheet, 1, 2)?.text]).toEqual([
        '≥95%',
        expect.objectContaining({ value: 0.95, text: '95%', numberFormat: '0%' }),
        null,
        null,
        true,
        long,
      ]);
    });

    test('只读指定的工作表，已不在的略去', async () => {
      const host = await open([{ name: '表一', rows: [['甲']] }, { name: '表二', rows: [['乙']] }]);
      const second = (await host.sheets())[1]?.id ?? '';
      expect((await host.read([second, '不在'])).sheets.map(({ name }) => name)).toEqual(['表二']);
    });

    test('写入后可以原样撤回，其余单元格不动', async () => {
      const host = await open([{ name: '表一', rows: [['甲', 1], ['乙', 0.5]], formats: { '1,1': '0%' } }]);
      const before = contents(await first(host));
      const done = await change(host, 0, 0, text('甲'), text('丙'));
      expect(await host.apply([done])).toEqual({ applied: [done], refused: [] });
      const after = contents(await first(host));
      expect(after).toEqual([[0, 0, '丙', 'General'], ...before.slice(1)]);
      await host.apply([reverseChange(done)]);
      expect(contents(await first(host))).toEqual(before);
    });

    test('单元格已不是原来的内容就不写，别的照写', async () => {
      const host = await open();
      const stale = await change(host, 1, 1, text('≥6人'), text('≥7人'));
      const good = await change(host, 1, 0, text('人数'), text('培训人数'));
      expect(await host.apply([stale, good])).toEqual({ applied: [good], refused: [{ at: stale.at, reason: 'cell-changed' }] });
      const sheet = await first(host);
      expect([cellAt(sheet, 1, 0)?.value, cellAt(sheet, 1, 1)?.value]).toEqual(['培训人数', '≥5人']);
    });

    test('受保护的工作表不写', async () => {
      const host = await open([{ name: '表一', rows: [['甲']], isProtected: true }]);
      const refused = await change(host, 0, 0, text('甲'), text('乙'));
      expect(await host.apply([refused])).toEqual({ applied: [], refused: [{ at: refused.at, reason: 'protected' }] });
      expect(cellAt(await first(host), 0, 0)?.value).toBe('甲');
    });

    test('被合并盖住的单元格不写，合并也不动', async () => {
      const host = await open([{ name: '表一', rows: [['甲', null], ['乙', '丙']], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }]);
      const refused = await change(host, 0, 1, EMPTY, text('丁'));
      const result = await host.apply([refused]);
      expect(result).toEqual({ applied: [], refused: [{ at: refused.at, reason: 'merged-away' }] });
      expect(cellAt(await first(host), 0, 0)?.value).toBe('甲');
    });

    test('工作表已不在时点名', async () => {
      const host = await open();
      const gone: Change = { at: { sheetId: '不在', row: 0, column: 0 }, before: EMPTY, after: text('甲') };
      expect(await host.apply([gone])).toEqual({ applied: [], refused: [{ at: gone.at, reason: 'sheet-gone' }] });
    });

    test.each(['=1+1', '-无', '+3', '0012', '1-2', '123456789012345678', '95%', '(1)', "'引号", '@张三', 'TRUE', '≥95%', '12月', '多行\n文字'])(
      '文字就是文字：%s',
      async (value) => {
        const host = await open();
        const written = await change(host, 4, 3, EMPTY, text(value));
        expect((await host.apply([written])).refused).toEqual([]);
        const cell = cellAt(await first(host), 4, 3);
        expect([cell?.value, cell?.formula]).toEqual([value, undefined]);
      },
    );

    test('数就是数，格式一起改、一起撤', async () => {
      const host = await open([{ name: '表一', rows: [['甲', 95]] }]);
      const done: Change = { ...(await change(host, 0, 1, number(95), number(0.95))), numberFormat: { before: 'General', after: '0%' } };
      expect((await host.apply([done])).applied).toEqual([done]);
      expect(cellAt(await first(host), 0, 1)).toEqual(expect.objectContaining({ value: 0.95, text: '95%', numberFormat: '0%' }));
      await host.apply([reverseChange(done)]);
      expect(cellAt(await first(host), 0, 1)).toEqual(expect.objectContaining({ value: 95, text: '95' }));
    });

    test('文本转数字：数和格式一起写，撤销后仍是原来的文本', async () => {
      const host = await open([{ name: '表一', rows: [['1,234.50', '12.50']], formats: { '0,1': '@' } }]);
      const before = contents(await first(host));
      const changes: Change[] = [
        { ...(await change(host, 0, 0, text('1,234.50'), number(1234.5))), numberFormat: { before: 'General', after: '#,##0.00' } },
        { ...(await change(host, 0, 1, text('12.50'), number(12.5))), numberFormat: { before: '@', after: '0.00' } },
      ];
      expect(await host.apply(changes)).toEqual({ applied: changes, refused: [] });
      expect([cellAt(await first(host), 0, 0)?.text, cellAt(await first(host), 0, 1)?.text]).toEqual(['1,234.50', '12.50']);
      expect((await host.apply(changes.map(reverseChange).reverse())).refused).toEqual([]);
      expect(contents(await first(host))).toEqual(before);
    });

    test('按计划新建工作表：名称改成可用的，内容齐全', async () => {
      const host = await open([{ name: '新表 1', rows: [['甲']] }]);
      const added = await host.addSheet(PLAN);
      expect(added.name).toBe('新表 1 (2)');
      const sheet = (await host.read([added.id])).sheets[0];
      expect(sheet && [cellAt(sheet, 0, 0)?.value, cellAt(sheet, 1, 0)?.value, cellAt(sheet, 1, 0)?.formula, cellAt(sheet, 1, 1)?.text]).toEqual(['标题', '=1+1', undefined, '50%']);
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['新表 1', '新表 1 (2)']);
    });

    test('新建的工作表没有改过就能撤掉；改过就留着', async () => {
      const host = await open();
      const one = await host.addSheet(PLAN);
      await host.removeAddedSheet(one.id, PLAN);
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['表一']);
      const two = await host.addSheet(PLAN);
      await host.apply([{ at: { sheetId: two.id, row: 5, column: 0 }, before: EMPTY, after: text('手写') }]);
      await expect(host.removeAddedSheet(two.id, PLAN)).rejects.toEqual(expect.objectContaining({ code: 'sheet-not-empty' }));
      await expect(host.removeAddedSheet(two.id, PLAN)).rejects.toBeInstanceOf(HostError);
      expect(await host.sheets()).toHaveLength(2);
    });

    test('一次新建几张：按次序，放在指定的表后面，名称不重，链接指向改过的名称', async () => {
      const host = await open([{ name: '目录', rows: [['甲']] }, { name: '末页', rows: [['乙']] }]);
      const [first] = await host.sheets();
      const shares: number[] = [];
      const linked: SheetPlan = { ...PLAN, name: '目录', cells: [{ ...PLAN.cells[0]!, link: { sheet: PLAN.name, row: 0, column: 0 } }, ...PLAN.cells.slice(1)] };
      const { sheets, stopped } = await host.addSheets([linked, PLAN, PLAN], { behind: first?.id ?? '', onProgress: (share) => shares.push(share) });
      expect(stopped).toBeUndefined();
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['目录', '目录 (2)', '新表 1', '新表 1 (2)', '末页']);
      expect(sheets.map(({ name }) => name)).toEqual(['目录 (2)', '新表 1', '新表 1 (2)']);
      expect(shares.at(-1)).toBe(1);
      const { removed, kept } = await host.removeAddedSheets(sheets.map(({ id }, index) => ({ sheetId: id, plan: index === 0 ? linked : PLAN })));
      expect([removed.length, kept]).toEqual([3, []]);
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['目录', '末页']);
    });

    test('一次新建几张，中途取消：什么也不留下', async () => {
      const host = await open();
      const { sheets, stopped } = await host.addSheets([PLAN, PLAN], { isCancelled: () => true });
      expect([sheets, stopped]).toEqual([[], 'cancelled']);
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['表一']);
    });

    test('一次撤掉几张：有人改过的那张留着，并说出来', async () => {
      const host = await open();
      const { sheets } = await host.addSheets([PLAN, PLAN]);
      const second = sheets[1]?.id ?? '';
      await host.apply([{ at: { sheetId: second, row: 5, column: 0 }, before: EMPTY, after: text('手写') }]);
      const { removed, kept } = await host.removeAddedSheets([...sheets.map(({ id }) => ({ sheetId: id, plan: PLAN })), { sheetId: '{gone}', plan: PLAN }]);
      expect([removed, kept.map(({ name }) => name)]).toEqual([expect.arrayContaining([sheets[0]?.id, '{gone}']), ['新表 1 (2)']]);
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['表一', '新表 1 (2)']);
    });

    const state = (value: string): string => `<state xmlns="urn:jixiao:state:1"><note>${value}</note></state>`;

    test('随文件走的状态：起初没有，存了能取，再存换掉，去掉就没有了', async () => {
      const host = await open();
      expect(await host.loadState()).toBeUndefined();
      const one = state('豁免 &lt;甲&gt; &amp; “乙”');
      expect(await host.saveState(undefined, one)).toEqual({ saved: true, xml: one });
      expect(await host.loadState()).toBe(one);
      expect(await host.saveState(one, state('二'))).toEqual({ saved: true, xml: state('二') });
      expect(await host.loadState()).toBe(state('二'));
      expect(await host.saveState(state('二'), undefined)).toEqual({ saved: true, xml: undefined });
      expect(await host.loadState()).toBeUndefined();
      expect(cellAt(await first(host), 1, 1)?.value).toBe('≥5人');
    });

    test('随文件走的状态：已不是原来的就不写，并给出现在的', async () => {
      const host = await open();
      await host.saveState(undefined, state('别人写的'));
      expect(await host.saveState(undefined, state('我写的'))).toEqual({ saved: false, xml: state('别人写的') });
      expect(await host.saveState(state('旧的'), undefined)).toEqual({ saved: false, xml: state('别人写的') });
      expect(await host.loadState()).toBe(state('别人写的'));
    });

    test('随文件走的状态：改单元格、加工作表都不碰它', async () => {
      const host = await open();
      await host.saveState(undefined, state('留着'));
      await host.apply([await change(host, 1, 1, text('≥5人'), text('≥6人'))]);
      await host.addSheet(PLAN);
      expect(await host.loadState()).toBe(state('留着'));
    });
  });
}
