/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen } from '@testing-library/react';
import { SUGGESTIONS } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const STATE = { view: 'suggestions', suggestions: SUGGESTIONS } as const;
const box = (): HTMLElement => screen.getByRole('textbox', { name: '搜索标准表述' });
const ALL = { text: '', level1: '', level2: '', kind: '' };

describe('搜索标准表述', () => {
  it('asks with each letter, and goes back to the row with Escape', async () => {
    const { user, session } = renderPane(STATE);
    await user.type(box(), 'px');
    expect(session.calls).toEqual([
      ['searchWording', { ...ALL, text: 'p' }],
      ['searchWording', { ...ALL, text: 'px' }],
    ]);
    await user.keyboard('{Escape}');
    expect(session.calls.at(-1)).toEqual(['searchWording', undefined]);
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
  });

  it('leaves the letters of a Chinese input method alone until the word is chosen', () => {
    const { session } = renderPane(STATE);
    fireEvent.compositionStart(box());
    fireEvent.change(box(), { target: { value: 'pei xun' } });
    expect(session.calls).toEqual([]);
    act(() => box().focus());
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(box()).toHaveFocus();
    fireEvent.change(box(), { target: { value: '培训' } });
    fireEvent.compositionEnd(box());
    expect(session.calls).toEqual([['searchWording', { ...ALL, text: '培训' }]]);
  });

  it('goes with the arrows from the box through the cards', async () => {
    const { user } = renderPane(STATE);
    act(() => box().focus());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: '采用“职业技能培训人次”' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: '采用“培训期数”' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: '采用“职业技能培训人次”' })).toHaveFocus();
  });

  it('browses by level and by kind of spending', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByRole('button', { name: '浏览' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '一级指标' }), '产出指标');
    expect(screen.queryByRole('option', { name: '服务对象满意度指标' })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '二级指标' }), '质量指标');
    await user.selectOptions(screen.getByRole('combobox', { name: '支出类别' }), '培训');
    expect(screen.getByRole('option', { name: '设备购置（40）' })).toBeInTheDocument();
    expect(session.calls.at(-1)).toEqual(['searchWording', { text: '', level1: '产出指标', level2: '质量指标', kind: '培训' }]);
    await user.click(screen.getByRole('button', { name: '返回本行的建议' }));
    expect(session.calls.at(-1)).toEqual(['searchWording', undefined]);
  });

  it('lets one read without a row, and says what to select', () => {
    const { row: _row, ...rest } = SUGGESTIONS;
    renderPane({ view: 'suggestions', suggestions: { ...rest, row: undefined, asked: { ...ALL, text: '培训' } } });
    expect(screen.getByRole('button', { name: '采用“培训期数”' })).toHaveAccessibleDescription('选中绩效目标表里的一行指标，就可以采用。');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('says when nothing is found, and when the wording is not ready yet', () => {
    const { session } = renderPane({ view: 'suggestions', suggestions: { ...SUGGESTIONS, proposals: [], asked: { ...ALL, text: 'zzz' } } });
    expect(screen.getByRole('tabpanel')).toHaveTextContent('标准表述库里没有找到。');
    const { library: _library, asked: _asked, ...rest } = SUGGESTIONS;
    act(() => session.set({ suggestions: { ...rest, proposals: [] } }));
    expect(screen.getByRole('tabpanel')).toHaveTextContent('正在准备标准表述');
  });
});
