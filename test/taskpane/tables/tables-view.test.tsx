/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { Writing } from '../../../src/session/state';
import { PLAN } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const PROJECT = '城乡居民养老保险补助';
const preview = { project: PROJECT, layout: 'hebei-full', plans: [PLAN], shown: 0, projects: 1, rows: 1 };
const show = (writing: Partial<Writing>): ReturnType<typeof renderPane> =>
  renderPane({ view: 'tables', writing: { project: PROJECT, layouts: [{ id: 'hebei-full', title: '河北完整式' }, { id: 'hebei-simple', title: '河北简式' }], preview: undefined, busy: false, projects: 3, wish: { scope: 'one', arrangement: 'sheets', place: 'last' }, written: 0, ...writing } });
const write = (): HTMLElement => screen.getByRole('button', { name: /写入/ });

describe('表格', () => {
  it('says what to select when the selection is in no target table', () => {
    show({ project: undefined, projects: 0 });
    expect(screen.getByRole('tabpanel')).toHaveTextContent('选中绩效目标表里的任意单元格');
  });

  it('names the project and the layouts, and writes nothing before a preview', async () => {
    const { user, session } = show({});
    expect(screen.getByRole('heading', { level: 2, name: PROJECT })).toBeInTheDocument();
    await user.click(write());
    expect(write()).toHaveAccessibleDescription('先选择一种表样，看过预览后再写入。');
    await user.click(screen.getByRole('button', { name: '河北简式' }));
    expect(session.calls).toEqual([['preview', 'hebei-simple']]);
  });

  it('draws the sheet as it will be, merged cells and all', () => {
    show({ preview });
    const table = within(screen.getByRole('region', { name: '《绩效目标表》预览' })).getByRole('table');
    const rows = within(table).getAllByRole('row').map((row) => within(row).getAllByRole('cell').map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['项目绩效目标表'],
      ['项目名称', PROJECT],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '职业技能培训人次', '≥300人次'],
    ]);
    expect(within(table).getByRole('cell', { name: '项目绩效目标表' })).toHaveAttribute('colspan', '4');
  });

  it('writes, and says beforehand how it is taken back', async () => {
    const { user, session } = show({ preview });
    expect(screen.getByText(/按 Ctrl\+Z 不一定能撤回，用这里的“撤销”可以/)).toBeInTheDocument();
    await user.click(write());
    expect(session.calls).toEqual([['writeTable']]);
  });

  it.each([
    [{ preview, busy: true }, '正在写入，写完后可以再写一张。'],
    [{ preview, blocked: 'read-only' }, '工作簿以只读方式打开，不能写入。另存一份后再试。'],
  ] as const)('does not write while it cannot, and says why', async (writing, reason) => {
    const { user, session } = show(writing);
    const button = screen.getByRole('button', { name: /写入/ });
    expect(button).toHaveAccessibleDescription(reason);
    await user.click(button);
    expect(session.calls).toEqual([]);
  });
});
