import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { createTexts } from '../core/text/text';
import type { Locale } from '../core/text/text';
import type { Session } from '../session/session';
import { PaneFrame } from './frame/pane-frame';
import { SessionContext } from './session-context';
import { TextsContext } from './texts-context';
import type { OfficeLooks } from './theme/theme-choice';
import { useTheme } from './theme/use-theme';
import type { ThemeState } from './theme/use-theme';

interface ThemedProps {
  readonly locale: Locale;
  readonly looks?: OfficeLooks;
  readonly children: (theme: ThemeState) => ReactNode;
}

/** Language and looks around any page of the pane. */
export function Themed({ locale, looks, children }: ThemedProps): ReactNode {
  const theme = useTheme(looks);
  const texts = useMemo(() => createTexts(locale), [locale]);
  return (
    <FluentProvider theme={theme.theme} lang={locale} style={{ colorScheme: theme.name }}>
      <TextsContext value={texts}>{children(theme)}</TextsContext>
    </FluentProvider>
  );
}

interface AppProps {
  readonly session: Session;
  readonly locale: Locale;
  readonly looks?: OfficeLooks;
  /** A sentence to show above the pages. */
  readonly notice?: string;
}

/** The whole pane on a session. */
export function App({ session, locale, looks, notice }: AppProps): ReactNode {
  return (
    <Themed locale={locale} {...(looks && { looks })}>
      {(theme) => (
        <SessionContext value={session}>
          <PaneFrame theme={theme} {...(notice !== undefined && { notice })} />
        </SessionContext>
      )}
    </Themed>
  );
}
