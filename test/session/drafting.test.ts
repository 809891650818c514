import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { cellAt } from '../../src/core/sheet/snapshot';
import type { FilledRow } from '../../src/session/state';
import { openSession } from './open-session';
import type { Opened } from './open-session';
import { HEADER, targetSheet } from './target-sheet';
import type { Content } from '../support/sheet';
import { sheetOf } from '../support/sheet';

const TITLE = '2026年社区工作者岗前培训经费绩效目标表';
const FORM = [
  ['产出指标', '数量指标'],
  ['', '质量指标'],
  ['', '时效指标'],
  ['', '成本指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
];

function form(rows: readonly (readonly Content[])[]): SheetSnapshot {
  return sheetOf([[TITLE], [], HEADER, ...rows], { name: '绩效目标' });
}

async function at(sheet: SheetSnapshot, row: number): Promise<Opened> {
  const opened = await openSession([sheet]);
  opened.host.select({ sheetId: 'sheet1', area: { top: row, bottom: row, left: 2, right: 2 } });
  await opened.clock.advance(200);
  return opened;
}

function cellText({ host }: Opened, row: number, column: number): string {
  const [sheet] = host.snapshot().sheets;
  return sheet ? (cellAt(sheet, row, column)?.text ?? '') : '(没有工作表)';
}

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.advance(500);
  await action;
}

/** The draft as a person fills it in. */
function values(opened: Opened): ReadonlyMap<number, FilledRow> {
  const rows = opened.state().suggestions.draft?.rows ?? [];
  return new Map(
    rows.map(({ value, basis }, index) => [index, { value: value.replace(/〈[^〉]*〉/gu, '50'), basis: basis.replace(/〈[^〉]*〉/gu, '冀人社发〔2025〕15号') }]),
  );
}

describe('起草整张表', () => {
  test('只有名称和空行的表：先看草稿，什么都没有写', async () => {
    const opened = await at(form(FORM), 3);
    expect(opened.state().suggestions.missing).toMatchObject({ isEmpty: true, table: '2026年社区工作者岗前培训经费' });
    opened.session.actions.beginDraft();
    const { draft } = opened.state().suggestions;
    expect(draft?.rows.length).toBeGreaterThanOrEqual(7);
    expect(draft?.rows.map(({ name }) => name).join()).toContain('培训');
    expect(draft?.rows.filter(({ value }) => value.includes('〈')).length).toBeGreaterThan(3);
    expect(opened.host.calls.apply).toBe(0);
  });

  test('写入时二级指标已有的空行先用，多出的写在表下面，一次撤销全部收回', async () => {
    const opened = await at(form(FORM), 3);
    opened.session.actions.beginDraft();
    const rows = opened.state().suggestions.draft?.rows ?? [];
    await done(opened, opened.session.actions.writeDraft(values(opened)));
    expect(opened.state().result).toMatchObject({ kind: 'drafted', count: rows.length, refused: [] });
    expect(opened.state().suggestions.draft).toBeUndefined();
    for (const { row, name, level2 } of rows) {
      expect(cellText(opened, row ?? -1, 2)).toBe(name);
      expect(cellText(opened, row ?? -1, 1)).toBe(level2);
    }
    expect(opened.state().problems.rows).toBe(rows.length);
    expect(opened.state().suggestions.missing).toBeUndefined();
    await done(opened, opened.session.actions.undo());
    expect(rows.map(({ row }) => cellText(opened, row ?? -1, 2))).toEqual(rows.map(() => ''));
  });

  test('只有标题和表头也能起草', async () => {
    const opened = await at(form([]), 3);
    opened.session.actions.beginDraft();
    expect(opened.state().suggestions.draft?.rows.map(({ row }) => row).slice(0, 3)).toEqual([3, 4, 5]);
    await done(opened, opened.session.actions.writeDraft(values(opened)));
    expect(opened.state().problems.tables).toBe(1);
    expect(cellText(opened, 3, 0)).toBe('产出指标');
  });

  test('补好变量以后，写出的表没有错误', async () => {
    const opened = await at(form([]), 3);
    opened.session.actions.beginDraft();
    await done(opened, opened.session.actions.writeDraft(values(opened)));
    expect(opened.state().problems.rows).toBeGreaterThan(6);
    expect(opened.state().problems.findings.filter(({ finding }) => finding.severity === 'error').map(({ finding, address }) => `${finding.rule} ${address}`)).toEqual([]);
  });
});

describe('补齐', () => {
  test('只提缺的二级指标', async () => {
    const opened = await at(targetSheet(), 4);
    expect(opened.state().suggestions.missing?.level2).toEqual(['可持续影响指标']);
  });

  test('下面还有别的内容，放不下的行说明没有位置，也不写', async () => {
    const opened = await at(form([['产出指标', '数量指标', '培训人数', '全年培训的人数', '≥50人', '工作计划'], [], [], ['填表人：张三']]), 3);
    opened.session.actions.beginDraft();
    const rows = opened.state().suggestions.draft?.rows ?? [];
    expect(rows.map(({ row }) => row)).toEqual([4, ...rows.slice(1).map(() => undefined)]);
    await done(opened, opened.session.actions.writeDraft(values(opened)));
    expect(opened.state().result).toMatchObject({ kind: 'drafted', count: 1 });
    expect(cellText(opened, 6, 0)).toBe('填表人：张三');
  });

  test('有人先在空格里写了字，不去改它', async () => {
    const opened = await at(form(FORM), 3);
    opened.session.actions.beginDraft();
    opened.host.type('sheet1', 3, 2, '我自己写的');
    await done(opened, opened.session.actions.writeDraft(values(opened)));
    expect(cellText(opened, 3, 2)).toBe('我自己写的');
  });
});

describe('搜索和浏览', () => {
  test('拼音首字母也找得到，采用照样进选中的行', async () => {
    const opened = await at(targetSheet(), 4);
    opened.session.actions.searchWording({ text: 'pxrs', level1: '', level2: '', kind: '' });
    const { proposals, asked } = opened.state().suggestions;
    expect(asked?.text).toBe('pxrs');
    expect(proposals[0]?.proposal.why.kind).toBe('pinyin');
    const other = proposals.find(({ differences }) => differences.name)?.proposal.indicator;
    await done(opened, opened.session.actions.adopt(other?.id ?? '', 'name'));
    expect(cellText(opened, 4, 2)).toBe(other?.name);
    opened.session.actions.searchWording(undefined);
    expect(opened.state().suggestions).toMatchObject({ row: { level3: other?.name } });
    expect(opened.state().suggestions.asked).toBeUndefined();
  });

  test('按二级指标浏览，没有选中行也可以看', async () => {
    const opened = await at(targetSheet(), 40);
    opened.session.actions.searchWording({ text: '', level1: '', level2: '时效指标', kind: '' });
    const { proposals } = opened.state().suggestions;
    expect(proposals).toHaveLength(10);
    expect(new Set(proposals.map(({ proposal }) => proposal.indicator.level2))).toEqual(new Set(['时效指标']));
  });
});

test('不再建议的不再出现，收回以后又有', async () => {
  const opened = await at(targetSheet(), 5);
  const first = opened.state().suggestions.proposals[0]?.proposal.indicator.id ?? '';
  const ids = (): string[] => opened.state().suggestions.proposals.map(({ proposal }) => proposal.indicator.id);
  opened.session.actions.decline(first);
  expect(ids()).not.toContain(first);
  const { declined } = opened.state().suggestions;
  expect(declined).toHaveLength(1);
  opened.session.actions.takeBackDeclined(declined);
  expect(ids()).toContain(first);
});
