import { fault } from '../fault';
import type { PageState } from '../excel-workbook';
import { hostObject, type HostObject, type Members } from '../host-object';
import { isEntireRow, parseAddress } from '../range-place';
import type { Scope } from './scope';

const MARGINS = ['TopMargin', 'BottomMargin', 'LeftMargin', 'RightMargin', 'HeaderMargin', 'FooterMargin'] as const;
const PAPER_SIZES = ['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Letter', 'Legal'];
const PARTS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

/** How a sheet is printed. Margins are points. */
export function pageLayoutObject(scope: Scope, sheetId: string): HostObject {
  const { page } = scope.workbook.sheet(sheetId);
  const range = (area: PageState['printArea']): HostObject | null => (area ? scope.range({ sheetId, area }) : null);
  const members: Members = {
    get: {
      Orientation: () => page.orientation,
      PaperSize: () => page.paperSize,
      Zoom: () => page.zoom,
      CenterHorizontally: () => page.centerHorizontally,
      CenterVertically: () => page.centerVertically,
      PrintGridlines: () => page.printGridlines,
      ...Object.fromEntries(MARGINS.map((name) => [name, () => page.margins[name]])),
    },
    set: {
      Orientation: (value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw fault('InvalidArgument', 'PageLayout.orientation');
        page.orientation = value;
      },
      PaperSize: (value) => {
        if (!PAPER_SIZES.includes(String(value))) throw fault('InvalidArgument', 'PageLayout.paperSize');
        page.paperSize = String(value);
      },
      Zoom: (value) => {
        if (typeof value !== 'object' || value === null) throw fault('InvalidArgument', 'PageLayout.zoom');
        page.zoom = value as Record<string, unknown>;
      },
      CenterHorizontally: (value) => void (page.centerHorizontally = value === true),
      CenterVertically: (value) => void (page.centerVertically = value === true),
      PrintGridlines: (value) => void (page.printGridlines = value === true),
      ...Object.fromEntries(MARGINS.map((name) => [name, (value: unknown) => void (page.margins[name] = Number(value))])),
    },
    navigate: { HeadersFooters: () => headersFootersObject(page) },
    call: {
      SetPrintArea: (given) => {
        page.printArea = areaOf(given, 'PageLayout.setPrintArea');
        return null;
      },
      SetPrintTitleRows: (given) => {
        const area = areaOf(given, 'PageLayout.setPrintTitleRows');
        if (!isEntireRow(area)) throw fault('InvalidArgument', 'PageLayout.setPrintTitleRows');
        page.titleRows = area;
        return null;
      },
      SetPrintMargins: (unit, options) => {
        const factor = unit === 'Inches' ? 72 : unit === 'Centimeters' ? 72 / 2.54 : 1;
        for (const [side, value] of Object.entries((options ?? {}) as Record<string, number>)) {
          const name = MARGINS.find((margin) => margin.toLowerCase() === `${side.toLowerCase()}margin`);
          if (!name) throw fault('InvalidArgument', 'PageLayout.setPrintMargins');
          page.margins[name] = value * factor;
        }
        return null;
      },
      GetPrintAreaOrNullObject: () => range(page.printArea),
      GetPrintTitleRowsOrNullObject: () => range(page.titleRows),
    },
  };
  return hostObject('PageLayout', members);
}

function headersFootersObject(page: PageState): HostObject {
  const all = hostObject('HeaderFooter', {
    get: Object.fromEntries(PARTS.map((name) => [name, () => page.headersFooters[name] ?? ''])),
    set: Object.fromEntries(PARTS.map((name) => [name, (value: unknown) => void (page.headersFooters[name] = String(value))])),
  });
  return hostObject('HeaderFooterGroup', { navigate: { DefaultForAllPages: () => all } });
}

export function horizontalBreaksObject(scope: Scope, sheetId: string): HostObject {
  const { page } = scope.workbook.sheet(sheetId);
  const object = ({ id, row }: PageState['rowBreaks'][number]): HostObject =>
    hostObject('PageBreak', {
      identity: () => ({ _Id: id }),
      get: { RowIndex: () => row, ColumnIndex: () => 0 },
      call: {
        Delete: () => {
          page.rowBreaks = page.rowBreaks.filter((rowBreak) => rowBreak.id !== id);
          return null;
        },
      },
    });
  return hostObject('PageBreakCollection', {
    items: () => page.rowBreaks.map(object),
    call: {
      GetCount: () => page.rowBreaks.length,
      Add: (given) => {
        const rowBreak = { id: scope.workbook.newId(), row: areaOf(given, 'PageBreakCollection.add').top };
        page.rowBreaks = [...page.rowBreaks, rowBreak];
        return object(rowBreak);
      },
      RemovePageBreaks: () => {
        page.rowBreaks = [];
        return null;
      },
    },
  });
}

/** A range given as an address or as an object. */
function areaOf(given: unknown, location: string) {
  if (typeof given === 'string') return parseAddress(given, location);
  const address = (given as HostObject | null)?.get('Address');
  if (typeof address !== 'string') throw fault('InvalidArgument', location);
  return parseAddress(address, location);
}
