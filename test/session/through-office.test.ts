import { packWithSmallLibrary } from '../support/small-library';
import { createOfficeHost } from '../../src/host/office/create-office-host';
import { createSession } from '../../src/session/create-session';
import type { Session } from '../../src/session/session';
import { createFakeClock } from '../support/fake-clock';
import type { FakeClock } from '../support/fake-clock';
import type { OpenExcel } from '../support/excel/open-excel';
import { openExcel } from '../support/excel/open-excel';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from './target-sheet';

const RATE_ROW = FIRST_ROW + 1;

interface Opened extends OpenExcel {
  readonly session: Session;
  readonly clock: FakeClock;
  readonly sheetId: string;
  type(value: string): void;
  turn(milliseconds: number): Promise<void>;
  found(): string[];
}

let opened: Opened;

/** The whole way: session, adapter, genuine library, simulated Excel; only the clock is the test's. */
async function open(): Promise<Opened> {
  const excel = openExcel({ workbook: { name: '培训.xlsx', sheets: [targetSheet()] } });
  const clock = createFakeClock();
  const session = createSession({ host: createOfficeHost(), pack: packWithSmallLibrary, clock });
  const sheetId = excel.grid.sheets()[0]?.id ?? '';
  const turn = async (milliseconds: number): Promise<void> => {
    await excel.settle();
    await clock.advance(milliseconds);
    await excel.settle();
    await clock.advance(0);
  };
  opened = {
    ...excel, session, clock, sheetId, turn,
    type: (value) => excel.grid.setCells(sheetId, [{ row: RATE_ROW, column: VALUE_COLUMN, value }]),
    found: () => session.getState().problems.findings.map(({ finding, address }) => `${finding.code} ${address}`),
  };
  void session.start();
  await turn(200);
  await turn(0);
  return opened;
}

afterEach(async () => {
  opened.host.faults.editMode = false;
  opened.host.faults.sessionLost = false;
  const end = opened.session.dispose();
  await opened.turn(0);
  await end;
  opened.close();
});

test('打开、改坏、修复、撤销，走的是真的 Office.js', async () => {
  const { session, turn, type, found, grid, sheetId } = await open();
  expect(session.getState()).toMatchObject({ workbook: '培训.xlsx', status: { kind: 'live' }, problems: { tables: 1, rows: 6, findings: [] } });
  type('≥≥95%');
  await turn(300);
  expect(found()).toHaveLength(1);
  const fixing = session.actions.fix(session.getState().problems.findings[0]?.finding.fingerprint ?? '');
  await turn(0);
  await fixing;
  expect([found(), grid.cell(sheetId, RATE_ROW, VALUE_COLUMN).value]).toEqual([[], '≥95%']);
  const undoing = session.actions.undo();
  await turn(0);
  await undoing;
  expect([found().length, grid.cell(sheetId, RATE_ROW, VALUE_COLUMN).value]).toEqual([1, '≥≥95%']);
});

test('一千次修改的风暴，只多几次往返', async () => {
  const { host, turn, type, found } = await open();
  let requests = 0;
  const send = host.bridge.sendMessageToHost;
  host.bridge.sendMessageToHost = (text) => {
    requests += 1;
    send(text);
  };
  for (let n = 0; n < 1_000; n += 1) type(`≥${String(n % 100)}%`);
  type('');
  await turn(2_000);
  expect(found()).toHaveLength(1);
  expect(requests).toBeLessThan(12);
});

test('编辑单元格时安静等待，结束后接着查', async () => {
  const { host, session, turn, type, found } = await open();
  type('');
  host.faults.editMode = true;
  await turn(5_000);
  expect(session.getState().status).toEqual({ kind: 'waiting-for-input' });
  host.faults.editMode = false;
  await turn(5_000);
  expect([found().length, session.getState().status.kind]).toEqual([1, 'live']);
});

test('修复在等人结束编辑时取消：编辑结束也不写，别的操作不用等它', async () => {
  const { host, session, clock, turn, type, found, grid, sheetId } = await open();
  type('≥≥95%');
  await turn(300);
  const [first] = session.getState().problems.findings;
  host.faults.editMode = true;
  const fixing = session.actions.fix(first?.finding.fingerprint ?? '');
  // The request stays open as long as the cell is being edited.
  await clock.advance(1_000);
  expect(session.getState().status).toEqual({ kind: 'waiting-for-input', toWrite: true });
  session.actions.giveUp();
  await fixing;
  expect(session.getState().result).toMatchObject({ kind: 'host-error', code: 'given-up' });
  host.faults.editMode = false;
  await turn(5_000);
  expect([grid.cell(sheetId, RATE_ROW, VALUE_COLUMN).value, found().length, session.getState().status.kind]).toEqual(['≥≥95%', 1, 'live']);
  const again = session.actions.fix(first?.finding.fingerprint ?? '');
  await turn(0);
  await again;
  expect([grid.cell(sheetId, RATE_ROW, VALUE_COLUMN).value, session.getState().result]).toEqual(['≥95%', expect.objectContaining({ kind: 'fixed' })]);
});

test('休眠后连接断开又恢复：重新登记事件，漏掉的改动也查到', async () => {
  const { host, session, turn, type, found } = await open();
  host.faults.sessionLost = true;
  type('');
  await turn(31_000);
  expect(session.getState().status).toEqual({ kind: 'paused', code: 'session-lost' });
  host.faults.sessionLost = false;
  const again = session.actions.reconnect();
  await turn(100);
  await again;
  expect([found().length, session.getState().status.kind]).toEqual([1, 'live']);
  type('≥95%');
  await turn(300);
  expect(found()).toEqual([]);
});

test('事件丢了，心跳补上', async () => {
  const { host, turn, type, found } = await open();
  host.faults.loseEvents = true;
  type('');
  await turn(1_000);
  expect(found()).toEqual([]);
  await turn(31_000);
  expect(found()).toHaveLength(1);
});

test('写一张新表，再撤掉', async () => {
  const { session, host, turn, grid, sheetId } = await open();
  host.personSelected({ sheetId, areas: [{ top: FIRST_ROW, left: 0, bottom: FIRST_ROW, right: 0 }] });
  await turn(200);
  session.actions.preview('hebei-full');
  const writing = session.actions.writeTable();
  await turn(0);
  await writing;
  expect(session.getState()).toMatchObject({ result: { kind: 'sheet-written', rows: 6 }, problems: { tables: 2, rows: 12 } });
  const undoing = session.actions.undo();
  await turn(0);
  await undoing;
  expect(grid.sheets()).toHaveLength(1);
});
