import { cellAt } from '../../../src/core/sheet/snapshot';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { createMemoryHost } from '../../support/memory-host';
import type { Opened } from '../open-session';
import { openSession } from '../open-session';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from '../target-sheet';

const sheets = () => [targetSheet(), targetSheet({ id: 'sheet2', name: '绩效目标2' }, '2.创业扶持经费绩效目标表')];

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

async function written(scope: 'one' | 'all' = 'one'): Promise<Opened> {
  const one = await openSession(sheets());
  one.host.select({ sheetId: 'sheet1', area: { top: FIRST_ROW, bottom: FIRST_ROW, left: 0, right: 0 } });
  await one.clock.advance(200);
  one.session.actions.wishWriting({ scope });
  one.session.actions.preview('hebei-full');
  await done(one, one.session.actions.writeTable());
  return one;
}

/** Closes the pane and opens it again; `changed` is what became of the sheets meanwhile. */
async function later(one: Opened, changed: (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[] = (same) => same): Promise<Opened> {
  await one.session.dispose();
  const host = createMemoryHost(changed(one.host.snapshot().sheets).map((sheet) => ({ ...sheet, revision: 0 })));
  host.stateXml = one.host.stateXml;
  const again = await openSession([], host);
  host.select({ sheetId: host.snapshot().sheets[0]?.id ?? '', area: { top: FIRST_ROW, bottom: FIRST_ROW, left: 0, right: 0 } });
  await again.clock.advance(500);
  return again;
}

const sheetOf = (one: Opened, name: string): SheetSnapshot => {
  const sheet = one.host.snapshot().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
};

function place(sheet: SheetSnapshot, text: string): { readonly row: number; readonly column: number } {
  for (const [row, cells] of sheet.rows.entries()) for (const [column, cell] of cells.entries()) if (cell?.text === text) return { row, column };
  throw new Error(`no ${text}`);
}

const WRITTEN = '技能培训经费';

describe('以后再打开，照样刷新写好的表', () => {
  test('原表改了跟着改，手工改过的不动并列出来，撤销以后再打开还是撤销了的样子', async () => {
    const one = await later(await written());
    expect(one.state().writing).toMatchObject({ written: 1, projects: 2 });
    const sheet = sheetOf(one, WRITTEN);
    const [followed, edited] = [place(sheet, '≥95%'), place(sheet, '≥90%')];
    one.host.type(sheet.id, edited.row, edited.column, '≥92%');
    one.host.type('sheet1', FIRST_ROW + 1, VALUE_COLUMN, '≥96%');
    await one.clock.advance(300);
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toMatchObject({ changes: 1, manual: [{ written: '≥90%', now: '≥92%' }], anew: [], orphaned: [] });
    await done(one, one.session.actions.refresh());
    const text = (from: Opened, at: { row: number; column: number }): string | undefined => cellAt(sheetOf(from, WRITTEN), at.row, at.column)?.text;
    expect([text(one, followed), text(one, edited)]).toEqual(['≥96%', '≥92%']);

    const third = await later(one);
    third.session.actions.previewRefresh();
    expect(third.state().writing.refresh).toMatchObject({ changes: 0, manual: [{ now: '≥92%' }] });
    third.host.type('sheet1', FIRST_ROW + 1, VALUE_COLUMN, '≥97%');
    await third.clock.advance(300);
    await done(third, third.session.actions.refresh());
    await done(third, third.session.actions.undo());
    expect(text(third, followed)).toBe('≥96%');

    const fourth = await later(third);
    fourth.session.actions.previewRefresh();
    expect(fourth.state().writing.refresh).toMatchObject({ changes: 1, manual: [{ now: '≥92%' }] });
  });

  test('手工改过、原表也改了的，不覆盖；写的是什么已经不知道，就不说', async () => {
    const one = await later(await written());
    const sheet = sheetOf(one, WRITTEN);
    const at = place(sheet, '≥95%');
    one.host.type(sheet.id, at.row, at.column, '≥92%');
    one.host.type('sheet1', FIRST_ROW + 1, VALUE_COLUMN, '≥96%');
    await one.clock.advance(300);
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toEqual({ changes: 0, manual: [{ at: { sheetId: sheet.id, ...at }, place: expect.any(String), now: '≥92%' }], anew: [], orphaned: [] });
    await done(one, one.session.actions.refresh());
    expect(one.state().result).toEqual({ kind: 'nothing-to-do' });
  });

  test('改了名、挪了位置、表的编号变了，还认得', async () => {
    const one = await later(await written(), (all) => [...all].reverse().map((sheet, index) => ({ ...sheet, id: `new${String(index)}`, name: sheet.name === WRITTEN ? '改过名的表' : sheet.name })));
    expect(one.state().writing).toMatchObject({ written: 1, projects: 2 });
    const source = sheetOf(one, '绩效目标');
    one.host.type(source.id, FIRST_ROW + 1, VALUE_COLUMN, '≥96%');
    await one.clock.advance(300);
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toMatchObject({ changes: 1, manual: [], orphaned: [] });
  });

  test('表删了，或同名的表已经是别的内容，不认作写好的', async () => {
    const gone = await later(await written(), (all) => all.filter(({ name }) => name !== WRITTEN));
    expect(gone.state().writing).toMatchObject({ written: 0, projects: 2 });
    const other = await later(await written(), (all) => all.map((sheet) => (sheet.name === WRITTEN ? targetSheet({ id: sheet.id, name: WRITTEN }, '3.另一个项目绩效目标表') : sheet)));
    expect(other.state().writing).toMatchObject({ written: 0, projects: 3 });
  });

  test('原表删了，写好的那张就是项目本身', async () => {
    const one = await later(await written(), (all) => all.filter(({ id }) => id !== 'sheet1'));
    expect(one.state().writing).toMatchObject({ written: 1, projects: 2 });
    one.session.actions.previewRefresh();
    expect(one.state().writing.refresh).toMatchObject({ changes: 0, manual: [], orphaned: [WRITTEN] });
  });

  test('撤销写表，工作簿里不留记录', async () => {
    const one = await written('all');
    expect(one.host.stateXml).toContain('written');
    await done(one, one.session.actions.undo());
    expect(one.host.stateXml).toBeUndefined();
  });

  test('一时不在的表，记录留着；再出现还认得', async () => {
    const first = await written('all');
    const all = first.host.snapshot().sheets;
    const without = await later(first, (sheets) => sheets.filter(({ name }) => name !== WRITTEN));
    without.session.actions.wishWriting({ scope: 'one' });
    without.session.actions.preview('ledger');
    await done(without, without.session.actions.writeTable());
    const back = await later(without, (sheets) => [...sheets, ...all.filter(({ name }) => name === WRITTEN).map((sheet) => ({ ...sheet, id: 'again' }))]);
    expect(back.state().writing.written).toBe(3);
  });
});
