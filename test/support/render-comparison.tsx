import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../src/core/text/text';
import type { SessionState } from '../../src/session/state';
import { Themed } from '../../src/taskpane/app';
import { ComparisonSection } from '../../src/taskpane/comparison/comparison-section';
import { SessionContext } from '../../src/taskpane/session-context';
import { provideBrowserParts } from './browser-parts';
import { createFakeSession } from './fake-session';
import type { RenderedPane } from './render-pane';

/** 与上次比较 alone, on a fake session in the given state. */
export function renderComparison(state: Partial<SessionState>, locale: Locale = 'zh-CN'): RenderedPane {
  provideBrowserParts();
  const session = createFakeSession(state);
  render(
    <Themed locale={locale}>
      {() => (
        <SessionContext value={session}>
          <ComparisonSection />
        </SessionContext>
      )}
    </Themed>,
  );
  return { session, user: userEvent.setup() };
}
