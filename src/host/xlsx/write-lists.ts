import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../../core/sheet/address';
import { validSheetName } from '../../core/sheet/sheet-name';
import { textHeight } from '../../core/tables/text-height';
import { contentTypes, LIST_STYLES, packageRelations, stylesPart, workbookPart, workbookRelations, xmlText, type ListedSheet, type ListStyle } from './table-parts';

/** A cell of a list; a number is written as one. `link` is another file or place, beside the workbook. */
export interface ListCell {
  readonly value: string | number;
  readonly style?: ListStyle;
  readonly link?: string;
}

/** One sheet of rows under one header, as many as come. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  /** Lines between title and header. */
  readonly notes: readonly string[];
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: () => AsyncIterable<readonly ListCell[]>;
}

const MOST_ROWS = 1_048_576;
/** Excel takes no longer text in a cell, and none longer within a formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_IN_FORMULA = 255;
const PIECE = 1 << 16;
const FONT_SIZE = 10.5;
/** Of a column of width 1. */
const POINTS = 5.25;
const TITLE_HEIGHT = 26;
/** The oldest a zip can state, so that equal lists give equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Writes a workbook of lists piece by piece: a million rows need the memory of one. What does not fit a sheet goes on in the next. */
export async function writeLists(lists: readonly ListSheet[], write: (piece: Uint8Array) => Promise<void>): Promise<void> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const flush = async (): Promise<void> => {
    for (const piece of pieces.splice(0)) await write(piece);
  };
  const open = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    zip.add(part);
    return part;
  };
  const sheets: ListedSheet[] = [];
  for (const list of lists) {
    const rows = list.rows()[Symbol.asyncIterator]();
    for (let more = true; more; ) {
      const name = validSheetName(list.name, sheets.map((sheet) => sheet.name));
      const part = open(`xl/worksheets/sheet${String(sheets.length + 1)}.xml`);
      sheets.push({ name, header: headerRow(list) });
      more = await writeSheet(list, rows, async (xml, isLast) => {
        part.push(strToU8(xml), isLast);
        await flush();
      });
    }
  }
  const fixed = [
    ['xl/styles.xml', stylesPart()],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['_rels/.rels', packageRelations()],
    ['[Content_Types].xml', contentTypes(sheets)],
  ] as const;
  for (const [name, xml] of fixed) open(name).push(strToU8(xml), true);
  zip.end();
  await flush();
}

/** Gives whether rows are left for another sheet. */
async function writeSheet(list: ListSheet, rows: AsyncIterator<readonly ListCell[]>, push: (xml: string, isLast: boolean) => Promise<void>): Promise<boolean> {
  const header = headerRow(list);
  const lastColumn = columnLetters(list.columns.length - 1);
  let xml = sheetHead(list, header);
  xml += row(1, [{ value: list.title, style: 'title' }], TITLE_HEIGHT);
  list.notes.forEach((note, index) => {
    xml += row(index + 2, [{ value: note, style: 'note' }]);
  });
  xml += listRow(list, header, list.columns.map(({ name }) => ({ value: name, style: 'header' as const })));
  let at = header;
  let more = false;
  for (;;) {
    if (at === MOST_ROWS) {
      more = true;
      break;
    }
    const next = await rows.next();
    if (next.done) break;
    at += 1;
    xml += listRow(list, at, next.value);
    if (xml.length < PIECE) continue;
    await push(xml, false);
    xml = '';
  }
  await push(`${xml}</sheetData><autoFilter ref="A${String(header)}:${lastColumn}${String(at)}"/>${PAGE}</worksheet>`, true);
  return more;
}

const PAGE = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

function sheetHead({ columns }: ListSheet, header: number): string {
  const widths = columns.map(({ width }, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`);
  const below = `A${String(header + 1)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${String(header)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
}

/** As high as its longest text needs. */
function listRow({ columns }: ListSheet, number: number, cells: readonly ListCell[]): string {
  const heights = cells.map(({ value }, column) => textHeight(String(value), (columns[column]?.width ?? 0) * POINTS, FONT_SIZE));
  return row(number, cells, Math.max(...heights));
}

function row(number: number, cells: readonly ListCell[], height?: number): string {
  const written = cells.map((one, column) => cell(`${columnLetters(column)}${String(number)}`, one));
  const tall = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(number)}"${tall}>${written.join('')}</row>`;
}

function cell(at: string, { value, style, link }: ListCell): string {
  const look = ` s="${String(LIST_STYLES.indexOf(style ?? (typeof value === 'number' ? 'number' : 'text')))}"`;
  if (typeof value === 'number') return `<c r="${at}"${look}><v>${String(value)}</v></c>`;
  const text = value.slice(0, LONGEST_TEXT);
  if (link !== undefined && link.length <= LONGEST_IN_FORMULA && text.length <= LONGEST_IN_FORMULA) {
    const formula = `HYPERLINK(${quoted(link)},${quoted(text)})`;
    return `<c r="${at}" s="${String(LIST_STYLES.indexOf('link'))}" t="str"><f>${xmlText(formula)}</f><v>${xmlText(text)}</v></c>`;
  }
  return `<c r="${at}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function headerRow({ notes }: ListSheet): number {
  return notes.length + 2;
}
