/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { NOTHING_DECIDED } from '../../../src/session/initial-state';
import type { Decided } from '../../../src/session/state';
import { sampleFindings, sampleProblems, sampleWaiver as waiverOf } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const LIVE = { kind: 'live', at: 0 } as const;
const FINDINGS = sampleFindings(15);
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
/** Asking by role takes seconds where there are many cards. */
function button(name: string | RegExp, place: HTMLElement = document.body): HTMLElement {
  const isIt = (label: string): boolean => (typeof name === 'string' ? label === name : name.test(label));
  const found = [...place.querySelectorAll('button')].filter((one) => isIt(one.getAttribute('aria-label') ?? one.textContent.trim()));
  if (!found[0]) throw new Error(`no button ${String(name)}`);
  return found[0];
}
const openDialog = (): HTMLElement | null => document.querySelector<HTMLElement>('[role="dialog"]');
/** Without layout, tabster may take an open dialog for hidden; in a browser it does not, so queries within it ask with HIDDEN. */
const HIDDEN = { hidden: true };
function dialog(): Promise<HTMLElement> {
  return waitFor(() => {
    const found = openDialog();
    if (!found) throw new Error('no dialog');
    return found;
  });
}

function withDecided(patch: Partial<Decided>): ReturnType<typeof renderPane> {
  return renderPane({ status: LIVE, problems: sampleProblems(FINDINGS.slice(1), { decided: { ...NOTHING_DECIDED, ...patch } }) });
}

const pane = (): ReturnType<typeof renderPane> => renderPane({ status: LIVE, problems: sampleProblems(FINDINGS) });

describe('修复同类', () => {
  it('先列出每一处的原值和新值，去掉勾的不修', async () => {
    const { user, session } = pane();
    await user.click(button('修复同类 3 项…', cards()[0]));
    const list = within(await dialog()).getByRole('list', { ...HIDDEN, name: '要修复的' });
    expect(within(list).getAllByRole('checkbox', HIDDEN)).toHaveLength(3);
    await user.click(within(list).getByRole('checkbox', { ...HIDDEN, name: '附表3-1 项目绩效目标!E13：≥100 改为 ≥100%' }));
    await user.click(button('修复 2 处', await dialog()));
    expect(session.calls).toEqual([['fixAll', FINDINGS[0]!.finding.rule, ['f1']]]);
    expect(openDialog()).toBeNull();
  });

  it('一处也没有勾，按钮说明要先勾', async () => {
    const { user, session } = pane();
    await user.click(button('修复同类 3 项…', cards()[0]));
    for (const box of within(await dialog()).getAllByRole('checkbox', HIDDEN)) await user.click(box);
    expect(button('修复 0 处', await dialog())).toHaveAccessibleDescription('至少勾一处。');
    await user.click(button('修复 0 处', await dialog()));
    expect(session.calls).toEqual([]);
  });

  it('不能修的点名，带原因', async () => {
    const findings = FINDINGS.map((view, index) => (index === 1 ? { ...view, fixBlocked: 'protected' as const } : view));
    const { user } = renderPane({ status: LIVE, problems: sampleProblems(findings) });
    await user.click(button('修复同类 2 项…', cards()[0]));
    expect(within(await dialog()).getByRole('list', { ...HIDDEN, name: '不在这次修复之内' })).toHaveTextContent('附表3-1 项目绩效目标!E13：工作表受保护');
  });

  it('要人判断的不给一起修', () => {
    pane();
    const confirm = cards().filter(({ textContent }) => textContent.includes('采用'));
    expect(confirm.length).toBeGreaterThan(1);
    for (const card of confirm) expect(card).not.toHaveTextContent('修复同类');
  });

  it('结果栏说修了几处，跳过了哪些、为什么，给撤销', () => {
    renderPane({
      canUndo: true,
      result: {
        kind: 'fixed-all',
        count: 5,
        refused: [],
        skipped: [
          { place: '甲!E1', reason: 'no-fix' },
          { place: '甲!E2', reason: 'no-fix' },
          { place: '乙!E3', reason: 'protected' },
        ],
      },
    });
    const bar = screen.getByRole('status', { name: '操作结果' });
    expect(bar).toHaveTextContent('已修复 5 处，没有修复：甲!E1、甲!E2（看不出该写成什么，请手工修改）、乙!E3（工作表受保护）');
    expect(button('撤销', bar)).toBeInTheDocument();
  });
});

describe('豁免', () => {
  it('用键盘 W 打开，选一条理由，写补充说明', async () => {
    const { user, session } = pane();
    act(() => cards()[0]!.focus());
    await user.keyboard('w');
    expect(await dialog()).toHaveTextContent('审核人看得到');
    expect(await dialog()).toHaveTextContent('附表3-1 项目绩效目标!E12：“参保登记及时率”的指标值“≥100”没有单位。');
    await user.click(within(await dialog()).getByRole('radio', { ...HIDDEN, name: '与已批复的预算一致，不能改' }));
    await user.type(within(await dialog()).getByRole('textbox', { ...HIDDEN, name: '补充说明（可不填）' }), '见批复 n');
    await user.click(button('豁免这一处', await dialog()));
    expect(session.calls).toEqual([['waive', 'f0', { reason: '与已批复的预算一致，不能改', note: '见批复 n' }]]);
  });

  it('没有理由、理由太短都不行，并说出缺什么', async () => {
    const { user, session } = pane();
    await user.click(button('豁免…', cards()[0]));
    await user.click(button('豁免这一处', await dialog()));
    expect(await dialog()).toHaveTextContent('先选一条理由。');
    await user.click(within(await dialog()).getByRole('radio', { ...HIDDEN, name: '其他理由' }));
    await user.type(within(await dialog()).getByRole('textbox', { ...HIDDEN, name: '写明理由，至少 4 个字' }), '不改');
    await user.click(button('豁免这一处', await dialog()));
    expect(await dialog()).toHaveTextContent('理由至少写 4 个字。');
    expect(session.calls).toEqual([]);
    await user.type(within(await dialog()).getByRole('textbox', { ...HIDDEN, name: '写明理由，至少 4 个字' }), '，另有文件{Enter}');
    expect(session.calls).toEqual([['waive', 'f0', { reason: '不改，另有文件' }]]);
  });

  it('取消或 Esc 回到那张卡片，什么也不做', async () => {
    const { user, session } = pane();
    await user.click(button('豁免…', cards()[1]));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(openDialog()).toBeNull());
    await waitFor(() => expect(cards()[1]).toHaveFocus());
    expect(session.calls).toEqual([]);
  });

  it('豁免以后焦点到下一张卡片', async () => {
    const { user, session } = pane();
    await user.click(button('豁免…', cards()[0]));
    await user.click(within(await dialog()).getAllByRole('radio', HIDDEN)[0]!);
    await user.click(button('豁免这一处', await dialog()));
    await waitFor(() => expect(cards()[0]).toHaveFocus());
    act(() => session.set({ problems: sampleProblems(FINDINGS.slice(1)) }));
    expect(cards()[0]).toHaveFocus();
    expect(cards()[0]).toHaveAttribute('data-stop', 'f1');
  });

  it('结论说已豁免几处；展开看得到程度、问题和理由，可以取消', async () => {
    const waived = { view: FINDINGS[0]!, state: 'waived' as const, waiver: { ...waiverOf(FINDINGS[0]!, '与已批复的预算一致'), note: '见附件二' } };
    const { user, session } = withDecided({ findings: [waived], counts: { waived: 1, disabled: 0, later: 0 } });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('5 处错误需要修改，6 处警告待确认 另有已豁免 1 处');
    await user.click(button(/^已豁免/));
    const section = screen.getByRole('region', { name: '已豁免' });
    expect(section).toHaveTextContent('错误');
    expect(section).toHaveTextContent('“参保登记及时率”的指标值“≥100”没有单位。');
    expect(section).toHaveTextContent('理由：与已批复的预算一致；见附件二');
    await user.click(button('取消豁免：附表3-1 项目绩效目标!E12', section));
    expect(session.calls).toEqual([['unwaive', ['f0']]]);
  });

  it('全部豁免不等于没有问题', () => {
    const waived = { view: FINDINGS[0]!, state: 'waived' as const, waiver: waiverOf(FINDINGS[0]!, '与已批复的预算一致') };
    const decided = { ...NOTHING_DECIDED, findings: [waived], counts: { waived: 1, disabled: 0, later: 0 } };
    renderPane({ status: LIVE, problems: sampleProblems([], { decided }) });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('没有待处理的问题 另有已豁免 1 处');
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it('失效豁免列出当时的内容和理由，可以清除', async () => {
    const { user, session } = withDecided({ staleWaivers: [waiverOf(FINDINGS[0]!, '上级就是这样定的'), waiverOf(FINDINGS[1]!, '上级就是这样定的')] });
    await user.click(button(/^失效豁免/));
    const section = screen.getByRole('region', { name: '失效豁免' });
    expect(section).toHaveTextContent('当时：附表3-1 项目绩效目标!E12 ≥100');
    await user.click(button('清除失效豁免：附表3-1 项目绩效目标!E12', section));
    await user.click(button('全部清除', section));
    expect(session.calls).toEqual([
      ['unwaive', ['f0']],
      ['unwaive', ['f0', 'f1']],
    ]);
  });

  it('存不下理由时按钮不可用，并说明原因；W 也不打开', async () => {
    const { user } = withDecided({ blocked: 'read-only' });
    expect(button('豁免…', cards()[0])).toHaveAccessibleDescription('工作簿以只读方式打开，理由存不下来。另存一份后再试。');
    await user.click(button('豁免…', cards()[0]));
    act(() => cards()[0]!.focus());
    await user.keyboard('w');
    expect(openDialog()).toBeNull();
  });

  it('损坏的记录说出有几条没有采用', () => {
    withDecided({ dropped: 2 });
    expect(screen.getByText(/有 2 条豁免或停用记录缺少理由或已损坏，没有采用/)).toBeInTheDocument();
  });
});

describe('稍后和停用', () => {
  it('稍后一点就好；列在最后，可以放回', async () => {
    const { user, session } = withDecided({ findings: [{ view: FINDINGS[0]!, state: 'later' }], counts: { waived: 0, disabled: 0, later: 1 } });
    await user.click(button('稍后', cards()[0]));
    await user.click(button(/^稍后处理/));
    await user.click(button('放回列表：附表3-1 项目绩效目标!E12'));
    expect(session.calls).toEqual([
      ['putOff', 'f1'],
      ['bringBack', ['f0']],
    ]);
  });

  it('停用规则也要理由', async () => {
    const { user, session } = pane();
    await user.click(button('了解更多', cards()[0]));
    await user.click(button('在本文件停用此规则…', cards()[0]));
    expect(await dialog()).toHaveTextContent('3 处都不再列为待处理');
    await user.click(within(await dialog()).getByRole('radio', { ...HIDDEN, name: '本次报送的表样没有这项要求' }));
    await user.click(button('在本文件停用此规则', await dialog()));
    expect(session.calls).toEqual([['disableRule', FINDINGS[0]!.finding.rule, { reason: '本次报送的表样没有这项要求' }]]);
  });

  it('停用的规则列出理由和它查到的，可以重新启用', async () => {
    const { rule, code } = FINDINGS[0]!.finding;
    const { user, session } = withDecided({
      findings: [{ view: FINDINGS[0]!, state: 'disabled' }],
      counts: { waived: 0, disabled: 1, later: 0 },
      disabledRules: [{ decision: { rule, code, reason: '本地区另有规定', at: '2026-11-02T04:00:00Z' }, count: 1 }],
    });
    await user.click(button(/^本文件停用的规则/));
    const section = screen.getByRole('region', { name: '本文件停用的规则' });
    expect(section).toHaveTextContent('理由：本地区另有规定');
    expect(section).toHaveTextContent('现在查到 1 处：');
    await user.click(button(`重新启用规则 ${code}`, section));
    expect(session.calls).toEqual([['enableRule', rule]]);
  });
});

describe('复制和写表', () => {
  it('复制全部：每条一行，列与列之间是制表符，已豁免的也在内', async () => {
    const waived = { view: FINDINGS[0]!, state: 'waived' as const, waiver: waiverOf(FINDINGS[0]!, '与已批复的预算一致') };
    const { user } = withDecided({ findings: [waived], counts: { waived: 1, disabled: 0, later: 0 } });
    await user.click(button('复制全部'));
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines).toHaveLength(16);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([12]));
    expect(lines[15]).toMatch(/^15\t错误\t附表3-1 项目绩效目标\tE12\t.*\t已豁免\t与已批复的预算一致$/);
    expect(await screen.findByText('已复制 15 条')).toBeInTheDocument();
  });

  it('浏览器不让复制时，给出选中的内容由人来复制', async () => {
    const { user } = pane();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.click(button('复制全部'));
    const area = within(await dialog()).getByRole<HTMLTextAreaElement>('textbox', { ...HIDDEN, name: '全部问题，列与列之间是制表符' });
    expect(area.value.split('\n')).toHaveLength(16);
  });

  it('写到新工作表用窗格的语言', async () => {
    const { user, session } = renderPane({ status: LIVE, problems: sampleProblems(FINDINGS) }, { locale: 'en-US' });
    await user.click(button('Write to a new sheet'));
    expect(session.calls).toEqual([['writeFindings', 'en-US']]);
  });
});
