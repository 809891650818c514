import { readStateXml } from '../../src/core/state/state-xml';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { HostError } from '../../src/host/port';
import type { Opened } from './open-session';
import { openSession } from './open-session';
import { HEADER_ROW, STRANGE_HEADER, people, strangeForm } from './strange-form';
import { targetSheet } from './target-sheet';

const PLACE = { sheetId: 'sheet1', row: 3, column: 0 };

/** Runs an action and lets it finish. */
async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
  await opened.clock.settle();
}

async function begun(sheets: readonly SheetSnapshot[] = [strangeForm()]): Promise<Opened> {
  const opened = await openSession(sheets);
  await done(opened, opened.session.actions.beginPointing(PLACE));
  return opened;
}

async function pointed(sheets?: readonly SheetSnapshot[]): Promise<Opened> {
  const opened = await begun(sheets);
  await done(opened, opened.session.actions.point());
  return opened;
}

const kept = ({ host }: Opened): unknown => {
  const part = readStateXml(host.stateXml);
  return part.kind === 'state' ? part.state : part;
};
const draftOf = ({ state }: Opened) => {
  const { draft } = state().pointing;
  if (!draft) throw new Error('nothing is being pointed out');
  return draft;
};
const roles = (opened: Opened): (string | undefined)[] => draftOf(opened).cells.map(({ role }) => role);

describe('没有读懂的区域', () => {
  test('像指标表的请人指认，通讯录只列出来', async () => {
    const { state } = await openSession([strangeForm(), people({ id: 'sheet2' })]);
    expect(state().problems.unread.map(({ sheetName, isLikely, header }) => ({ sheetName, isLikely, header }))).toEqual([
      { sheetName: '考核一览', isLikely: true, header: STRANGE_HEADER.join('|') },
      { sheetName: '通讯录', isLikely: false, header: '姓名|科室|电话|备忘' },
    ]);
    expect(state().problems.tables).toBe(0);
  });
});

describe('指认表头', () => {
  test('从最像表头的一行开始，列的意思先猜好，并在表里选中它', async () => {
    const opened = await begun();
    expect(draftOf(opened)).toMatchObject({ sheetName: '考核一览', row: HEADER_ROW, rows: 1, isKept: false });
    expect(draftOf(opened).cells).toEqual([
      { text: '内容分类', address: 'A3', role: 'level2', sample: '办班' },
      { text: '细项', address: 'B3', role: 'level3', sample: '培训人数' },
      { text: '目标描述', address: 'C3', role: 'description', sample: '全年组织培训的人数' },
      { text: '达成水平', address: 'D3', role: 'value', sample: '≥120人次' },
    ]);
    expect(opened.host.selected).toMatchObject({ sheetId: 'sheet1', area: { top: HEADER_ROW } });
  });

  test('确认前先试读：多少指标，头几条是什么，还有哪些工作表', async () => {
    const opened = await begun([strangeForm(), strangeForm({ id: 'sheet2', name: '第二张' }), targetSheet({ id: 'sheet3' })]);
    expect(draftOf(opened).preview).toEqual({
      indicators: 6,
      first: [
        { level2: '办班', level3: '培训人数', value: '≥120人次' },
        { level2: '办班', level3: '培训合格率', value: '≥≥95%' },
        { level2: '办班', level3: '培训完成时间', value: '12月底前' },
      ],
      otherSheets: ['第二张'],
    });
    expect(opened.host.stateXml).toBeUndefined();
  });

  test('一个意思只给一列：换到别的列，原来的列就不读', async () => {
    const opened = await begun();
    opened.session.actions.nameColumn(2, 'value');
    expect(roles(opened)).toEqual(['level2', 'level3', 'value', undefined]);
    opened.session.actions.nameColumn(2, undefined);
    await opened.clock.settle();
    expect(roles(opened)).toEqual(['level2', 'level3', undefined, undefined]);
    expect(draftOf(opened).preview?.indicators).toBe(0);
  });

  test('读不出指标时不能确认，什么都不写', async () => {
    const opened = await begun();
    for (const place of [0, 1, 2, 3]) opened.session.actions.nameColumn(place, undefined);
    await done(opened, opened.session.actions.point());
    expect([opened.state().result, opened.host.calls.saveState]).toEqual([{ kind: 'nothing-to-do' }, 0]);
  });

  test('人在表里另选一行，就指那一行；选到空行或别的表不算', async () => {
    const opened = await begun();
    const select = async (row: number, bottom = row, sheetId = 'sheet1'): Promise<void> => {
      opened.host.select({ sheetId, area: { top: row, bottom, left: 0, right: 0 } });
      await opened.clock.advance(200);
    };
    await select(4);
    expect(draftOf(opened)).toMatchObject({ row: 4, cells: [{ text: '办班' }, {}, {}, {}] });
    await select(1);
    expect(draftOf(opened).row).toBe(4);
    await select(0, 0, 'elsewhere');
    expect(draftOf(opened).row).toBe(4);
    await select(2, 3);
    expect(draftOf(opened)).toMatchObject({ row: 2, rows: 2 });
    expect(draftOf(opened).cells).toHaveLength(8);
    opened.session.actions.movePointing(2, 1);
    expect(roles(opened)).toEqual(['level2', 'level3', 'description', 'value']);
  });

  test('指认中表头被改过，重新认这一行；工作表删掉就结束', async () => {
    const opened = await begun();
    opened.session.actions.nameColumn(2, undefined);
    opened.host.type('sheet1', 4, 3, '≥96%');
    await opened.clock.advance(300);
    expect(roles(opened)).toEqual(['level2', 'level3', undefined, 'value']);
    opened.host.type('sheet1', HEADER_ROW, 3, '要求');
    await opened.clock.advance(300);
    expect(draftOf(opened).cells.map(({ text }) => text)).toEqual(['内容分类', '细项', '目标描述', '要求']);
    opened.host.removeSheet('sheet1');
    await opened.clock.advance(300);
    expect(opened.state().pointing.draft).toBeUndefined();
  });

  test('读得不对的表也能指：从选中的那格所在的表的表头开始，指认的算数', async () => {
    const opened = await openSession([targetSheet()]);
    opened.host.select({ sheetId: 'sheet1', area: { top: 6, bottom: 6, left: 2, right: 2 } });
    await opened.clock.advance(200);
    await done(opened, opened.session.actions.beginPointing());
    expect(draftOf(opened)).toMatchObject({ row: 3, rows: 1 });
    expect(roles(opened)).toEqual(['level1', 'level2', 'level3', 'description', 'value', 'basis']);
    opened.session.actions.nameColumn(5, 'remark');
    await opened.clock.settle();
    await done(opened, opened.session.actions.point());
    expect(opened.state().problems).toMatchObject({ tables: 1, rows: 6 });
    expect(opened.state().problems.notChecked.map(({ notChecked }) => notChecked)).toContainEqual(expect.objectContaining({ detail: 'basis' }));
  });

  test('什么都没选时无从指起', async () => {
    const opened = await openSession([targetSheet()]);
    await done(opened, opened.session.actions.beginPointing());
    expect([opened.state().result, opened.state().pointing.draft]).toEqual([{ kind: 'nothing-to-do' }, undefined]);
  });

  test('取消就什么都没有发生', async () => {
    const opened = await begun();
    opened.session.actions.cancelPointing();
    await opened.clock.settle();
    expect([opened.state().pointing, opened.host.stateXml, opened.state().canUndo]).toEqual([{ draft: undefined, kept: [] }, undefined, false]);
  });
});

describe('确认以后', () => {
  test('照指认的读，问题当场出来；指认存进工作簿', async () => {
    const opened = await pointed();
    expect(opened.state().problems).toMatchObject({ tables: 1, rows: 6, unread: [] });
    expect(opened.found()).toContain('Z-202 D5');
    expect(opened.state().result).toEqual({ kind: 'pointed', sheet: '考核一览', indicators: 6, others: 0 });
    expect(kept(opened)).toEqual({
      version: 1,
      pointings: [{ header: STRANGE_HEADER.join('|'), columns: { level2: 0, level3: 1, description: 2, value: 3 } }],
    });
    expect(opened.state().pointing).toMatchObject({
      draft: undefined,
      kept: [{ columns: [{ text: '内容分类', role: 'level2' }, {}, {}, {}], sheets: [{ name: '考核一览', row: HEADER_ROW }] }],
    });
  });

  test('再打开同一个工作簿，还是照指认的读', async () => {
    const { host } = await pointed();
    const again = await openSession([], host);
    expect(again.state().problems).toMatchObject({ tables: 1, rows: 6 });
    expect(host.calls.saveState).toBe(1);
  });

  test('同样表头的工作表都重新读，别的工作表连读都不读', async () => {
    const other = targetSheet({ id: 'sheet3', name: '别的' });
    const opened = await begun([strangeForm(), strangeForm({ id: 'sheet2', name: '第二张' }), other]);
    opened.host.readings.length = 0;
    const before = opened.state().problems.findings.filter(({ finding }) => finding.at.sheetId === 'sheet3');
    await done(opened, opened.session.actions.point());
    expect(opened.host.readings).toEqual([['sheet1', 'sheet2']]);
    expect(opened.state().problems.tables).toBe(3);
    expect(opened.state().problems.findings.filter(({ finding }) => finding.at.sheetId === 'sheet3')).toEqual(before);
    expect(opened.state().pointing.kept[0]?.sheets.map(({ name }) => name)).toEqual(['考核一览', '第二张']);
  });

  test('后来加进来的、行列挪了位置的同样表头，也照着读', async () => {
    const opened = await pointed();
    const { rows } = strangeForm();
    opened.host.addPlainSheet(strangeForm({ id: 'sheet9', name: '新来的', firstRow: 7, firstColumn: 3, rows: rows.slice(HEADER_ROW) }));
    await opened.clock.advance(400);
    expect(opened.state().problems.tables).toBe(2);
    expect(opened.state().pointing.kept[0]?.sheets.map(({ name, row }) => [name, row])).toEqual([['考核一览', 2], ['新来的', 7]]);
  });

  test('撤销以后不再照着读，工作簿里也不留东西', async () => {
    const opened = await pointed();
    await done(opened, opened.session.actions.undo());
    expect(opened.state()).toMatchObject({ result: { kind: 'undone', refused: [] }, canUndo: false, problems: { tables: 0 }, pointing: { kept: [] } });
    expect(opened.host.stateXml).toBeUndefined();
    expect(opened.state().problems.unread).toHaveLength(1);
  });

  test('删除指认，可以撤销', async () => {
    const opened = await pointed();
    const header = STRANGE_HEADER.join('|');
    await done(opened, opened.session.actions.unpoint(header));
    expect(opened.state()).toMatchObject({ result: { kind: 'unpointed' }, problems: { tables: 0 }, pointing: { kept: [] } });
    await done(opened, opened.session.actions.undo());
    expect(opened.state()).toMatchObject({ result: { kind: 'undone' }, problems: { tables: 1 }, pointing: { kept: [{ header }] } });
  });

  test('修改指认：从存着的列开始，改了再存，撤销回到上一次', async () => {
    const opened = await pointed();
    await done(opened, opened.session.actions.beginPointing({ ...PLACE, row: HEADER_ROW }));
    expect(draftOf(opened).isKept).toBe(true);
    opened.session.actions.nameColumn(2, 'basis');
    await opened.clock.settle();
    await done(opened, opened.session.actions.point());
    expect(opened.state().pointing.kept[0]?.columns.map(({ role }) => role)).toEqual(['level2', 'level3', 'basis', 'value']);
    await done(opened, opened.session.actions.undo());
    expect(opened.state().pointing.kept[0]?.columns.map(({ role }) => role)).toEqual(['level2', 'level3', 'description', 'value']);
  });

  test('别人又改过这条指认，撤销不盖掉别人的', async () => {
    const opened = await pointed();
    const theirs = opened.host.stateXml?.replace('"description":2', '"remark":2');
    opened.host.stateXml = theirs;
    await done(opened, opened.session.actions.undo());
    expect(opened.state().result).toEqual({ kind: 'state-refused', reason: 'changed' });
    expect(opened.host.stateXml).toBe(theirs);
    expect(opened.state().canUndo).toBe(false);
  });

  test('别人同时存了别的东西，两边的都在', async () => {
    const opened = await begun();
    opened.host.stateXml = '<state xmlns="urn:jixiao:state:1">{"version":1,"waivers":[{"fingerprint":"x"}]}</state>';
    await done(opened, opened.session.actions.point());
    expect(kept(opened)).toMatchObject({ waivers: [{ fingerprint: 'x' }], pointings: [{ header: STRANGE_HEADER.join('|') }] });
    await done(opened, opened.session.actions.undo());
    expect(kept(opened)).toEqual({ version: 1, waivers: [{ fingerprint: 'x' }], pointings: [] });
  });

  test('别人正好在写的一刻抢先，再试一次就成', async () => {
    const opened = await begun();
    const save = opened.host.saveState;
    let tries = 0;
    opened.host.saveState = async (before, after) => {
      tries += 1;
      if (tries === 1) opened.host.stateXml = '<state xmlns="urn:jixiao:state:1">{"version":1,"rules":{}}</state>';
      return save(before, after);
    };
    await done(opened, opened.session.actions.point());
    expect([tries, kept(opened)]).toMatchObject([2, { rules: {}, pointings: [{}] }]);
  });

  test('别人在另一处指认了，重新检查时就照着读', async () => {
    const { host } = await pointed();
    const xml = host.stateXml;
    const opened = await openSession([strangeForm()]);
    opened.host.stateXml = xml;
    await done(opened, opened.session.actions.check());
    expect(opened.state().problems.tables).toBe(1);
  });

  test('宿主一时写不了，说出原因，指认还开着，可以再试', async () => {
    const opened = await begun();
    opened.host.faults.failsWith = 'cell-being-edited';
    await done(opened, opened.session.actions.point());
    expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'cell-being-edited' });
    opened.host.faults.failsWith = undefined;
    await done(opened, opened.session.actions.point());
    expect(opened.state().result).toMatchObject({ kind: 'pointed' });
  });
});

describe('指认记录坏了', () => {
  const broken = '<state xmlns="urn:jixiao:state:1">{"version":1,"poin</state>';

  async function opened(xml: string): Promise<Opened> {
    const first = await openSession([strangeForm()]);
    first.host.stateXml = xml;
    const again = await openSession([], first.host);
    await done(again, again.session.actions.beginPointing(PLACE));
    return again;
  }

  test('照常检查，说记录坏了，不碰它', async () => {
    const one = await opened(broken);
    expect(one.state().pointing.blocked).toBe('damaged');
    expect(one.state().status.kind).toBe('live');
    await done(one, one.session.actions.point());
    expect([one.state().result, one.host.stateXml]).toEqual([{ kind: 'state-refused', reason: 'damaged' }, broken]);
  });

  test('人决定清除以后才能指认；清除可以撤销', async () => {
    const one = await opened(broken);
    await done(one, one.session.actions.clearState());
    expect([one.state().result, one.host.stateXml, one.state().pointing.blocked]).toEqual([{ kind: 'state-cleared' }, undefined, undefined]);
    await done(one, one.session.actions.undo());
    expect([one.state().result, one.host.stateXml, one.state().pointing.blocked]).toMatchObject([{ kind: 'undone' }, broken, 'damaged']);
  });

  test('更新的版本写的，不用也不碰，清除也不行', async () => {
    const newer = '<state xmlns="urn:jixiao:state:1">{"version":2}</state>';
    const one = await opened(newer);
    expect(one.state().pointing.blocked).toBe('newer');
    await done(one, one.session.actions.clearState());
    expect([one.state().result, one.host.stateXml]).toEqual([{ kind: 'state-refused', reason: 'changed' }, newer]);
  });

  test('读不到这一部分，照常检查', async () => {
    const one = await openSession([targetSheet()]);
    one.host.loadState = () => Promise.reject(new HostError('not-supported', 'customXmlParts'));
    await done(one, one.session.actions.check());
    expect(one.state()).toMatchObject({ status: { kind: 'live' }, problems: { tables: 1 }, pointing: { blocked: 'unreadable' } });
  });
});

describe('隐藏的工作表', () => {
  test('照样读、照样查，并说明是隐藏的；转到那里只说一声', async () => {
    const opened = await openSession([targetSheet(), strangeForm({ id: 'sheet2', name: '旧表', visibility: 'hidden' })]);
    await done(opened, opened.session.actions.beginPointing({ ...PLACE, sheetId: 'sheet2' }));
    expect(opened.state().result).toBeUndefined();
    await done(opened, opened.session.actions.point());
    const hidden = opened.state().problems.findings.filter(({ isHidden }) => isHidden);
    expect(opened.state().problems.hidden).toEqual([{ name: '旧表', tables: 1, findings: hidden.length }]);
    expect(hidden.every(({ sheetName }) => sheetName === '旧表') && hidden.length > 0).toBe(true);
    await done(opened, opened.session.actions.goToFinding(hidden[0]?.finding.fingerprint ?? ''));
    expect(opened.state().result).toMatchObject({ kind: 'host-error', code: 'sheet-hidden' });
    expect(opened.host.snapshot().sheets[1]?.visibility).toBe('hidden');
  });
});
