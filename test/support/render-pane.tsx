import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Locale } from '../../src/core/text/text';
import type { SessionState } from '../../src/session/state';
import { App } from '../../src/taskpane/app';
import type { OfficeLooks } from '../../src/taskpane/theme/theme-choice';
import { createFakeSession } from './fake-session';
import type { FakeSession } from './fake-session';
import { provideBrowserParts } from './browser-parts';

export interface RenderedPane {
  readonly session: FakeSession;
  readonly user: UserEvent;
}

/** The whole pane on a fake session in the given state. */
export function renderPane(state: Partial<SessionState> = {}, options: { locale?: Locale; looks?: OfficeLooks } = {}): RenderedPane {
  provideBrowserParts();
  const session = createFakeSession(state);
  render(<App session={session} locale={options.locale ?? 'zh-CN'} {...(options.looks && { looks: options.looks })} />);
  return { session, user: userEvent.setup() };
}
