/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Themed } from '../../../src/taskpane/app';
import { StartUpPage } from '../../../src/taskpane/start-up/start-up-page';
import type { StartUpKind } from '../../../src/taskpane/start-up/start-up-page';
import { provideBrowserParts } from '../../support/browser-parts';

function show(kind: StartUpKind, detail?: string, locale: 'zh-CN' | 'en-US' = 'zh-CN'): jest.Mock {
  provideBrowserParts();
  const again = jest.fn();
  render(<Themed locale={locale}>{() => <StartUpPage kind={kind} onAgain={again} {...(detail !== undefined && { detail })} />}</Themed>);
  return again;
}

describe('a pane that cannot work', () => {
  it.each([
    ['not-excel', '请在 Excel 里打开', '需要 Excel 2021 或更新的版本'],
    ['too-old', '这个版本的 Excel 太旧', '请升级到 Excel 2021'],
    ['timeout', 'Excel 没有回应', '可能的原因：'],
    ['failed', '启动时出错', '没有改动任何数据'],
  ] as const)('says what is so and what to do: %s', async (kind, title, words) => {
    const again = show(kind);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent(words);
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('says that it is connecting, without a button', () => {
    show('loading');
    expect(screen.getByText('正在连接 Excel…')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('folds away what only an administrator needs', () => {
    show('too-old', 'ExcelApi 1.14');
    expect(screen.getByText('ExcelApi 1.14', { selector: 'pre' }).closest('details')).not.toHaveAttribute('open');
  });

  it('speaks English where Office does', () => {
    show('not-excel', undefined, 'en-US');
    expect(screen.getByRole('heading', { level: 1, name: 'Open this in Excel' })).toBeInTheDocument();
  });
});
