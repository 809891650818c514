import { cellAt } from '../../../src/core/sheet/snapshot';
import type { Opened } from '../open-session';
import { openSession } from '../open-session';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from '../target-sheet';

const sheets = () => [targetSheet(), targetSheet({ id: 'sheet2', name: '绩效目标2' }, '2.创业扶持经费绩效目标表')];
const names = ({ host }: Opened): string[] => host.snapshot().sheets.map(({ name }) => name);

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

async function opened(): Promise<Opened> {
  const session = await openSession(sheets());
  session.host.select({ sheetId: 'sheet1', area: { top: FIRST_ROW, bottom: FIRST_ROW, left: 0, right: 0 } });
  await session.clock.advance(200);
  return session;
}

describe('写全部项目', () => {
  test('每个项目一张表，一步撤销', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ scope: 'all' });
    one.session.actions.preview('hebei-full');
    expect(one.state().writing.preview).toMatchObject({ projects: 2, rows: 12, shown: 0 });
    await done(one, one.session.actions.writeTable());
    expect(one.state().result).toMatchObject({ kind: 'sheets-written', count: 2, projects: 2 });
    expect(one.state().writing).toMatchObject({ projects: 2, written: 2, busy: false });
    await done(one, one.session.actions.undo());
    expect(names(one)).toEqual(['绩效目标', '绩效目标2']);
  });

  test('写在一张表上，或写成台账，都只有一张', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ scope: 'all', arrangement: 'pages' });
    one.session.actions.preview('hebei-full');
    expect(one.state().writing.preview?.plans).toHaveLength(1);
    one.session.actions.wishWriting({ arrangement: 'sheets' });
    one.session.actions.preview('ledger');
    expect(one.state().writing.preview?.plans).toHaveLength(1);
  });

  test('中途取消，什么也不留下', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ scope: 'all' });
    one.session.actions.preview('hebei-full');
    const writing = one.session.actions.writeTable();
    one.session.actions.cancelWriting();
    const stop = one.session.subscribe(() => one.session.getState().writing.progress !== undefined && one.session.actions.cancelWriting());
    await done(one, writing);
    stop();
    expect(one.state().result).toEqual({ kind: 'writing-cancelled', left: [] });
    expect(names(one)).toEqual(['绩效目标', '绩效目标2']);
    expect(one.state().writing).toMatchObject({ busy: false, isCancelling: false });
  });

  test('撤销时有一张改过：那张留着并说出来', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ scope: 'all' });
    one.session.actions.preview('hebei-full');
    await done(one, one.session.actions.writeTable());
    one.host.type(one.host.snapshot().sheets[2]?.id ?? '', 0, 0, '手写');
    await done(one, one.session.actions.undo());
    expect(one.state().result).toMatchObject({ kind: 'sheets-kept', removed: 1, kept: [expect.any(String)] });
    expect(names(one)).toHaveLength(3);
  });
});

describe('预览', () => {
  const second = { sheetId: 'sheet2', area: { top: FIRST_ROW, bottom: FIRST_ROW, left: 0, right: 0 } };

  test('选到另一个项目，预览跟着换；选到表外，留着', async () => {
    const one = await opened();
    one.session.actions.preview('hebei-full');
    expect(one.state().writing.preview?.project).toBe('技能培训经费');
    one.host.select(second);
    await one.clock.advance(200);
    expect(one.state().writing.preview?.project).toBe('创业扶持经费');
    one.host.select({ sheetId: 'sheet2', area: { top: 400, bottom: 400, left: 0, right: 0 } });
    await one.clock.advance(200);
    expect(one.state().writing.preview?.project).toBe('创业扶持经费');
    await done(one, one.session.actions.writeTable());
    expect(names(one)).toEqual(['绩效目标', '绩效目标2', '创业扶持经费']);
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toEqual({ changes: 0, manual: [], anew: [], orphaned: [] });
  });

  test('看过预览再改的，写的是改过的', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ scope: 'all' });
    one.session.actions.preview('hebei-full');
    one.host.type('sheet1', FIRST_ROW + 1, VALUE_COLUMN, '≥96%');
    await one.clock.advance(300);
    await done(one, one.session.actions.writeTable());
    const written = one.host.snapshot().sheets.find(({ name }) => name === '技能培训经费');
    expect(written?.rows.flat().map((cell) => cell?.text)).toContain('≥96%');
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toMatchObject({ changes: 0 });
  });

  test('没有选中项目时选表样，就是全部项目', async () => {
    const one = await openSession(sheets());
    one.session.actions.preview('hebei-full');
    expect(one.state().writing).toMatchObject({ wish: { scope: 'all' }, preview: { projects: 2 } });
  });
});

describe('放在哪里', () => {
  test('原表后面', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ place: 'beside' });
    one.session.actions.preview('hebei-full');
    await done(one, one.session.actions.writeTable());
    expect(names(one)).toEqual(['绩效目标', '技能培训经费', '绩效目标2']);
  });

  test('原表的位置：新表用原名，原表改名留着；撤销还原', async () => {
    const one = await opened();
    one.session.actions.wishWriting({ place: 'in-place' });
    one.session.actions.preview('hebei-full');
    await done(one, one.session.actions.writeTable());
    expect(names(one)).toEqual(['绩效目标（原）', '绩效目标', '绩效目标2']);
    await done(one, one.session.actions.undo());
    expect(names(one)).toEqual(['绩效目标', '绩效目标2']);
  });
});

describe('刷新写好的表', () => {
  async function written(): Promise<Opened & { readonly added: string }> {
    const one = await opened();
    one.session.actions.preview('hebei-full');
    await done(one, one.session.actions.writeTable());
    return { ...one, added: one.host.snapshot().sheets.at(-1)?.id ?? '' };
  }

  function place(one: Opened, sheetId: string, text: string): { row: number; column: number } | undefined {
    const sheet = one.host.snapshot().sheets.find(({ id }) => id === sheetId);
    for (const [row, cells] of (sheet?.rows ?? []).entries()) for (const [column, cell] of cells.entries()) if (cell?.text === text) return { row, column };
    return undefined;
  }

  test('原表改了跟着改，手工改过的不动并列出来，一步撤销', async () => {
    const one = await written();
    const [value, basis] = [place(one, one.added, '≥95%'), place(one, one.added, '≥90%')];
    if (!value || !basis) throw new Error('not written');
    one.host.type(one.added, basis.row, basis.column, '≥92%');
    one.host.type('sheet1', FIRST_ROW + 1, VALUE_COLUMN, '≥96%');
    await one.clock.advance(300);
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toMatchObject({ changes: 1, manual: [{ written: '≥90%', now: '≥92%' }], anew: [], orphaned: [] });
    await done(one, one.session.actions.refresh());
    const text = (at: { row: number; column: number }): string | undefined => {
      const sheet = one.host.snapshot().sheets.find(({ id }) => id === one.added);
      return sheet && cellAt(sheet, at.row, at.column)?.text;
    };
    expect([one.state().result, text(value), text(basis)]).toEqual([expect.objectContaining({ kind: 'refreshed', count: 1, anew: 0 }), '≥96%', '≥92%']);
    await done(one, one.session.actions.undo());
    expect([text(value), text(basis)]).toEqual(['≥95%', '≥92%']);
  });

  test('没有变化就说没有', async () => {
    const one = await written();
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toEqual({ changes: 0, manual: [], anew: [], orphaned: [] });
    await done(one, one.session.actions.refresh());
    expect(one.state().result).toEqual({ kind: 'nothing-to-do' });
  });

  test('行数变了，另写新表，旧表不动', async () => {
    const one = await written();
    const before = names(one).length;
    ['满意度指标', '服务对象满意度指标', '用人单位满意度', '调查中满意的用人单位占比', '≥90%', '冀人社发〔2022〕15号'].forEach((text, column) => one.host.type('sheet1', FIRST_ROW + 6, column, text));
    await one.clock.advance(2_000);
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toMatchObject({ changes: 0, anew: [expect.any(String)] });
    await done(one, one.session.actions.refresh());
    expect(one.state().result).toMatchObject({ kind: 'refreshed', anew: 1 });
    expect(names(one)).toHaveLength(before + 1);
  });
});
