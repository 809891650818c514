/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, within } from '@testing-library/react';
import { sampleFindings, sampleProblems } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

jest.setTimeout(60_000);

const FIVE = { status: { kind: 'live', at: 0 } as const, problems: sampleProblems(sampleFindings(5)) };
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
const page = readFileSync(join(__dirname, '../../../docs/rules/value/unit-missing.md'), 'utf8');

async function openMore(user: ReturnType<typeof renderPane>['user']): Promise<HTMLElement> {
  const [card] = cards();
  if (!card) throw new Error('There is no card.');
  await user.click(within(card).getByRole('button', { name: '了解更多' }));
  return card;
}

describe('了解更多', () => {
  it('规则说明：检查什么、依据、怎么改和示例，就是 docs/rules 里的那一页；关了，焦点回到卡片', async () => {
    const asked: string[] = [];
    Object.assign(window, { fetch: (path: string) => Promise.resolve({ ok: (asked.push(path), true), text: () => Promise.resolve(JSON.stringify({ 'value/unit-missing': page })) }) });
    const { user } = renderPane(FIVE);
    const card = await openMore(user);
    await user.click(within(card).getByRole('button', { name: '规则说明' }));
    // Without layout jsdom cannot tell that the focus is in the dialog, and it may be taken for hidden.
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(dialog).toHaveTextContent('指标值缺少单位 Z-201');
    await within(dialog).findByText('检查什么', undefined, { timeout: 5_000 });
    // Asking by role takes seconds on a busy machine.
    const headings = [...dialog.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['检查什么', '依据', '怎么改', '正确示例', '错误示例', '何时不适用']);
    expect(dialog.querySelectorAll('table').length).toBeGreaterThanOrEqual(2);
    expect(dialog).not.toHaveTextContent(/##|\| ---|`/);
    await user.keyboard('{Escape}');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(card).toHaveFocus();
    // Fetched when the first problems were there, not again for the page.
    expect(asked).toEqual(['rules/pages.json']);
  });

  it('复制一张卡片：级别、编号、位置、说的什么、改为什么', async () => {
    const { user } = renderPane(FIVE);
    const card = await openMore(user);
    await user.click(within(card).getByRole('button', { name: '复制' }));
    expect(within(card).getByText('已复制。')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      ['【错误】Z-201 指标值缺少单位', '附表3-1 项目绩效目标!E12 参保登记及时率', '“参保登记及时率”的指标值“≥100”没有单位。', '从这一行看单位应是 %，请补上。', '改为 ≥100 → ≥100%'].join('\n'),
    );
  });

  it('出错的规则列为未检查，写着它的名字；别的照查', async () => {
    const failed = {
      rule: 'value/unit-missing',
      code: 'Z-201',
      notChecked: { reason: 'rule-failed' as const, detail: 'x is not a function', tables: [{ sheetId: 's0', name: '项目一' }] },
    };
    const { user } = renderPane({ ...FIVE, problems: sampleProblems(sampleFindings(5), { notChecked: [failed] }) });
    expect(cards().length).toBe(4);
    await user.click(screen.getByRole('button', { name: /未检查的规则/ }));
    const rules = screen.getByRole('region', { name: '未检查的规则' });
    expect(rules).toHaveTextContent('指标值缺少单位');
    expect(rules).toHaveTextContent('Z-201');
    expect(rules).toHaveTextContent('其余规则照常检查');
    expect(rules).toHaveTextContent('x is not a function');
  });
});
