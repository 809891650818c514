import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../../core/sheet/plan';

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;

/** The library's form of a planned style. */
export function fileStyle(style: CellStyle): FileStyle {
  const { font, fill, horizontal, vertical, wrap, border, numberFormat, unlocked } = style;
  return {
    ...(font && {
      font: { name: font.name, size: font.size, ...(font.bold && { bold: true }), ...(font.color && { color: { rgb: hex(font.color) } }) },
    }),
    ...(fill && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: hex(fill) } } }),
    ...(border && { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } }),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(wrap && { wrapText: true }),
    },
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(unlocked && { protection: { locked: false } }),
  };
}

function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}
