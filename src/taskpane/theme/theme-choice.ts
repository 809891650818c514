/** What a person chose in the menu; a preference of the person, so it stays on the machine. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

export const THEME_CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** What Office tells of its own looks; on the web it often tells nothing (office-js#6134). */
export interface OfficeLooks {
  readonly isDark?: boolean;
  /** `#RRGGBB` */
  readonly background?: string;
}

const KEY = 'jixiao.theme';

/** Storage may be closed to frames of other origins; then the choice lasts as long as the pane. */
export function loadThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function saveThemeChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Nothing to tell: the choice works for this pane.
  }
}

/** The person's choice, else what Office says, else the brightness of its background, else the system's preference. */
export function resolveTheme(choice: ThemeChoice, office: OfficeLooks | undefined, systemIsDark: boolean): 'light' | 'dark' {
  if (choice !== 'auto') return choice;
  const isDark = office?.isDark ?? isDarkColour(office?.background) ?? systemIsDark;
  return isDark ? 'dark' : 'light';
}

function isDarkColour(colour: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
