/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { IdentityResult, IdentityState } from '../../../src/core/identities/contract';
import { initialState } from '../../../src/session/initial-state';
import type { IdentityView, Totals } from '../../../src/session/state';
import { renderPane } from '../../support/render-pane';

const at = (row: number, column = 2) => ({ sheetId: 's1', row, column });

function identity(no: number, state: IdentityState, table = '支出总表', remedies: IdentityView['remedies'] = []): IdentityView {
  const left = [{ at: at(no), label: `合计${String(no)}`, sign: 1, leaves: 1, amount: { decimal: '64840547', places: 0, unit: '元' } }] as const;
  const right = [
    { at: at(no + 1), label: '基本支出', sign: 1, leaves: 1, amount: { decimal: '64840000', places: 0, unit: '元' } },
    { at: at(no + 2), label: '项目支出', sign: 1, leaves: 1 },
  ] as const;
  const result: IdentityResult = {
    identity: { id: 'sum-of-rows', key: `k${String(no)}`, scope: 'within', severity: 'error', relation: '=', left, right, tables: [table, table] },
    state,
    left,
    right,
    ...(state === 'not-checked'
      ? { reason: 'error-value' as const, obstacle: at(no + 2) }
      : { sums: { left: '64840547', right: '64840000', difference: '547', allowed: '1.5', unit: '元' as const } }),
  };
  return { result, remedies };
}

function totals(identities: readonly IdentityView[]): Totals {
  const count = (state: IdentityState): number => identities.filter(({ result }) => result.state === state).length;
  return { identities, counts: { failed: count('failed'), held: count('held'), 'not-checked': count('not-checked') }, unmatched: [], tables: 2, sheets: { s1: { name: '公开表', isHidden: false } } };
}

const REMEDY: IdentityView['remedies'][number] = {
  kind: 'sum',
  at: at(3),
  breaks: [],
  fix: {
    kind: 'confirm',
    before: '64,840,547',
    after: '=SUM(C5:C6)（64,840,000）',
    changes: [{ at: at(3), before: { kind: 'number', number: 64840547 }, after: { kind: 'formula', formula: '=SUM(C5:C6)' } }],
  },
};

const THREE = totals([identity(3, 'failed'), identity(10, 'not-checked', '收入总表'), identity(20, 'held')]);
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
const pressed = (name: RegExp) => within(screen.getByRole('group', { name: '按状态筛选' })).getByRole('button', { name });

describe('勾稽', () => {
  it('without budget tables there is no such tab', () => {
    renderPane({ totals: initialState([]).totals });
    expect(screen.queryByRole('tab', { name: /勾稽/ })).toBeNull();
  });

  it('a workbook whose budget tables go away while one looks says so plainly', () => {
    const { session } = renderPane({ view: 'totals', totals: THREE });
    act(() => session.set({ totals: initialState([]).totals }));
    expect(screen.getByRole('tab', { name: '勾稽' })).toBeInTheDocument();
    expect(screen.getByText(/没有识别到部门预算表或决算表/)).toBeInTheDocument();
  });

  it('counts those that fail in the tab and shows them first, with both sides, difference and allowed interval', () => {
    renderPane({ view: 'totals', totals: THREE });
    expect(screen.getByRole('tab', { name: '勾稽 1' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { level: 2, name: '1 条勾稽关系不符' })).toBeInTheDocument();
    expect(screen.getByText('核对了 2 条：相符 1 条，不符 1 条；未检查 1 条。')).toBeInTheDocument();
    expect(cards()).toHaveLength(1);
    const [card] = cards();
    expect(card).toHaveAccessibleName('不符，合计行 = 各分项行之和，支出总表');
    expect(card).toHaveTextContent('相差 547 元，允许 ±1.5 元');
    expect(card).toHaveTextContent('左边 64,840,547 元');
    expect(card).toHaveTextContent('应等于 右边 64,840,000 元');
    expect(card).toHaveTextContent('项目支出（空）');
  });

  it('goes to every cell of both sides', async () => {
    const { user, session } = renderPane({ view: 'totals', totals: THREE });
    for (const link of within(cards()[0]!).getAllByRole('button')) await user.click(link);
    expect(session.calls).toEqual([3, 4, 5].map((row) => ['goTo', at(row)]));
  });

  it('says why one was not checked and leads to the cell that is in the way', async () => {
    const { user, session } = renderPane({ view: 'totals', totals: THREE });
    await user.click(pressed(/^未检查 1$/));
    expect(cards()[0]).toHaveTextContent('未检查：有错误值。');
    await user.click(within(cards()[0]!).getAllByRole('button')[0]!);
    expect(session.calls).toEqual([['goTo', at(12)]]);
  });

  it('filters by table, and tells an empty filter from a clean workbook', async () => {
    const { user } = renderPane({ view: 'totals', totals: THREE });
    await user.selectOptions(screen.getByRole('combobox', { name: '按表筛选' }), '收入总表');
    expect(cards()).toHaveLength(0);
    expect(screen.getByText('按现在的筛选没有勾稽关系。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '显示全部' }));
    expect(cards()).toHaveLength(3);
  });

  it('when all hold, says how many were checked', () => {
    renderPane({ view: 'totals', totals: totals([identity(1, 'held'), identity(9, 'held')]) });
    expect(screen.getByText('核对过的 2 条勾稽关系全部相符。')).toBeInTheDocument();
  });

  it('follows the edits of the person', () => {
    const { session } = renderPane({ view: 'totals', totals: THREE });
    act(() => session.set({ totals: totals([identity(3, 'held')]) }));
    expect(screen.getByRole('heading', { level: 2, name: '没有不符的勾稽关系' })).toBeInTheDocument();
    expect(cards()).toHaveLength(0);
  });

  it('draws of seven thousand identities only those in sight, and tells of each which of how many it is', () => {
    renderPane({ view: 'totals', totals: totals(Array.from({ length: 7000 }, (_, no) => identity(no * 4, 'failed'))) });
    expect(cards().length).toBeGreaterThan(5);
    expect(cards().length).toBeLessThan(40);
    expect(cards()[0]?.parentElement).toHaveAttribute('aria-posinset', '1');
    expect(cards()[0]?.parentElement).toHaveAttribute('aria-setsize', '7000');
  });

  it('walks through the cards by arrow keys, goes to the cell by Enter and mends by F', async () => {
    const many = totals([identity(3, 'failed', '支出总表', [REMEDY]), identity(10, 'failed')]);
    const { user, session } = renderPane({ view: 'totals', totals: many });
    expect(cards().map((card) => card.tabIndex)).toEqual([0, -1]);
    act(() => cards()[0]!.focus());
    await user.keyboard('f');
    await user.keyboard('{ArrowDown}');
    expect(cards()[1]).toHaveFocus();
    await user.keyboard('f{Enter}{ArrowUp}');
    expect(cards()[0]).toHaveFocus();
    expect(session.calls).toEqual([['mend', 'k3', 0], ['goTo', at(10)]]);
  });

  it('shows of each remedy what it writes, and writes it at a click', async () => {
    const { user, session } = renderPane({ view: 'totals', totals: totals([identity(3, 'failed', '支出总表', [REMEDY])]) });
    const remedies = within(cards()[0]!).getByRole('list', { name: '可以这样改' });
    expect(remedies).toHaveTextContent('改为公式公开表!C4');
    expect(remedies).toHaveTextContent('64,840,547 → =SUM(C5:C6)（64,840,000）');
    await user.click(within(remedies).getByRole('button', { name: '改为公式' }));
    expect(session.calls).toEqual([['mend', 'k3', 0]]);
  });

  it('warns where a remedy would make other identities fail', () => {
    renderPane({ view: 'totals', totals: totals([identity(3, 'failed', '支出总表', [{ ...REMEDY, breaks: [{ id: 'X-7', title: '支出总计相等' }, { id: 'sum-by-code' }] }])]) });
    expect(cards()[0]).toHaveTextContent('另有 2 条现在相符的勾稽会不符：支出总计相等');
    expect(within(cards()[0]!).getByRole('button', { name: '仍然改为公式' })).toBeEnabled();
  });

  it('says why a remedy cannot be written to a protected sheet', async () => {
    const { user, session } = renderPane({ view: 'totals', totals: totals([identity(3, 'failed', '支出总表', [{ ...REMEDY, blocked: 'protected' }])]) });
    const button = within(cards()[0]!).getByRole('button', { name: '改为公式' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/保护/);
    await user.click(button);
    expect(session.calls).toEqual([]);
  });

  it('lists the statements that found nothing to compare, with the reason', async () => {
    const unmatched = [{ id: 'X-3', title: '收入总表合计 = 收支总表收入总计', reason: 'table-missing' as const, detail: '收入总表', table: '' }, { id: 'sum-of-rows', title: '合计', reason: 'row-missing' as const, detail: '合计', table: '支出总表' }];
    const { user } = renderPane({ view: 'totals', totals: { ...THREE, unmatched } });
    await user.click(pressed(/^没对上 1$/));
    expect(within(screen.getByRole('list', { name: '没对上' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['收入总表合计 = 收支总表收入总计 X-3没有这张表：收入总表']);
    expect(screen.queryByRole('combobox', { name: '按表筛选' })).toBeNull();
  });

  it('shows the identity that a finding leads to, whatever was filtered', () => {
    renderPane({ view: 'totals', totals: THREE, identity: 'k20' });
    expect(pressed(/^全部 3$/)).toHaveAttribute('aria-pressed', 'true');
    expect(cards().filter((card) => card.tabIndex === 0).map((card) => card.getAttribute('aria-label'))).toEqual(['相符，合计行 = 各分项行之和，支出总表']);
  });

  it('speaks English too', () => {
    renderPane({ view: 'totals', totals: THREE }, { locale: 'en-US' });
    expect(cards()[0]).toHaveTextContent('Difference 547 元, allowed ±1.5 元');
  });
});
