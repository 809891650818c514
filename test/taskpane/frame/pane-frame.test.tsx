/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { sampleFindings, sampleProblems, SUGGESTIONS } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const LIVE = { kind: 'live', at: 0 } as const;
const status = (): HTMLElement => screen.getByRole('status', { name: '检查状态' });
const result = (): HTMLElement => screen.getByRole('status', { name: '操作结果' });

describe('the frame of the pane', () => {
  it('shows only the pages that work', () => {
    renderPane({ status: LIVE });
    for (const name of ['问题', '建议', '表格', '审核']) expect(screen.getByRole('tab', { name })).toBeInTheDocument();
    expect(screen.getAllByRole('tab')).toHaveLength(4);
  });

  it('counts problems and suggestions in the tabs', () => {
    renderPane({ status: LIVE, problems: sampleProblems(sampleFindings(12)), suggestions: SUGGESTIONS });
    for (const name of ['问题 12', '建议 2', '表格']) expect(screen.getByRole('tab', { name })).toBeInTheDocument();
  });

  it('changes the page by click and by the session', async () => {
    const { user, session } = renderPane({ status: LIVE });
    await user.click(screen.getByRole('tab', { name: '建议' }));
    expect(screen.getByRole('tabpanel', { name: '建议' })).toHaveTextContent('选中绩效目标表里的一行指标');
    act(() => session.set({ view: 'tables' }));
    expect(screen.getByRole('tabpanel', { name: '表格' })).toHaveTextContent('选中绩效目标表里的任意单元格');
  });

  it('finds the list as it was left after looking at another page', async () => {
    const { user } = renderPane({ status: LIVE, problems: sampleProblems(sampleFindings(5)) });
    await user.type(screen.getByRole('textbox', { name: /查找/ }), '依据');
    await user.click(screen.getByRole('tab', { name: '表格' }));
    await user.click(screen.getByRole('tab', { name: '问题 5' }));
    expect(screen.getByRole('textbox', { name: /查找/ })).toHaveValue('依据');
  });

  it('checks anew at any time', async () => {
    const { user, session } = renderPane({ status: LIVE });
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    expect(session.calls).toEqual([['check']]);
  });

  it('says why checking is paused and reconnects', async () => {
    const { user, session } = renderPane({ status: { kind: 'paused', code: 'session-lost' }, problems: sampleProblems(sampleFindings(1)) });
    expect(status()).toHaveTextContent('实时检查已暂停与 Excel 的连接已断开。');
    await user.click(screen.getByRole('button', { name: '重新连接' }));
    expect(session.calls).toEqual([['reconnect']]);
  });

  it('lets the person give up what waits for the cell to be left', async () => {
    const { user, session } = renderPane({ status: { kind: 'waiting-for-input', toWrite: true } });
    expect(status()).toHaveTextContent('请先按 Enter 结束单元格编辑，再写入');
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(session.calls).toEqual([['giveUp']]);
  });

  it('speaks at most once in two seconds', () => {
    jest.useFakeTimers();
    const { session } = renderPane({ status: LIVE });
    act(() => session.set({ status: { kind: 'checking', sheet: '甲' } }));
    act(() => void jest.advanceTimersByTime(1));
    expect(status()).toHaveTextContent('正在检查《甲》…');
    act(() => session.set({ status: { kind: 'checking', sheet: '乙' } }));
    act(() => session.set({ status: { kind: 'waiting-for-input' } }));
    act(() => void jest.advanceTimersByTime(1_900));
    expect(status()).toHaveTextContent('正在检查《甲》…');
    act(() => void jest.advanceTimersByTime(200));
    expect(status()).toHaveTextContent('有改动，等待输入结束');
    jest.useRealTimers();
  });

  it('keeps the other pages alive when one fails', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const [proposal] = SUGGESTIONS.proposals;
    const broken = { ...SUGGESTIONS, proposals: [{ ...proposal!, differences: undefined as never }] };
    const { user } = renderPane({ status: LIVE, view: 'suggestions', suggestions: broken, problems: sampleProblems(sampleFindings(1)) });
    expect(screen.getByRole('alert')).toHaveTextContent('程序出错，没有改动任何数据。其他页仍可使用。');
    await user.click(screen.getByRole('tab', { name: /问题/ }));
    expect(screen.getByText('1 处错误需要修改')).toBeInTheDocument();
    quiet.mockRestore();
  });
});

describe('the pane in English', () => {
  it('speaks English throughout', () => {
    renderPane({ status: LIVE, problems: sampleProblems(sampleFindings(5)) }, { locale: 'en-US' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Must fix: 2; to confirm: 2');
    const own = [...document.querySelectorAll('button')].map(({ textContent, title }) => (textContent ?? '') + title);
    expect(own.filter((text) => /[\u4e00-\u9fff]/.test(text) && !text.includes('附表3-1'))).toEqual([]);
  });
});

describe('the result bar', () => {
  it('is empty before the first action', () => {
    renderPane({ status: LIVE });
    expect(result()).toBeEmptyDOMElement();
  });

  it('says what was done and takes it back', async () => {
    const { user, session } = renderPane({ status: LIVE, result: { kind: 'fixed', count: 3, refused: [] }, canUndo: true });
    expect(result()).toHaveTextContent('已修复 3 处');
    await user.click(within(result()).getByRole('button', { name: '撤销' }));
    expect(session.calls).toEqual([['undo']]);
  });

  it('names every cell that was left alone, and why', () => {
    const refused = [{ place: '附表!E12', reason: 'cell-changed' as const }, { place: '附表!E13', reason: 'protected' as const }];
    const { session } = renderPane({ status: LIVE, result: { kind: 'fixed', count: 1, refused } });
    expect(result()).toHaveTextContent('已修复 1 处，没有写入：附表!E12（单元格已被修改）、附表!E13（工作表受保护）');
    act(() => session.set({ result: { kind: 'fixed', count: 0, refused: refused.slice(0, 1) } }));
    expect(result()).toHaveTextContent(/^没有写入：附表!E12（单元格已被修改）$/);
  });

  it('leads to a written sheet', async () => {
    const written = { kind: 'sheet-written', sheet: '绩效目标表', sheetId: 's7', rows: 17 } as const;
    const { user, session } = renderPane({ status: LIVE, result: written, canUndo: true });
    expect(result()).toHaveTextContent('已写入《绩效目标表》，共 17 行');
    await user.click(within(result()).getByRole('button', { name: '转到' }));
    expect(session.calls).toEqual([['goTo', { sheetId: 's7', row: 0, column: 0 }]]);
  });

  it('offers no undo for what cannot be undone, and goes when dismissed', async () => {
    const { user } = renderPane({ status: LIVE, result: { kind: 'undone', refused: [] }, canUndo: true });
    expect(within(result()).queryByRole('button', { name: '撤销' })).toBeNull();
    await user.click(within(result()).getByRole('button', { name: '关闭' }));
    expect(result()).toBeEmptyDOMElement();
  });

  it('puts an error of Excel in our words, and its own words out of sight', () => {
    renderPane({ status: LIVE, result: { kind: 'host-error', code: 'protected', detail: 'AccessDenied' } });
    expect(result()).toHaveTextContent('工作表受保护，没有改动。');
    expect(within(result()).getByText('AccessDenied').closest('details')).not.toHaveAttribute('open');
  });
});
