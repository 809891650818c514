/** @jest-environment jsdom */
import { loadThemeChoice, resolveTheme, saveThemeChoice } from '../../../src/taskpane/theme/theme-choice';

describe('light or dark', () => {
  it.each([
    ['the choice of the person goes before everything', 'dark', { isDark: false, background: '#FFFFFF' }, false, 'dark'],
    ['then what Office says', 'auto', { isDark: true, background: '#FFFFFF' }, false, 'dark'],
    ['then the brightness of its background', 'auto', { background: '#292929' }, false, 'dark'],
    ['a light background is light', 'auto', { background: 'F3F2F1' }, true, 'light'],
    ['then the system', 'auto', undefined, true, 'dark'],
    ['a background that is no colour says nothing', 'auto', { background: 'window' }, false, 'light'],
  ] as const)('%s', (_name, choice, office, systemIsDark, expected) => {
    expect(resolveTheme(choice, office, systemIsDark)).toBe(expected);
  });

  it('remembers the choice on this machine, and nothing strange', () => {
    expect(loadThemeChoice()).toBe('auto');
    saveThemeChoice('dark');
    expect(loadThemeChoice()).toBe('dark');
    localStorage.setItem('jixiao.theme', 'pink');
    expect(loadThemeChoice()).toBe('auto');
  });

  it('works where storage is closed', () => {
    const closed = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('closed');
    });
    expect(loadThemeChoice()).toBe('auto');
    closed.mockRestore();
  });
});
