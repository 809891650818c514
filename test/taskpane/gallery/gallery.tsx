import { createRoot } from 'react-dom/client';
import '../../../src/taskpane/pane.css';
import { App, Themed } from '../../../src/taskpane/app';
import { ComparisonSection } from '../../../src/taskpane/comparison/comparison-section';
import { SessionContext } from '../../../src/taskpane/session-context';
import { StartUpPage } from '../../../src/taskpane/start-up/start-up-page';
import type { StartUpKind } from '../../../src/taskpane/start-up/start-up-page';
import { createFakeSession } from '../../support/fake-session';
import { STATES } from './states';

/** The pane by itself, in the state that the address names: `#some`, `#start:timeout`, `#some?en-US`. */
const [name = '', locale] = decodeURIComponent(location.hash.slice(1)).split('?');
const language = locale === 'en-US' ? 'en-US' : 'zh-CN';
const root = createRoot(document.getElementById('pane')!);
if (name.startsWith('start:')) {
  root.render(
    <Themed locale={language}>{() => <StartUpPage kind={name.slice(6) as StartUpKind} onAgain={() => location.reload()} />}</Themed>,
  );
} else if (name.startsWith('part:')) {
  // A part of a view that is lazily mounted, by itself.
  root.render(
    <Themed locale={language}>
      {() => (
        <SessionContext value={createFakeSession(STATES[name.slice(5)] ?? {})}>
          <main>
            <h1>{name}</h1>
            <h2>{name}</h2>
            <ComparisonSection />
          </main>
        </SessionContext>
      )}
    </Themed>,
  );
} else {
  root.render(<App session={createFakeSession(STATES[name] ?? {})} locale={language} />);
}
