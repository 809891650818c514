import { readFileSync } from 'node:fs';
import type { Bridge } from '../../../src/simulator/host/excel-host';

/** Minor versions of the requirement sets 1.x that Excel 2021 has. */
const SETS: Readonly<Record<string, number>> = { excelapi: 14, sharedruntime: 1, ribbonapi: 1, delayforcelledit: 1 };

let current: Bridge | undefined;
let isLoaded = false;

/** One object for the library for ever; the Excel behind it changes with each test. */
const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost: (text) => current?.sendMessageToHost(text),
};

/** Loads the genuine library once a test file and connects it with this Excel. */
export function connectLibrary(host: Bridge): void {
  current = host;
  host.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
  if (isLoaded) return;
  isLoaded = true;
  const webExtension = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    onReadyInternal: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    actions: { _association: {}, associate: () => undefined },
  };
  const context = {
    requirements: { isSetSupported: (name: string, version?: string | number) => (SETS[name.toLowerCase()] ?? -1) >= Number(String(version ?? '1.0').split('.')[1] ?? 0) },
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
    host: 'Excel',
    platform: 'PC',
  };
  Object.assign(globalThis, {
    // The library looks at its window and browser while it loads; a plain Node has neither.
    ...(typeof window === 'undefined' && { window: globalThis, navigator: { userAgent: 'Node' } }),
    _richApiNativeBridge: bridge,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.01', osfControlAppCorrelationId: '' }),
      },
    },
    Microsoft: { Office: { WebExtension: webExtension } },
    Office: webExtension,
  });
  // Indirect, so that its declarations become globals of this realm.
  (0, eval)(readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'), 'utf8'));
  // A member above what the manifest asks for throws ApiNotFound instead of working by accident.
  (globalThis as unknown as { OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } } }).OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
