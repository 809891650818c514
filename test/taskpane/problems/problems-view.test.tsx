/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { NOT_CHECKED, UNREAD, sampleFindings, sampleProblems } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

const LIVE = { kind: 'live', at: 0 } as const;
const FIVE = { status: LIVE, problems: sampleProblems(sampleFindings(5)) };
/** Asking by role takes seconds in a list of hundreds. */
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
const openHints = async (user: ReturnType<typeof renderPane>['user']): Promise<void> =>
  user.click(screen.getByRole('button', { name: /指标值照抄名称/ }));

describe('问题', () => {
  it('gives the verdict first, and counts in the tab and the chips', () => {
    renderPane(FIVE);
    expect(screen.getByRole('heading', { level: 2, name: '2 处错误需要修改，2 处警告待确认' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: '问题 5' })).toHaveAttribute('aria-selected', 'true');
    const chips = within(screen.getByRole('group', { name: '按程度筛选' })).getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['错误 2', '警告 2', '提示 1']);
  });

  it('says on each card where, what and how, in one sentence for a screen reader too', () => {
    renderPane(FIVE);
    const [card] = cards();
    expect(card).toHaveTextContent('附表3-1 项目绩效目标!E12');
    expect(card).toHaveTextContent('“参保登记及时率”的指标值“≥100”没有单位。');
    expect(card).toHaveTextContent('从这一行看单位应是 %，请补上。');
    expect(card).toHaveAccessibleName('错误，Z-201，“参保登记及时率”的指标值“≥100”没有单位。，附表3-1 项目绩效目标 E12，参保登记及时率');
  });

  it('shows 前→后 beside 修复, and keeps the reason of the rule folded', async () => {
    const { user } = renderPane(FIVE);
    const card = cards()[0]!;
    expect(within(card).getByLabelText('原值')).toHaveTextContent('≥100');
    expect(within(card).getByLabelText('新值')).toHaveTextContent('≥100%');
    expect(card).not.toHaveTextContent('财预〔2015〕88号');
    await user.click(within(card).getByRole('button', { name: '了解更多' }));
    expect(card).toHaveTextContent('财预〔2015〕88号');
    expect(card).toHaveTextContent('规则 Z-201：指标值缺少单位');
  });

  it('goes to the cell by its address, and to the cells it has to do with', async () => {
    const { user, session } = renderPane(FIVE);
    await user.click(screen.getByRole('button', { name: /! ?E12$/ }));
    await user.click(screen.getByRole('button', { name: 'C12' }));
    expect(session.calls).toEqual([
      ['goToFinding', 'f0'],
      ['goTo', { sheetId: 's0', row: 11, column: 2 }],
    ]);
  });

  it('says 修复 for what is safe, 采用 for what a person must judge, and only goes where it knows no remedy', async () => {
    const { user, session } = renderPane(FIVE);
    expect(within(cards()[1]!).queryByRole('button', { name: /修复|采用/ })).toBeNull();
    expect(within(cards()[1]!).getByRole('button', { name: '转到单元格' })).toBeInTheDocument();
    await user.click(within(cards()[0]!).getByRole('button', { name: '修复' }));
    await user.click(within(cards()[2]!).getByRole('button', { name: '采用' }));
    expect(session.calls).toEqual([
      ['fix', 'f0'],
      ['fix', 'f2'],
    ]);
  });

  it('says why a fix is not possible, and does not do it', async () => {
    const blocked = sampleFindings(5).map((view) => ({ ...view, fixBlocked: 'protected' as const }));
    const { user, session } = renderPane({ ...FIVE, problems: sampleProblems(blocked) });
    const button = within(cards()[0]!).getByRole('button', { name: '修复' });
    expect(button).toHaveAccessibleDescription('工作表受保护，不能在这里修改。取消保护后再试。');
    await user.click(button);
    act(() => cards()[0]!.focus());
    await user.keyboard('f');
    expect(session.calls).toEqual([]);
  });

  it('moves the focus to the next card when a fixed one goes, and to the verdict after the last', async () => {
    const { user, session } = renderPane(FIVE);
    const findings = sampleFindings(5);
    await user.click(within(cards()[0]!).getByRole('button', { name: '修复' }));
    act(() => session.set({ problems: sampleProblems(findings.slice(1)) }));
    expect(cards()[0]).toHaveFocus();
    act(() => session.set({ problems: sampleProblems(findings.slice(0, 1)) }));
    await user.click(within(cards()[0]!).getByRole('button', { name: '修复' }));
    act(() => session.set({ problems: sampleProblems([]) }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('does not take the focus when a problem goes away by itself', () => {
    const { session } = renderPane(FIVE);
    act(() => session.set({ problems: sampleProblems(sampleFindings(5).slice(1)) }));
    expect(document.body).toHaveFocus();
  });

  it('walks by keyboard: arrows over cards, folding, going, fixing', async () => {
    const { user, session } = renderPane(FIVE);
    const header = screen.getByRole('button', { name: /指标值缺少单位/ });
    act(() => header.focus());
    await user.keyboard('{ArrowDown}');
    expect(cards()[0]).toHaveFocus();
    await user.keyboard('{Enter}f');
    expect(session.calls).toEqual([
      ['goToFinding', 'f0'],
      ['fix', 'f0'],
    ]);
    await user.keyboard('{ArrowLeft}');
    expect(header).toHaveFocus();
    expect(header).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowRight}');
    expect(header).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(header).toHaveFocus();
  });

  it('goes to the next and the previous problem shown, round the ends', async () => {
    const { user, session } = renderPane(FIVE);
    act(() => cards()[0]!.focus());
    await user.keyboard('nnp');
    await user.click(screen.getByRole('button', { name: '上一条（P）' }));
    expect(session.calls.map(([, fingerprint]) => fingerprint)).toEqual(['f0', 'f1', 'f0', 'f4']);
    expect(screen.getByRole('button', { name: /指标值照抄名称/ })).toHaveAttribute('aria-expanded', 'true');
  });

  it('leaves letters to the text box and keys with Ctrl to Excel', async () => {
    const { user, session } = renderPane(FIVE);
    act(() => cards()[0]!.focus());
    await user.keyboard('{Control>}f{/Control}');
    await user.keyboard('/');
    expect(screen.getByRole('textbox', { name: /查找/ })).toHaveFocus();
    await user.keyboard('fnp');
    expect(session.calls).toEqual([]);
    expect(screen.getByText('筛选隐藏了 5 条问题。')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(cards().length).toBe(4);
  });

  it('filters by words, by exclusion and by the fullwidth mark', async () => {
    const { user } = renderPane(FIVE);
    const box = screen.getByRole('textbox', { name: /查找/ });
    await user.type(box, 'z-2 !比较符');
    expect(cards().map((card) => card.dataset['stop'])).toEqual(['f0', 'f2']);
    await user.clear(box);
    await user.type(box, '！E12');
    expect(cards().map((card) => card.dataset['stop'])).not.toContain('f0');
  });

  it('does not filter by half-typed letters of an input method', () => {
    renderPane(FIVE);
    const box = screen.getByRole('textbox', { name: /查找/ });
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'danwei' } });
    expect(cards().length).toBe(4);
    expect(box).toHaveValue('danwei');
    fireEvent.change(box, { target: { value: '依据' } });
    fireEvent.compositionEnd(box);
    expect(cards().map((card) => card.dataset['stop'])).toEqual(['f3']);
  });

  it('switches a severity off and on again, and says so to a screen reader', async () => {
    const { user } = renderPane(FIVE);
    const chip = screen.getByRole('button', { name: '错误 2' });
    await user.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'false');
    expect(cards().map((card) => card.dataset['stop'])).toEqual(['f2', 'f3']);
    await user.click(chip);
    expect(cards().length).toBe(4);
  });

  it('groups by rule, by sheet and by row', async () => {
    const { user } = renderPane(FIVE);
    const titles = (): (string | null)[] => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles().length).toBe(5);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按工作表');
    expect(titles()).toEqual(['附表3-1 项目绩效目标5 处']);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按行');
    expect(titles()[0]).toBe('附表3-1 项目绩效目标 第 12 行 参保登记及时率1 处');
  });

  it('keeps hints folded until asked for', async () => {
    const { user } = renderPane(FIVE);
    expect(cards().length).toBe(4);
    await openHints(user);
    expect(cards().length).toBe(5);
  });

  it('lists what was not checked and not read, each with its reason', async () => {
    const { user, session } = renderPane({ status: LIVE, problems: sampleProblems(sampleFindings(1), { notChecked: NOT_CHECKED, unread: UNREAD }) });
    await user.click(screen.getByRole('button', { name: /未检查的规则/ }));
    const rules = screen.getByRole('region', { name: '未检查的规则' });
    expect(rules).toHaveTextContent('4 张表没有“指标值确定依据”列，没有检查。');
    expect(rules).toHaveTextContent('涉及：项目一、项目二、项目三 等 4 张表');
    await user.click(screen.getByRole('button', { name: /没有读懂的区域/ }));
    const regions = screen.getByRole('region', { name: '没有读懂的区域' });
    expect(regions).toHaveTextContent('这张表只有表头，没有指标行');
    await user.click(within(regions).getByRole('button', { name: /! ?A1:F20$/ }));
    expect(session.calls).toEqual([['goTo', { sheetId: 's9', row: 0, column: 0 }]]);
  });

  it('opens its list of keys on ?', async () => {
    const { user } = renderPane(FIVE);
    act(() => cards()[0]!.focus());
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: '设置和快捷键' })).toHaveTextContent('转到单元格');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('an empty list', () => {
  it('says what was checked when nothing is wrong', () => {
    renderPane({ status: LIVE, problems: sampleProblems([]) });
    expect(screen.getByRole('heading', { level: 2, name: '没有发现问题' })).toBeInTheDocument();
    expect(screen.getByText('检查了 3 张表、214 行指标，没有发现问题。')).toBeInTheDocument();
  });

  it('leads to the rules that were not checked', async () => {
    const { user } = renderPane({ status: LIVE, problems: sampleProblems([], { notChecked: NOT_CHECKED }) });
    await user.click(screen.getByRole('button', { name: '查看未检查的规则' }));
    expect(screen.getByRole('button', { name: /未检查的规则 1 处/ })).toHaveAttribute('aria-expanded', 'true');
  });

  it('says that no table was recognised instead of praising it', () => {
    renderPane({ status: LIVE, problems: sampleProblems([], { tables: 0, rows: 0 }) });
    expect(screen.getByRole('heading', { level: 2, name: '没有识别到绩效目标表' })).toBeInTheDocument();
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it('tells hidden from well, and brings back what is hidden', async () => {
    const { user } = renderPane(FIVE);
    await user.type(screen.getByRole('textbox', { name: /查找/ }), '没有这样的词');
    expect(screen.getByText('筛选隐藏了 5 条问题。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(cards().length).toBe(4);
  });

  it('offers to start before the first check, and waits while it runs', async () => {
    const { user, session } = renderPane();
    await user.click(screen.getByRole('button', { name: '开始检查' }));
    expect(session.calls).toEqual([['check']]);
    act(() => session.set({ status: { kind: 'checking', sheet: '附表' } }));
    expect(screen.getByRole('heading', { level: 2, name: '正在检查…' })).toBeInTheDocument();
  });

  it('says why the workbook could not be read', async () => {
    const { user, session } = renderPane({ status: { kind: 'paused', code: 'session-lost' } });
    expect(screen.getByRole('heading', { level: 2, name: '未能读取工作簿' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(session.calls).toEqual([['reconnect']]);
  });
});
