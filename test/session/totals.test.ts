import { createMemoryHost } from '../support/memory-host';
import { sheetOf } from '../support/sheet';
import type { Content } from '../support/sheet';
import { openSession } from './open-session';
import { targetSheet } from './target-sheet';

const ROWS: readonly (readonly Content[])[] = [
  ['2025年部门支出总表'],
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
const BASIC = 3;
const TOTAL_ROW = 3;

const budgetSheet = () => sheetOf(ROWS, { id: 'sheet1', name: '支出总表' });

describe('勾稽', () => {
  test('核对的都列出来，相符的也在内，数目对得上', async () => {
    const { state } = await openSession([budgetSheet()]);
    const { totals } = state();
    expect(totals.tables).toBe(1);
    expect(totals.counts.failed).toBe(0);
    expect(totals.counts.held).toBeGreaterThan(10);
    expect(totals.counts.held + totals.counts['not-checked']).toBe(totals.identities.length);
    expect(totals.sheets).toEqual({ sheet1: { name: '支出总表', isHidden: false } });
  });

  test('改一个合计，停手后不符的就排在最前面，两边的格子和数都在；改回来又相符', async () => {
    const { host, clock, state } = await openSession([budgetSheet()]);
    host.type('sheet1', TOTAL_ROW, BASIC, 66);
    await clock.advance(300);
    const failed = state().totals.identities.slice(0, state().totals.counts.failed);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ result }) => result.state === 'failed')).toBe(true);
    const column = failed.find(({ result }) => result.right.every(({ at }) => at.column === BASIC));
    expect(column?.result.left.map(({ at, amount }) => [at.row, amount?.decimal])).toEqual([[TOTAL_ROW, '66']]);
    expect(column?.result.sums).toMatchObject({ left: '66', right: '60', difference: '6' });
    host.type('sheet1', TOTAL_ROW, BASIC, 60);
    await clock.advance(300);
    expect(state().totals.counts.failed).toBe(0);
  });

  test('与改动无关的关系还是原来的对象，不必重画', async () => {
    const { host, clock, state } = await openSession([budgetSheet()]);
    const before = new Set(state().totals.identities);
    host.type('sheet1', TOTAL_ROW, BASIC, 66);
    await clock.advance(300);
    const fresh = state().totals.identities.filter((view) => !before.has(view));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(({ result }) => [...result.left, ...result.right].some(({ at }) => at.row === TOTAL_ROW && at.column === BASIC))).toBe(true);
  });

  test('公式重算之后跟着变', async () => {
    const host = createMemoryHost([budgetSheet()]);
    const { clock, state } = await openSession([budgetSheet()], host);
    // Recalculation raises no content event.
    host.faults.losesEvents = true;
    host.type('sheet1', TOTAL_ROW, BASIC, 66);
    host.faults.losesEvents = false;
    expect(state().totals.counts.failed).toBe(0);
    host.emit({ kind: 'calculated', sheetId: 'sheet1' });
    await clock.advance(300);
    expect(state().totals.counts.failed).toBeGreaterThan(0);
  });

  test('合计打错了：改为公式写进去就相符，撤销回到原来的数', async () => {
    const { host, clock, state, session } = await openSession([budgetSheet()]);
    host.type('sheet1', TOTAL_ROW, BASIC, 66);
    await clock.advance(300);
    const view = state().totals.identities.find(({ result, remedies }) => result.state === 'failed' && result.right.every(({ at }) => at.column === BASIC) && remedies.length > 0);
    expect(view?.remedies[0]).toMatchObject({ kind: 'sum', fix: { before: '66', after: '=SUM(D5,D9)（60）' }, breaks: [] });
    const finding = state().problems.findings.find(({ finding: { identity } }) => identity === view?.result.identity.key);
    expect(finding?.finding.fix).toEqual(view?.remedies[0]?.fix);
    await session.actions.mend(view?.result.identity.key ?? '', 0);
    expect(host.snapshot().sheets[0]?.rows[TOTAL_ROW]?.[BASIC]).toMatchObject({ formula: '=SUM(D5,D9)' });
    expect(state().result).toEqual({ kind: 'fixed', count: 1, refused: [] });
    await session.actions.undo();
    expect(host.snapshot().sheets[0]?.rows[TOTAL_ROW]?.[BASIC]).toEqual({ value: 66, text: '66' });
  });

  test('在此期间单元格被改过，不写，点名说明', async () => {
    const { host, clock, state, session } = await openSession([budgetSheet()]);
    host.type('sheet1', TOTAL_ROW, BASIC, 66);
    await clock.advance(300);
    const view = state().totals.identities.find(({ remedies }) => remedies[0]?.at.column === BASIC);
    host.faults.losesEvents = true;
    host.type('sheet1', TOTAL_ROW, BASIC, 67);
    await session.actions.mend(view?.result.identity.key ?? '', 0);
    expect(state().result).toMatchObject({ kind: 'fixed', count: 0, refused: [{ reason: 'cell-changed' }] });
    expect(host.snapshot().sheets[0]?.rows[TOTAL_ROW]?.[BASIC]).toMatchObject({ value: 67 });
  });

  test('工作表受保护时说明不能写', async () => {
    const { host, clock, state, session } = await openSession([budgetSheet()]);
    host.protect('sheet1', true);
    host.type('sheet1', TOTAL_ROW, BASIC, 66);
    await clock.advance(300);
    const view = state().totals.identities.find(({ remedies }) => remedies.length > 0);
    expect(view?.remedies.every(({ blocked }) => blocked === 'protected')).toBe(true);
    await session.actions.mend(view?.result.identity.key ?? '', 0);
    expect(state().result).toMatchObject({ kind: 'host-error', code: 'protected' });
  });

  test('没有对上的勾稽列出原因', async () => {
    const { state } = await openSession([budgetSheet()]);
    expect(state().totals.unmatched).toContainEqual(expect.objectContaining({ reason: 'table-missing' }));
  });

  test('没有预算表，什么也不说', async () => {
    const { state } = await openSession([targetSheet()]);
    expect(state().totals).toMatchObject({ identities: [], tables: 0 });
  });
});
