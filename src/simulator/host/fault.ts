/** What the host answers instead of a result; it becomes the error of the batch. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostFault';
  }
}

/** Excel's own words for its codes. */
const MESSAGES = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  AccessDenied: 'You cannot perform the requested operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidOrTimedOutSession: 'Your session is invalid or has expired.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RequestAborted: 'The request was aborted during run time.',
} as const;

export type FaultCode = keyof typeof MESSAGES;

export function fault(code: FaultCode, location?: string): HostFault {
  return new HostFault(code, MESSAGES[code], location);
}

export function wrongShape(location: string): HostFault {
  return new HostFault('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.", location);
}

/** For every member this host does not answer: it says so by name and never invents a result. */
export function notImplemented(className: string, member: string): HostFault {
  return new HostFault('NotImplemented', `host: ${className}.${member}`, `${className}.${member}`);
}
