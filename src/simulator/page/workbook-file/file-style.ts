import type { CellStyle } from 'hucre/xlsx';
import type { GridBorder, GridSide, GridStyle } from '../../host/grid';
import { DEFAULT_STYLE } from '../../host/grid';
import { readColor, writeColor } from './file-color';

type FileBorders = NonNullable<CellStyle['border']>;
type FileLine = NonNullable<FileBorders['top']>['style'];
type FileAlignment = NonNullable<CellStyle['alignment']>;

const LINES: readonly [FileLine, GridBorder['style'], GridBorder['weight']][] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
];
const HORIZONTAL: readonly [NonNullable<FileAlignment['horizontal']>, GridStyle['horizontal']][] = [
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];
const VERTICAL: readonly [NonNullable<FileAlignment['vertical']>, GridStyle['vertical']][] = [
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];
const UNDERLINES: readonly ['single' | 'double' | 'singleAccounting' | 'doubleAccounting', GridStyle['underline']][] = [
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
];
const SIDES: readonly GridSide[] = ['top', 'bottom', 'left', 'right'];

/** Of the whole file: what styles refer to. */
export interface StyleSource {
  readonly theme: readonly string[];
  readonly defaultFont?: CellStyle['font'];
}

/** How a cell of the file looks. */
export function readStyle(style: CellStyle, { theme, defaultFont }: StyleSource): GridStyle {
  const font = { ...defaultFont, ...style.font };
  const { alignment = {}, border = {}, protection = {} } = style;
  return {
    numberFormat: style.numFmt || DEFAULT_STYLE.numberFormat,
    fill: readFill(style.fill, theme),
    fontName: font.name ?? DEFAULT_STYLE.fontName,
    fontSize: font.size ?? DEFAULT_STYLE.fontSize,
    fontColor: readColor(style.font?.color, theme) ?? DEFAULT_STYLE.fontColor,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ? (UNDERLINES.find(([name]) => name === font.underline)?.[1] ?? 'Single') : 'None',
    strikethrough: font.strikethrough ?? false,
    horizontal: HORIZONTAL.find(([name]) => name === alignment.horizontal)?.[1] ?? 'General',
    vertical: VERTICAL.find(([name]) => name === alignment.vertical)?.[1] ?? 'Bottom',
    wrap: alignment.wrapText ?? false,
    shrink: alignment.shrinkToFit ?? false,
    indent: alignment.indent ?? 0,
    orientation: readRotation(alignment.textRotation ?? 0),
    borders: Object.fromEntries(
      SIDES.flatMap((side) => {
        const line = border[side];
        const [, kind, weight] = LINES.find(([name]) => name === line?.style) ?? [];
        return line && kind && weight ? [[side, { style: kind, weight, color: readColor(line.color, theme) ?? '#000000' }]] : [];
      }),
    ),
    locked: protection.locked ?? true,
    formulaHidden: protection.hidden ?? false,
  };
}

function readFill(fill: CellStyle['fill'], theme: readonly string[]): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return readColor(fill.fgColor, theme) ?? null;
}

/** Files count 91 to 180 downwards and say 255 for upright letters. */
function readRotation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The look as a file says it. */
export function writeStyle(style: GridStyle): CellStyle {
  const underline = UNDERLINES.find(([, name]) => name === style.underline)?.[0];
  const { orientation } = style;
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: writeColor(style.fontColor),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.strikethrough && { strikethrough: true }),
      ...(underline && { underline }),
    },
    ...(style.fill !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(style.fill) } }),
    ...(Object.keys(style.borders).length > 0 && { border: writeBorders(style.borders) }),
    alignment: {
      vertical: VERTICAL.find(([, name]) => name === style.vertical)?.[0] ?? 'center',
      ...(style.horizontal !== 'General' && { horizontal: HORIZONTAL.find(([, name]) => name === style.horizontal)?.[0] }),
      ...(style.wrap && { wrapText: true }),
      ...(style.shrink && { shrinkToFit: true }),
      ...(style.indent > 0 && { indent: style.indent }),
      ...(orientation !== 0 && { textRotation: orientation === 180 ? 255 : orientation < 0 ? 90 - orientation : orientation }),
    },
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    ...((!style.locked || style.formulaHidden) && { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

function writeBorders(borders: GridStyle['borders']): FileBorders {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders[side];
      if (!border) return [];
      const exact = LINES.find(([, kind, weight]) => kind === border.style && weight === border.weight);
      const line = exact ?? LINES.find(([, kind]) => kind === border.style);
      return [[side, { style: line?.[0] ?? 'thin', color: writeColor(border.color) }]];
    }),
  );
}
