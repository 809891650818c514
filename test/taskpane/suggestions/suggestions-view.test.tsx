/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { SUGGESTIONS } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const STATE = { view: 'suggestions', suggestions: SUGGESTIONS } as const;
const first = (): HTMLElement => screen.getByRole('article', { name: '职业技能培训人次' });

describe('建议', () => {
  it('says what to select when no indicator row is selected', () => {
    renderPane({ view: 'suggestions' });
    expect(screen.getByRole('tabpanel')).toHaveTextContent('选中绩效目标表里的一行指标，这里会给出标准表述。');
  });

  it('shows the row as it stands, then each proposal with its reason', () => {
    renderPane(STATE);
    expect(screen.getByRole('tabpanel')).toHaveTextContent('附表3-1 项目绩效目标 第 12 行 · 产出指标 › 数量指标');
    expect(screen.getByRole('heading', { level: 2, name: '培训人次数量' })).toBeInTheDocument();
    expect(first()).toHaveTextContent('都有“培训、人次”');
    expect(first()).toHaveTextContent('示例 ≥〈计划人数〉人次');
  });

  it('marks what goes and what comes by more than colour', () => {
    renderPane(STATE);
    expect([...first().querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual(['数量']);
    expect([...first().querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual(['职业技能']);
  });

  it('takes the name, the description too, or the whole row, and shows before what that changes', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(within(first()).getByRole('button', { name: '采用“职业技能培训人次”' }));
    await user.click(screen.getByRole('radio', { name: '整行' }));
    expect(within(first()).getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['三级指标', '描述', '指标值']);
    await user.click(within(first()).getByRole('button', { name: '采用“职业技能培训人次”' }));
    expect(session.calls).toEqual([
      ['adopt', 'training', 'name'],
      ['adopt', 'training', 'row'],
    ]);
  });

  it('says why a proposal cannot be taken in this extent', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByRole('radio', { name: '名称和描述' }));
    const button = screen.getByRole('button', { name: '采用“培训期数”' });
    expect(button).toHaveAccessibleDescription('这张表没有这个范围的列，请换一个采用范围。');
    await user.click(button);
    expect(session.calls).toEqual([]);
  });

  it('says why nothing can be written to a protected sheet', () => {
    renderPane({ view: 'suggestions', suggestions: { ...SUGGESTIONS, blocked: 'protected' } });
    expect(within(first()).getByRole('button', { name: /采用/ })).toHaveAccessibleDescription('工作表受保护，不能在这里修改。取消保护后再试。');
  });

  it('offers more, and says when there is nothing close', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByRole('button', { name: '更多建议' }));
    expect(session.calls).toEqual([['moreProposals']]);
  });

  it('says when the library has nothing close', () => {
    renderPane({ view: 'suggestions', suggestions: { ...SUGGESTIONS, proposals: [], hasMore: false } });
    expect(screen.getByRole('tabpanel')).toHaveTextContent('标准表述库里没有与这一行相近的表述。');
  });

  it('says how many tables use a wording and where it comes from', () => {
    renderPane(STATE);
    expect(first()).toHaveTextContent('标准包：实务常用');
    expect(first()).toHaveTextContent('见于 12 张公开的绩效目标表');
  });

  it('no longer suggests what nobody wants, until that is taken back', async () => {
    const { user, session } = renderPane({ ...STATE, suggestions: { ...SUGGESTIONS, declined: ['培训期数', '参训率'] } });
    await user.click(screen.getByRole('button', { name: '不再建议“培训期数”' }));
    await user.click(screen.getByRole('button', { name: '不再建议的（2 条）' }));
    await user.click(screen.getByRole('button', { name: '重新建议“参训率”' }));
    await user.click(screen.getByRole('button', { name: '全部重新建议' }));
    expect(session.calls).toEqual([['decline', 'sessions'], ['takeBackDeclined', ['参训率']], ['takeBackDeclined', ['培训期数', '参训率']]]);
  });

  it('says when the row already is standard wording', () => {
    const [proposal] = SUGGESTIONS.proposals;
    const { row } = proposal!.differences;
    const same = { editable: {}, proposal: { ...proposal!.proposal, why: { kind: 'same-name' } as const }, differences: { row: row!.slice(2) } };
    renderPane({ view: 'suggestions', suggestions: { ...SUGGESTIONS, proposals: [same] } });
    expect(screen.getByRole('tabpanel')).toHaveTextContent('这一行的名称已是标准表述。');
    expect(within(first()).getByRole('button', { name: /^采用/ })).toHaveAccessibleDescription('这个范围已经是标准表述，没有要改的。');
  });
});
