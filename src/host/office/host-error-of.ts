import { HostError } from '../port';
import type { HostErrorCode } from '../port';

/** Office.js localises messages, so only codes count. Several hosts name the same thing differently. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  // The page on cell editing names this code for the same state.
  InvalidOperation: 'cell-being-edited',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidRequestContext: 'session-lost',
  ConnectionFailure: 'session-lost',
  HostRestartNeeded: 'session-lost',
  RequestAborted: 'session-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
};

/** The failure in the terms of the port; what did not come from Office.js is a bug and comes back as it is. */
export function hostErrorOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(CODES[error.code] ?? 'unknown', detailOf(error));
}

/** Raw words for 复制详情. */
function detailOf(error: OfficeExtension.Error): string {
  const { errorLocation, statement } = error.debugInfo ?? {};
  return [`${error.code}: ${error.message}`, errorLocation, statement].filter(Boolean).join(' · ');
}
