import type { Area } from '../../../core/sheet/address';
import { sameAreas } from '../../../core/sheet/same-areas';
import { fault } from '../fault';
import type { GridAxis, GridBorder, GridSide, GridStyle } from '../grid';
import { hostObject, type HostObject, type Members } from '../host-object';
import { assertWritable, bounded, sameOrNull } from './range-cells';
import type { Scope } from './scope';

interface Looks {
  readonly read: <Key extends keyof GridStyle>(key: Key) => GridStyle[Key] | null;
  readonly write: (patch: Partial<GridStyle>, member: string) => void;
}

/** The looks of all cells of an area: what they share, null where they differ. */
function looksOf(scope: Scope, sheetId: string, area: () => Area): Looks {
  const { grid } = scope.workbook;
  return {
    read: (key) => {
      const { top, left, bottom, right } = bounded(grid, sheetId, area());
      const first = grid.style(sheetId, top, left)[key];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          if (grid.style(sheetId, row, column)[key] !== first) return null;
        }
      }
      return first;
    },
    write: (patch, member) => {
      assertWritable(scope, sheetId, area(), `RangeFormat.${member}`);
      scope.write(() => grid.setStyle(sheetId, area(), patch));
    },
  };
}

export function rangeFormatObject(scope: Scope, sheetId: string, area: () => Area): HostObject {
  const { grid } = scope.workbook;
  const looks = looksOf(scope, sheetId, area);
  const size = (axis: GridAxis): number | null => {
    const { top, left, bottom, right } = bounded(grid, sheetId, area());
    return axis === 'row' ? sameOrNull(top, bottom, (row) => grid.size(sheetId, 'row', row)) : sameOrNull(left, right, (column) => grid.size(sheetId, 'column', column));
  };
  const setSize = (axis: GridAxis, member: string) => (points: unknown): void => {
    if (typeof points !== 'number' || points < 0) throw fault('InvalidArgument', `RangeFormat.${member}`);
    assertWritable(scope, sheetId, area(), `RangeFormat.${member}`);
    const { top, left, bottom, right } = area();
    scope.write(() => grid.setSize(sheetId, axis, axis === 'row' ? top : left, axis === 'row' ? bottom : right, points));
  };
  return hostObject('RangeFormat', {
    get: {
      WrapText: () => looks.read('wrap'),
      HorizontalAlignment: () => looks.read('horizontal'),
      VerticalAlignment: () => looks.read('vertical'),
      IndentLevel: () => looks.read('indent'),
      ShrinkToFit: () => looks.read('shrink'),
      RowHeight: () => size('row'),
      ColumnWidth: () => size('column'),
    },
    set: {
      WrapText: (value) => looks.write({ wrap: value === true }, 'wrapText'),
      HorizontalAlignment: (value) => looks.write({ horizontal: value as GridStyle['horizontal'] }, 'horizontalAlignment'),
      VerticalAlignment: (value) => looks.write({ vertical: value as GridStyle['vertical'] }, 'verticalAlignment'),
      IndentLevel: (value) => looks.write({ indent: Number(value) }, 'indentLevel'),
      ShrinkToFit: (value) => looks.write({ shrink: value === true }, 'shrinkToFit'),
      RowHeight: setSize('row', 'rowHeight'),
      ColumnWidth: setSize('column', 'columnWidth'),
    },
    navigate: {
      Fill: () => fillObject(looks),
      Font: () => fontObject(looks),
      Borders: () => bordersObject(scope, sheetId, area),
      Protection: () =>
        hostObject('FormatProtection', {
          get: { Locked: () => looks.read('locked'), FormulaHidden: () => looks.read('formulaHidden') },
          set: {
            Locked: (value) => looks.write({ locked: value === true }, 'protection'),
            FormulaHidden: (value) => looks.write({ formulaHidden: value === true }, 'protection'),
          },
        }),
    },
  });
}

function fillObject(looks: Looks): HostObject {
  return hostObject('RangeFill', {
    // No fill reads as white.
    get: { Color: () => looks.read('fill') ?? '#FFFFFF' },
    set: { Color: (value) => looks.write({ fill: value === '' ? null : hexColor(value, 'RangeFill.color') }, 'fill') },
    call: {
      Clear: () => {
        looks.write({ fill: null }, 'fill');
        return null;
      },
    },
  });
}

function fontObject(looks: Looks): HostObject {
  return hostObject('RangeFont', {
    get: {
      Name: () => looks.read('fontName'),
      Size: () => looks.read('fontSize'),
      Color: () => looks.read('fontColor'),
      Bold: () => looks.read('bold'),
      Italic: () => looks.read('italic'),
      Underline: () => looks.read('underline'),
      Strikethrough: () => looks.read('strikethrough'),
    },
    set: {
      Name: (value) => looks.write({ fontName: String(value) }, 'font'),
      Size: (value) => looks.write({ fontSize: Number(value) }, 'font'),
      Color: (value) => looks.write({ fontColor: hexColor(value, 'RangeFont.color') }, 'font'),
      Bold: (value) => looks.write({ bold: value === true }, 'font'),
      Italic: (value) => looks.write({ italic: value === true }, 'font'),
      Underline: (value) => looks.write({ underline: value as GridStyle['underline'] }, 'font'),
      Strikethrough: (value) => looks.write({ strikethrough: value === true }, 'font'),
    },
  });
}

function hexColor(value: unknown, location: string): string {
  if (typeof value !== 'string' || !/^#?[0-9a-f]{6}$/i.test(value)) throw fault('InvalidArgument', location);
  return `#${value.replace('#', '').toUpperCase()}`;
}

const EDGES: Readonly<Record<string, { readonly sides: readonly GridSide[]; readonly part: (area: Area) => Area | undefined }>> = {
  EdgeTop: { sides: ['top'], part: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { sides: ['bottom'], part: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { sides: ['left'], part: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { sides: ['right'], part: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { sides: ['bottom'], part: (area) => (area.top < area.bottom ? { ...area, bottom: area.bottom - 1 } : undefined) },
  InsideVertical: { sides: ['right'], part: (area) => (area.left < area.right ? { ...area, right: area.right - 1 } : undefined) },
};

/** A line between two cells belongs to both; where one is set the other's facing side is set too. */
function bordersObject(scope: Scope, sheetId: string, area: () => Area): HostObject {
  const item = (key: unknown): HostObject | null => {
    const edge = EDGES[String(key)];
    return edge ? borderObject(scope, sheetId, area, String(key)) : null;
  };
  const found = (key: unknown): HostObject => {
    const border = item(key);
    if (!border) throw fault('InvalidArgument', 'RangeBorderCollection.getItem');
    return border;
  };
  return hostObject('RangeBorderCollection', {
    get: { Count: () => Object.keys(EDGES).length },
    index: found,
    items: () => Object.keys(EDGES).map(found),
  });
}

const OPPOSITE: Readonly<Record<GridSide, { readonly side: GridSide; readonly row: number; readonly column: number }>> = {
  top: { side: 'bottom', row: -1, column: 0 },
  bottom: { side: 'top', row: 1, column: 0 },
  left: { side: 'right', row: 0, column: -1 },
  right: { side: 'left', row: 0, column: 1 },
};

function borderObject(scope: Scope, sheetId: string, area: () => Area, key: string): HostObject {
  const { grid } = scope.workbook;
  const edge = EDGES[key];
  const side = edge?.sides[0] ?? 'top';
  const part = edge?.part(area());
  const first = (): GridBorder | undefined => part && grid.style(sheetId, part.top, part.left).borders[side];
  const put = (patch: Partial<GridBorder> | undefined): void => {
    if (!part) return;
    assertWritable(scope, sheetId, area(), 'RangeBorder.style');
    scope.write(() => {
      setSides(scope, sheetId, part, side, patch);
      if (!key.startsWith('Inside')) return;
      const { side: facing, row: down, column: right } = OPPOSITE[side];
      setSides(scope, sheetId, { top: part.top + down, bottom: part.bottom + down, left: part.left + right, right: part.right + right }, facing, patch);
    });
  };
  const members: Members = {
    identity: () => ({ Id: key }),
    get: {
      SideIndex: () => key,
      Style: () => first()?.style ?? 'None',
      Weight: () => first()?.weight ?? 'Thin',
      Color: () => first()?.color ?? '#000000',
    },
    set: {
      Style: (value) => put(value === 'None' ? undefined : { style: value as GridBorder['style'] }),
      Weight: (value) => put({ weight: value as GridBorder['weight'] }),
      Color: (value) => put({ color: hexColor(value, 'RangeBorder.color') }),
    },
  };
  return hostObject('RangeBorder', members);
}

/** One side of every cell of an area. Cells whose lines are alike afterwards are set together. */
function setSides(scope: Scope, sheetId: string, { top, left, bottom, right }: Area, side: GridSide, patch: Partial<GridBorder> | undefined): void {
  const { grid } = scope.workbook;
  const borders = new Map<string, GridStyle['borders']>();
  const wanted = Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_cell, along) => {
      const after = withSide(grid.style(sheetId, top + down, left + along).borders, side, patch);
      if (!after) return undefined;
      const key = JSON.stringify(after);
      borders.set(key, after);
      return key;
    }),
  );
  for (const { value, area } of sameAreas(wanted)) {
    const after = borders.get(value);
    if (after) grid.setStyle(sheetId, { top: area.top + top, left: area.left + left, bottom: area.bottom + top, right: area.right + left }, { borders: after });
  }
}

/** Undefined where the side is so already. */
function withSide(borders: GridStyle['borders'], side: GridSide, patch: Partial<GridBorder> | undefined): GridStyle['borders'] | undefined {
  const { [side]: before, ...others } = borders;
  const line: GridBorder = { style: 'Continuous', weight: 'Thin', color: '#000000', ...before, ...patch };
  if (patch && before && before.style === line.style && before.weight === line.weight && before.color === line.color) return undefined;
  return patch ? { ...others, [side]: line } : others;
}
