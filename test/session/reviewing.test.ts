import { readStateXml } from '../../src/core/state/state-xml';
import { deskOf } from '../../src/core/state/kept-desk';
import type { DeskRecord } from '../../src/core/review/desk-record';
import type { DeskReport } from '../../src/core/review/desk-report';
import { cellAt } from '../../src/core/sheet/snapshot';
import { createMemoryHost } from '../support/memory-host';
import type { Opened } from './open-session';
import { openSession } from './open-session';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from './target-sheet';

const LIST = 'targets-88';

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

async function type(opened: Opened, row: number, content: string, column = VALUE_COLUMN): Promise<void> {
  opened.host.type('sheet1', row, column, content);
  await opened.clock.advance(300);
}

/** The same workbook opened by somebody else. */
async function openedAgain({ host }: Opened): Promise<Opened> {
  const again = createMemoryHost(host.snapshot().sheets);
  again.stateXml = host.stateXml;
  return openSession([], again);
}

function report(opened: Opened): DeskReport {
  opened.session.actions.show('review');
  const { report: shown } = opened.state().desk;
  if (!shown) throw new Error('审核 shows nothing');
  return shown;
}

function kept({ host }: Opened): DeskRecord | undefined {
  const part = readStateXml(host.stateXml);
  return part.kind === 'state' ? deskOf(part.state).record : undefined;
}

async function answerAll(opened: Opened): Promise<void> {
  for (const { checklist, items } of report(opened).checklists) {
    for (const { item } of items) await done(opened, opened.session.actions.answer(checklist.id, item.id, 'yes', ''));
  }
}

async function approved(): Promise<Opened> {
  const opened = await openSession([targetSheet()]);
  await answerAll(opened);
  await done(opened, opened.session.actions.conclude('pass', '同意申报', '良'));
  return opened;
}

/** A value that is missing is an error; it is waived. */
async function withWaiver(): Promise<{ readonly opened: Opened; readonly fingerprint: string }> {
  const opened = await openSession([targetSheet()]);
  await type(opened, FIRST_ROW, '');
  const error = opened.state().problems.findings.find(({ finding }) => finding.severity === 'error');
  if (!error) throw new Error(opened.found().join(' '));
  await done(opened, opened.session.actions.waive(error.finding.fingerprint, { reason: '批复文件没有给出数量' }));
  return { opened, fingerprint: error.finding.fingerprint };
}

describe('看审核', () => {
  test('不看审核时不做审核的事，一看就有，离开以后不再更新', async () => {
    const opened = await openSession([targetSheet()]);
    expect(opened.state().desk.report).toBeUndefined();
    expect(report(opened).counts.tables).toBe(1);
    opened.session.actions.show('problems');
    expect(opened.state().desk.report).toBeUndefined();
  });

  test('看着审核时改了单元格，审核跟着变', async () => {
    const opened = await openSession([targetSheet()]);
    const before = report(opened).counts.failed;
    await type(opened, FIRST_ROW, '');
    expect(opened.state().desk.report?.counts.failed).toBeGreaterThan(before);
  });
});

describe('回答检查表', () => {
  test('回答存进工作簿，带日期，下一个打开的人看得到；再改、再取消都行', async () => {
    const opened = await openSession([targetSheet()]);
    report(opened);
    await done(opened, opened.session.actions.answer(LIST, 'duty-related', 'no', ' 与职责无关 '));
    expect(kept(opened)?.answers).toEqual([{ checklist: LIST, item: 'duty-related', answer: 'no', note: '与职责无关', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string }]);
    const again = await openedAgain(opened);
    const item = report(again).checklists.flatMap(({ items }) => items).find((one) => one.item.id === 'duty-related');
    expect(item?.answer).toMatchObject({ answer: 'no', note: '与职责无关' });
    await done(again, again.session.actions.answer(LIST, 'duty-related', undefined, ''));
    expect(kept(again)?.answers ?? []).toEqual([]);
  });

  test('回答不动结果栏和撤销：先前的修复仍然一步撤销', async () => {
    const opened = await openSession([targetSheet()]);
    await type(opened, FIRST_ROW + 1, '≥≥95%');
    const fixable = opened.state().problems.findings.find(({ finding }) => finding.fix);
    await done(opened, opened.session.actions.fix(fixable?.finding.fingerprint ?? ''));
    const { result } = opened.state();
    report(opened);
    await done(opened, opened.session.actions.answer(LIST, 'duty-related', 'yes', ''));
    expect(opened.state().result).toBe(result);
    await done(opened, opened.session.actions.undo());
    expect(cellAt(opened.host.snapshot().sheets[0]!, FIRST_ROW + 1, VALUE_COLUMN)?.text).toBe('≥≥95%');
    expect(kept(opened)?.answers).toHaveLength(1);
  });

  test('别人刚答过同一项，不盖掉，并说出来', async () => {
    const opened = await openSession([targetSheet()]);
    report(opened);
    const other = await openedAgain(opened);
    report(other);
    await done(other, other.session.actions.answer(LIST, 'duty-related', 'no', '别人答的'));
    opened.host.stateXml = other.host.stateXml;
    await done(opened, opened.session.actions.answer(LIST, 'duty-related', 'yes', ''));
    expect(opened.state().result).toEqual({ kind: 'state-refused', reason: 'changed' });
    expect(kept(opened)?.answers.map(({ answer }) => answer)).toEqual(['no']);
    const shown = opened.state().desk.report?.checklists.flatMap(({ items }) => items).find((one) => one.item.id === 'duty-related');
    expect(shown?.answer?.note).toBe('别人答的');
  });

  test('没有问到的题不收；只读的工作簿不写，说出原因', async () => {
    const opened = await openSession([targetSheet()]);
    report(opened);
    await done(opened, opened.session.actions.answer(LIST, 'no-such-item', 'yes', ''));
    expect([opened.state().result, opened.host.stateXml]).toEqual([{ kind: 'nothing-to-do' }, undefined]);
    const host = createMemoryHost([targetSheet()]);
    host.faults.readOnly = true;
    const readOnly = await openSession([], host);
    report(readOnly);
    await done(readOnly, readOnly.session.actions.answer(LIST, 'duty-related', 'yes', ''));
    expect([readOnly.state().desk.blocked, readOnly.state().result?.kind]).toEqual(['read-only', 'host-error']);
  });
});

describe('驳回豁免', () => {
  test('驳回后在问题里重新算作待改，带驳回的话；撤回驳回又照旧', async () => {
    const { opened, fingerprint } = await withWaiver();
    expect(report(opened).blockers.some(({ kind }) => kind === 'open-errors')).toBe(false);
    await done(opened, opened.session.actions.rejectWaiver(fingerprint, '批复文件第三条有数量'));
    expect(opened.state().problems.findings.find(({ finding }) => finding.fingerprint === fingerprint)?.rejection).toBe('批复文件第三条有数量');
    expect(opened.state().problems.decided.counts.waived).toBe(0);
    expect(opened.state().desk.report?.blockers).toContainEqual({ kind: 'open-errors', count: 1 });
    await done(opened, opened.session.actions.withdrawRejection(fingerprint));
    expect(opened.state().problems.decided.counts.waived).toBe(1);
    await done(opened, opened.session.actions.undo());
    expect(opened.state().problems.findings.some(({ rejection }) => rejection !== undefined)).toBe(true);
  });

  test('驳回后另给理由再豁免，是一条新的豁免，等审核人再看', async () => {
    const { opened, fingerprint } = await withWaiver();
    await done(opened, opened.session.actions.rejectWaiver(fingerprint, '没有依据'));
    await opened.clock.advance(60_000);
    await done(opened, opened.session.actions.waive(fingerprint, { reason: '已补报批复文件第五条' }));
    expect(report(opened).findings.find(({ finding }) => finding.fingerprint === fingerprint)).toMatchObject({ state: 'waived', waiver: { reason: '已补报批复文件第五条' } });
    await done(opened, opened.session.actions.rejectWaiver(fingerprint, '还是没有'));
    expect(report(opened).findings.find(({ finding }) => finding.fingerprint === fingerprint)).toMatchObject({ state: 'rejected', rejection: '还是没有' });
  });

  test('没有豁免的、已经驳回的，不再驳回', async () => {
    const { opened, fingerprint } = await withWaiver();
    await done(opened, opened.session.actions.rejectWaiver('nothing', ''));
    expect(opened.state().result).toEqual({ kind: 'nothing-to-do' });
    await done(opened, opened.session.actions.rejectWaiver(fingerprint, '一'));
    await done(opened, opened.session.actions.rejectWaiver(fingerprint, '二'));
    expect(kept(opened)?.rejections.map(({ note }) => note)).toEqual(['一']);
  });
});

describe('结论', () => {
  test('有错误、有题没答，不能通过，也没有写；修改后通过和退回可以', async () => {
    const opened = await openSession([targetSheet()]);
    await type(opened, FIRST_ROW, '');
    report(opened);
    await done(opened, opened.session.actions.conclude('pass', '', '优'));
    expect([opened.state().result, opened.host.stateXml]).toEqual([{ kind: 'conclusion-blocked', reason: 'blockers' }, undefined]);
    await done(opened, opened.session.actions.conclude('revise', '', undefined));
    expect(opened.state().result).toEqual({ kind: 'conclusion-blocked', reason: 'no-grade' });
    await done(opened, opened.session.actions.conclude('reject', '数量没有填', undefined));
    expect(kept(opened)?.conclusion).toMatchObject({ verdict: 'reject', opinion: '数量没有填' });
    await done(opened, opened.session.actions.undo());
    expect(kept(opened)?.conclusion).toBeUndefined();
  });

  test('都答完、没有错误，能通过；下一个打开的人在哪个页面都知道', async () => {
    const opened = await approved();
    expect(opened.state().result).toEqual({ kind: 'concluded', verdict: 'pass' });
    const again = await openedAgain(opened);
    expect(again.state().desk).toMatchObject({ report: undefined, concluded: { verdict: 'pass', isChanged: false } });
    expect(report(again).conclusion).toMatchObject({ verdict: 'pass', grade: '良', opinion: '同意申报' });
  });

  test('通过以后改了一行，说出是哪张表的哪一行；改回去就不算改动', async () => {
    const again = await openedAgain(await approved());
    await type(again, FIRST_ROW + 1, '≥90%');
    expect(again.state().desk.concluded).toEqual({ verdict: 'pass', isChanged: true });
    const { changedSince } = report(again);
    expect(changedSince).toMatchObject({ changed: ['技能培训经费'], rows: [{ table: '技能培训经费', label: '培训合格率', at: { row: FIRST_ROW + 1 } }] });
    await type(again, FIRST_ROW + 1, '≥95%');
    expect(again.state().desk.concluded).toEqual({ verdict: 'pass', isChanged: false });
  });

  test('写了审核表不算改动，审核表也不当作要查的表', async () => {
    const opened = await approved();
    const { tables, unread } = { ...opened.state().problems, unread: opened.state().problems.unread.length };
    await done(opened, opened.session.actions.writeReviewSheet('zh-CN'));
    expect(opened.state().result).toMatchObject({ kind: 'sheet-written', sheet: '审核表' });
    expect(opened.state().desk.concluded).toEqual({ verdict: 'pass', isChanged: false });
    expect([opened.state().problems.tables, opened.state().problems.unread.length, opened.found()]).toEqual([tables, unread, []]);
    await done(opened, opened.session.actions.undo());
    expect(opened.host.snapshot().sheets).toHaveLength(1);
  });

  test('撤回结论，再撤销又在', async () => {
    const opened = await approved();
    await done(opened, opened.session.actions.withdrawConclusion());
    expect([kept(opened)?.conclusion, opened.state().desk.concluded]).toEqual([undefined, undefined]);
    await done(opened, opened.session.actions.undo());
    expect(kept(opened)?.conclusion?.verdict).toBe('pass');
  });
});
