import type { Bridge } from '../host/excel-host';
import { requirementMatrix } from './requirements';

export interface OfficeShimOptions {
  readonly locale: string;
  readonly isDark: boolean;
  /** The ExcelApi requirement set this Excel has; 1.14 when missing. */
  readonly excelApi?: string;
  readonly isReadOnly?: boolean;
  /** Office.js finds an Excel that never answers, so that the time-out page can be seen. */
  readonly isSilent?: boolean;
}

export interface OfficeShim {
  /** Presses a button of the ribbon whose function has this name. */
  fireCommand(controlId: string, functionName: string): void;
}

type Answer = (result: SafeArray) => void;
type EventHandler = (dispatchId: number, args: SafeArray) => void;

/** What desktop Excel hands over instead of an array. */
interface SafeArray {
  toArray(): readonly unknown[];
}

const SUCCESS = 0;
const NOT_SUPPORTED = 5015;
const RIBBON_COMMAND_INVOKED = 39;
const RIBBON_COMMAND_COMPLETED = 94;

/** Puts on the pane's window what desktop Excel puts there, before office.js runs. */
export function installOfficeShim(pane: Window, bridge: Bridge, options: OfficeShimOptions): OfficeShim {
  const handlers = new Map<number, EventHandler>();
  let commands = 0;
  const external = {
    GetContext: () => officeContext(options),
    Execute: (dispatchId: number, _parameters: unknown, answer?: Answer) => {
      answer?.(safeArray([dispatchId === RIBBON_COMMAND_COMPLETED ? SUCCESS : NOT_SUPPORTED]));
    },
    RegisterEvent: (dispatchId: number, _target: string, handler: EventHandler, answer?: Answer) => {
      handlers.set(dispatchId, handler);
      answer?.(safeArray([SUCCESS]));
    },
    UnregisterEvent: (dispatchId: number, _target: string, answer?: Answer) => {
      handlers.delete(dispatchId);
      answer?.(safeArray([SUCCESS]));
    },
  };
  if (options.isSilent) Object.assign(external, { GetContext: () => undefined });
  Object.defineProperty(pane, 'external', { value: external, configurable: true });
  Object.defineProperty(pane, '_richApiNativeBridge', { value: bridge, configurable: true });
  return {
    fireCommand: (controlId, functionName) => {
      commands += 1;
      const source = JSON.stringify({ source: { id: controlId } });
      handlers.get(RIBBON_COMMAND_INVOKED)?.(RIBBON_COMMAND_INVOKED, safeArray([`command-${commands}`, functionName, source]));
    },
  };
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

/** Each frame is a session of its own, so that no setting of an earlier one is found in the storage of the browser. */
let sessions = 0;

function officeContext(options: OfficeShimOptions): Readonly<Record<string, () => unknown>> {
  sessions += 1;
  const session = `${Date.now()}-${sessions}`;
  const [background, foreground] = options.isDark ? [0x292929, 0xffffff] : [0xffffff, 0x000000];
  const settings = {
    Read: () => undefined,
    WriteAsync: (_keys: unknown, _values: unknown, answer: (status: number) => void) => answer(SUCCESS),
    RefreshAsync: (answer: () => void) => answer(),
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'jixiao',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => 'C:\\simulator.xlsx',
    GetAppCapabilities: () => (options.isReadOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => session,
    GetInstanceId: () => session,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementMatrix(options.excelApi ?? '1.14'),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: background,
        bodyForegroundColor: foreground,
        controlBackgroundColor: background,
        controlForegroundColor: foreground,
      }),
    GetSettings: () => settings,
  };
}
