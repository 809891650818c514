import type { FaultCode } from './fault';

/** Switches for what goes wrong with Excel in the field. Everything off is an Excel that behaves. */
export class Faults {
  /** Events never arrive. */
  loseEvents = false;
  /** Every event arrives twice. */
  doubleEvents = false;
  /** The session is gone, as after sleep: every request fails and no event arrives until it is switched off. */
  sessionLost = false;
  /** The custom XML of the workbook is gone at the next look, as happens in sleep (office-js#6585); once for each time it is switched on. */
  loseCustomXml = false;
  /** Values of ranges come back as null without an error, as Excel on the web does for large ranges. */
  valuesNull = false;
  /** Milliseconds before each answer. */
  latency = 0;
  /** Bytes of a request or response before it is refused, as on the web. */
  payloadLimit = 5 * 1024 * 1024;
  private readonly failing: { after: number; readonly code: FaultCode }[] = [];
  private editing = false;
  private readonly whenDone = new Set<() => void>();

  /** A person is typing into a cell: requests fail, or wait when they asked to. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = [...this.whenDone];
    this.whenDone.clear();
    for (const run of waiting) run();
  }

  /** Runs once the person has left the cell. */
  afterEdit(run: () => void): void {
    if (this.editing) this.whenDone.add(run);
    else run();
  }

  /** The request after `after` others fails with this code before anything in it runs. */
  failRequest(code: FaultCode, after = 0): void {
    this.failing.push({ after, code });
  }

  /** The code with which this request is to fail, if any. */
  takeFailure(): FaultCode | undefined {
    for (const failure of this.failing) failure.after -= 1;
    const index = this.failing.findIndex(({ after }) => after < 0);
    return index < 0 ? undefined : this.failing.splice(index, 1)[0]?.code;
  }
}
