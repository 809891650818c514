/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { withAnswer } from '../../../src/core/review/desk-record';
import type { SessionState } from '../../../src/session/state';
import { sampleFindings, sampleWaiver } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';
import type { RenderedPane } from '../../support/render-pane';
import { answeredRecord, concludedRecord, rejectedRecord, REVIEWED_AT, sampleReview } from '../../support/review-sample';
import type { ReviewSample } from '../../support/review-sample';

const LIVE: Partial<SessionState> = { status: { kind: 'live', at: 0 }, view: 'review' };

async function review(sample: ReviewSample = {}, options: Parameters<typeof renderPane>[1] = {}): Promise<RenderedPane> {
  const pane = renderPane({ ...LIVE, desk: sampleReview(sample) }, options);
  await screen.findByRole('heading', { level: 2 });
  return pane;
}

const verdict = (): string => screen.getByRole('heading', { level: 2 }).textContent;
const question = (text: RegExp): HTMLElement => screen.getByRole('listitem', { name: text });
const section = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${name}`), expanded: true });
const DUTY = /是否与部门职责、规划和项目内容相关/;

describe('审核', () => {
  it('先说查了多少项、有问题多少项、检查表答了多少，都带分母', async () => {
    await review({ findings: sampleFindings(12) });
    expect(verdict()).toMatch(/^自动检查 \d+ 项，5 项有问题；检查表 6\/11 项已答$/);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '6');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '11');
  });

  it('没有可审的表时明说，也不能通过', async () => {
    await review({ isEmpty: true });
    expect(screen.getByText(/没有读到绩效目标表或预算表，没有可以审核的内容/)).toBeInTheDocument();
    expect(screen.getByText('没有读到绩效目标表和预算表')).toBeInTheDocument();
  });

  it('还没有查完时不说有没有问题', async () => {
    renderPane({ view: 'review', desk: sampleReview() });
    expect(await screen.findByText('正在检查，马上就好。')).toBeInTheDocument();
  });

  it('英文界面同样完整', async () => {
    await review({ findings: sampleFindings(3) }, { locale: 'en-US' });
    expect(verdict()).toMatch(/checks ran/);
    expect(screen.getByRole('button', { name: /^For a person to confirm/ })).toBeInTheDocument();
  });
});

describe('需人工确认', () => {
  it('机器能判断的预先答好并附依据和链接，其余等人答', async () => {
    const { session, user } = await review({ findings: sampleFindings(12) });
    const fit = question(/指标值的依据是否有出处/);
    expect(fit).toHaveTextContent(/自动答“否”.*不符：/);
    await user.click(within(fit).getAllByRole('button', { name: /E\d+$/ })[0]!);
    expect(session.calls.at(-1)?.[0]).toBe('goTo');
    expect(question(/表述是否清楚、规范/)).toHaveTextContent(/自动答“.” · 自动检查 \d+ 处/);
    expect(question(DUTY)).toHaveTextContent('待答');
  });

  it('点是、否、不适用就存；答过的看得出是人答的和日期，可以取消', async () => {
    const { session, user } = await review();
    await user.click(within(question(DUTY)).getByRole('button', { name: '否' }));
    expect(session.calls.at(-1)).toEqual(['answer', 'targets-88', 'duty-related', 'no', '']);
    const record = withAnswer(answeredRecord(), { checklist: 'targets-88', item: 'duty-related', answer: 'no', note: '与职责无关', at: REVIEWED_AT });
    act(() => session.set({ desk: sampleReview({ record }) }));
    const answered = question(DUTY);
    expect(within(answered).getByRole('button', { name: '否' })).toHaveAttribute('aria-pressed', 'true');
    expect(answered).toHaveTextContent(/意见：与职责无关/);
    expect(answered).toHaveTextContent(/人工答/);
    await user.click(within(answered).getByRole('button', { name: /^取消回答/ }));
    expect(session.calls.at(-1)).toEqual(['answer', 'targets-88', 'duty-related', undefined, '']);
  });

  it('意见写完离开就存，连同已有的回答', async () => {
    const { session, user } = await review({ record: answeredRecord() });
    const item = question(DUTY);
    await user.click(within(item).getByRole('button', { name: '意见' }));
    await user.type(within(item).getByRole('textbox'), '见三定方案');
    await user.tab();
    expect(session.calls.at(-1)).toEqual(['answer', 'targets-88', 'duty-related', 'yes', '见三定方案']);
  });

  it('N 到下一项未答、P 到上一项，数字键回答，焦点不乱跳', async () => {
    const { session, user } = await review();
    act(() => screen.getByRole('heading', { level: 2 }).focus());
    await user.keyboard('n');
    expect(question(DUTY)).toHaveFocus();
    await user.keyboard('3');
    expect(session.calls.at(-1)).toEqual(['answer', 'targets-88', 'duty-related', 'not-applicable', '']);
    expect(question(DUTY)).toHaveFocus();
    await user.keyboard('n');
    const next = document.activeElement;
    expect(next).toHaveAttribute('data-unanswered');
    expect(next).not.toBe(question(DUTY));
    await user.keyboard('p');
    expect(question(DUTY)).toHaveFocus();
  });

  it('收起来以后按下一项未答，会展开并到那一项', async () => {
    const { user } = await review();
    await user.click(section('需人工确认'));
    expect(screen.queryByRole('listitem', { name: DUTY })).toBeNull();
    await user.click(screen.getByRole('button', { name: '下一项未答' }));
    expect(document.activeElement).toHaveAttribute('data-unanswered');
  });

  it('都答了，下一项未答说明没有了', async () => {
    await review({ record: answeredRecord() });
    expect(screen.getAllByRole('button', { name: '检查表各项都有回答。' })[0]).toHaveAttribute('aria-disabled', 'true');
  });

  it('存不下来时按钮说明为什么，按键也不答', async () => {
    const { session, user } = await review({ blocked: 'read-only' });
    const yes = within(question(DUTY)).getByRole('button', { name: '是' });
    expect(yes).toHaveAttribute('aria-disabled', 'true');
    expect(yes).toHaveAttribute('title', expect.stringContaining('只读'));
    act(() => question(DUTY).focus());
    await user.keyboard('1');
    expect(session.calls.filter(([name]) => name === 'answer')).toEqual([]);
  });
});

describe('全部检查', () => {
  it('每一项检查都在某一类里，查到的可以展开看每一处，点了转过去', async () => {
    const { session, user } = await review({ findings: sampleFindings(12) });
    await user.click(screen.getByRole('button', { name: /^全部检查/ }));
    const filter = screen.getByRole('group', { name: '按结果看' });
    expect(within(filter).getByRole('button', { name: '有问题 5' })).toHaveAttribute('aria-pressed', 'true');
    const unit = screen.getAllByRole('listitem').find((one) => /Z-201/.test(one.textContent))!;
    await user.click(within(unit).getByRole('button', { name: /^看 \d+ 处/ }));
    await user.click(within(unit).getAllByRole('button', { name: /! ?E\d+$/ })[0]!);
    expect(session.calls.at(-1)?.[0]).toBe('goTo');
    await user.click(within(filter).getByRole('button', { name: /^没查全/ }));
    expect(screen.getAllByText(/没有检查|没有查/).length).toBeGreaterThan(0);
  });

  it('八百处也只先画前面的，其余要看再画', async () => {
    await review({ findings: sampleFindings(800).map((view) => ({ ...view, finding: { ...view.finding, rule: 'value/unit-missing', code: 'Z-201', messageId: 'likely', data: { name: '甲', value: '1', unit: '%' } } })) });
    const drawn = (): number => screen.getAllByText(/没有单位/).length;
    fireEvent.click(screen.getByText('全部检查'));
    fireEvent.click(screen.getByText('看 800 处'));
    expect(drawn()).toBe(200);
    fireEvent.click(screen.getByText('显示其余 600 条'));
    expect(drawn()).toBe(800);
  });
});

describe('已豁免', () => {
  const findings = sampleFindings(12);
  const waiver = sampleWaiver(findings[0]!, '与已批复的预算一致，不能改');

  it('带理由和日期列出；驳回要写的话一起存', async () => {
    const { session, user } = await review({ findings, waivers: [waiver] });
    expect(screen.getByText(/理由：与已批复的预算一致，不能改/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^驳回豁免：/ }));
    await user.type(screen.getByRole('textbox', { name: /^驳回的话/ }), '批复里没有这一条');
    await user.click(screen.getByRole('button', { name: '驳回' }));
    expect(session.calls.at(-1)).toEqual(['rejectWaiver', 'f0', '批复里没有这一条']);
  });

  it('驳回过的看得到驳回的话，可以撤回', async () => {
    const { session, user } = await review({ findings, waivers: [waiver], record: rejectedRecord(waiver, '没有依据') });
    expect(screen.getByText('已驳回：没有依据')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^撤回驳回/ }));
    expect(session.calls.at(-1)).toEqual(['withdrawRejection', 'f0']);
  });
});

describe('结论', () => {
  it('有错误、有没答的，不能存通过，列出缺什么并能过去；退回可以存', async () => {
    const { session, user } = await review({ findings: sampleFindings(12) });
    await user.click(screen.getByRole('radio', { name: '通过' }));
    await user.click(screen.getByRole('radio', { name: '优' }));
    const save = (): HTMLElement => screen.getByRole('button', { name: '存结论' });
    expect(save()).toHaveAttribute('aria-disabled', 'true');
    expect(save()).toHaveAccessibleDescription('还不能通过，先处理上面列出的各项。');
    await user.click(screen.getByRole('button', { name: /^去处理：.*没有回答/ }));
    expect(document.activeElement).toHaveAttribute('data-unanswered');
    await user.click(screen.getByRole('radio', { name: '退回' }));
    await user.type(screen.getByRole('textbox', { name: /^总的意见/ }), '先改错误');
    await user.click(save());
    expect(session.calls.at(-1)).toEqual(['conclude', 'reject', '先改错误', '优']);
    await user.click(screen.getByRole('button', { name: /^去处理：还有 \d+ 处错误/ }));
    expect(session.calls.at(-1)).toEqual(['show', 'problems']);
  });

  it('都齐了能通过，但要先评等级', async () => {
    const { session, user } = await review({ record: answeredRecord() });
    await user.click(screen.getByRole('radio', { name: '通过' }));
    expect(screen.getByText('先选等级。')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '良' }));
    await user.click(screen.getByRole('button', { name: '存结论' }));
    expect(session.calls.at(-1)).toEqual(['conclude', 'pass', '', '良']);
  });

  it('下一个打开的人在任何页面都看到结论；通过后有改动，说出哪一行并能转过去', async () => {
    const { session, user } = await review({ record: concludedRecord() });
    expect(screen.getByRole('tab', { name: /审核.*通过/ })).toBeInTheDocument();
    expect(screen.getByText('此后内容没有改动。')).toBeInTheDocument();
    act(() => session.set({ desk: sampleReview({ record: concludedRecord(true) }) }));
    expect(screen.getByRole('tab', { name: /审核.*有改动/ })).toBeInTheDocument();
    expect(screen.getByText('通过后有改动')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /! ?C5$/ }));
    expect(session.calls.at(-1)).toEqual(['goTo', { sheetId: 's0', row: 4, column: 2 }]);
    await user.click(screen.getByRole('button', { name: '撤回结论' }));
    expect(session.calls.at(-1)).toEqual(['withdrawConclusion']);
  });
});

describe('交出去的', () => {
  it('生成审核表，复制意见书', async () => {
    const { session, user } = await review({ findings: sampleFindings(3) });
    await user.click(screen.getByRole('button', { name: '生成审核表' }));
    expect(session.calls.at(-1)).toEqual(['writeReviewSheet', 'zh-CN']);
    await user.click(screen.getByRole('button', { name: '复制意见书' }));
    expect(await screen.findByText('意见书已复制')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^关于《城乡居民养老保险补助2026\.xlsx》的审核意见\n/);
  });
});
