import type { Locale } from '../../core/text/text';
import { ExcelHost } from '../host/excel-host';
import type { TypedText } from '../host/typed-text';
import { typedText } from '../host/typed-text';
import type { OfficeShim } from '../shim/office-shim';
import { installOfficeShim } from '../shim/office-shim';
import type { GridOnScreen, GridSelection } from '../univer/browser';
import { FileBesideGrid } from './workbook-file/beside-grid';
import type { OpenedFile } from './workbook-file/read-workbook-file';

export type PaneTheme = 'light' | 'dark';

/** The simulated Excel that sits over one open workbook, and its link to the pane. */
export class Seat {
  readonly host: ExcelHost;
  readonly beside: FileBesideGrid;
  private shim: OfficeShim | undefined;

  /** `onCreate`: the add-in opens a new workbook, whose file is given as base64. */
  constructor(screen: GridOnScreen, { contents, beside }: OpenedFile, onCreate: (base64: string) => void) {
    const { grid } = screen;
    this.host = new ExcelHost({ grid, workbookName: contents.name, schedule });
    this.beside = new FileBesideGrid(this.host.workbook, beside);
    this.host.workbook.selection = screen.selection();
    this.host.onCreate = (base64) => onCreate(base64);
    this.host.onSelect = (selection) => screen.select(selection);
    screen.onSelect((selection) => this.host.personSelected(selection));
  }

  get faults(): ExcelHost['faults'] {
    return this.host.faults;
  }

  /** Puts this Excel into the window of a pane; the pane before it hears nothing any more. */
  install(pane: Window, locale: Locale, theme: PaneTheme): void {
    this.host.bridge.onMessageFromHost = null;
    this.shim = installOfficeShim(pane, this.host.bridge, { locale, isDark: theme === 'dark' });
  }

  /** Calls the function the add-in associated with a button. */
  fireCommand(controlId: string, functionName: string): void {
    this.shim?.fireCommand(controlId, functionName);
  }

  /** Closes the workbook. */
  leave(): void {
    this.host.dispose();
  }

  personSelected(selection: GridSelection): void {
    this.host.personSelected(selection);
  }

  /** What a typed text becomes, as Excel reads it. */
  convertTyped(text: string, numberFormat: string): TypedText {
    return typedText(text, numberFormat, new Date().getFullYear());
  }
}

/** Answers come in a task of their own; a channel is faster than a timer, which browsers slow down. */
function schedule(run: () => void, milliseconds: number): void {
  if (milliseconds > 0) {
    setTimeout(run, milliseconds);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
