import { packWithSmallLibrary } from '../support/small-library';
import { createOfficeHost } from '../../src/host/office/create-office-host';
import { createSession } from '../../src/session/create-session';
import type { Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/state';
import { createHeadlessGrid } from '../../src/simulator/univer/headless';
import type { UniverGrid } from '../../src/simulator/univer/univer-grid';
import { createFakeClock } from '../support/fake-clock';
import type { FakeClock } from '../support/fake-clock';
import type { OpenExcel } from '../support/excel/open-excel';
import { openExcel } from '../support/excel/open-excel';

const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['2026年部门支出总表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['合计', null, 100, 60, 40],
  ['208', '社会保障和就业支出', 70, 50, 20],
  ['20801', '人力资源和社会保障管理事务', 70, 50, 20],
  ['2080101', '行政运行', 50, 50, null],
  ['2080102', '一般行政管理事务', 20, null, 20],
  ['221', '住房保障支出', 30, 10, 20],
  ['22102', '住房改革支出', 30, 10, 20],
  ['2210201', '住房公积金', 30, 10, 20],
];
// Univer takes its time to start.
jest.setTimeout(30_000);

const BASIC = 3;
const TOTAL_ROW = 3;
const ITEM_ROW = 6;

interface Opened {
  readonly excel: OpenExcel;
  readonly grid: UniverGrid;
  readonly session: Session;
  readonly clock: FakeClock;
  /** The budget table, and a sheet whose cells its formulas look at. */
  readonly table: string;
  readonly source: string;
  readonly state: () => SessionState;
  /** Everything calculated, told and answered, and so many milliseconds later. */
  turn(milliseconds: number): Promise<void>;
  /** Waits for what a person asked for while the simulated Excel answers. */
  done(action: Promise<void>): Promise<void>;
  close(): Promise<void>;
}

let opened: Opened;

/** The whole way: session, adapter, genuine library, simulated Excel with formulas worked out; only the clock is the test's. */
async function open(): Promise<Opened> {
  const { grid, dispose } = createHeadlessGrid();
  const table = grid.sheets()[0]?.id ?? '';
  grid.renameSheet(table, '支出总表');
  const source = grid.addSheet("张三's 草稿");
  grid.setCells(source, [{ row: 0, column: 0, value: 50 }]);
  grid.setCells(table, ROWS.flatMap((cells, row) => cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }]))));
  grid.setCells(table, [{ row: ITEM_ROW, column: BASIC, formula: "='张三''s 草稿'!A1" }]);
  await grid.settled();
  grid.clearUndo();
  const excel = openExcel({ grid });
  const clock = createFakeClock();
  const session = createSession({ host: createOfficeHost(), pack: packWithSmallLibrary, clock });
  const turn = async (milliseconds: number): Promise<void> => {
    await grid.settled();
    await excel.settle();
    await clock.advance(milliseconds);
    await excel.settle();
    await clock.advance(0);
  };
  opened = {
    excel, grid, session, clock, table, source, turn,
    state: session.getState,
    async done(action) {
      await turn(0);
      await turn(0);
      await action;
    },
    async close() {
      const end = session.dispose();
      await turn(0);
      await end;
      excel.close();
      dispose();
    },
  };
  void session.start();
  await turn(200);
  await turn(0);
  return opened;
}

afterEach(() => opened.close());

const failed = (): number => opened.state().totals.counts.failed;
const errors = (): string[] => opened.state().problems.findings.filter(({ finding }) => finding.severity === 'error').map(({ finding, address }) => `${finding.code} ${address}`);

describe('公式重算之后，勾稽跟着变', () => {
  test('改的是别的工作表，这张表没有编辑，只有重算：不符出现，改回来又消失', async () => {
    const { grid, source, turn } = await open();
    expect([failed(), errors()]).toEqual([0, []]);
    grid.setCells(source, [{ row: 0, column: 0, value: 55 }]);
    await turn(300);
    expect(failed()).toBeGreaterThan(0);
    expect(errors()).toContain('Z-901 D6');
    grid.setCells(source, [{ row: 0, column: 0, value: 50 }]);
    await turn(300);
    expect([failed(), errors()]).toEqual([0, []]);
  });

  test('事件都丢了，心跳补上', async () => {
    const { excel, grid, source, turn } = await open();
    excel.host.faults.loseEvents = true;
    grid.setCells(source, [{ row: 0, column: 0, value: 55 }]);
    await turn(1_000);
    expect(failed()).toBe(0);
    await turn(31_000);
    expect(failed()).toBeGreaterThan(0);
  });

  test('事件都来两次，结果一样，不多读一遍', async () => {
    const { excel, grid, source, turn } = await open();
    const read = countReads(excel);
    grid.setCells(source, [{ row: 0, column: 0, value: 55 }]);
    await turn(300);
    const once = read();
    const first = failed();
    excel.host.faults.doubleEvents = true;
    grid.setCells(source, [{ row: 0, column: 0, value: 56 }]);
    await turn(300);
    expect(failed()).toBe(first);
    expect(read()).toBe(2 * once);
  });
});

describe('改为公式，走的是真的 Office.js', () => {
  test('合计打错：改为公式后相符，改分项它跟着变，撤销回到原来的数', async () => {
    const { grid, session, table, turn, state, done } = await open();
    grid.setCells(table, [{ row: TOTAL_ROW, column: BASIC, value: 66 }]);
    await turn(300);
    const view = state().totals.identities.find(({ result, remedies }) => result.state === 'failed' && remedies[0]?.at.column === BASIC);
    expect(view?.remedies[0]).toMatchObject({ kind: 'sum', fix: { before: '66', after: '=SUM(D5,D9)（60）' } });
    await done(session.actions.mend(view?.result.identity.key ?? '', 0));
    expect(state().result).toEqual({ kind: 'fixed', count: 1, refused: [] });
    await turn(300);
    expect(grid.cell(table, TOTAL_ROW, BASIC)).toMatchObject({ value: 60, formula: '=SUM(D5,D9)' });
    expect([failed(), errors()]).toEqual([0, []]);
    grid.setCells(table, [8, 9, 10].map((row) => ({ row, column: BASIC, value: 12 })));
    await turn(300);
    expect(grid.cell(table, TOTAL_ROW, BASIC).value).toBe(62);
    expect(state().totals.identities.find(({ result }) => result.identity.key === view?.result.identity.key)?.result.state).toBe('held');
    await done(session.actions.undo());
    expect(grid.cell(table, TOTAL_ROW, BASIC)).toEqual({ value: 66 });
  });

  test('文本格式的数：转为数字，公式随之重算；撤销后还是文本', async () => {
    const { grid, session, table, turn, state, done } = await open();
    const area = { top: 10, left: 2, bottom: 10, right: 2 };
    grid.setStyle(table, area, { numberFormat: '@' });
    grid.setCells(table, [{ row: 10, column: 2, value: '30.00' }]);
    await turn(300);
    const finding = state().problems.findings.find(({ finding: { rule } }) => rule === 'totals/amount-as-text');
    expect(finding?.finding.fix).toMatchObject({ kind: 'safe', before: "'30.00", after: '30.00' });
    await done(session.actions.fix(finding?.finding.fingerprint ?? ''));
    expect([grid.cell(table, 10, 2).value, grid.style(table, 10, 2).numberFormat]).toEqual([30, '0.00']);
    await turn(300);
    expect(state().problems.findings.some(({ finding: { rule } }) => rule === 'totals/amount-as-text')).toBe(false);
    await done(session.actions.undo());
    expect([grid.cell(table, 10, 2).value, grid.style(table, 10, 2).numberFormat]).toEqual(['30.00', '@']);
  });
});

/** Requests that read cells, by what the library sends. */
function countReads(excel: OpenExcel): () => number {
  let count = 0;
  const send = excel.host.bridge.sendMessageToHost;
  excel.host.bridge.sendMessageToHost = (text) => {
    if (text.includes('Values') || text.includes('values')) count += 1;
    send(text);
  };
  return () => count;
}
