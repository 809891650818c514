/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { DRAFT, KEPT, LIKELY_UNREAD, UNREAD, sampleFindings, sampleProblems } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const LIVE = { kind: 'live', at: 0 } as const;
const UNREAD_STATE = { status: LIVE, problems: sampleProblems(sampleFindings(2), { unread: LIKELY_UNREAD }) };
const POINTING = { status: LIVE, pointing: { draft: DRAFT, kept: [] } };
const notice = (): HTMLElement | null => screen.queryByText(/像指标表，没有读懂/)?.closest('section') ?? null;

describe('没有读懂的区域', () => {
  it('says where, why and what to do about a region that looks like indicators', async () => {
    const { user, session } = renderPane(UNREAD_STATE);
    expect(notice()).toHaveTextContent('培训项目考核一览!A1:D9 像指标表，没有读懂，没有检查。');
    expect(notice()).toHaveTextContent('表头“内容分类、细项、目标描述”等不认识。');
    expect(notice()).toHaveTextContent('是指标表就请指认：哪一行是表头，每列是什么。');
    await user.click(within(notice()!).getByRole('button', { name: '指认表头' }));
    expect(session.calls).toEqual([['beginPointing', { sheetId: 's8', row: 0, column: 0 }]]);
  });

  it('does not nag about other regions, but lists them with the same way out', async () => {
    const { user, session } = renderPane({ status: LIVE, problems: sampleProblems(sampleFindings(2), { unread: UNREAD }) });
    expect(notice()).toBeNull();
    await user.click(screen.getByRole('button', { name: /没有读懂的区域/ }));
    await user.click(screen.getByRole('button', { name: '指认表头：附表5 A1:F20' }));
    expect(session.calls).toEqual([['beginPointing', { sheetId: 's9', row: 0, column: 0 }]]);
  });

  it('is quiet about a header once the person said 先不指认, and speaks of the next one', async () => {
    const [likely] = LIKELY_UNREAD;
    const other = { ...likely!, sheetName: '第二张', header: '另一种|表头' };
    const same = { ...likely!, sheetName: '第三张' };
    const { user } = renderPane({ status: LIVE, problems: sampleProblems([], { unread: [likely!, same, other] }) });
    expect(notice()).toHaveTextContent('还有 1 处像指标表的区域没有读懂');
    await user.click(screen.getByRole('button', { name: '先不指认' }));
    expect(notice()).toHaveTextContent('第二张');
    await user.click(screen.getByRole('button', { name: '先不指认' }));
    expect(notice()).toBeNull();
  });
});

describe('指认表头', () => {
  it('takes the focus, names the sheet and the row, and lists the header cells in order with what they mean', () => {
    renderPane(POINTING);
    const title = screen.getByRole('heading', { level: 2, name: '指认表头 工作表《培训项目考核一览》' });
    expect(title).toHaveFocus();
    expect(screen.getByText('表头：第 3 行')).toBeInTheDocument();
    const selects = within(screen.getByRole('list', { name: '每一列是什么' })).getAllByRole<HTMLSelectElement>('combobox');
    expect(selects.map((select) => select.selectedOptions[0]?.textContent)).toEqual(['二级指标', '三级指标', '绩效指标描述', '指标值', '不读']);
    expect(selects[3]).toHaveAccessibleName('D3 达成水平');
    expect(selects[3]).toHaveAccessibleDescription('例：≥120人次');
  });

  it('names a column, or leaves it unread', async () => {
    const { user, session } = renderPane(POINTING);
    await user.selectOptions(screen.getByRole('combobox', { name: 'E3 责任科室' }), '备注');
    await user.selectOptions(screen.getByRole('combobox', { name: 'C3 目标描述' }), '不读');
    expect(session.calls).toEqual([
      ['nameColumn', 4, 'remark'],
      ['nameColumn', 2, undefined],
    ]);
  });

  it('moves to another row, and takes several rows', async () => {
    const { user, session } = renderPane(POINTING);
    await user.click(screen.getByRole('button', { name: '上一行' }));
    await user.click(screen.getByRole('button', { name: '下一行' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '表头行数' }), '2 行');
    expect(session.calls).toEqual([
      ['movePointing', 1, 1],
      ['movePointing', 3, 1],
      ['movePointing', 2, 2],
    ]);
  });

  it('shows what would be read before anything is kept', async () => {
    const { user, session } = renderPane(POINTING);
    expect(screen.getByText('照这样读出 6 个指标')).toHaveAttribute('role', 'status');
    expect(screen.getAllByRole('listitem').slice(-3).map(({ textContent }) => textContent)).toEqual([
      '数量指标 · 培训人数 · ≥120人次',
      '质量指标 · 培训合格率 · ≥≥95%',
      '时效指标 · 培训完成时间 · （空）',
    ]);
    expect(screen.getByText('表头相同、也照此读的工作表：2024、2025。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '确认' }));
    expect(session.calls).toEqual([['point']]);
  });

  it('does not confirm what reads nothing, and says what is missing', async () => {
    const { user, session } = renderPane({ pointing: { draft: { ...DRAFT, preview: { indicators: 0, first: [], otherSheets: [] } }, kept: [] } });
    const confirm = screen.getByRole('button', { name: '确认' });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    expect(confirm).toHaveAccessibleDescription('照这样读不出指标 请换一行，或给“三级指标”和“指标值”各指一列。');
    await user.click(confirm);
    expect(session.calls).toEqual([]);
  });

  it('waits while it is tried out', () => {
    renderPane({ pointing: { draft: { ...DRAFT, preview: undefined }, kept: [] } });
    expect(screen.getByText('正在试读…')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '确认' })).toHaveAttribute('aria-disabled', 'true');
  });

  it.each([
    ['read-only', /只读方式打开/],
    ['damaged', /先在“问题”里清除/],
    ['newer', /更新的版本写的/],
    ['unreadable', /读不了工作簿里的记录/],
  ] as const)('says why nothing can be kept: %s', (blocked, reason) => {
    renderPane({ pointing: { ...POINTING.pointing, blocked } });
    expect(screen.getByRole('button', { name: '确认' })).toHaveAccessibleDescription(reason);
    expect(screen.getByRole('button', { name: '确认' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('ends with Escape or 取消, and the focus comes back to the verdict', async () => {
    const { user, session } = renderPane(POINTING);
    await user.keyboard('{Escape}');
    expect(session.calls).toEqual([['cancelPointing']]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    act(() => session.set({ pointing: POINTING.pointing }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(session.calls).toHaveLength(2);
  });

  it('leaves the focus alone when 问题 is shown for the first time', () => {
    renderPane(UNREAD_STATE);
    expect(document.body).toHaveFocus();
  });

  it('speaks English too', () => {
    renderPane(POINTING, { locale: 'en-US' });
    expect(screen.getByText('Indicators read: 6')).toBeInTheDocument();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'D3 达成水平' }).selectedOptions[0]).toHaveTextContent('target value');
  });
});

describe('指认过的表头', () => {
  const pointed = { status: LIVE, problems: sampleProblems(sampleFindings(2)), pointing: { draft: undefined, kept: KEPT } };

  it('says in one line which sheet is read so, and lets change or delete it', async () => {
    const { user, session } = renderPane(pointed);
    await user.click(screen.getByRole('button', { name: '《培训项目考核一览》按指认的表头读', expanded: false }));
    expect(screen.getByText('内容分类 = 二级指标、细项 = 三级指标、目标描述 = 绩效指标描述、达成水平 = 指标值')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /培训项目考核一览! ?第 3 行/ }));
    await user.click(screen.getByRole('button', { name: /^修改指认/ }));
    await user.click(screen.getByRole('button', { name: /^删除指认/ }));
    expect(session.calls).toEqual([
      ['goTo', { sheetId: 's8', row: 2, column: 0 }],
      ['beginPointing', { sheetId: 's8', row: 2, column: 0 }],
      ['unpoint', '内容分类|细项|目标描述|达成水平'],
    ]);
  });

  it('keeps in sight a header that no sheet has any more', async () => {
    const { user } = renderPane({ ...pointed, pointing: { draft: undefined, kept: [{ header: '甲|乙', columns: [], sheets: [] }] } });
    await user.click(screen.getByRole('button', { name: '有指认的表头，现在没有工作表用它' }));
    expect(screen.getByText('现在没有工作表用这个表头：甲|乙')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^修改指认/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^删除指认/ })).toBeInTheDocument();
  });

  it.each([
    [{ kind: 'pointed', sheet: '表1', indicators: 6, others: 0 }, '《表1》已照指认的表头读，6 个指标'],
    [{ kind: 'pointed', sheet: '表1', indicators: 6, others: 2 }, '《表1》已照指认的表头读，6 个指标；另有 2 张工作表也照此读'],
    [{ kind: 'unpointed' }, '已删除指认，不再照它读'],
    [{ kind: 'state-cleared' }, '已清除损坏的记录'],
  ] as const)('can be undone: $kind', async (result, sentence) => {
    const { user, session } = renderPane({ ...pointed, result, canUndo: true });
    expect(screen.getByRole('status', { name: '操作结果' })).toHaveTextContent(sentence);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(session.calls).toEqual([['undo']]);
  });

  it('says what was refused, and offers no way back', () => {
    renderPane({ ...pointed, result: { kind: 'state-refused', reason: 'changed' }, canUndo: true });
    expect(screen.getByRole('status', { name: '操作结果' })).toHaveTextContent('这条记录已在别处改过，没有改动。');
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });
});

describe('读得不对的表', () => {
  it('can be pointed at by selecting a cell of it', async () => {
    const { user, session } = renderPane({ status: LIVE, problems: sampleProblems(sampleFindings(2)) });
    await user.click(screen.getByRole('button', { name: '指认它的表头' }));
    expect(session.calls).toEqual([['beginPointing']]);
  });

  it('is not spoken of where no table was read', () => {
    renderPane({ status: LIVE, problems: sampleProblems([], { tables: 0 }) });
    expect(screen.queryByRole('button', { name: '指认它的表头' })).toBeNull();
  });
});

describe('工作簿里的记录', () => {
  it('is left alone when damaged, until the person clears it', async () => {
    const { user, session } = renderPane({ status: LIVE, pointing: { draft: undefined, kept: [], blocked: 'damaged' } });
    expect(screen.getByText(/记录（指认、豁免）已损坏，没有使用，也没有改动/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除损坏的记录' }));
    expect(session.calls).toEqual([['clearState']]);
  });

  it('that Excel lost is written again, or given up, when the person says so', async () => {
    const { user, session } = renderPane({ status: LIVE, pointing: { draft: undefined, kept: [], isLost: true } });
    expect(screen.getByText(/可能是电脑休眠后 Excel 丢失的/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '写回工作簿' }));
    await user.click(screen.getByRole('button', { name: '不再使用' }));
    expect(session.calls).toEqual([['rewriteState'], ['forgetState']]);
  });

  it('is not to be cleared when a newer version wrote it', () => {
    renderPane({ status: LIVE, pointing: { draft: undefined, kept: [], blocked: 'newer' } });
    expect(screen.getByText(/更新的版本写的，没有使用，也没有改动/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '清除损坏的记录' })).toBeNull();
  });
});

describe('隐藏的工作表', () => {
  it('is named where its findings stand and in a note, and nothing offers to show it', () => {
    const findings = sampleFindings(2).map((view) => ({ ...view, isHidden: true as const }));
    renderPane({ status: LIVE, problems: sampleProblems(findings, { hidden: [{ name: '附表3-1 项目绩效目标', tables: 1, findings: 2 }] }) });
    expect(screen.getByText('隐藏的工作表也读了、查了，没有取消隐藏：《附表3-1 项目绩效目标》1 张表、2 个问题。')).toBeInTheDocument();
    const [card] = screen.getAllByRole('article');
    expect(card).toHaveTextContent('附表3-1 项目绩效目标（隐藏）!E12');
    expect(card).toHaveAccessibleName(/，附表3-1 项目绩效目标（隐藏） E12，/);
    expect(screen.queryByRole('button', { name: /取消隐藏/ })).toBeNull();
  });
});
