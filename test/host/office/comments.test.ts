import { createOfficeHost } from '../../../src/host/office/create-office-host';
import { openExcel } from '../../support/excel/open-excel';

async function opened(rows = 3) {
  const excel = openExcel({ sheets: [{ name: '绩效目标', rows: Array.from({ length: rows }, (_, row) => [`指标${String(row)}`]) }] });
  const host = createOfficeHost();
  const [sheet] = await host.sheets();
  const at = (row: number) => ({ sheetId: sheet?.id ?? '', row, column: 0 });
  /** As a person writes a comment, or replies to one. */
  const write = (row: number, text: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.comments.add(context.workbook.worksheets.getFirst().getCell(row, 0), text);
      await context.sync();
    });
  return { excel, host, at, write, close: async () => { await host.dispose(); await excel.settle(); excel.close(); } };
}

test('插入行以后，批注跟着单元格走，照样认得、撤得掉', async () => {
  const { excel, host, at, close } = await opened();
  await host.changeComments([], [{ at: at(1), text: '甲' }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
    await context.sync();
  });
  const held = await host.comments();
  expect(held.map(({ at: { row } }) => row)).toEqual([2]);
  expect(await host.changeComments(held, [])).toMatchObject({ removed: 1 });
  expect(excel.host.workbook.comments.size).toBe(0);
  await close();
});

test('别人改过字的、回复过的批注不撤，别人的批注不动', async () => {
  const { excel, host, at, write, close } = await opened();
  await host.changeComments([], [{ at: at(0), text: '甲' }, { at: at(1), text: '乙' }]);
  await write(2, '我自己的批注');
  const held = await host.comments();
  const [first, second] = [...excel.host.workbook.comments.values()];
  first!.content = '甲（已核实）';
  second!.replies.push('已改');
  expect(await host.changeComments(held.slice(0, 2), [])).toMatchObject({ removed: 0 });
  expect((await host.comments()).map(({ text, isAnswered }) => [text, isAnswered])).toEqual([['甲（已核实）', false], ['乙', true], ['我自己的批注', false]]);
  await close();
});

test('一批里 Excel 拒绝一条，其余的照写，拒绝的说出是哪一格', async () => {
  const { host, at, close } = await opened(120);
  const wanted = Array.from({ length: 120 }, (_, row) => ({ at: at(row), text: row === 7 ? '' : `意见${String(row)}` }));
  const { added, refused } = await host.changeComments([], wanted);
  expect([added.length, refused]).toEqual([119, [{ at: at(7), reason: 'host-refused' }]]);
  expect(await host.comments()).toHaveLength(119);
  await close();
});
