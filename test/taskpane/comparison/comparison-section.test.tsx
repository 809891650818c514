/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { comparisonSummary } from '../../../src/core/comparison/comparison-summary';
import { comparedSample } from '../../support/compared-sample';
import { renderComparison } from '../../support/render-comparison';

jest.setTimeout(30_000);

const COMPARED = comparedSample();
const STATE = { comparison: { hasFiles: true, compared: COMPARED } };
const { findingsAdded, settled, remaining } = comparisonSummary(COMPARED.comparison);
const TITLE = `与上次比较：新增 ${String(findingsAdded)} · 已改 ${String(settled)} · 仍在 ${String(remaining)}`;
const toggle = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

/** jsdom cannot read files. */
function fileOf(name: string, bytes: readonly number[]): File {
  const file = new File([new Uint8Array(bytes)], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
}

describe('与上次比较', () => {
  it('is folded at first; a chosen file is handed over as it is', async () => {
    const { user, session } = renderComparison({ comparison: { hasFiles: true } });
    expect(screen.queryByText(/选上次报送的工作簿/)).not.toBeInTheDocument();
    await user.click(toggle('与上次比较'));
    await user.upload(screen.getByLabelText('上次的工作簿（.xlsx）'), fileOf('一上.xlsx', [80, 75]));
    await waitFor(() => expect(session.calls).toEqual([['compareWith', '一上.xlsx', new Uint8Array([80, 75])]]));
  });

  it('says which file is read, lets it be given up, and why a file cannot be used', async () => {
    const { user, session } = renderComparison({ comparison: { hasFiles: true, reading: '一上.xlsx' } });
    expect(screen.getByText('正在读取并比较 一上.xlsx…')).toBeInTheDocument();
    await user.click(toggle('取消'));
    expect(session.calls).toEqual([['endComparison']]);
    act(() => session.set({ comparison: { hasFiles: true, refused: { file: '一上.xls', code: 'legacy-format' } } }));
    expect(screen.getByRole('alert')).toHaveTextContent('一上.xls：这是旧格式（如 .xls、.et、.ods），读不了。请在 Excel 或 WPS 中另存为 .xlsx 后再试。');
  });

  it('sums up in its title; each project is folded and opens to old → new with the place', async () => {
    const { user, session } = renderComparison(STATE);
    await user.click(toggle(TITLE));
    expect(screen.getByText('上次：2025年一上.xlsx')).toBeInTheDocument();
    expect(screen.getByText('项目 新增 1 · 删除 1 · 修改 1 · 未变 0')).toBeInTheDocument();
    const project = toggle(/^技能培训 修改（\d+ 处）$/);
    expect(project).toHaveAttribute('aria-expanded', 'false');
    await user.click(project);
    const row = within(screen.getByRole('list', { name: '技能培训' })).getByText('≥100人').closest('li');
    if (!row) throw new Error('no row');
    expect(row.querySelector('del')).toHaveTextContent('≥100人');
    expect(row.querySelector('ins')).toHaveTextContent('≥120人');
    await user.click(within(row).getByRole('button', { name: /技能培训!\s?E5/ }));
    expect(session.calls).toEqual([['goTo', { sheetId: 'new1', row: 4, column: 4 }]]);
  });

  it('says where something stood that is gone', async () => {
    const { user } = renderComparison(STATE);
    await user.click(toggle(TITLE));
    await user.click(toggle(/^扶贫车间 删除/));
    expect(screen.getByText('原在 扶贫车间!A1')).toBeInTheDocument();
  });

  it('filters by kind and words, says how many are hidden, and shows them again', async () => {
    const { user } = renderComparison(STATE);
    await user.click(toggle(TITLE));
    await user.click(screen.getByRole('button', { name: /^新增 \d/ }));
    expect(screen.queryByRole('button', { name: /^职业介绍 新增/ })).not.toBeInTheDocument();
    expect(screen.getByText(/^筛选隐藏了 \d+ 处/)).toBeInTheDocument();
    await user.click(toggle('清除筛选'));
    expect(toggle(/^职业介绍 新增/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: '在变化中查找' }), '≥120');
    // What was looked for is in sight at once.
    expect(screen.getByRole('list', { name: '技能培训' })).toHaveTextContent('≥120人');
    expect(screen.queryByRole('button', { name: /^扶贫车间 删除/ })).not.toBeInTheDocument();
  });

  it('is gone through with the arrow keys', async () => {
    const { user } = renderComparison(STATE);
    await user.click(toggle(TITLE));
    act(() => toggle(TITLE).focus());
    await user.keyboard('{ArrowLeft}');
    expect(toggle(TITLE)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowRight}');
    act(() => toggle(/^技能培训 修改/).focus());
    await user.keyboard('{ArrowDown}');
    expect(toggle(/^职业介绍 新增/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(toggle(/^职业介绍 新增/)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(toggle(/^职业介绍 新增/)).toHaveAttribute('aria-expanded', 'false');
    expect(toggle(/^技能培训 修改/)).toHaveFocus();
  });

  it('is written as a sheet in the language of the pane; a read-only workbook says why not', async () => {
    const { user, session } = renderComparison(STATE, 'en-US');
    await user.click(toggle(/^Since last time: /));
    await user.click(toggle('Write as a sheet'));
    expect(session.calls).toEqual([['writeComparison', 'en-US']]);
    act(() => session.set({ writing: { ...session.getState().writing, blocked: 'read-only' } }));
    expect(toggle('Write as a sheet')).toHaveAccessibleDescription('The workbook is read-only. Save a copy and try again.');
  });

  it('says when nothing differs', async () => {
    const { user } = renderComparison({ comparison: { hasFiles: true, compared: { ...COMPARED, comparison: { projects: [], budgets: [], findings: { added: [], settled: [], remaining: [] } } } } });
    await user.click(toggle('与上次比较：新增 0 · 已改 0 · 仍在 0'));
    expect(screen.getByText('与上次没有不同。')).toBeInTheDocument();
  });
});
