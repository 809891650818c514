import { createMemoryHost } from '../support/memory-host';
import type { Opened } from './open-session';
import { openSession } from './open-session';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from './target-sheet';

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

async function type(opened: Opened, row: number, content: string): Promise<void> {
  opened.host.type('sheet1', row, VALUE_COLUMN, content);
  await opened.clock.advance(300);
}

/** Two values missing, seen by a reviewer. */
async function reviewed(): Promise<Opened> {
  const opened = await openSession([targetSheet()]);
  await type(opened, FIRST_ROW, '');
  await type(opened, FIRST_ROW + 1, '');
  opened.session.actions.show('review');
  return opened;
}

const rows = ({ host }: Opened): number[] => host.notes.map(({ at }) => at.row);

test('每一格写一条，写上错误、原因和改法；没有要改的格子不写', async () => {
  const opened = await reviewed();
  expect(opened.host.notes).toEqual([]);
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  expect(new Set(rows(opened)).size).toBe(opened.host.notes.length);
  const [first] = opened.host.notes.filter(({ at }) => at.row === FIRST_ROW);
  expect(first?.text).toMatch(/^【绩效审核】\n(错误|警告) Z-\d+：/);
  expect(opened.state().result).toMatchObject({ kind: 'commented', count: opened.host.notes.length, removed: 0, refused: [] });
  expect(opened.state().desk.hasComments).toBe(true);
});

test('再来一次：改好的撤掉，没变的照旧，没有要变的说没有', async () => {
  const opened = await reviewed();
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  const kept = opened.host.notes.filter(({ at }) => at.row === FIRST_ROW + 1);
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  expect(opened.state().result).toEqual({ kind: 'nothing-to-do' });
  await type(opened, FIRST_ROW, '≥120人次');
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  expect(rows(opened)).not.toContain(FIRST_ROW);
  expect(opened.host.notes.filter(({ at }) => at.row === FIRST_ROW + 1)).toEqual(kept);
});

test('人写的批注、人改过或回复过的批注都不动；占着的格子说出来', async () => {
  const opened = await reviewed();
  const own = { id: 'p', at: { sheetId: 'sheet1', row: FIRST_ROW, column: VALUE_COLUMN }, text: '我在等批复', isAnswered: false };
  opened.host.notes = [own];
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  expect(opened.host.notes[0]).toBe(own);
  expect(opened.state().result).toMatchObject({ refused: [{ place: `绩效目标!E${String(FIRST_ROW + 1)}`, reason: 'has-comment' }] });
  const [, rewritten, ...others] = opened.host.notes;
  const answered = others.map((one) => ({ ...one, isAnswered: true }));
  opened.host.notes = [own, { ...rewritten!, text: `${rewritten!.text}（已核）` }, ...answered];
  const before = opened.host.notes;
  await done(opened, opened.session.actions.removeComments());
  expect(opened.host.notes).toEqual(before);
});

test('别的人打开存过的文件，照样认得审核写的批注，撤得干净', async () => {
  const opened = await reviewed();
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  const again = createMemoryHost(opened.host.snapshot().sheets);
  again.stateXml = opened.host.stateXml;
  again.notes = opened.host.notes;
  const other = await openSession([], again);
  expect(other.state().desk.hasComments).toBe(true);
  await done(other, other.session.actions.removeComments());
  expect([other.host.notes, other.state().desk.hasComments, other.host.stateXml]).toEqual([[], false, undefined]);
});

test('宿主写不了批注时说清楚，什么也没有动', async () => {
  const opened = await reviewed();
  opened.host.faults.failsWith = 'not-supported';
  await done(opened, opened.session.actions.writeComments('zh-CN'));
  expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'not-supported' });
  expect([opened.host.notes, opened.host.stateXml]).toEqual([[], undefined]);
});
