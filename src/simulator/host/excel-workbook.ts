import type { Area } from '../../core/sheet/address';
import type { Grid, GridAxis } from './grid';
import { areaAfterInsert, areaAfterRemove } from './memory-sheet';
import type { RangePlace } from './range-place';

export interface PageState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
  margins: Record<'TopMargin' | 'BottomMargin' | 'LeftMargin' | 'RightMargin' | 'HeaderMargin' | 'FooterMargin', number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printArea: Area | undefined;
  titleRows: Area | undefined;
  headersFooters: Record<string, string>;
  rowBreaks: { readonly id: string; readonly row: number }[];
}

export interface ValidationState {
  readonly area: Area;
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

/** A click on the cell goes to a place in the workbook. */
export interface LinkState {
  readonly area: Area;
  readonly hyperlink: Readonly<Record<string, unknown>>;
}

export interface NameState {
  readonly name: string;
  readonly place: RangePlace;
}

/** A comment with its thread; its cell moves with inserted and removed lines. */
export interface CommentState {
  readonly place: RangePlace;
  content: string;
  readonly author: string;
  readonly replies: string[];
}

/** What Excel keeps of one sheet beside its cells. */
export interface SheetState {
  protection: { readonly options: Readonly<Record<string, unknown>> } | undefined;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  readonly page: PageState;
  validations: ValidationState[];
  links: LinkState[];
}

function newSheetState(): SheetState {
  return {
    protection: undefined,
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: '',
    validations: [],
    links: [],
    page: {
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      margins: { TopMargin: 54, BottomMargin: 54, LeftMargin: 50.4, RightMargin: 50.4, HeaderMargin: 21.6, FooterMargin: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printArea: undefined,
      titleRows: undefined,
      headersFooters: {},
      rowBreaks: [],
    },
  };
}

export interface HostSelection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The open workbook: a grid, and beside it what a grid does not hold. */
export class ExcelWorkbook {
  readonly sheetStates = new Map<string, SheetState>();
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly xmlParts = new Map<string, string>();
  readonly names = new Map<string, NameState>();
  /** By id. */
  readonly comments = new Map<string, CommentState>();
  /** Ranges the client asked to keep, by reference id. */
  readonly references = new Map<string, RangePlace>();
  eventsEnabled = true;
  selection: HostSelection;
  private counter = 0;

  constructor(
    readonly grid: Grid,
    readonly name: string,
    readonly isReadOnly: boolean,
    /** The year a date without one falls in. */
    readonly year: number,
  ) {
    this.selection = { sheetId: grid.sheets()[0]?.id ?? '', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  newId(): string {
    this.counter += 1;
    return `{00000000-0000-0000-0000-${this.counter.toString(16).padStart(12, '0').toUpperCase()}}`;
  }

  sheet(sheetId: string): SheetState {
    const known = this.sheetStates.get(sheetId);
    if (known) return known;
    const state = newSheetState();
    this.sheetStates.set(sheetId, state);
    return state;
  }

  sheetName(sheetId: string): string {
    return this.grid.sheets().find(({ id }) => id === sheetId)?.name ?? '';
  }

  hasSheet(sheetId: string): boolean {
    return this.grid.sheets().some(({ id }) => id === sheetId);
  }

  /** Ranges that are held, names, comments, validations and print areas follow inserted and removed lines. */
  shift(sheetId: string, kind: 'inserted' | 'removed', axis: GridAxis, first: number, count: number): void {
    const moved = (area: Area): Area | undefined =>
      kind === 'inserted' ? areaAfterInsert(area, axis, first, count) : areaAfterRemove(area, axis, first, count);
    for (const place of [...this.references.values(), ...[...this.names.values(), ...this.comments.values()].map(({ place }) => place)]) {
      if (place.sheetId === sheetId && place.area) place.area = moved(place.area);
    }
    const state = this.sheet(sheetId);
    state.validations = state.validations.flatMap((validation) => {
      const area = moved(validation.area);
      return area ? [{ ...validation, area }] : [];
    });
    state.links = state.links.flatMap((link) => {
      const area = moved(link.area);
      return area ? [{ ...link, area }] : [];
    });
    if (state.page.printArea) state.page.printArea = moved(state.page.printArea);
    if (state.page.titleRows) state.page.titleRows = moved(state.page.titleRows);
  }
}
