import type { CellStyle } from '../sheet/plan';

/**
 * 宋体 stands on every Windows and Mac with Chinese Office; 仿宋_GB2312 and 方正小标宋 do not, and Excel would then put a
 * Latin font in their place, so the tables are set in what people surely have.
 */
export const TABLE_FONT = '宋体';
const TITLE_SIZE = 16;
const BODY_SIZE = 10.5;

const body: CellStyle = {
  font: { name: TABLE_FONT, size: BODY_SIZE },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: true,
  numberFormat: '@',
};

const label: CellStyle = { ...body, font: { name: TABLE_FONT, size: BODY_SIZE, bold: true }, horizontal: 'center' };
const plain: CellStyle = { ...body, border: false };

/** The looks of a target table. `body` and `label` are text that stays text. */
export const TABLE_STYLES = {
  title: { ...plain, font: { name: TABLE_FONT, size: TITLE_SIZE, bold: true }, horizontal: 'center' },
  unit: plain,
  /** A heading of a 目录. */
  part: { ...plain, font: { name: TABLE_FONT, size: BODY_SIZE, bold: true } },
  moneyUnit: { ...plain, horizontal: 'right' },
  label,
  body,
  centered: { ...body, horizontal: 'center' },
  amount: { ...body, horizontal: 'right', wrap: false },
  note: plain,
} as const satisfies Readonly<Record<string, CellStyle>>;

export type TableStyle = keyof typeof TABLE_STYLES;

/** Points. */
export function fontSizeOf(style: TableStyle): number {
  return style === 'title' ? TITLE_SIZE : BODY_SIZE;
}
