/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { Templates } from '../../../src/session/state';
import { renderPane } from '../../support/render-pane';

const OFFERED: Templates['offered'] = [
  { id: 'hebei-full', title: '河北完整式', kind: 'project', hasFile: true },
  { id: 'hebei-budget', title: '河北部门预算公开表', kind: 'budgets', hasFile: false },
];
const show = (templates: Partial<Templates> = {}): ReturnType<typeof renderPane> => renderPane({ view: 'tables', templates: { offered: OFFERED, version: '2025.2', ...templates } });

describe('模板', () => {
  it('没有选中绩效目标表时也列出来，分类写明', () => {
    show();
    expect(screen.getByRole('region', { name: '模板' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['绩效目标表', '预算表']);
  });

  it('放进本工作簿和新建各做各的', async () => {
    const { user, session } = show();
    await user.click(screen.getByRole('button', { name: '把模板《河北部门预算公开表》放进本工作簿' }));
    await user.click(screen.getByRole('button', { name: '用模板《河北完整式》新建工作簿' }));
    expect(session.calls).toEqual([['addTemplate', 'hebei-budget'], ['openTemplate', 'hebei-full']]);
  });

  it('服务器上没有文件的不能新建，说明原因', async () => {
    const { user, session } = show();
    const open = screen.getByRole('button', { name: '用模板《河北部门预算公开表》新建工作簿' });
    expect(open).toHaveAccessibleDescription('服务器上没有这个模板的文件，或者暂时连不上，不能新建工作簿。');
    await user.click(open);
    expect(session.calls).toEqual([]);
  });

  it.each([
    [{ version: '2025.1', age: 'older' as const, title: '河北完整式' }, '本工作簿用的模板《河北完整式》是 2025.1 版，标准包已更新到 2025.2 版'],
    [{ version: '2025.3', age: 'newer' as const }, '本工作簿用的模板《（已停用）》是 2025.3 版，比现用的标准包（2025.2 版）新'],
    [{ version: '1', age: 'other-pack' as const }, '出自别的标准包'],
  ])('模板不是现行的，就说出来：%j', (origin, sentence) => {
    show({ origin });
    expect(screen.getByRole('region', { name: '模板' })).toHaveTextContent(sentence);
  });

  it('模板是现行的，什么也不说', () => {
    show({ origin: { version: '2025.2', age: 'current', title: '河北完整式' } });
    expect(screen.getByRole('region', { name: '模板' })).not.toHaveTextContent('本工作簿用的模板');
  });
});
