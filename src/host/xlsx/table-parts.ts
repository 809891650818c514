import { TABLE_FONT } from '../../core/tables/table-styles';

/** The fixed parts of a workbook of plain lists. */
export const LIST_STYLES = ['plain', 'title', 'note', 'header', 'text', 'number', 'amount', 'link', 'bad', 'doubtful'] as const;
export type ListStyle = (typeof LIST_STYLES)[number];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as the parts around it name it. */
export interface ListedSheet {
  readonly name: string;
  /** Number of the row that holds the names of the columns. */
  readonly header: number;
}

/** Text as it may stand in XML; signs that XML cannot hold become blanks. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

export function contentTypes(sheets: readonly ListedSheet[]): string {
  const parts = sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${TYPES}.worksheet+xml"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts.join('')}</Types>`;
}

export function packageRelations(): string {
  return relations([['officeDocument', 'xl/workbook.xml']]);
}

export function workbookRelations(sheets: readonly ListedSheet[]): string {
  return relations([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const), ['styles', 'styles.xml']]);
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const lines = targets.map(([type, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** Sheets with what Excel repeats on each printed page and what it filters. */
export function workbookPart(sheets: readonly ListedSheet[]): string {
  const named = sheets.map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`);
  const names = sheets.map(({ name, header }, index) => {
    const quoted = xmlText(`'${name.replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${quoted}!$${String(header)}:$${String(header)}</definedName>`;
  });
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

/** In the order of `LIST_STYLES`. */
export function stylesPart(): string {
  const font = (size: number, mark = '', color = ''): string => `<font>${mark}<sz val="${String(size)}"/>${color}<name val="${TABLE_FONT}"/><charset val="134"/></font>`;
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF8C8C8C"/></${name}>`;
  const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
  const look = (fontId: number, fillId: number, borderId: number, alignment: string, format = 0): string =>
    `<xf numFmtId="${String(format)}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" ${alignment}/></xf>`;
  const wrapped = 'horizontal="left" wrapText="1"';
  const looks = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    look(1, 0, 0, 'horizontal="left"'),
    look(0, 0, 0, 'horizontal="left"'),
    look(2, 2, 1, 'horizontal="center" wrapText="1"'),
    look(0, 0, 1, wrapped),
    look(0, 0, 1, 'horizontal="right"', 3),
    look(0, 0, 1, 'horizontal="right"', 4),
    look(3, 0, 1, wrapped),
    look(2, 3, 1, wrapped),
    look(0, 4, 1, wrapped),
  ];
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="4">${font(10.5)}${font(16, '<b/>')}${font(10.5, '<b/>')}${font(10.5, '<u/>', '<color rgb="FF0B5394"/>')}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE8EEF4')}${fill('FFF8D7DA')}${fill('FFFFF3CD')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(looks.length)}">${looks.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
