import type { CustomData, IBorderData, IBorderStyleData, ICellData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { GridBorder, GridSide, GridStyle } from '../host/grid';
import { DEFAULT_STYLE } from '../host/grid';

/** A look in Univer's terms; what Univer cannot say stands under `custom.excel` of the cell, row or column. */
export interface UniverLook {
  readonly s?: IStyleData;
  readonly custom?: CustomData;
}

/** The attributes of a look that Univer has no word for. */
type OnlyExcel = Partial<
  Pick<GridStyle, 'underline' | 'horizontal' | 'vertical' | 'shrink' | 'indent' | 'locked' | 'formulaHidden'>
>;

const HORIZONTAL: readonly [GridStyle['horizontal'], HorizontalAlign][] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly [GridStyle['vertical'], VerticalAlign][] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];
const BORDERS: readonly [GridBorder['style'], GridBorder['weight'], BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];
const SIDES: readonly [GridSide, 't' | 'b' | 'l' | 'r'][] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const hex = (color: Nullable<string>): string | undefined => {
  const match = /^#?([0-9a-f]{6})$/i.exec(color ?? '');
  return match ? `#${(match[1] ?? '').toUpperCase()}` : rgbFunction(color);
};

function rgbFunction(color: Nullable<string>): string | undefined {
  const match = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color ?? '');
  if (!match) return undefined;
  const parts = match.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${parts.join('').toUpperCase()}`;
}

function borderOut(border: GridBorder | undefined): IBorderStyleData | null {
  if (!border) return null;
  const exact = BORDERS.find(([style, weight]) => style === border.style && weight === border.weight);
  const near = exact ?? BORDERS.find(([style]) => style === border.style);
  return { s: near?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function borderIn(border: Nullable<IBorderStyleData>): GridBorder | undefined {
  if (!border || border.s === BorderStyleTypes.NONE) return undefined;
  const [style, weight] = BORDERS.find(([, , type]) => type === border.s) ?? ['Continuous', 'Thin'];
  return { style, weight, color: hex(border.cl.rgb) ?? '#000000' };
}

const WRITERS: { readonly [Key in keyof GridStyle]: (value: GridStyle[Key], style: IStyleData, only: OnlyExcelEdits) => void } = {
  numberFormat: (value, style) => void (style.n = value === 'General' ? null : { pattern: value }),
  fill: (value, style) => void (style.bg = value === null ? null : { rgb: value }),
  fontName: (value, style) => void (style.ff = value),
  fontSize: (value, style) => void (style.fs = value),
  fontColor: (value, style) => void (style.cl = { rgb: value }),
  bold: (value, style) => void (style.bl = flag(value)),
  italic: (value, style) => void (style.it = flag(value)),
  strikethrough: (value, style) => void (style.st = { s: flag(value) }),
  wrap: (value, style) => void (style.tb = value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
  orientation: (value, style) => void (style.tr = value === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -value, v: BooleanNumber.FALSE }),
  borders: (value, style) => void (style.bd = Object.fromEntries(SIDES.map(([side, key]) => [key, borderOut(value[side])]))),
  underline: (value, style, only) => {
    const double = value === 'Double' || value === 'DoubleAccountant';
    style.ul = { s: flag(value !== 'None'), t: double ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
    only.underline = value.endsWith('Accountant') ? value : undefined;
  },
  horizontal: (value, style, only) => {
    const known = HORIZONTAL.find(([name]) => name === value);
    style.ht = known?.[1] ?? null;
    only.horizontal = known || value === 'General' ? undefined : value;
  },
  vertical: (value, style, only) => {
    const known = VERTICAL.find(([name]) => name === value);
    style.vt = known?.[1] ?? VerticalAlign.MIDDLE;
    only.vertical = known ? undefined : value;
  },
  shrink: (value, _style, only) => void (only.shrink = value || undefined),
  indent: (value, style, only) => {
    style.pd = value > 0 ? { l: 2 + value * 12 } : null;
    only.indent = value || undefined;
  },
  locked: (value, _style, only) => void (only.locked = value ? undefined : value),
  formulaHidden: (value, _style, only) => void (only.formulaHidden = value || undefined),
};

type OnlyExcelEdits = { -readonly [Key in keyof OnlyExcel]: OnlyExcel[Key] | undefined };

/** The named attributes as Univer writes them over an earlier look whose `custom` is given. */
export function lookPatch(patch: Partial<GridStyle>, before: CustomData | undefined): UniverLook {
  const s: IStyleData = {};
  const only: OnlyExcelEdits = {};
  const write = <Key extends keyof GridStyle>(key: Key): void => {
    const value = patch[key];
    if (value !== undefined) WRITERS[key](value as GridStyle[Key], s, only);
  };
  (Object.keys(WRITERS) as (keyof GridStyle)[]).forEach(write);
  if (Object.keys(only).length === 0) return { s };
  const excel = Object.fromEntries(
    Object.entries({ ...onlyExcel(before), ...only }).filter(([, value]) => value !== undefined),
  );
  const others = { ...before, excel };
  return { s, custom: Object.keys(excel).length > 0 ? others : null };
}

function onlyExcel(custom: CustomData | undefined): OnlyExcel {
  return (custom?.excel as OnlyExcel | undefined) ?? {};
}

/** The complete look from Univer's layers, the outermost (sheet) first and the cell's own last. */
export function readLook(layers: readonly UniverLook[]): GridStyle {
  const styles = layers.map((layer) => layer.s ?? {});
  const style: IStyleData = Object.assign({}, ...styles.map(withoutGaps));
  const sides = Object.assign({}, ...styles.map((layer) => layer.bd ?? {})) as IBorderData;
  const only: OnlyExcel = Object.assign({}, ...layers.map((layer) => onlyExcel(layer.custom)));
  const decorated = style.ul?.s === BooleanNumber.TRUE;
  return {
    numberFormat: style.n?.pattern || DEFAULT_STYLE.numberFormat,
    fill: hex(style.bg?.rgb) ?? null,
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    fontColor: hex(style.cl?.rgb) ?? DEFAULT_STYLE.fontColor,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: decorated ? (only.underline ?? (style.ul?.t === TextDecoration.DOUBLE ? 'Double' : 'Single')) : 'None',
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontal: only.horizontal ?? HORIZONTAL.find(([, value]) => value === style.ht)?.[0] ?? 'General',
    vertical: only.vertical ?? VERTICAL.find(([, value]) => value === style.vt)?.[0] ?? DEFAULT_STYLE.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    shrink: only.shrink ?? false,
    indent: only.indent ?? 0,
    orientation: style.tr?.v === BooleanNumber.TRUE ? 180 : style.tr?.a ? -style.tr.a : 0,
    borders: Object.fromEntries(
      SIDES.flatMap(([side, key]) => {
        const border = borderIn(sides[key]);
        return border ? [[side, border]] : [];
      }),
    ),
    locked: only.locked ?? true,
    formulaHidden: only.formulaHidden ?? false,
  };
}

function withoutGaps(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined));
}

/** The whole look of a cell as Univer's data, attributes that equal the default left out. */
export function cellLook(style: GridStyle): UniverLook {
  const own = Object.entries(style).filter(([key, value]) => {
    const usual = DEFAULT_STYLE[key as keyof GridStyle];
    return key === 'borders' ? Object.keys(style.borders).length > 0 : value !== usual;
  });
  return lookPatch(Object.fromEntries(own), undefined);
}

/** What new sheets and opened files look like where nothing else is said. */
export const DEFAULT_UNIVER_STYLE: IStyleData = {
  ff: DEFAULT_STYLE.fontName,
  fs: DEFAULT_STYLE.fontSize,
  vt: VerticalAlign.MIDDLE,
};

export function hasOwnLook(cell: ICellData): boolean {
  return Boolean(cell.s) || cell.custom?.excel !== undefined;
}
