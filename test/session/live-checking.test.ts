import { createMemoryHost } from '../support/memory-host';
import { openSession } from './open-session';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from './target-sheet';

const RATE_ROW = FIRST_ROW + 1;

describe('边填边查', () => {
  test('打开后全部读一遍，状态是实时检查中', async () => {
    const { state, host, clock } = await openSession([targetSheet()]);
    expect(state().status).toEqual({ kind: 'live', at: expect.any(Number) });
    expect(state().workbook).toBe('测试.xlsx');
    expect([state().problems.tables, state().problems.rows, state().problems.findings]).toEqual([1, 6, []]);
    expect(host.readings).toEqual([undefined]);
    expect(clock.now()).toBeGreaterThan(0);
  });

  test('改坏一格，停手 300 毫秒后问题就在；改好了，问题就没了', async () => {
    const { host, clock, found } = await openSession([targetSheet()]);
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
    await clock.advance(299);
    expect(found()).toEqual([]);
    await clock.advance(1);
    expect(found()).toEqual([expect.stringMatching(/ E6$/)]);
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '≥95%');
    await clock.advance(300);
    expect(found()).toEqual([]);
  });

  test('一次粘贴来一千个提示，只读一次', async () => {
    const { host, clock } = await openSession([targetSheet()]);
    for (let n = 0; n < 1_000; n += 1) host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
    await clock.advance(1_000);
    expect(host.readings.slice(1)).toEqual([['sheet1']]);
  });

  test('不停地改，最多等两秒也要看一眼', async () => {
    const { host, clock } = await openSession([targetSheet()]);
    for (let n = 0; n < 100; n += 1) {
      host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
      await clock.advance(100);
    }
    expect(host.calls.read - 1).toBeGreaterThanOrEqual(4);
    expect(host.calls.read - 1).toBeLessThanOrEqual(6);
  });

  test('只读改动过的工作表，没改的表连问题对象都不换', async () => {
    const other = targetSheet({ id: 'sheet2', name: '另一张' }, '2.监察经费绩效目标表');
    const { host, clock, state } = await openSession([targetSheet(), other]);
    host.type('sheet2', RATE_ROW, VALUE_COLUMN, '');
    await clock.advance(300);
    const kept = state().problems.findings[0];
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
    await clock.advance(300);
    expect(host.readings.slice(1)).toEqual([['sheet2'], ['sheet1']]);
    // The two sheets hold the same indicators and goals, which comparing across tables says too.
    expect(state().problems.findings.filter(({ finding }) => !finding.rule.startsWith('across/'))).toHaveLength(2);
    expect(state().problems.findings).toContain(kept);
  });

  test('重算的提示也当作改动', async () => {
    const { host, clock } = await openSession([targetSheet()]);
    host.emit({ kind: 'calculated', sheetId: 'sheet1' });
    await clock.advance(300);
    expect(host.readings.slice(1)).toEqual([['sheet1']]);
  });

  test('内容没变就不通知界面', async () => {
    const { host, clock, session, state } = await openSession([targetSheet()]);
    const { problems, suggestions, writing } = state();
    host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
    let notified = 0;
    session.subscribe(() => (notified += 1));
    await clock.advance(300);
    expect(state().problems).toBe(problems);
    expect(state().suggestions).toBe(suggestions);
    expect(state().writing).toBe(writing);
    expect(notified).toBeLessThanOrEqual(1);
  });

  test('加一张工作表、删一张工作表，问题跟着来去', async () => {
    const { host, clock, state } = await openSession([targetSheet()]);
    host.addPlainSheet(targetSheet({ id: 'sheet2', name: '新表' }, '2.监察经费绩效目标表'));
    await clock.advance(300);
    expect(state().problems.tables).toBe(2);
    host.removeSheet('sheet1');
    await clock.advance(300);
    expect(state().problems.tables).toBe(1);
  });

  test('读到一半又有改动，先读新的', async () => {
    const { host, clock, found } = await openSession([targetSheet()]);
    const read = host.read;
    host.read = async (ids) => {
      const result = await read(ids);
      if (host.calls.read === 2) host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
      return result;
    };
    host.type('sheet1', FIRST_ROW, VALUE_COLUMN, '');
    await clock.advance(700);
    expect(found()).toHaveLength(2);
    expect(host.calls.read).toBe(3);
  });

  test('检查分片进行，中间让浏览器喘气，并说明正在检查哪张表', async () => {
    const tables = Array.from({ length: 30 }, (_, n) => targetSheet({ id: `s${String(n)}`, name: `表${String(n)}` }, `${String(n)}.项目${String(n)}绩效目标表`));
    const { session, clock, host } = await openSession(tables);
    const statuses = new Set<string>();
    session.subscribe(() => {
      const { status } = session.getState();
      if (status.kind === 'checking') statuses.add(status.sheet);
    });
    for (const { id } of tables) host.type(id, RATE_ROW, VALUE_COLUMN, '');
    const before = clock.breaths;
    clock.workTakes(5);
    await clock.advance(400);
    expect(clock.breaths - before).toBeGreaterThan(5);
    expect(statuses.size).toBeGreaterThan(5);
  });
});

describe('宿主不听话的时候', () => {
  test('正在编辑单元格：状态说等待，悄悄重试，结束编辑后接着查', async () => {
    const { host, clock, state, found } = await openSession([targetSheet()]);
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
    host.faults.failsWith = 'cell-being-edited';
    await clock.advance(10_000);
    expect(state().status).toEqual({ kind: 'waiting-for-input' });
    expect(state().result).toBeUndefined();
    host.faults.failsWith = undefined;
    await clock.advance(4_000);
    expect(state().status.kind).toBe('live');
    expect(found()).toHaveLength(1);
  });

  test('事件丢了，心跳也会发现，并重新登记事件', async () => {
    const { host, clock, found } = await openSession([targetSheet()]);
    host.faults.losesEvents = true;
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
    await clock.advance(5_000);
    expect(found()).toEqual([]);
    await clock.advance(30_000);
    expect(found()).toHaveLength(1);
    expect(host.calls.watch).toBe(2);
    expect(host.listeners.size).toBe(1);
  });

  test('没人动的时候心跳越来越慢', async () => {
    const { host, clock } = await openSession([targetSheet()]);
    await clock.advance(10 * 60_000);
    expect(host.calls.read).toBeLessThan(9);
    expect(host.calls.read).toBeGreaterThan(4);
  });

  test('休眠后连接断了：说明已暂停，不再打扰；唤醒后自己接上', async () => {
    const { host, clock, state, found } = await openSession([targetSheet()]);
    host.faults.failsWith = 'session-lost';
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
    await clock.advance(300);
    expect(state().status).toEqual({ kind: 'paused', code: 'session-lost' });
    const reads = host.calls.read;
    await clock.advance(600_000);
    expect(host.calls.read).toBe(reads);
    host.faults.failsWith = undefined;
    host.emit({ kind: 'woke-up' });
    await clock.advance(300);
    expect(state().status.kind).toBe('live');
    expect(found()).toHaveLength(1);
  });

  test('点“重新连接”重新登记事件并全部重读', async () => {
    const { host, clock, session, state } = await openSession([targetSheet()]);
    host.faults.failsWith = 'session-lost';
    host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
    await clock.advance(300);
    host.faults.failsWith = undefined;
    void session.actions.reconnect();
    await clock.advance(100);
    expect(state().status.kind).toBe('live');
    expect(host.readings.at(-1)).toBeUndefined();
    expect(host.listeners.size).toBe(1);
  });

  test('一时的故障重试三次，还不行才暂停', async () => {
    const { host, clock, state } = await openSession([targetSheet()]);
    host.faults.failsWith = 'unknown';
    host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
    await clock.advance(1_000);
    expect(state().status.kind).toBe('live');
    await clock.advance(10_000);
    expect(state().status).toEqual({ kind: 'paused', code: 'unknown' });
  });

  test('暂停以后点“检查”就再试一次', async () => {
    const { host, clock, session, state } = await openSession([targetSheet()]);
    host.faults.isBroken = true;
    host.emit({ kind: 'calculated', sheetId: 'sheet1' });
    await clock.advance(300);
    expect(state().status.kind).toBe('failed');
    host.faults.isBroken = false;
    void session.actions.check();
    await clock.advance(100);
    expect(state().status.kind).toBe('live');
  });

  test('程序自己的错误不吞掉，状态带上详情', async () => {
    const { host, clock, state } = await openSession([targetSheet()]);
    host.faults.isBroken = true;
    host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
    await clock.advance(300);
    expect(state().status).toEqual({ kind: 'failed', detail: expect.stringContaining('a bug') });
  });

  test('读不全的工作表是未检查，不是没有问题', async () => {
    const { state } = await openSession([targetSheet({ incomplete: 'host-gave-nothing', rows: [] })]);
    expect(state().problems.notChecked.map(({ notChecked }) => notChecked.reason)).toContain('sheet-incomplete');
    expect(state().problems.findings).toEqual([]);
  });

  test('受保护的工作表照样检查，修复说明为什么不能用', async () => {
    const { host, clock, state } = await openSession([targetSheet()]);
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '≥≥95%');
    await clock.advance(300);
    const before = state().problems.findings.find(({ finding }) => finding.fix);
    expect(before?.fixBlocked).toBeUndefined();
    host.protect('sheet1', true);
    await clock.advance(300);
    const after = state().problems.findings.find(({ finding }) => finding.fix);
    expect(after?.fixBlocked).toBe('protected');
  });

  test('只读的文件不提供写入', async () => {
    const host = createMemoryHost([targetSheet()]);
    host.faults.readOnly = true;
    const { state } = await openSession([], host);
    expect(state().writing.blocked).toBe('read-only');
  });

  test('关掉以后不再读，也不留下事件登记', async () => {
    const { host, clock, session } = await openSession([targetSheet()]);
    await session.dispose();
    const reads = host.calls.read;
    host.emit({ kind: 'content', sheetId: 'sheet1', area: 'unknown', origin: 'local' });
    await clock.advance(600_000);
    expect(host.calls.read).toBe(reads);
    expect(host.listeners.size).toBe(0);
  });
});
