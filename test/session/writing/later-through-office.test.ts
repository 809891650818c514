import { packWithSmallLibrary } from '../../support/small-library';
import { createOfficeHost } from '../../../src/host/office/create-office-host';
import { createSession } from '../../../src/session/create-session';
import type { Session } from '../../../src/session/session';
import { createFakeClock } from '../../support/fake-clock';
import { openExcel } from '../../support/excel/open-excel';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from '../target-sheet';

/** Both sittings over the genuine library and the simulated Excel. */
test('关闭窗格再打开，写好的表照原表刷新，手工改过的不动', async () => {
  const excel = openExcel({ workbook: { name: '培训.xlsx', sheets: [targetSheet()] } });
  const clock = createFakeClock();
  const turn = async (milliseconds: number): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      await excel.settle();
      await clock.advance(round === 0 ? milliseconds : 0);
    }
  };
  const ended = async (action: Promise<void>): Promise<void> => {
    let isDone = false;
    void action.then(() => (isDone = true));
    for (let round = 0; round < 50 && !isDone; round += 1) await turn(50);
    await action;
  };
  const open = async (): Promise<Session> => {
    const session = createSession({ host: createOfficeHost(), pack: packWithSmallLibrary, clock });
    void session.start();
    await turn(500);
    return session;
  };
  const source = excel.grid.sheets()[0]?.id ?? '';
  const first = await open();
  first.actions.wishWriting({ scope: 'all' });
  first.actions.preview('hebei-full');
  await ended(first.actions.writeTable());
  expect(first.getState().result).toMatchObject({ kind: 'sheet-written' });
  await ended(first.dispose());

  const second = await open();
  expect(second.getState().writing).toMatchObject({ written: 1, projects: 1 });
  const added = excel.grid.sheets()[1]?.id ?? '';
  const cell = (row: number, column: number): unknown => excel.grid.cell(added, row, column).value;
  const find = (text: string): { row: number; column: number } => {
    for (let row = 0; row < 30; row += 1) for (let column = 0; column < 8; column += 1) if (cell(row, column) === text) return { row, column };
    throw new Error(`no ${text}`);
  };
  const [followed, edited] = [find('≥95%'), find('≥90%')];
  excel.grid.setCells(added, [{ ...edited, value: '≥92%' }]);
  excel.grid.setCells(source, [{ row: FIRST_ROW + 1, column: VALUE_COLUMN, value: '≥96%' }]);
  await turn(500);
  second.actions.previewRefresh();
  expect(second.getState().writing.refresh).toMatchObject({ changes: 1, manual: [{ written: '≥90%', now: '≥92%' }], anew: [], orphaned: [] });
  await ended(second.actions.refresh());
  expect([cell(followed.row, followed.column), cell(edited.row, edited.column)]).toEqual(['≥96%', '≥92%']);
  await ended(second.dispose());
  excel.close();
});
