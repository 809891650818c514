import { areaAddress } from '../../core/sheet/address';
import { serviceObject } from './classes/services';
import { workbookObject } from './classes/workbook';
import { rangeObject } from './classes/range';
import type { Scope } from './classes/scope';
import { worksheetObject } from './classes/worksheet';
import { entriesOf, eventsOf, EventType, type HostEvent } from './events';
import { ExcelWorkbook, type HostSelection } from './excel-workbook';
import { fault } from './fault';
import { Faults } from './faults';
import type { Grid, GridChange } from './grid';
import { DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from './protocol';
import { errorOf, runRequest, type Roots } from './request';

/** The object the client library talks through: JSON text both ways. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface ExcelHostOptions {
  readonly grid: Grid;
  readonly workbookName?: string;
  readonly isReadOnly?: boolean;
  /** Runs later, as a task of its own; answers given at once would starve timers and painting. */
  readonly schedule: (run: () => void, milliseconds: number) => void;
  readonly year?: number;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody | string };
}

/** Excel, as far as the client library can tell: requests in, answers out, then events. */
export class ExcelHost {
  readonly bridge: Bridge;
  readonly faults = new Faults();
  readonly workbook: ExcelWorkbook;
  /** Called when the add-in selects cells or brings a sheet to the front. */
  onSelect: ((selection: HostSelection) => void) | undefined;
  /** Called when the add-in opens a new workbook: the bytes of its file as base64, '' for an empty one. */
  onCreate: ((base64: string) => void) | undefined;
  private readonly roots: Roots;
  private readonly pending: HostEvent[] = [];
  private readonly schedule: ExcelHostOptions['schedule'];
  private isInStep = false;
  private readonly stopListening: () => void;
  private open = 0;

  constructor(options: ExcelHostOptions) {
    const { grid } = options;
    this.schedule = options.schedule;
    this.workbook = new ExcelWorkbook(grid, options.workbookName ?? '工作簿1.xlsx', options.isReadOnly ?? false, options.year ?? new Date().getFullYear());
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.receive(text) };
    const scope: Scope = {
      range: (place) => rangeObject(scope, place),
      worksheet: (sheetId) => worksheetObject(scope, sheetId),
      workbook: this.workbook,
      faults: this.faults,
      write: (run: () => void) => this.write(run),
      select: (selection: HostSelection) => this.selectFromAddIn(selection),
      create: (base64: string) => this.onCreate?.(base64),
      raise: (event: HostEvent) => void this.pending.push(event),
    };
    this.roots = {
      workbook: workbookObject(scope),
      service: (name) => serviceObject(name),
      reference: (id) => {
        const place = this.workbook.references.get(id);
        if (!place) throw fault('InvalidReference', 'Range');
        return rangeObject(scope, place, id);
      },
    };
    this.stopListening = grid.listen((change) => this.gridChanged(change));
  }

  /** Requests under way or waiting, and events not yet delivered. */
  get isBusy(): boolean {
    return this.open > 0 || this.pending.length > 0;
  }

  /** What is selected. Setting it is what a person does with the mouse. */
  get selection(): HostSelection {
    return this.workbook.selection;
  }

  personSelected(selection: HostSelection): void {
    this.setSelection(selection);
    this.deliverLater();
  }

  /** Protects or frees a sheet as a person would. */
  setProtection(sheetId: string, isProtected: boolean): void {
    this.workbook.sheet(sheetId).protection = isProtected ? { options: {} } : undefined;
    this.pending.push({ type: EventType.protectionChanged, sheetId, payload: { isProtected, source: 'Local', worksheetId: sheetId } });
    this.deliverLater();
  }

  /** Calls a function the add-in associated with a name, as a button of the ribbon does in a shared runtime. */
  callAction(name: string): void {
    this.send({ type: 3, message: { entries: [{ messageCategory: 2, messageType: 1000, targetId: '', message: JSON.stringify([name, '{}']), id: '', isRemoteOverride: false }] } });
  }

  dispose(): void {
    this.stopListening();
    this.bridge.onMessageFromHost = null;
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    this.open += 1;
    const answer = (): void => {
      this.schedule(() => {
        this.open -= 1;
        this.answer(request, text.length);
      }, this.faults.latency);
    };
    const waits = ((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    if (waits) this.faults.afterEdit(answer);
    else answer();
  }

  private answer(request: RequestMessage, size: number): void {
    const body = this.run(request, size);
    this.send({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
    this.deliverLater();
  }

  private run(request: RequestMessage, size: number): ResponseBody {
    const refused = this.refusal(size);
    if (refused) return { Results: [], TraceIds: [], Error: errorOf(fault(refused)) };
    const body = typeof request.message.body === 'string' ? (JSON.parse(request.message.body) as RequestBody) : request.message.body;
    try {
      const response = runRequest(body, this.roots);
      const tooLarge = JSON.stringify(response).length > this.faults.payloadLimit;
      return tooLarge ? { Results: [], TraceIds: [], Error: errorOf(fault('ResponsePayloadSizeLimitExceeded')) } : response;
    } finally {
      if (this.isInStep) this.workbook.grid.endStep();
      this.isInStep = false;
    }
  }

  private refusal(size: number) {
    if (this.faults.sessionLost) return 'InvalidOrTimedOutSession' as const;
    if (this.faults.editMode) return 'InvalidOperationInCellEditMode' as const;
    if (size > this.faults.payloadLimit) return 'RequestPayloadSizeLimitExceeded' as const;
    return this.faults.takeFailure();
  }

  /** All writes of one batch are one step of undo. */
  private write(run: () => void): void {
    if (!this.isInStep) this.workbook.grid.beginStep('host');
    this.isInStep = true;
    run();
  }

  private selectFromAddIn(selection: HostSelection): void {
    this.setSelection(selection);
    this.onSelect?.(selection);
  }

  private setSelection(selection: HostSelection): void {
    const before = this.workbook.selection;
    this.workbook.selection = selection;
    const { sheetId } = selection;
    if (before.sheetId !== sheetId) {
      this.pending.push(
        { type: EventType.deactivated, sheetId: before.sheetId, payload: { worksheetId: before.sheetId } },
        { type: EventType.activated, sheetId, payload: { worksheetId: sheetId } },
      );
    }
    const address = selection.areas.map((area) => areaAddress(area)).join(',');
    this.pending.push(
      { type: EventType.selectionChanged, sheetId, payload: { address, worksheetId: sheetId } },
      { type: EventType.workbookSelectionChanged, payload: {} },
    );
  }

  private gridChanged(change: GridChange): void {
    if (change.kind === 'inserted' || change.kind === 'removed') this.workbook.shift(change.sheetId, change.kind, change.axis, change.first, change.count);
    if (this.workbook.eventsEnabled) this.pending.push(...eventsOf(change, this.workbook));
    this.deliverLater();
  }

  private deliverLater(): void {
    if (this.pending.length === 0) return;
    this.schedule(() => this.deliver(), 0);
  }

  private deliver(): void {
    const events = this.pending.splice(0);
    if (events.length === 0 || this.faults.loseEvents || this.faults.sessionLost) return;
    const entries = events.flatMap((event) => entriesOf(event));
    this.send({ type: 3, message: { entries } });
    if (this.faults.doubleEvents) this.send({ type: 3, message: { entries } });
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
