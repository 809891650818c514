import { readStateXml } from '../../src/core/state/state-xml';
import { reviewOf } from '../../src/core/state/kept-review';
import { cellAt } from '../../src/core/sheet/snapshot';
import type { FindingView } from '../../src/session/state';
import type { Content } from '../support/sheet';
import { createMemoryHost } from '../support/memory-host';
import type { Opened } from './open-session';
import { openSession } from './open-session';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from './target-sheet';

const WHY = { reason: '上级文件就是这样规定的' };
const RATE_ROW = FIRST_ROW + 1;
const COUNT_ROW = FIRST_ROW;
const SATISFACTION_ROW = FIRST_ROW + 5;

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

async function type(opened: Opened, row: number, content: Content): Promise<void> {
  opened.host.type('sheet1', row, VALUE_COLUMN, content);
  await opened.clock.advance(300);
}

/** Three values with a comparator written twice. */
async function withThree(): Promise<Opened> {
  const opened = await openSession([targetSheet()]);
  await type(opened, COUNT_ROW, '≥≥120人次');
  await type(opened, RATE_ROW, '≥≥95%');
  await type(opened, SATISFACTION_ROW, '≥≥90%');
  return opened;
}

function at(opened: Opened, address: string): FindingView {
  const view = opened.state().problems.findings.find((one) => one.address === address && one.finding.fix);
  if (!view) throw new Error(`nothing at ${address}: ${opened.found().join(' ')}`);
  return view;
}

const decided = (opened: Opened): SessionDecided => opened.state().problems.decided;
type SessionDecided = ReturnType<Opened['state']>['problems']['decided'];
const value = ({ host }: Opened, row: number): string | undefined => cellAt(host.snapshot().sheets[0]!, row, VALUE_COLUMN)?.text;
function kept({ host }: Opened): ReturnType<typeof reviewOf>['state'] | undefined {
  const part = readStateXml(host.stateXml);
  return part.kind === 'state' ? reviewOf(part.state).state : undefined;
}
/** The same workbook opened again by somebody else. */
async function openedAgain({ host }: Opened): Promise<Opened> {
  const again = createMemoryHost(host.snapshot().sheets);
  again.stateXml = host.stateXml;
  return openSession([], again);
}

describe('修复同类', () => {
  test('一次写完同一规则的安全修复，一次撤销', async () => {
    const opened = await withThree();
    const { rule } = at(opened, 'E6').finding;
    await done(opened, opened.session.actions.fixAll(rule, []));
    expect([COUNT_ROW, RATE_ROW, SATISFACTION_ROW].map((row) => value(opened, row))).toEqual(['≥120人次', '≥95%', '≥90%']);
    expect([opened.host.calls.apply, opened.state().result]).toEqual([1, { kind: 'fixed-all', count: 3, refused: [], skipped: [] }]);
    expect(opened.found()).toEqual([]);
    await done(opened, opened.session.actions.undo());
    expect([COUNT_ROW, RATE_ROW, SATISFACTION_ROW].map((row) => value(opened, row))).toEqual(['≥≥120人次', '≥≥95%', '≥≥90%']);
  });

  test('去掉勾的不写，期间改过的不写，并说出是哪一格', async () => {
    const opened = await withThree();
    const { rule, fingerprint } = at(opened, 'E6').finding;
    opened.host.faults.losesEvents = true;
    opened.host.type('sheet1', COUNT_ROW, VALUE_COLUMN, '≥130人次');
    await done(opened, opened.session.actions.fixAll(rule, [fingerprint]));
    expect([COUNT_ROW, RATE_ROW, SATISFACTION_ROW].map((row) => value(opened, row))).toEqual(['≥130人次', '≥≥95%', '≥90%']);
    expect(opened.state().result).toEqual({
      kind: 'fixed-all',
      count: 1,
      refused: [{ place: '绩效目标!E5', reason: 'cell-changed' }],
      skipped: [],
    });
  });

  test('受保护的工作表上的跳过，带原因', async () => {
    const opened = await openSession([targetSheet({ id: 'a', name: '甲' }), targetSheet({ id: 'b', name: '乙' }, '2.监察经费绩效目标表')]);
    for (const sheet of ['a', 'b']) opened.host.type(sheet, RATE_ROW, VALUE_COLUMN, '≥≥95%');
    opened.host.protect('b', true);
    await opened.clock.advance(300);
    await done(opened, opened.session.actions.fixAll(at(opened, 'E6').finding.rule, []));
    expect(opened.state().result).toEqual({ kind: 'fixed-all', count: 1, refused: [], skipped: [{ place: '乙!E6', reason: 'protected' }] });
  });

  test('已豁免的不在修复之内', async () => {
    const opened = await withThree();
    const { rule, fingerprint } = at(opened, 'E6').finding;
    await done(opened, opened.session.actions.waive(fingerprint, WHY));
    await done(opened, opened.session.actions.fixAll(rule, []));
    expect(value(opened, RATE_ROW)).toBe('≥≥95%');
    expect(opened.state().result).toMatchObject({ kind: 'fixed-all', count: 2 });
  });
});

describe('豁免', () => {
  test('移出待处理，带着理由列在已豁免里，程度不变', async () => {
    const opened = await withThree();
    const { finding } = at(opened, 'E6');
    await done(opened, opened.session.actions.waive(finding.fingerprint, { ...WHY, note: '见附件二' }));
    expect(opened.found()).toHaveLength(2);
    expect(decided(opened).counts).toEqual({ waived: 1, disabled: 0, later: 0 });
    expect(decided(opened).findings[0]).toMatchObject({
      state: 'waived',
      view: { finding: { severity: finding.severity } },
      waiver: { ...WHY, note: '见附件二', sheet: '绩效目标', cell: 'E6', content: '≥≥95%' },
    });
    expect(opened.state().result).toEqual({ kind: 'waived', count: 1 });
  });

  test('没有像样的理由，什么也不记', async () => {
    const opened = await withThree();
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, { reason: '  不改 ' }));
    expect([opened.state().result?.kind, opened.host.stateXml, opened.found().length]).toEqual(['nothing-to-do', undefined, 3]);
  });

  test('随工作簿走：别人打开也看得到', async () => {
    const opened = await withThree();
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, WHY));
    const again = await openedAgain(opened);
    expect(again.state().problems).toEqual(opened.state().problems);
  });

  test('可以取消豁免，也可以撤销取消', async () => {
    const opened = await withThree();
    const { fingerprint } = at(opened, 'E6').finding;
    const before = opened.found();
    await done(opened, opened.session.actions.waive(fingerprint, WHY));
    await done(opened, opened.session.actions.unwaive([fingerprint]));
    expect([opened.found(), opened.host.stateXml]).toEqual([before, undefined]);
    await done(opened, opened.session.actions.undo());
    expect(decided(opened).counts.waived).toBe(1);
    expect(kept(opened)?.waivers).toMatchObject([{ fingerprint, ...WHY }]);
  });

  test('撤销豁免，工作簿里不留痕迹', async () => {
    const opened = await withThree();
    const before = opened.state().problems;
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, WHY));
    await done(opened, opened.session.actions.undo());
    expect([opened.state().problems, opened.host.stateXml]).toEqual([before, undefined]);
  });

  test('内容一改就失效：问题照常列出，豁免列为失效，可以清除', async () => {
    const opened = await withThree();
    const { fingerprint } = at(opened, 'E6').finding;
    await done(opened, opened.session.actions.waive(fingerprint, WHY));
    await type(opened, RATE_ROW, '≥≥96%');
    expect(opened.found()).toHaveLength(3);
    expect(decided(opened).staleWaivers).toMatchObject([{ fingerprint, content: '≥≥95%' }]);
    await done(opened, opened.session.actions.unwaive([fingerprint]));
    expect([decided(opened).staleWaivers, opened.host.stateXml]).toEqual([[], undefined]);
  });

  test('别人同时也豁免了一处，两条都在', async () => {
    const opened = await withThree();
    const other = await openedAgain(opened);
    await done(other, other.session.actions.waive(at(other, 'E5').finding.fingerprint, { reason: '已批复，不能改' }));
    opened.host.stateXml = other.host.stateXml;
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, WHY));
    expect(kept(opened)?.waivers.map(({ cell }) => cell)).toEqual(['E5', 'E6']);
    await done(opened, opened.session.actions.undo());
    expect(kept(opened)?.waivers.map(({ cell }) => cell)).toEqual(['E5']);
  });

  test('缺理由的豁免不算数，也不丢：问题照列，记录原样留着', async () => {
    const opened = await withThree();
    const { fingerprint, rule, code } = at(opened, 'E5').finding;
    const bad = { fingerprint, rule, code };
    opened.host.stateXml = `<state xmlns="urn:jixiao:state:1">${JSON.stringify({ version: 1, pointings: [], review: { waivers: [bad] } })}</state>`;
    await done(opened, opened.session.actions.check());
    expect([opened.found().length, decided(opened).dropped]).toEqual([3, 1]);
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, WHY));
    expect(opened.host.stateXml).toContain(JSON.stringify(bad));
    expect([decided(opened).counts.waived, decided(opened).dropped]).toEqual([1, 1]);
  });

  test('只读的工作簿里不能豁免，结果栏说出原因', async () => {
    const host = createMemoryHost([targetSheet()]);
    host.faults.readOnly = true;
    host.type('sheet1', RATE_ROW, VALUE_COLUMN, '≥≥95%');
    const opened = await openSession([], host);
    expect(decided(opened).blocked).toBe('read-only');
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, WHY));
    expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'not-supported' });
    expect(opened.found()).toHaveLength(1);
  });
});

describe('稍后', () => {
  test('这次不列，没有写进工作簿，下次打开照列', async () => {
    const opened = await withThree();
    await done(opened, opened.session.actions.putOff(at(opened, 'E6').finding.fingerprint));
    expect([opened.found().length, decided(opened).counts.later, opened.host.stateXml]).toEqual([2, 1, undefined]);
    expect((await openedAgain(opened)).found()).toHaveLength(3);
  });

  test('可以放回，也可以撤销', async () => {
    const opened = await withThree();
    const before = opened.state().problems;
    const { fingerprint } = at(opened, 'E6').finding;
    await done(opened, opened.session.actions.putOff(fingerprint));
    await done(opened, opened.session.actions.bringBack([fingerprint]));
    expect(opened.state().problems).toEqual(before);
    await done(opened, opened.session.actions.putOff(fingerprint));
    await done(opened, opened.session.actions.undo());
    expect(opened.state().problems).toEqual(before);
  });
});

describe('在本文件停用规则', () => {
  test('它查到的另列，带理由随工作簿走，可以重新启用', async () => {
    const opened = await withThree();
    const before = opened.state().problems;
    const { rule, code } = at(opened, 'E6').finding;
    await done(opened, opened.session.actions.disableRule(rule, WHY));
    expect([opened.found(), decided(opened).counts.disabled]).toEqual([[], 3]);
    expect(decided(opened).disabledRules).toMatchObject([{ decision: { rule, code, ...WHY }, count: 3 }]);
    expect((await openedAgain(opened)).state().problems).toEqual(opened.state().problems);
    await done(opened, opened.session.actions.enableRule(rule));
    expect([opened.state().problems, opened.host.stateXml]).toEqual([before, undefined]);
    await done(opened, opened.session.actions.undo());
    expect(decided(opened).counts.disabled).toBe(3);
  });
});

describe('写到新工作表', () => {
  test('全部问题连同处理和理由，各占一行；清单本身不当成指标表', async () => {
    const opened = await withThree();
    await done(opened, opened.session.actions.waive(at(opened, 'E6').finding.fingerprint, WHY));
    const { tables, findings } = opened.state().problems;
    await done(opened, opened.session.actions.writeFindings('zh-CN'));
    const added = opened.host.snapshot().sheets[1]!;
    const rows = added.rows.map((row) => row.map((cell) => cell?.text ?? ''));
    expect(rows[2]).toEqual(['序号', '程度', '工作表', '单元格', '项目', '对象', '问题', '怎么改', '为什么', '规则', '处理', '理由']);
    expect(rows.slice(3).map((row) => [row[3], row[10], row[11]])).toEqual([
      ['E5', '未处理', ''],
      ['E10', '未处理', ''],
      ['E6', '已豁免', WHY.reason],
    ]);
    expect(opened.state().result).toMatchObject({ kind: 'sheet-written', sheet: '问题清单', rows: 3 });
    expect([opened.state().problems.tables, opened.state().problems.findings]).toEqual([tables, findings]);
    expect(opened.state().problems.unread.filter(({ isLikely }) => isLikely)).toEqual([]);
    await done(opened, opened.session.actions.undo());
    expect(opened.host.snapshot().sheets).toHaveLength(1);
  });

  test('没有问题就不写', async () => {
    const opened = await openSession([targetSheet()]);
    await done(opened, opened.session.actions.writeFindings('zh-CN'));
    expect([opened.state().result?.kind, opened.host.snapshot().sheets.length]).toEqual(['nothing-to-do', 1]);
  });
});
