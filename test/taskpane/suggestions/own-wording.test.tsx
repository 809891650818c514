/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { LIBRARIES, SAME_NAME, SUGGESTIONS } from '../../support/pane-samples';
import { renderPane } from '../../support/render-pane';

// A person's way through several fields takes its time on a busy machine.
jest.setTimeout(30_000);

const STATE = { view: 'suggestions', suggestions: SUGGESTIONS } as const;
const card = (): HTMLElement => screen.getByRole('article', { name: '职业技能培训人次' });

describe('编辑后采用', () => {
  it('goes from one 〈…〉 to the next with Tab, and takes the row as it was rewritten', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByRole('button', { name: '编辑后采用“职业技能培训人次”' }));
    expect(screen.getByLabelText('三级指标')).toHaveFocus();
    await user.click(screen.getByLabelText('指标值'));
    await user.clear(screen.getByLabelText('指标值'));
    await user.keyboard('≥300人次');
    const basis = screen.getByLabelText<HTMLTextAreaElement>('依据');
    act(() => basis.focus());
    const selected = (): string => basis.value.slice(basis.selectionStart, basis.selectionEnd);
    expect(selected()).toBe('〈文件名称〉');
    // jsdom draws nothing, so that Fluent finds no field to go to; a real browser proves the way between fields.
    const isKept = (shiftKey: boolean): boolean => !fireEvent.keyDown(basis, { key: 'Tab', shiftKey });
    expect([isKept(false), selected()]).toEqual([true, '〈文号〉']);
    expect([isKept(true), selected()]).toEqual([true, '〈文件名称〉']);
    expect([isKept(true), selected()]).toEqual([false, '〈文件名称〉']);
    expect([isKept(false), isKept(false)]).toEqual([true, false]);
    act(() => within(card()).getByRole('button', { name: '采用' }).focus());
    await user.keyboard('{Enter}');
    expect(session.calls).toEqual([['adoptEdited', 'training', { ...SUGGESTIONS.proposals[0]!.editable, value: '≥300人次' }]]);
  });

  it('closes with Esc, and the keyboard is where it was', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByRole('button', { name: '编辑后采用“职业技能培训人次”' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: '编辑后采用“职业技能培训人次”' })).toHaveFocus();
    expect(session.calls).toEqual([]);
  });
});

describe('同名的行', () => {
  it('are asked for from a card and from the list of 规范表述', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByRole('button', { name: '同名的共 3 行，一起改…：“职业技能培训人次”' }));
    await user.click(screen.getByRole('button', { name: '规范表述（1 种说法）' }));
    await user.click(screen.getByRole('button', { name: '改为标准表述…：“培训人次数量”改为“职业技能培训人次”' }));
    const row = { level2: '数量指标', name: '培训人次数量' };
    expect(session.calls).toEqual([['chooseRows', row, 'training'], ['chooseRows', row, 'training']]);
  });

  it('are listed before any is changed; those without a tick are left out, those that cannot be are named', async () => {
    const { user, session } = renderPane({ ...STATE, suggestions: { ...SUGGESTIONS, choice: SAME_NAME } });
    const dialog = await screen.findByRole('dialog', { name: '“培训人次数量”改为“职业技能培训人次”', hidden: true });
    expect(within(within(dialog).getByRole('list', { name: '不在这次之内' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['附表3-1 项目绩效目标!C41：工作表受保护']);
    const [first, second] = within(dialog).getAllByRole('checkbox');
    await user.click(first!);
    await user.click(within(dialog).getByRole('radio', { name: '名称和描述' }));
    await user.click(within(dialog).getByRole('button', { name: '改 1 行' }));
    await user.click(second!);
    const button = within(dialog).getByRole('button', { name: '改 0 行' });
    expect(button).toHaveAccessibleDescription('至少勾一行。');
    await user.click(button);
    await user.click(within(dialog).getByRole('button', { name: '取消' }));
    expect(session.calls).toEqual([['adoptMany', 'name-and-description', ['s0!11']], ['endChoice']]);
  });
});

describe('本单位的库', () => {
  it('shows what a file gives before it is kept, and why it cannot be kept somewhere', async () => {
    const { user, session } = renderPane({ ...STATE, libraries: LIBRARIES });
    await user.click(screen.getByRole('button', { name: '本单位的库（660 条）' }));
    const page = screen.getByRole('region', { name: '本单位的表述库' });
    expect(page).toHaveTextContent('有内容的 5 行，收 2 条；其中 1 条标准表述里也有，合为一条。');
    await user.click(screen.getByRole('button', { name: '没有收的 2 行' }));
    expect(page).toHaveTextContent('台账 第 9 行“劳务派遣29人”：名称里有当年的数');
    const toWorkbook = screen.getByRole('button', { name: '收进工作簿' });
    expect(toWorkbook).toHaveAccessibleDescription('内容太多，存进工作簿会拖慢打开。请收在本机，或分成几个小的。');
    await user.click(toWorkbook);
    await user.click(screen.getByRole('button', { name: '收在本机' }));
    expect(session.calls).toEqual([['keepLibrary', 'person']]);
  });

  it('reads the file that a person chooses', async () => {
    const { user, session } = renderPane({ ...STATE, libraries: { kept: [], isReading: false, hasFiles: true } });
    await user.click(screen.getByRole('button', { name: '本单位的库' }));
    // The button stands for the field, which browsers draw in their own way.
    const field = screen.getByLabelText('选择本单位的库文件（.xlsx、.csv）', { selector: 'input' });
    const file = new File(['a,b'], '台账.csv', { type: 'text/csv' });
    // jsdom knows no arrayBuffer.
    const bytes = Uint8Array.from([97, 44, 98]);
    await user.upload(field, Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) }));
    await waitFor(() => expect(session.calls).toEqual([['previewLibrary', '台账.csv', bytes]]));
  });

  it('is taken away by its place, written out in three ways, and left with Esc', async () => {
    const { preview: _preview, ...kept } = LIBRARIES;
    const { user, session } = renderPane({ ...STATE, libraries: kept });
    await user.click(screen.getByRole('button', { name: /^本单位的库/ }));
    await user.click(screen.getByRole('button', { name: '去掉“本局常用表述”（存在本机，各工作簿都能用）' }));
    for (const name of ['写到新工作表', '下载 .xlsx', '下载 .csv']) await user.click(screen.getByRole('button', { name }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /^本单位的库/ })).toHaveFocus();
    expect(session.calls).toEqual([
      ['removeLibrary', 'person', '本局常用表述'],
      ['exportLibrary', 'sheet', 'zh-CN'],
      ['exportLibrary', 'xlsx', 'zh-CN'],
      ['exportLibrary', 'csv', 'zh-CN'],
      ['endLibraryPreview'],
    ]);
  });
});
