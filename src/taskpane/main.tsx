import { createRoot } from 'react-dom/client';
import { createRibbonCommands } from '../commands/ribbon-commands';
import { createTexts, localeFor } from '../core/text/text';
import type { Locale } from '../core/text/text';
import { packProblemText } from '../core/text/wording-text';
import { createOfficeHost } from '../host/office/create-office-host';
import { associateCommands, showPane } from '../host/office/ribbon';
import { whenOfficeReady } from '../host/office/when-office-ready';
import type { StartUp } from '../host/office/when-office-ready';
import { createSession } from '../session/create-session';
import { App, Themed } from './app';
import './pane.css';
import { personStore } from './start-up/person-store';
import { handOver } from './start-up/hand-over';
import type { TableFiles } from '../session/wording/table-files';
import { browserClock } from './start-up/browser-clock';
import { DEPLOYED_PACK, fetchText, packInForce, type PackInForce } from './start-up/deployed-pack';
import { StartUpPage } from './start-up/start-up-page';
import type { StartUpKind } from './start-up/start-up-page';

/** The one place where host, session and view are joined. */
const element = document.getElementById('pane');
if (!element) throw new Error('The page has no element #pane.');
const root = createRoot(element);

/** Reading and writing files is loaded when a person asks for it. */
const files: TableFiles = {
  read: async (bytes, name) => (await import('../host/xlsx/table-file')).readTableFile(bytes, name),
  async saveSheet(name, plan) {
    const { writeTableFile } = await import('../host/xlsx/table-file');
    handOver(name, new Uint8Array(await writeTableFile(plan)), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  },
  async saveText(name, grid) {
    const { writeCsvText } = await import('../host/xlsx/csv');
    handOver(name, new TextEncoder().encode(writeCsvText(grid)), 'text/csv');
  },
};

function speak(language: string): Locale {
  const locale = localeFor(language);
  document.documentElement.lang = locale;
  document.title = createTexts(locale)('pane.name');
  return locale;
}

function showPage(locale: Locale, kind: StartUpKind, detail?: string): void {
  const again = kind === 'loading' ? {} : { onAgain: () => location.reload() };
  root.render(<Themed locale={locale}>{() => <StartUpPage kind={kind} {...again} {...(detail !== undefined && { detail })} />}</Themed>);
}

async function open({ language, looks }: Extract<StartUp, { kind: 'excel' }>): Promise<void> {
  const found = await packInForce(fetchText, async () => (await import('../core/standards/default-pack')).defaultPack);
  const person = personStore();
  const session = createSession({ host: createOfficeHost(), pack: found.pack, clock: browserClock, files, ...(person && { person }) });
  associateCommands(createRibbonCommands(session, showPane));
  const locale = speak(language);
  const notice = noticeOf(found, locale);
  root.render(<App session={session} locale={locale} {...(looks && { looks })} {...(notice !== undefined && { notice })} />);
  await session.start();
}

function noticeOf({ problem }: PackInForce, locale: Locale): string | undefined {
  const texts = createTexts(locale);
  return problem && texts('pane.startUp.packNotUsed', { file: DEPLOYED_PACK, problem: packProblemText(texts, problem) });
}

async function start(): Promise<void> {
  const locale = speak(navigator.language);
  showPage(locale, 'loading');
  try {
    const found = await whenOfficeReady();
    if (found.kind === 'excel') await open(found);
    else showPage(locale, found.kind, found.kind === 'too-old' ? found.missing.join(', ') : undefined);
  } catch (error) {
    showPage(locale, 'failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

void start();
