import { cellAt } from '../../src/core/sheet/snapshot';
import { sheetOf } from '../support/sheet';
import { openSession } from './open-session';
import type { Opened } from './open-session';
import { HEADER } from './target-sheet';

const NAME = 2;
const DESCRIPTION = 3;

/** Three tables on two sheets; 参训人数 is a known variant of 培训人数. */
const FIRST = sheetOf(
  [
    ['甲项目绩效目标表'], HEADER,
    ['产出指标', '数量指标', '参训人数', '全年', '≥120人', '冀人社发〔2022〕15号'],
    ['', '质量指标', '参训人数', '', '≥95%', ''],
    [],
    ['乙项目绩效目标表'], HEADER,
    ['产出指标', '数量指标', '参训人数', '', '', ''],
  ],
  { name: '绩效目标' },
);
const SECOND = sheetOf([['丙项目绩效目标表'], HEADER, ['产出指标', '数量指标', '参 训人数', '三期', '≥30人', '']], { id: 'sheet2', name: '二' });

async function open(): Promise<Opened> {
  const opened = await openSession([FIRST, SECOND]);
  opened.host.select({ sheetId: 'sheet1', area: { top: 2, bottom: 2, left: NAME, right: NAME } });
  await opened.clock.advance(1000);
  return opened;
}

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.advance(500);
  await action;
  await opened.clock.advance(500);
}

function text({ host }: Opened, sheetId: string, row: number, column = NAME): string {
  const sheet = host.snapshot().sheets.find(({ id }) => id === sheetId);
  return sheet ? (cellAt(sheet, row, column)?.text ?? '') : '(没有工作表)';
}

function chooseStandard(opened: Opened): void {
  const [group] = opened.state().suggestions.variants;
  if (!group) throw new Error('no variant found');
  opened.session.actions.chooseRows({ level2: group.level2, name: group.variant }, group.indicatorId);
}

describe('规范表述', () => {
  test('列出工作簿里已知的别种写法、标准表述和行数，二级指标不同的不算', async () => {
    const opened = await open();
    expect(opened.state().suggestions.variants).toEqual([{ variant: '参训人数', level2: '数量指标', indicatorId: expect.any(String) as string, name: '培训人数', count: 3 }]);
    expect(opened.state().suggestions.sameName).toBe(2);
  });

  test('同名的行先列出来，去掉勾的不动，其余一次写入；指标值和依据不动，一次撤销', async () => {
    const opened = await open();
    chooseStandard(opened);
    const rows = opened.state().suggestions.choice?.rows ?? [];
    expect(rows.map(({ place, table }) => `${place} ${table}`)).toEqual(['绩效目标!C3 甲项目', '绩效目标!C8 乙项目', '二!C3 丙项目']);
    await done(opened, opened.session.actions.adoptMany('name', [rows[1]?.key ?? '']));
    expect([text(opened, 'sheet1', 2), text(opened, 'sheet1', 3), text(opened, 'sheet1', 7), text(opened, 'sheet2', 2)]).toEqual(['培训人数', '参训人数', '参训人数', '培训人数']);
    expect([text(opened, 'sheet1', 2, 4), text(opened, 'sheet2', 2, 4)]).toEqual(['≥120人', '≥30人']);
    expect(opened.state().result).toEqual({ kind: 'adopted-many', name: '培训人数', count: 2, refused: [] });
    expect(opened.state().suggestions.choice).toBeUndefined();
    await done(opened, opened.session.actions.undo());
    expect([text(opened, 'sheet1', 2), text(opened, 'sheet2', 2)]).toEqual(['参训人数', '参 训人数']);
  });

  test('名称和描述一起改；受保护的工作表留着并说明', async () => {
    const opened = await open();
    opened.host.protect('sheet2', true);
    await opened.clock.advance(500);
    chooseStandard(opened);
    expect(opened.state().suggestions.choice?.rows.map(({ blocked }) => blocked)).toEqual([undefined, undefined, 'protected']);
    await done(opened, opened.session.actions.adoptMany('name-and-description', []));
    expect(text(opened, 'sheet1', 7, DESCRIPTION)).not.toBe('');
    expect(text(opened, 'sheet2', 2)).toBe('参 训人数');
  });

  test('行都改了以后，选择自己结束', async () => {
    const opened = await open();
    chooseStandard(opened);
    for (const [sheet, row] of [['sheet1', 2], ['sheet1', 7], ['sheet2', 2]] as const) opened.host.type(sheet, row, NAME, '培训人数');
    await opened.clock.advance(1000);
    expect(opened.state().suggestions.choice).toBeUndefined();
    expect(opened.state().suggestions.variants).toEqual([]);
  });
});

describe('编辑后采用', () => {
  test('照改好的写；空着的指标值和依据照填，写好的不动', async () => {
    const opened = await open();
    opened.host.select({ sheetId: 'sheet1', area: { top: 7, bottom: 7, left: NAME, right: NAME } });
    await opened.clock.advance(500);
    const view = opened.state().suggestions.proposals[0]!;
    expect(Object.keys(view.editable)).toEqual(['level3', 'description', 'value', 'basis']);
    expect(view.editable.basis).toMatch(/：.*〈/u);
    const words = { level3: '岗前培训人数', description: '参加岗前培训的人数。', value: '≥60人', basis: '冀人社发〔2025〕3号' };
    await done(opened, opened.session.actions.adoptEdited(view.proposal.indicator.id, words));
    expect([2, 3, 4, 5].map((column) => text(opened, 'sheet1', 7, column))).toEqual(Object.values(words));
    expect(opened.state().result).toEqual({ kind: 'adopted', name: '岗前培训人数', refused: [] });
    await done(opened, opened.session.actions.undo());
    expect([2, 3, 4, 5].map((column) => text(opened, 'sheet1', 7, column))).toEqual(['参训人数', '', '', '']);
  });

  test('行里已有的指标值改不了，也清不掉', async () => {
    const opened = await open();
    const view = opened.state().suggestions.proposals[0]!;
    expect(Object.keys(view.editable)).toEqual(['level3', 'description']);
    await done(opened, opened.session.actions.adoptEdited(view.proposal.indicator.id, { level3: '  ', description: '新的描述', value: '≥1人', basis: '' }));
    expect([2, 3, 4, 5].map((column) => text(opened, 'sheet1', 2, column))).toEqual(['参训人数', '新的描述', '≥120人', '冀人社发〔2022〕15号']);
  });

  test('整行采用时，依据写成查得到的文字，不只是种类', async () => {
    const opened = await open();
    opened.host.select({ sheetId: 'sheet1', area: { top: 7, bottom: 7, left: NAME, right: NAME } });
    await opened.clock.advance(500);
    const view = opened.state().suggestions.proposals[0]!;
    await done(opened, opened.session.actions.adopt(view.proposal.indicator.id, 'row'));
    expect(text(opened, 'sheet1', 7, 5)).toMatch(/^.+：.*〈.+〉/u);
  });
});
