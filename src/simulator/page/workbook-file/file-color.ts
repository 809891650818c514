import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from 'hucre/xlsx';

type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The fixed palette of old files, entries 8 to 63; 0 to 7 repeat the first eight. */
const PALETTE = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080' +
  '80C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966' +
  '003300333300993300993366333399333333'
).match(/.{6}/g) ?? [];

/** `#RRGGBB` of a colour of the file; undefined for "automatic". */
export function readColor(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return `#${PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8] ?? '000000'}`;
}

export function writeColor(color: string): FileColor {
  return { rgb: color.replace('#', '') };
}
