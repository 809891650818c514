import { missingRequirements } from './requirements';

/** What Office tells of its looks; nothing on the web (office-js#6134). */
export interface OfficeLooks {
  readonly isDark?: boolean;
  /** `#RRGGBB` */
  readonly background?: string;
}

/** Where the pane finds itself. Only `excel` has a workbook. */
export type StartUp =
  | { readonly kind: 'excel'; readonly language: string; readonly looks: OfficeLooks | undefined }
  | { readonly kind: 'not-excel' }
  | { readonly kind: 'too-old'; readonly missing: readonly string[] }
  /** office.js did not come or does not answer: blocked network, old session storage, days offline. */
  | { readonly kind: 'timeout' };

/** office.js answers within half a second where it works at all. */
const PATIENCE_MS = 10_000;

export async function whenOfficeReady(patience: number = PATIENCE_MS): Promise<StartUp> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return { kind: 'timeout' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const info = await Promise.race([Office.onReady(), late]);
  clearTimeout(timer);
  if (info === 'late') return { kind: 'timeout' };
  if (info.host !== Office.HostType.Excel) return { kind: 'not-excel' };
  const missing = missingRequirements();
  if (missing.length > 0) return { kind: 'too-old', missing };
  return { kind: 'excel', language: Office.context.displayLanguage, looks: looksOf(Office.context.officeTheme) };
}

function looksOf(theme: Office.OfficeTheme | undefined): OfficeLooks | undefined {
  if (!theme) return undefined;
  return {
    ...(typeof theme.isDarkTheme === 'boolean' && { isDark: theme.isDarkTheme }),
    ...(theme.bodyBackgroundColor && { background: theme.bodyBackgroundColor }),
  };
}
