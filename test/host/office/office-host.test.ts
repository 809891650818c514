import type { CellContent, Change } from '../../../src/core/sheet/change';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { cellAt } from '../../../src/core/sheet/snapshot';
import { createOfficeHost } from '../../../src/host/office/create-office-host';
import type { Hint, WorkbookHost } from '../../../src/host/port';
import type { OpenExcel } from '../../support/excel/open-excel';
import { openExcel } from '../../support/excel/open-excel';

const rows = [
  ['指标', '值', '说明'],
  ['培训人数', '≥120人次', null],
  ['合格率', 0.95, '依据'],
];

interface Opened extends OpenExcel {
  readonly office: WorkbookHost;
  readonly sheetId: string;
}

let opened: Opened;

function open(sheets: Parameters<typeof openExcel>[0] = { sheets: [{ name: '绩效目标', rows }, { name: '空表', rows: [] }] }): Opened {
  const excel = openExcel(sheets);
  opened = { ...excel, office: createOfficeHost(), sheetId: excel.grid.sheets()[0]?.id ?? '' };
  return opened;
}

afterEach(async () => {
  opened.host.faults.editMode = false;
  opened.host.faults.sessionLost = false;
  await opened.office.dispose();
  await opened.settle();
  opened.close();
});

async function officeId({ office }: Opened, index = 0): Promise<string> {
  return (await office.sheets())[index]?.id ?? '';
}

async function change(excel: Opened, row: number, column: number, before: CellContent, after: CellContent): Promise<Change> {
  return { at: { sheetId: await officeId(excel), row, column }, before, after };
}

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const EMPTY: CellContent = { kind: 'empty' };

describe('读', () => {
  test('值、显示的样子、格式；空格是空', async () => {
    const { office, grid, sheetId } = open();
    grid.setStyle(sheetId, { top: 2, left: 1, bottom: 2, right: 1 }, { numberFormat: '0%' });
    const { sheets } = await office.read();
    expect(sheets.map(({ name, visibility, isProtected, merges }) => ({ name, visibility, isProtected, merges }))).toEqual([
      { name: '绩效目标', visibility: 'visible', isProtected: false, merges: undefined },
      { name: '空表', visibility: 'visible', isProtected: false, merges: undefined },
    ]);
    const [sheet] = sheets;
    expect(sheet && [cellAt(sheet, 2, 1), cellAt(sheet, 1, 1), cellAt(sheet, 1, 2)]).toEqual([
      { value: 0.95, text: '95%', numberFormat: '0%' },
      { value: '≥120人次', text: '≥120人次' },
      null,
    ]);
  });

  test('只读要的工作表，已删掉的不算', async () => {
    const excel = open();
    const { sheets } = await excel.office.read([await officeId(excel, 1), 'gone']);
    expect(sheets.map(({ name }) => name)).toEqual(['空表']);
  });

  test('几百行里隐藏的行和列都读得出来，只要十来次往返', async () => {
    const many = Array.from({ length: 300 }, (_, row) => [`第${String(row)}行`, '值', '说明']);
    const { office, grid, sheetId } = open({ sheets: [{ name: '长表', rows: many }] });
    for (const row of [3, 4, 5, 120, 299]) grid.setHidden(sheetId, 'row', row, row, true);
    grid.setHidden(sheetId, 'column', 1, 1, true);
    const { sheets } = await office.read();
    expect([sheets[0]?.hiddenRows, sheets[0]?.hiddenColumns]).toEqual([[3, 4, 5, 120, 299], [1]]);
  });

  test('宿主给 null，工作表算没读全，不算没有内容', async () => {
    const { office, host } = open();
    host.faults.valuesNull = true;
    const { sheets } = await office.read();
    expect(sheets.map(({ incomplete, rows: read }) => [incomplete, read.length])).toEqual([['host-gave-nothing', 0], [undefined, 0]]);
  });

  test('超过一次能答的大小，分成小块再问', async () => {
    const many = Array.from({ length: 400 }, (_, row) => [`第${String(row)}行`, '很长的说明'.repeat(20)]);
    const { office, host } = open({ sheets: [{ name: '长表', rows: many }] });
    host.faults.payloadLimit = 40_000;
    const { sheets } = await office.read();
    expect([sheets[0]?.rows.length, sheets[0]?.incomplete]).toEqual([400, undefined]);
  });

  test('正在编辑单元格、连接断开，都有各自的说法', async () => {
    const { office, host } = open();
    host.faults.editMode = true;
    await expect(office.read()).rejects.toMatchObject({ name: 'HostError', code: 'cell-being-edited' });
    host.faults.editMode = false;
    host.faults.sessionLost = true;
    await expect(office.read()).rejects.toMatchObject({ name: 'HostError', code: 'session-lost' });
  });

  test('读不留下撤销步骤，也不清掉人的撤销', async () => {
    const { office, grid, sheetId } = open();
    grid.setCells(sheetId, [{ row: 5, column: 0, value: '人写的' }]);
    const depth = grid.undoDepth();
    await office.read();
    expect(grid.undoDepth()).toBe(depth);
  });
});

describe('提示', () => {
  async function hints(excel: Opened): Promise<Hint[]> {
    const seen: Hint[] = [];
    await excel.office.watch((hint) => seen.push(hint));
    return seen;
  }

  test('人改一格，来一个范围准确的提示', async () => {
    const excel = open();
    const seen = await hints(excel);
    excel.grid.setCells(excel.sheetId, [{ row: 1, column: 1, value: '≥130人次' }]);
    await excel.settle();
    expect(seen).toEqual([{ kind: 'content', sheetId: await officeId(excel), area: { top: 1, left: 1, bottom: 1, right: 1 }, origin: 'local' }]);
  });

  test('插入一行，范围不明', async () => {
    const excel = open();
    const seen = await hints(excel);
    excel.grid.insert(excel.sheetId, 'row', 1, 1);
    await excel.settle();
    expect(seen).toContainEqual({ kind: 'content', sheetId: await officeId(excel), area: 'unknown', origin: 'local' });
  });

  test('选中、保护、增删工作表也有提示', async () => {
    const excel = open();
    const seen = await hints(excel);
    excel.host.personSelected({ sheetId: excel.sheetId, areas: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
    excel.host.setProtection(excel.sheetId, true);
    excel.grid.removeSheet(excel.grid.addSheet('新表'));
    await excel.settle();
    expect([...new Set(seen.map(({ kind }) => kind))].sort()).toEqual(['protection', 'selection', 'sheets']);
  });

  test('登记两次不会听到两遍，停了就听不到', async () => {
    const excel = open();
    const seen: Hint[] = [];
    const listener = (hint: Hint): void => void seen.push(hint);
    const stop = await excel.office.watch(listener);
    await excel.office.watch(listener);
    excel.grid.setCells(excel.sheetId, [{ row: 1, column: 1, value: '一' }]);
    await excel.settle();
    expect(seen).toHaveLength(1);
    await stop();
    excel.grid.setCells(excel.sheetId, [{ row: 1, column: 1, value: '二' }]);
    await excel.settle();
    expect(seen).toHaveLength(1);
  });

  test('自己写的，提示里说是自己', async () => {
    const excel = open();
    const seen = await hints(excel);
    await excel.office.apply([await change(excel, 1, 2, EMPTY, text('工作计划'))]);
    await excel.settle();
    expect(seen).toContainEqual(expect.objectContaining({ kind: 'content', origin: 'self' }));
  });
});

describe('写', () => {
  test.each(['95%', '≥100%', '(1)', '=A1', '-无', '0012', '1-2', '2025年3月1日', "'引号", 'TRUE'])('文字 %s 写进去还是这几个字', async (value) => {
    const excel = open();
    const planned = await change(excel, 1, 2, EMPTY, text(value));
    expect(await excel.office.apply([planned])).toEqual({ applied: [planned], refused: [] });
    expect(excel.grid.cell(excel.sheetId, 1, 2)).toEqual({ value });
  });

  test('一次修复是一步撤销', async () => {
    const excel = open();
    const depth = excel.grid.undoDepth();
    await excel.office.apply([await change(excel, 1, 2, EMPTY, text('甲')), await change(excel, 2, 2, text('依据'), text('乙'))]);
    expect(excel.grid.undoDepth()).toBe(depth + 1);
    excel.grid.undo();
    expect([excel.grid.cell(excel.sheetId, 1, 2).value, excel.grid.cell(excel.sheetId, 2, 2).value]).toEqual([null, '依据']);
  });

  test('单元格已经变了就不写，别的照写', async () => {
    const excel = open();
    const stale = await change(excel, 1, 1, text('≥100人次'), text('≥110人次'));
    const good = await change(excel, 2, 2, text('依据'), text('冀财预〔2022〕8号'));
    expect(await excel.office.apply([stale, good])).toEqual({ applied: [good], refused: [{ at: stale.at, reason: 'cell-changed' }] });
    expect(excel.grid.cell(excel.sheetId, 1, 1).value).toBe('≥120人次');
  });

  test('数字格式一起改，也一起比较', async () => {
    const excel = open();
    const planned: Change = { ...(await change(excel, 2, 1, { kind: 'number', number: 0.95 }, { kind: 'number', number: 0.96 })), numberFormat: { before: 'General', after: '0%' } };
    expect((await excel.office.apply([planned])).applied).toEqual([planned]);
    expect(excel.grid.style(excel.sheetId, 2, 1).numberFormat).toBe('0%');
    expect((await excel.office.apply([{ ...planned, before: planned.after }])).refused).toEqual([{ at: planned.at, reason: 'cell-changed' }]);
  });

  test('受保护的工作表：拒绝，不去解除保护', async () => {
    const excel = open();
    excel.host.setProtection(excel.sheetId, true);
    const planned = await change(excel, 1, 2, EMPTY, text('甲'));
    expect(await excel.office.apply([planned])).toEqual({ applied: [], refused: [{ at: planned.at, reason: 'protected' }] });
    expect((await excel.office.sheets())[0]?.isProtected).toBe(true);
  });

  test('被合并盖住的格子：拒绝', async () => {
    const excel = open({ sheets: [{ name: '绩效目标', rows: [['甲', null, '丙']] }] });
    excel.grid.merge(excel.sheetId, { top: 0, left: 0, bottom: 0, right: 1 });
    const planned = await change(excel, 0, 1, EMPTY, text('乙'));
    expect(await excel.office.apply([planned])).toEqual({ applied: [], refused: [{ at: planned.at, reason: 'merged-away' }] });
  });

  test('工作表已经删掉：拒绝', async () => {
    const excel = open();
    const planned: Change = { at: { sheetId: '{gone}', row: 0, column: 0 }, before: EMPTY, after: text('甲') };
    expect(await excel.office.apply([planned])).toEqual({ applied: [], refused: [{ at: planned.at, reason: 'sheet-gone' }] });
  });

  test('写到一半 Excel 报错，回头看清楚写了没有', async () => {
    const excel = open();
    const planned = await change(excel, 1, 2, EMPTY, text('甲'));
    excel.host.faults.failRequest('GeneralException', 1);
    await expect(excel.office.apply([planned])).rejects.toMatchObject({ name: 'HostError', code: 'unknown' });
    expect(excel.grid.cell(excel.sheetId, 1, 2).value).toBeNull();
  });

  test('等人结束编辑再写', async () => {
    const excel = open();
    const planned = await change(excel, 1, 2, EMPTY, text('甲'));
    excel.host.faults.editMode = true;
    await expect(excel.office.apply([planned])).rejects.toMatchObject({ code: 'cell-being-edited' });
    const waiting = excel.office.apply([planned], { waitForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.grid.cell(excel.sheetId, 1, 2).value).toBeNull();
    excel.host.faults.editMode = false;
    expect((await waiting).applied).toEqual([planned]);
  });

  test('两次写排队，后一次看得到前一次', async () => {
    const excel = open();
    const first = await change(excel, 1, 2, EMPTY, text('甲'));
    const second = { ...first, before: text('甲'), after: text('乙') };
    const results = await Promise.all([excel.office.apply([first]), excel.office.apply([second])]);
    expect(results.map(({ applied }) => applied.length)).toEqual([1, 1]);
    expect(excel.grid.cell(excel.sheetId, 1, 2).value).toBe('乙');
  });
});

const plan: SheetPlan = {
  name: '绩效目标',
  cells: [
    { row: 0, column: 0, content: text('培训经费绩效目标表'), style: 'title' },
    { row: 1, column: 0, content: text('3月底'), style: 'cell' },
    { row: 1, column: 1, content: { kind: 'number', number: 0.2 }, style: 'percent' },
    { row: 2, column: 0, content: text('0012'), style: 'text' },
  ],
  styles: {
    title: { font: { name: '方正小标宋简体', size: 16, bold: true }, horizontal: 'center', vertical: 'center' },
    cell: { font: { name: '宋体', size: 10 }, border: true, wrap: true },
    percent: { font: { name: '宋体', size: 10 }, border: true, numberFormat: '0.00%' },
    text: { font: { name: '宋体', size: 10, color: '#333333' }, border: true, numberFormat: '@', fill: '#F2F2F2' },
  },
  styledAreas: [{ area: { top: 1, left: 0, bottom: 3, right: 1 }, style: 'cell' }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [80, 120],
  rowHeights: [30, 20, 20],
  validations: [{ area: { top: 3, left: 0, bottom: 3, right: 0 }, values: ['产出指标', '效益指标'], strict: false }],
  page: {
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: true,
    titleRows: [1, 1],
    printArea: { top: 0, left: 0, bottom: 3, right: 1 },
    margins: { top: 36, bottom: 36, left: 36, right: 36 },
    footer: '&P / &N',
    centerHorizontally: true,
    rowBreaks: [2],
  },
  names: [{ name: '标题', area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  hideGridlines: true,
};

describe('新工作表', () => {
  test('内容、样子、打印设置都在，名称不重，三次往返以内', async () => {
    const excel = open();
    const added = await excel.office.addSheet(plan);
    expect(added).toMatchObject({ name: '绩效目标 (2)', visibility: 'visible', isProtected: false });
    const id = excel.grid.sheets()[2]?.id ?? '';
    expect([excel.grid.cell(id, 1, 1).value, excel.grid.cell(id, 2, 0).value]).toEqual([0.2, '0012']);
    expect(excel.grid.merges(id)).toEqual(plan.merges);
    expect(excel.grid.style(id, 0, 0)).toMatchObject({ fontName: '方正小标宋简体', fontSize: 16, bold: true, horizontal: 'Center' });
    expect(excel.grid.style(id, 2, 0)).toMatchObject({ numberFormat: '@', fill: '#F2F2F2', fontColor: '#333333' });
    expect(Object.keys(excel.grid.style(id, 3, 1).borders).sort()).toEqual(['bottom', 'left', 'right', 'top']);
    expect([excel.grid.size(id, 'column', 1), excel.grid.size(id, 'row', 0)]).toEqual([120, 30]);
    const { page, showGridlines, validations } = excel.host.workbook.sheet(id);
    expect(page).toMatchObject({ orientation: 'Landscape', titleRows: { top: 1, bottom: 1 }, printArea: plan.page.printArea, centerHorizontally: true });
    expect(page.rowBreaks.map(({ row }) => row)).toEqual([2]);
    expect([showGridlines, validations.length]).toEqual([false, 1]);
  });

  test('带链接的单元格点了就到那里，样子还是版式定的', async () => {
    const excel = open();
    const [first] = plan.cells;
    if (!first) throw new Error('no cell');
    await excel.office.addSheet({ ...plan, cells: [{ ...first, link: { sheet: "甲'表", row: 4, column: 1 } }, ...plan.cells.slice(1)] });
    const id = excel.grid.sheets()[2]?.id ?? '';
    expect(excel.host.workbook.sheet(id).links).toMatchObject([{ area: { top: first.row, left: first.column }, hyperlink: { documentReference: "'甲''表'!B5" } }]);
    expect(excel.grid.style(id, 0, 0)).toMatchObject({ fontName: '方正小标宋简体', fontSize: 16 });
  });

  test('写到一半失败，不留下半张表', async () => {
    const excel = open();
    excel.host.faults.failRequest('GeneralException', 1);
    await expect(excel.office.addSheet(plan)).rejects.toMatchObject({ name: 'HostError' });
    await expect(excel.office.addSheet({ ...plan, validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, values: ['很长'.repeat(200)], strict: true }] })).rejects.toMatchObject({ code: 'not-supported' });
    expect(excel.grid.sheets()).toHaveLength(2);
  });

  test('没动过就能撤掉，动过就留着', async () => {
    const excel = open();
    const first = await excel.office.addSheet(plan);
    await excel.office.removeAddedSheet(first.id, plan);
    expect(excel.grid.sheets()).toHaveLength(2);
    const second = await excel.office.addSheet(plan);
    excel.grid.setCells(excel.grid.sheets()[2]?.id ?? '', [{ row: 9, column: 0, value: '人加的' }]);
    await expect(excel.office.removeAddedSheet(second.id, plan)).rejects.toMatchObject({ code: 'sheet-not-empty' });
    await expect(excel.office.removeAddedSheet('{gone}', plan)).rejects.toMatchObject({ code: 'sheet-gone' });
    expect(excel.grid.sheets()).toHaveLength(3);
  });
});

describe('其他', () => {
  test('能力如实', async () => {
    const { office } = open();
    expect(await office.capabilities()).toEqual({ kind: 'excel', api: '1.14', canWatch: true, canWrite: true, readOnlyFile: false, readsMerges: false });
  });

  test('去到单元格，选中的就是它', async () => {
    const excel = open();
    const sheetId = await officeId(excel, 1);
    await excel.office.goTo({ sheetId, row: 4, column: 2 });
    expect(await excel.office.selection()).toEqual({ sheetId, area: { top: 4, left: 2, bottom: 4, right: 2 } });
    await expect(excel.office.goTo({ sheetId: '{gone}', row: 0, column: 0 })).rejects.toMatchObject({ code: 'sheet-gone' });
  });

  test('选了几块，取第一块', async () => {
    const excel = open();
    excel.host.personSelected({ sheetId: excel.sheetId, areas: [{ top: 1, left: 1, bottom: 2, right: 2 }, { top: 5, left: 0, bottom: 5, right: 0 }] });
    expect(await excel.office.selection()).toEqual({ sheetId: await officeId(excel), area: { top: 1, left: 1, bottom: 2, right: 2 } });
  });

  test('另一个工作簿在前面时，说去不了的原因', async () => {
    const excel = open();
    const sheetId = await officeId(excel);
    excel.host.faults.failRequest('GeneralException', 1);
    await expect(excel.office.goTo({ sheetId, row: 0, column: 0 })).rejects.toMatchObject({ code: 'other-workbook-active' });
  });

  test('用完以后，Excel 里不留下引用', async () => {
    const excel = open();
    await excel.office.read();
    await excel.office.apply([await change(excel, 1, 2, EMPTY, text('甲'))]);
    await excel.office.removeAddedSheet((await excel.office.addSheet(plan)).id, plan);
    await excel.office.goTo({ sheetId: await officeId(excel), row: 1, column: 1 });
    await excel.office.selection();
    await excel.settle();
    expect(excel.references()).toBe(0);
  });

  test('复制工作表、合并文件留下的几份状态，第一次写就只剩一份', async () => {
    const excel = open();
    const part = (text: string): string => `<state xmlns="urn:jixiao:state:1">${text}</state>`;
    const foreign = '<other xmlns="urn:somebody-else">别人的</other>';
    await Excel.run(async (context) => {
      for (const xml of [foreign, part('一'), part('二')]) context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(await excel.office.saveState(part('一'), part('三'))).toEqual({ saved: true, xml: part('三') });
    const all = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load('items/id');
      await context.sync();
      const texts = parts.items.map((item) => item.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    });
    expect(all).toEqual([foreign, part('三')]);
  });

  test('隐藏的工作表不转到，也不取消隐藏', async () => {
    const excel = open();
    const [sheet] = excel.grid.sheets();
    excel.grid.addSheet('另一张');
    excel.grid.setVisibility(sheet?.id ?? '', 'hidden');
    await expect(excel.office.goTo({ sheetId: await officeId(excel), row: 0, column: 0 })).rejects.toEqual(expect.objectContaining({ code: 'sheet-hidden' }));
    expect(excel.grid.sheets()[0]?.visibility).toBe('hidden');
  });
});
