/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import type { DraftView, Suggestions } from '../../../src/session/state';
import { SUGGESTIONS } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const DRAFT: DraftView = {
  table: '岗前培训经费',
  sheetName: '绩效目标',
  rows: [
    { level2: '数量指标', name: '培训人数', description: '年度培训人数。', value: '≥〈计划人数〉人', basis: '工作计划：〈计划名称〉', row: 4 },
    { level2: '质量指标', name: '培训合格率', description: '合格人数占比。', value: '≥〈常见值95〉%', basis: '工作计划：〈计划名称〉', row: 5 },
    { level2: '时效指标', name: '培训完成时间', description: '完成的时间。', value: '〈月份〉底前', basis: '', row: undefined },
  ],
};
const WITH_DRAFT = { view: 'suggestions', suggestions: { ...SUGGESTIONS, draft: DRAFT } } as const;

function withMissing(isEmpty: boolean): { readonly view: 'suggestions'; readonly suggestions: Suggestions } {
  return { view: 'suggestions', suggestions: { ...SUGGESTIONS, missing: { table: '岗前培训经费', level2: ['时效指标', '成本指标'], isEmpty } } };
}

describe('补齐和起草', () => {
  it('names what the table lacks and drafts it', async () => {
    const { user, session } = renderPane(withMissing(false));
    expect(screen.getByRole('tabpanel')).toHaveTextContent('《岗前培训经费》没有这些二级指标的行：时效指标、成本指标。');
    await user.click(screen.getByRole('button', { name: '补齐' }));
    expect(session.calls).toEqual([['beginDraft']]);
  });

  it('offers the whole table where nothing is filled in', () => {
    renderPane(withMissing(true));
    expect(screen.getByRole('button', { name: '起草整张表' })).toBeInTheDocument();
  });

  it('is filled in and written with the keyboard alone', async () => {
    const { user, session } = renderPane(WITH_DRAFT);
    expect(screen.getByRole('heading', { name: '草稿：《岗前培训经费》' })).toHaveFocus();
    const value = screen.getByRole<HTMLInputElement>('textbox', { name: '“培训人数”的指标值' });
    act(() => value.focus());
    expect(value.value.slice(value.selectionStart ?? 0, value.selectionEnd ?? 0)).toBe('〈计划人数〉');
    await user.keyboard('50');
    act(() => screen.getByRole('checkbox', { name: '写入“培训合格率”' }).focus());
    await user.keyboard(' ');
    act(() => screen.getByRole('textbox', { name: '依据（用于 培训人数、培训合格率）' }).focus());
    await user.keyboard('2026年培训计划');
    act(() => screen.getByRole('button', { name: '写入 1 行' }).focus());
    await user.keyboard('{Enter}');
    const [name, filled] = session.calls[0] ?? [];
    expect(name).toBe('writeDraft');
    expect([...(filled as ReadonlyMap<number, unknown>)]).toEqual([[0, { value: '≥50人', basis: '工作计划：2026年培训计划' }]]);
  });

  it('says which row has no place, and never writes it', () => {
    renderPane(WITH_DRAFT);
    expect(screen.getByRole('checkbox', { name: '写入“培训完成时间”' })).toBeDisabled();
    expect(screen.getByRole('tabpanel')).toHaveTextContent('表下面没有空行，放不下这一行。');
  });

  it('is discarded with Escape', async () => {
    const { user, session } = renderPane(WITH_DRAFT);
    await user.keyboard('{Escape}');
    expect(session.calls).toEqual([['endDraft']]);
  });

  it('says why nothing can be written to a protected sheet', () => {
    renderPane({ ...WITH_DRAFT, suggestions: { ...SUGGESTIONS, draft: { ...DRAFT, blocked: 'protected' } } });
    expect(screen.getByRole('button', { name: '写入 2 行' })).toHaveAccessibleDescription('工作表受保护，不能在这里修改。取消保护后再试。');
  });
});
