import type { Sheet } from 'hucre/xlsx';
import type { Area } from '../../../core/sheet/address';
import { areaAddress, parseArea } from '../../../core/sheet/address';
import type { PageState } from '../../host/excel-workbook';
import { MAX_COLUMNS } from '../../host/grid';

type FilePage = NonNullable<Sheet['pageSetup']>;
type FileMargins = NonNullable<FilePage['margins']>;
type HeaderFooter = NonNullable<Sheet['headerFooter']>;

const INCH = 72;
const MARGINS: readonly [keyof FileMargins, keyof PageState['margins']][] = [
  ['top', 'TopMargin'],
  ['bottom', 'BottomMargin'],
  ['left', 'LeftMargin'],
  ['right', 'RightMargin'],
  ['header', 'HeaderMargin'],
  ['footer', 'FooterMargin'],
];
const SECTIONS = [
  ['L', 'Left'],
  ['C', 'Center'],
  ['R', 'Right'],
] as const;

/** Takes over how the file says a sheet is printed. */
export function seedPage(page: PageState, { pageSetup, headerFooter, rowBreaks = [] }: Sheet, newId: () => string): void {
  page.orientation = pageSetup?.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (pageSetup?.paperSize) page.paperSize = pageSetup.paperSize.charAt(0).toUpperCase() + pageSetup.paperSize.slice(1);
  page.zoom = pageSetup?.fitToPage
    ? { horizontalFitToPages: pageSetup.fitToWidth || null, verticalFitToPages: pageSetup.fitToHeight || null }
    : { scale: pageSetup?.scale ?? 100 };
  for (const [side, name] of MARGINS) {
    const inches = pageSetup?.margins?.[side];
    if (inches !== undefined) page.margins[name] = inches * INCH;
  }
  page.centerHorizontally = pageSetup?.horizontalCentered ?? false;
  page.centerVertically = pageSetup?.verticalCentered ?? false;
  page.printArea = parseArea(pageSetup?.printArea ?? '');
  page.titleRows = titleRows(pageSetup?.printTitlesRow);
  Object.assign(page.headersFooters, sections(headerFooter?.oddHeader, 'Header'), sections(headerFooter?.oddFooter, 'Footer'));
  page.rowBreaks = rowBreaks.map((row) => ({ id: newId(), row: row + 1 }));
}

function titleRows(rows: string | undefined): Area | undefined {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(rows ?? '') ?? [];
  return first && last ? { top: Number(first) - 1, bottom: Number(last) - 1, left: 0, right: MAX_COLUMNS - 1 } : undefined;
}

/** `&L左&C第 &P 页` is three texts in one. */
function sections(text: string | undefined, end: 'Header' | 'Footer'): Record<string, string> {
  const marked = text && !/^&[LCR]/.test(text) ? `&C${text}` : (text ?? '');
  const parts = [...marked.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)];
  return Object.fromEntries(
    parts.map(([, letter, content]) => [`${SECTIONS.find(([mark]) => mark === letter)?.[1] ?? 'Center'}${end}`, content ?? '']),
  );
}

/** How the file is to say it. The print area and the title rows stand among the names of the workbook. */
export function filePage(page: PageState, before: Partial<Sheet>): Pick<Sheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const { zoom } = page;
  const scale = typeof zoom.scale === 'number' ? zoom.scale : undefined;
  const pages = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const header = joined(page.headersFooters, 'Header');
  const footer = joined(page.headersFooters, 'Footer');
  return {
    pageSetup: {
      ...before.pageSetup,
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(page.paperSize !== null && { paperSize: page.paperSize.toLowerCase() as NonNullable<FilePage['paperSize']> }),
      fitToPage: scale === undefined,
      ...(scale === undefined
        ? { fitToWidth: pages(zoom.horizontalFitToPages), fitToHeight: pages(zoom.verticalFitToPages) }
        : { scale }),
      margins: Object.fromEntries(MARGINS.map(([side, name]) => [side, Math.round((page.margins[name] / INCH) * 1000) / 1000])),
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      printArea: undefined,
      printTitlesRow: undefined,
    },
    ...((header || footer || before.headerFooter) && {
      headerFooter: { ...before.headerFooter, ...evenEmpty('oddHeader', header), ...evenEmpty('oddFooter', footer) },
    }),
    ...(page.rowBreaks.length > 0 && { rowBreaks: page.rowBreaks.map(({ row }) => row - 1) }),
  };
}

function joined(texts: Readonly<Record<string, string>>, end: 'Header' | 'Footer'): string {
  return SECTIONS.map(([letter, name]) => {
    const text = texts[`${name}${end}`];
    return text ? `&${letter}${text}` : '';
  }).join('');
}

function evenEmpty(key: 'oddHeader' | 'oddFooter', text: string): Partial<HeaderFooter> {
  return text ? { [key]: text } : {};
}

/** Excel keeps print area and title rows as names of the sheet. */
export function printNames(page: PageState, sheetName: string): { name: string; range: string; scope: string }[] {
  const sheet = `'${sheetName.replaceAll("'", "''")}'`;
  const { printArea, titleRows: rows } = page;
  return [
    ...(printArea ? [{ name: '_xlnm.Print_Area', range: `${sheet}!${fixed(printArea)}`, scope: sheetName }] : []),
    ...(rows ? [{ name: '_xlnm.Print_Titles', range: `${sheet}!$${rows.top + 1}:$${rows.bottom + 1}`, scope: sheetName }] : []),
  ];
}

/** `$A$1:$B$2` */
export function fixed(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
