import { areaAddress } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/snapshot';
import { sheetOf } from '../support/sheet';
import type { Opened } from './open-session';
import { openSession } from './open-session';
import { FIRST_ROW, NAME_COLUMN, VALUE_COLUMN, targetSheet } from './target-sheet';

const RATE_ROW = FIRST_ROW + 1;
const cellText = ({ host }: Opened, row: number, column: number, sheet = 0): string => {
  const snapshot = host.snapshot().sheets[sheet];
  return snapshot ? (cellAt(snapshot, row, column)?.text ?? '') : '(没有工作表)';
};

/** Runs an action and lets it finish. */
async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

async function withFixable(value = '≥≥95%'): Promise<Opened & { fingerprint: string }> {
  const opened = await openSession([targetSheet()]);
  opened.host.type('sheet1', RATE_ROW, VALUE_COLUMN, value);
  await opened.clock.advance(300);
  const fingerprint = opened.state().problems.findings.find(({ finding }) => finding.fix)?.finding.fingerprint;
  if (fingerprint === undefined) throw new Error('no finding with a fix');
  return { ...opened, fingerprint };
}

describe('修复与撤销', () => {
  test('修复写进单元格，问题当场消失，不等 300 毫秒', async () => {
    const opened = await withFixable();
    await done(opened, opened.session.actions.fix(opened.fingerprint));
    expect(cellText(opened, RATE_ROW, VALUE_COLUMN)).toBe('≥95%');
    expect(opened.found()).toEqual([]);
    expect(opened.state().result).toEqual({ kind: 'fixed', count: 1, refused: [] });
    expect(opened.state().canUndo).toBe(true);
  });

  test('撤销放回原来的内容，问题又回来', async () => {
    const opened = await withFixable();
    const before = opened.found();
    await done(opened, opened.session.actions.fix(opened.fingerprint));
    await done(opened, opened.session.actions.undo());
    expect(cellText(opened, RATE_ROW, VALUE_COLUMN)).toBe('≥≥95%');
    expect(opened.found()).toEqual(before);
    expect([opened.state().result?.kind, opened.state().canUndo]).toEqual(['undone', false]);
  });

  test('卡片之后单元格又被改过，不写，并说出是哪一格', async () => {
    const opened = await withFixable();
    opened.host.faults.losesEvents = true;
    opened.host.type('sheet1', RATE_ROW, VALUE_COLUMN, '≥96%');
    await done(opened, opened.session.actions.fix(opened.fingerprint));
    expect(cellText(opened, RATE_ROW, VALUE_COLUMN)).toBe('≥96%');
    expect(opened.state().result).toEqual({ kind: 'fixed', count: 0, refused: [{ place: '绩效目标!E6', reason: 'cell-changed' }] });
    expect(opened.state().canUndo).toBe(false);
    expect(opened.found()).toEqual([]);
  });

  test('修复以后人又改了那一格，撤销不覆盖人的内容', async () => {
    const opened = await withFixable();
    await done(opened, opened.session.actions.fix(opened.fingerprint));
    opened.host.type('sheet1', RATE_ROW, VALUE_COLUMN, '≥99%');
    await done(opened, opened.session.actions.undo());
    expect(cellText(opened, RATE_ROW, VALUE_COLUMN)).toBe('≥99%');
    expect(opened.state().result).toEqual({ kind: 'undone', refused: [{ place: '绩效目标!E6', reason: 'cell-changed' }] });
  });

  test('宿主出错，结果栏说出原因，撤销仍在', async () => {
    const opened = await withFixable();
    await done(opened, opened.session.actions.fix(opened.fingerprint));
    opened.host.faults.failsWith = 'cell-being-edited';
    await done(opened, opened.session.actions.undo());
    expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'cell-being-edited' });
    expect(opened.state().canUndo).toBe(true);
  });

  test('受保护的工作表不去写', async () => {
    const opened = await withFixable();
    opened.host.protect('sheet1', true);
    await opened.clock.advance(300);
    await done(opened, opened.session.actions.fix(opened.fingerprint));
    expect(opened.host.calls.apply).toBe(0);
    expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'protected' });
  });

  test('问题已经不在时，修复说没有可做的', async () => {
    const opened = await withFixable();
    await done(opened, opened.session.actions.fix('gone'));
    expect(opened.state().result).toEqual({ kind: 'nothing-to-do' });
    opened.session.actions.dismissResult();
    expect(opened.state().result).toBeUndefined();
  });

  test('等人结束编辑超过一秒，状态说明在等什么；写完又是实时检查中', async () => {
    const opened = await withFixable();
    let finishEditing: () => void = () => undefined;
    const apply = opened.host.apply;
    opened.host.apply = async (...args) => {
      await new Promise<void>((resolve) => (finishEditing = resolve));
      return apply(...args);
    };
    const action = opened.session.actions.fix(opened.fingerprint);
    await opened.clock.advance(1_000);
    expect(opened.state().status).toEqual({ kind: 'waiting-for-input', toWrite: true });
    finishEditing();
    await done(opened, action);
    expect(opened.state().status.kind).toBe('live');
  });
});

describe('逐条查看', () => {
  async function withThree(): Promise<Opened> {
    const opened = await openSession([targetSheet()]);
    for (const row of [FIRST_ROW, RATE_ROW, FIRST_ROW + 4]) opened.host.type('sheet1', row, VALUE_COLUMN, '');
    await opened.clock.advance(300);
    return opened;
  }
  const selected = ({ host }: Opened): string | undefined => host.selected && areaAddress(host.selected.area);

  test('下一条、上一条按列表的次序走，到头接着来', async () => {
    const opened = await withThree();
    const seen: (string | undefined)[] = [];
    for (const step of ['next', 'next', 'next', 'next', 'previous'] as const) {
      await done(opened, opened.session.actions[step]());
      seen.push(selected(opened));
    }
    expect(seen).toEqual(['E5', 'E6', 'E9', 'E5', 'E9']);
  });

  test('修好当前这条以后，下一条就是顶上来的那条', async () => {
    const opened = await withThree();
    await done(opened, opened.session.actions.next());
    opened.host.type('sheet1', FIRST_ROW, VALUE_COLUMN, '≥120人次');
    await opened.clock.advance(300);
    expect(opened.state().current).toBeUndefined();
    await done(opened, opened.session.actions.next());
    expect(selected(opened)).toBe('E6');
  });

  test('工作表已经删掉，说明去不了', async () => {
    const opened = await withThree();
    await done(opened, opened.session.actions.goTo({ sheetId: 'gone', row: 0, column: 0 }));
    expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'sheet-gone' });
  });
});

describe('建议', () => {
  async function atRow(row: number): Promise<Opened> {
    const opened = await openSession([targetSheet()]);
    opened.host.select({ sheetId: 'sheet1', area: { top: row, bottom: row, left: NAME_COLUMN, right: NAME_COLUMN } });
    await opened.clock.advance(200);
    return opened;
  }

  test('跟着选中的行走，最多三条，还有就说还有', async () => {
    const opened = await atRow(FIRST_ROW);
    const { row, proposals, hasMore } = opened.state().suggestions;
    expect(row).toMatchObject({ level2: '数量指标', level3: '培训人数', table: '技能培训经费', value: '≥120人次' });
    expect([proposals.length, hasMore]).toEqual([3, true]);
    opened.session.actions.moreProposals();
    expect(opened.state().suggestions.proposals.length).toBeGreaterThan(3);
  });

  test('选中表外的格子，没有建议', async () => {
    const opened = await atRow(40);
    expect(opened.state().suggestions.row).toBeUndefined();
    expect(opened.state().writing.project).toBeUndefined();
  });

  test('采用三级指标和描述，只改这两格，可以撤销', async () => {
    const opened = await atRow(RATE_ROW);
    const view = opened.state().suggestions.proposals.find(({ differences }) => differences['name-and-description']?.length === 2);
    if (!view) throw new Error('no proposal that differs');
    const { indicator } = view.proposal;
    await done(opened, opened.session.actions.adopt(indicator.id, 'name-and-description'));
    expect([2, 3, 4].map((column) => cellText(opened, RATE_ROW, column))).toEqual([indicator.name, indicator.description, '≥95%']);
    expect(opened.state().result).toEqual({ kind: 'adopted', name: indicator.name, refused: [] });
    await done(opened, opened.session.actions.undo());
    expect(cellText(opened, RATE_ROW, NAME_COLUMN)).toBe('培训合格率');
  });

  test('整行采用只填空着的指标值和依据，常见的数写成待填的变量，写好的数不动', async () => {
    const opened = await atRow(RATE_ROW);
    const [view] = opened.state().suggestions.proposals;
    expect(view?.differences.row?.map(({ role }) => role)).not.toContain('value');
    opened.host.type('sheet1', RATE_ROW, VALUE_COLUMN, '');
    await opened.clock.advance(300);
    const [again] = opened.state().suggestions.proposals;
    expect(again?.differences.row?.find(({ role }) => role === 'value')).toMatchObject({ before: '', after: '≥〈常见值95〉%' });
  });

  test('受保护的工作表上，建议照看，采用不行', async () => {
    const opened = await atRow(RATE_ROW);
    opened.host.protect('sheet1', true);
    await opened.clock.advance(300);
    expect(opened.state().suggestions.blocked).toBe('protected');
    const id = opened.state().suggestions.proposals[0]?.proposal.indicator.id ?? '';
    await done(opened, opened.session.actions.adopt(id, 'name'));
    expect(opened.host.calls.apply).toBe(0);
  });
});

describe('写表', () => {
  async function previewed(): Promise<Opened> {
    const opened = await openSession([targetSheet()]);
    opened.host.select({ sheetId: 'sheet1', area: { top: FIRST_ROW, bottom: FIRST_ROW, left: 0, right: 0 } });
    await opened.clock.advance(200);
    opened.session.actions.preview('hebei-full');
    return opened;
  }

  test('先看预览，再写到新工作表；新表也在检查之内', async () => {
    const opened = await previewed();
    expect(opened.state().writing).toMatchObject({ project: '技能培训经费', preview: { layout: 'hebei-full', rows: 6 } });
    await done(opened, opened.session.actions.writeTable());
    expect(opened.state().result).toMatchObject({ kind: 'sheet-written', rows: 6 });
    expect(opened.state().problems.tables).toBe(2);
    expect(opened.state().writing).toMatchObject({ preview: undefined, busy: false });
  });

  test('撤销删掉新工作表', async () => {
    const opened = await previewed();
    await done(opened, opened.session.actions.writeTable());
    await done(opened, opened.session.actions.undo());
    expect(opened.host.snapshot().sheets).toHaveLength(1);
    expect(opened.state().problems.tables).toBe(1);
  });

  test('新工作表已被人改过，撤销不删', async () => {
    const opened = await previewed();
    await done(opened, opened.session.actions.writeTable());
    const added = opened.host.snapshot().sheets[1]?.id ?? '';
    opened.host.type(added, 0, 0, '改了标题');
    await done(opened, opened.session.actions.undo());
    expect(opened.host.snapshot().sheets).toHaveLength(2);
    expect(opened.state().result).toMatchObject({ kind: 'sheets-kept', removed: 0 });
    expect(opened.state().canUndo).toBe(false);
  });

  /** 台账里的一个项目，有一列从上到下都空着：那一列在表的范围之外，问题却指着它。 */
  test('从卡片转到整列都空着的格子，也知道是哪个项目，写表不再要求选择', async () => {
    const header = ['序号', '项目名称', '一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];
    const row = (no: number, project: string, name: string, basis = ''): (string | number)[] => [no, project, '产出指标', '数量指标', name, '≥120人次', basis];
    const rows = [
      header,
      row(1, '技能培训', '培训人数', '工作计划'), row(2, '技能培训', '培训期数', '工作计划'), row(3, '技能培训', '培训课时', '工作计划'),
      row(4, '就业补助', '补助人数'), row(5, '就业补助', '补助次数'), row(6, '就业补助', '补助批次'),
    ];
    const opened = await openSession([sheetOf(rows, { name: '台账' })]);
    const missing = opened.state().problems.findings.find(({ address }) => address === 'G6');
    await done(opened, opened.session.actions.goToFinding(missing?.finding.fingerprint ?? ''));
    expect(opened.host.selected?.area).toMatchObject({ top: 5, left: 6 });
    expect(opened.state().writing.project).toBe('就业补助');
    expect(opened.state().suggestions.row).toMatchObject({ row: 5, level3: '补助次数' });
  });

  test('刚转到一格，Excel 一时说不出选了什么，也知道在哪', async () => {
    const opened = await openSession([targetSheet()]);
    opened.host.selection = () => Promise.resolve(undefined);
    await done(opened, opened.session.actions.goTo({ sheetId: 'sheet1', row: FIRST_ROW, column: NAME_COLUMN }));
    expect(opened.state().writing.project).toBe('技能培训经费');
  });

  test('先问的选择后答到，不盖掉后问的', async () => {
    const opened = await openSession([targetSheet()]);
    const { selection } = opened.host;
    let answer: () => void = () => undefined;
    opened.host.selection = () => new Promise((resolve) => (answer = () => resolve(undefined)));
    opened.host.select(undefined);
    await opened.clock.advance(200);
    opened.host.selection = selection;
    await done(opened, opened.session.actions.goTo({ sheetId: 'sheet1', row: FIRST_ROW, column: NAME_COLUMN }));
    answer();
    await opened.clock.settle();
    expect(opened.state().writing.project).toBe('技能培训经费');
  });

  test('不认识的表样没有预览', async () => {
    const opened = await previewed();
    opened.session.actions.closePreview();
    opened.session.actions.preview('no-such-layout');
    expect(opened.state().writing.preview).toBeUndefined();
  });
});
