import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { loadThemeChoice, resolveTheme, saveThemeChoice } from './theme-choice';
import type { OfficeLooks, ThemeChoice } from './theme-choice';

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
};

export interface ThemeState {
  readonly theme: Theme;
  readonly name: 'light' | 'dark';
  readonly choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/** `office` is what Office told at start; Excel tells of no change later. */
export function useTheme(office: OfficeLooks | undefined): ThemeState {
  const [choice, setChoice] = useState(loadThemeChoice);
  const systemIsDark = useSyncExternalStore(watchSystem, askSystem);
  const name = resolveTheme(choice, office, systemIsDark);
  return {
    theme: THEMES[name],
    name,
    choice,
    choose(next) {
      saveThemeChoice(next);
      setChoice(next);
    },
  };
}

const DARK = '(prefers-color-scheme: dark)';

function askSystem(): boolean {
  return matchMedia(DARK).matches;
}

function watchSystem(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
