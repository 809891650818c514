import { openExcel, type OpenExcel } from '../../support/excel/open-excel';

let excel: OpenExcel;
afterEach(() => excel.close());

const code = (run: () => Promise<unknown>): Promise<string> => run().then(() => 'no error', (error: { code?: string }) => error.code ?? String(error));

describe('the genuine library over the simulated Excel', () => {
  it('reads and writes values, formats and looks, and leaves no reference behind', async () => {
    excel = openExcel({ sheets: [{ name: '表', rows: [['名称', 0.95], ['', '≥95%']] }] });
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:B2');
      range.load('values,text,numberFormat,format/fill/color');
      await context.sync();
      const before = { values: range.values, text: range.text, fill: range.format.fill.color };
      range.getCell(0, 1).numberFormat = [['0%']];
      range.getCell(1, 0).values = [['95%']];
      range.format.font.bold = true;
      await context.sync();
      range.load('values,text,format/font/bold');
      await context.sync();
      return { before, values: range.values, text: range.text, bold: range.format.font.bold };
    });
    expect(read).toEqual({
      before: { values: [['名称', 0.95], ['', '≥95%']], text: [['名称', '0.95'], ['', '≥95%']], fill: '#FFFFFF' },
      values: [['名称', 0.95], [0.95, '≥95%']],
      text: [['名称', '95%'], ['95%', '≥95%']],
      bold: true,
    });
    await excel.settle();
    expect(excel.references()).toBe(0);
  });

  it('sets the looks of several areas in one call, and tells what they share', async () => {
    excel = openExcel({ sheets: [{ name: '表', rows: [['甲', '乙'], ['丙', '丁']] }] });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      const areas = sheet.getRanges('A1,B2');
      areas.format.font.bold = true;
      areas.format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('A1').format.font.size = 20;
      await context.sync();
      const again = sheet.getRanges('A1,B2');
      again.load('address,areaCount,format/font/bold,format/font/size');
      await context.sync();
      const { address, areaCount, format } = again;
      return { address, areaCount, bold: format.font.bold, size: format.font.size };
    });
    expect(read).toEqual({ address: '表!A1,表!B2', areaCount: 2, bold: true, size: null });
    const { id = '' } = excel.grid.sheets()[0] ?? {};
    const looks = [[0, 0], [0, 1], [1, 0], [1, 1]].map(([row = 0, column = 0]) => excel.grid.style(id, row, column));
    expect(looks.map(({ bold }) => bold)).toEqual([true, false, false, true]);
    expect(looks.map(({ borders }) => borders.top !== undefined)).toEqual([true, false, false, true]);
    expect(await code(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRanges(Array.from({ length: 2000 }, (_, row) => `A${String(row + 1)}`).join(','));
      await context.sync();
    }))).toBe('InvalidArgument');
  });

  it('makes one step of undo of all writes of one batch', async () => {
    excel = openExcel({ sheets: [{ name: '表', rows: [['甲', '乙']] }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('A1').values = [['丙']];
      sheet.getRange('B1').values = [['丁']];
      await context.sync();
    });
    const { id = '' } = excel.grid.sheets()[0] ?? {};
    expect(excel.grid.undo()).toBe(true);
    expect([excel.grid.cell(id, 0, 0).value, excel.grid.cell(id, 0, 1).value]).toEqual(['甲', '乙']);
  });

  it('stops a batch at its first failing action and keeps what was done before', async () => {
    excel = openExcel({ sheets: [{ name: '表', rows: [['甲']] }] });
    const failed = await code(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('表').getRange('A1').values = [['乙']];
        context.workbook.worksheets.getItem('没有').getRange('A1').values = [['丙']];
        await context.sync();
      }),
    );
    expect(failed).toBe('ItemNotFound');
    expect(excel.grid.cell(excel.grid.sheets()[0]?.id ?? '', 0, 0).value).toBe('乙');
  });

  it('tells a missing sheet by a null object', async () => {
    excel = openExcel();
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('refuses what it does not know by class and member, and what the manifest does not ask for', async () => {
    excel = openExcel();
    const unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').clear();
      await context.sync();
    }).catch((error: Error) => error.message);
    expect(unknown).toContain('Range.clear');
    // `worksheets.onNameChanged` came after ExcelApi 1.14.
    const tooNew = await code(() => Excel.run(async (context) => void context.workbook.worksheets.onNameChanged.add(() => Promise.resolve())));
    expect(tooNew).toBe('ApiNotFound');
  });

  it.each([
    ['≥95%', '≥95%', 'General'],
    ['95%', 0.95, '0%'],
    ['0012', 12, 'General'],
    ['1,234', 1234, 'General'],
    ['123456789012345678', 123456789012346000, 'General'],
    ['1-2', 46024, 'd-mmm'],
    ['2018-12-31', 43465, 'm/d/yyyy'],
    ['(1)', -1, 'General'],
    ["'=1+1", '=1+1', 'General'],
    ['12月', '12月', 'General'],
    ['13082225P000169100010', '13082225P000169100010', 'General'],
  ])('reads the text %s as Excel does', async (text, value, numberFormat) => {
    excel = openExcel();
    const result = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      range.values = [[text]];
      range.load('values,numberFormat');
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
    });
    expect(result).toEqual([value, numberFormat]);
  });

  it('keeps any text in a cell that was formatted as text in the same batch', async () => {
    excel = openExcel();
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['=1+1']];
      range.load('values');
      await context.sync();
      return range.values[0]?.[0];
    });
    expect(value).toBe('=1+1');
  });

  it('ignores writes into cells that a merge covers', async () => {
    excel = openExcel({ sheets: [{ name: '表', rows: [['甲', null]] }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:B1');
      range.merge();
      range.values = [['乙', '丙']];
      await context.sync();
    });
    const { id = '' } = excel.grid.sheets()[0] ?? {};
    expect([excel.grid.cell(id, 0, 0).value, excel.grid.cell(id, 0, 1).value]).toEqual(['乙', null]);
  });

  it('tells handlers of changes of the person, of others and of the add-in', async () => {
    excel = openExcel({ sheets: [{ name: '表', rows: [['甲']] }] });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('表').getRange('B1').values = [[1]];
      await context.sync();
    });
    const { id = '' } = excel.grid.sheets()[0] ?? {};
    excel.grid.setCells(id, [{ row: 4, column: 1, value: '乙' }]);
    excel.grid.insert(id, 'row', 0, 2);
    excel.grid.beginStep('remote');
    excel.grid.setCells(id, [{ row: 0, column: 0, value: '丙' }]);
    excel.grid.endStep();
    await excel.settle();
    expect(heard).toEqual([
      'B1 RangeEdited Local ThisLocalAddin',
      'B5 RangeEdited Local Unknown',
      '1:2 RowInserted Local Unknown',
      'A1 RangeEdited Remote Unknown',
    ]);
  });

  describe('with a fault switched on', () => {
    const touch = () => Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['新']];
      await context.sync();
    });

    it.each([
      ['a cell is being edited', (open: OpenExcel) => void (open.host.faults.editMode = true), 'InvalidOperationInCellEditMode'],
      ['the sheet is protected', (open: OpenExcel) => open.host.setProtection(open.grid.sheets()[0]?.id ?? '', true), 'AccessDenied'],
      ['the session was lost', (open: OpenExcel) => void (open.host.faults.sessionLost = true), 'InvalidOrTimedOutSession'],
      ['the request is too large', (open: OpenExcel) => void (open.host.faults.payloadLimit = 10), 'RequestPayloadSizeLimitExceeded'],
      ['this request fails', (open: OpenExcel) => open.host.faults.failRequest('GeneralException'), 'GeneralException'],
    ])('answers with the code of Excel when %s, and writes nothing', async (_, spoil, expected) => {
      excel = openExcel({ sheets: [{ name: '表', rows: [['旧']] }] });
      spoil(excel);
      expect(await code(touch)).toBe(expected);
      expect(excel.grid.cell(excel.grid.sheets()[0]?.id ?? '', 0, 0).value).toBe('旧');
    });

    it('waits for the person to leave the cell when asked to', async () => {
      excel = openExcel({ sheets: [{ name: '表', rows: [['旧']] }] });
      excel.host.faults.editMode = true;
      const written = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [['新']];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(excel.grid.cell(excel.grid.sheets()[0]?.id ?? '', 0, 0).value).toBe('旧');
      excel.host.faults.editMode = false;
      await written;
      expect(excel.grid.cell(excel.grid.sheets()[0]?.id ?? '', 0, 0).value).toBe('新');
    });

    it('gives null instead of values, without an error', async () => {
      excel = openExcel({ sheets: [{ name: '表', rows: [['旧']] }] });
      excel.host.faults.valuesNull = true;
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1:A2');
        range.load('values');
        await context.sync();
        return range.values as unknown;
      });
      expect(values).toBeNull();
    });
  });
});
