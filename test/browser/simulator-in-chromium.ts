import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { Desk } from '../../src/simulator/page/desk';
import { startServer } from '../../src/simulator/server/server.mjs';

declare global {
  interface Window {
    jixiaoSimulator?: Desk;
  }
}

const ROOT = join(__dirname, '../..');

/** Without these a Chromium of Debian asks for hosts outside, which a closed network refuses one by one. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenSimulator {
  readonly page: Page;
  /** The taskpane as shipped. */
  readonly pane: Frame;
  /** Errors that reached the window of page or pane, and requests that left this computer. */
  readonly complaints: readonly string[];
}

type OpenOptions = Parameters<Browser['newContext']>[0] & {
  /** Before anything is loaded, for what stands in for hosts outside. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
};

export interface SimulatorBrowser {
  /** Opens the simulator with one of the workbooks in test/workbooks and waits until the pane has its first findings. */
  open(workbook: Uint8Array, name: string, options?: OpenOptions): Promise<OpenSimulator>;
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A Chromium beside the server of the built simulator; `addin` is the site of a release instead of the built add-in. */
export async function startSimulator(addin?: string): Promise<SimulatorBrowser> {
  const server = await startServer({ root: join(ROOT, 'dist'), port: 0, ...(addin !== undefined && { addin }) });
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ARGUMENTS });
  const contexts: BrowserContext[] = [];
  return {
    url: server.url,
    browser,
    open: async (workbook, name, { prepare, ...options } = {}) => {
      // A context of its own each time: office.js leaves traces in the storage of its window.
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
      contexts.push(context);
      await prepare?.(context);
      return openWorkbook(context, server.url, workbook, name);
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await server.close();
    },
  };
}

async function openWorkbook(context: BrowserContext, url: string, workbook: Uint8Array, name: string): Promise<OpenSimulator> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address)) complaints.push(`left this computer: ${address}`);
  });
  await page.goto(url);
  await page.waitForFunction(() => window.jixiaoSimulator?.state().pane !== undefined);
  await page.evaluate(
    async ([fileName, bytes]) => {
      await window.jixiaoSimulator?.openBytes(fileName, Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)));
    },
    [name, Buffer.from(workbook).toString('base64')] as const,
  );
  const pane = await paneOf(page);
  await pane.getByRole('status', { name: '检查状态' }).getByText(/实时检查中|已是最新/).waitFor();
  return { page, pane, complaints };
}

/** The frame of the add-in that is shown now; opening a workbook opens a new one. */
async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

/** The workbook as the simulator saves it. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const text = await page.evaluate(async () => {
    const bytes = (await window.jixiaoSimulator?.saveBytes()) ?? new Uint8Array();
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  });
  return new Uint8Array(Buffer.from(text, 'base64'));
}
