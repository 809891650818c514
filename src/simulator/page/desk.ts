import type { Locale } from '../../core/text/text';
import { createTexts } from '../../core/text/text';
import { parseArea } from '../../core/sheet/address';
import type { Grid, GridCell } from '../host/grid';
import type { GridOnScreen } from '../univer/browser';
import { showGrid } from '../univer/browser';
import { workbookData } from '../univer/workbook-data';
import type { ManifestControl } from './manifest-controls';
import type { PaneTheme } from './seat';
import { Seat } from './seat';
import type { OpenedFile } from './workbook-file/read-workbook-file';
import { readWorkbookFile } from './workbook-file/read-workbook-file';
import { writeWorkbookFile } from './workbook-file/write-workbook-file';

export interface DeskState {
  readonly name: string;
  readonly locale: Locale;
  readonly theme: PaneTheme;
  /** The frame of the add-in; a new number is a new frame, as reopening the pane in Excel. */
  readonly pane: { readonly number: number; readonly address: string } | undefined;
  /** Closing only hides it: with a shared runtime the add-in goes on. */
  readonly isPaneShown: boolean;
  /** A sentence about what just went wrong. */
  readonly problem: string | undefined;
}

interface OpenWorkbook {
  readonly element: HTMLElement;
  readonly screen: GridOnScreen;
  readonly seat: Seat;
}

/** What stands on the desk: one open workbook, the simulated Excel over it and the add-in's pane. */
export class Desk {
  private open: OpenWorkbook | undefined;
  private place: HTMLElement | undefined;
  private panes = 0;
  private created = 0;
  private readonly listeners = new Set<() => void>();
  private now: DeskState = { name: '', locale: 'zh-CN', theme: 'light', pane: undefined, isPaneShown: true, problem: undefined };

  readonly state = (): DeskState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The element in which grids are shown. */
  settle(place: HTMLElement): void {
    this.place = place;
  }

  get grid(): Grid {
    return this.workbook().screen.grid;
  }

  get host(): Seat['host'] {
    return this.workbook().seat.host;
  }

  get faults(): Seat['faults'] {
    return this.workbook().seat.faults;
  }

  /** Puts the simulated Excel into the pane's window; called there before office.js runs. */
  connect(pane: Window): void {
    this.workbook().seat.install(pane, this.now.locale, this.now.theme);
  }

  /** Opens a workbook that the simulator serves. */
  async openFirst(file: string): Promise<void> {
    const answer = await fetch(`simulator/samples/${encodeURIComponent(file)}`);
    await this.openBytes(file, new Uint8Array(await answer.arrayBuffer()));
  }

  /** Opens the bytes of an .xlsx file in place of the workbook that is open; on failure that one stays. */
  async openBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    let opened: OpenedFile;
    try {
      opened = await readWorkbookFile(name, bytes);
    } catch {
      this.tell({ problem: createTexts(this.now.locale)('simulator.file.cannotOpen', { name }) });
      return;
    }
    await this.show(opened).drawn;
    this.tell({ name, problem: undefined, pane: this.newPane(this.now.locale) });
  }

  /** The workbook as the bytes of an .xlsx file. */
  async saveBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const { screen, seat } = this.workbook();
    const sheets = screen.grid.sheets();
    const active = sheets.findIndex((sheet) => sheet.id === screen.selection().sheetId);
    return writeWorkbookFile(screen.grid, seat.beside, Math.max(0, active));
  }

  /** Hands the saved workbook to the browser as a download. */
  async download(): Promise<void> {
    const { name } = this.now;
    try {
      const file = new Blob([await this.saveBytes()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.tell({ problem: undefined });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.tell({ problem: createTexts(this.now.locale)('simulator.file.cannotSave', { name, reason }) });
    }
  }

  undo(): void {
    this.workbook().screen.undo();
  }

  redo(): void {
    this.workbook().screen.redo();
  }

  /** A button of the add-in was pressed. */
  press(control: ManifestControl): void {
    this.tell({ isPaneShown: true });
    if (control.command !== undefined) this.workbook().seat.fireCommand(control.id, control.command);
  }

  closePane(): void {
    this.tell({ isPaneShown: false });
  }

  setLocale(locale: Locale): void {
    this.tell({ locale, pane: this.newPane(locale) });
  }

  setTheme(theme: PaneTheme): void {
    this.tell({ theme, pane: this.newPane(this.now.locale) });
  }

  sheetNames(): string[] {
    return this.grid.sheets().map((sheet) => sheet.name);
  }

  cell(sheet: string, address: string): GridCell {
    const { top, left } = areaOf(address);
    return this.grid.cell(this.sheetId(sheet), top, left);
  }

  /** Selects as a click does: the host hears of it. */
  select(sheet: string, address: string): void {
    const { screen, seat } = this.workbook();
    const selection = { sheetId: this.sheetId(sheet), areas: [areaOf(address)] };
    screen.select(selection);
    seat.personSelected(selection);
  }

  /** Types a text into a cell of the sheet in front and leaves the cell. */
  type(address: string, text: string): void {
    const { screen, seat } = this.workbook();
    const { top, left } = areaOf(address);
    const { sheetId } = screen.selection();
    const before = screen.grid.style(sheetId, top, left).numberFormat;
    const { numberFormat, ...content } = seat.convertTyped(text, before);
    screen.enter(sheetId, { row: top, column: left, ...content }, numberFormat === before ? undefined : numberFormat);
  }

  /** Excel would open a window of its own; here there is one, so the new workbook takes the place of the old. An empty one is not opened. */
  private openCreated(base64: string): void {
    if (base64 === '') return;
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    this.created += 1;
    void this.openBytes(createTexts(this.now.locale)('simulator.file.created', { number: this.created }), bytes);
  }

  private show(opened: OpenedFile): GridOnScreen {
    const { place } = this;
    if (!place) throw new Error('The desk has no place for a grid yet.');
    this.open?.seat.leave();
    this.open?.screen.dispose();
    this.open?.element.remove();
    const element = document.createElement('div');
    element.className = 'workbook';
    place.append(element);
    const screen = showGrid(element, workbookData(opened.contents), opened.contents.activeSheet);
    this.open = { element, screen, seat: new Seat(screen, opened, (base64) => this.openCreated(base64)) };
    return screen;
  }

  private workbook(): OpenWorkbook {
    if (!this.open) throw new Error('No workbook is open.');
    return this.open;
  }

  private sheetId(name: string): string {
    const sheet = this.grid.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet named ${name}.`);
    return sheet.id;
  }

  private newPane(locale: Locale): NonNullable<DeskState['pane']> {
    this.panes += 1;
    const info = `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$1`;
    return { number: this.panes, address: `taskpane.html?_host_Info=${info}` };
  }

  private tell(change: Partial<DeskState>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}

declare global {
  interface Window {
    /** For tests and demonstrations, and for the pane to find its Excel. */
    jixiaoSimulator?: Desk;
  }
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address of cells.`);
  return area;
}
