import { areaAddress } from '../../core/sheet/address';
import type { BlockCells } from './read-blocks';
import { runExcel } from './run-excel';

type Axis = 'rows' | 'columns';

interface Stretch {
  readonly sheetId: string;
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
}

/** Hidden rows and columns of each sheet, by id. */
export type HiddenLines = ReadonlyMap<string, Readonly<Record<Axis, readonly number[]>>>;

/** More questions than this in one round are not asked; a sheet hidden in so many pieces is taken as shown. */
const QUESTIONS_AT_ONCE = 1_000;

/**
 * A block tells for free that all or none of its lines are hidden. Only mixed stretches are asked again in halves, all
 * of them in one round trip, so that a filter over a long list costs some ten round trips and no filter costs none.
 */
export async function readHiddenLines(blocks: readonly BlockCells[]): Promise<HiddenLines> {
  const found = new Map<string, Record<Axis, Set<number>>>();
  const hide = ({ sheetId, axis, first, last }: Stretch): void => {
    const lines = found.get(sheetId) ?? { rows: new Set(), columns: new Set() };
    found.set(sheetId, lines);
    for (let line = first; line <= last; line += 1) lines[axis].add(line);
  };
  await settle(firstStretches(blocks, hide), hide);
  return new Map([...found].map(([sheetId, { rows, columns }]) => [sheetId, { rows: inOrder(rows), columns: inOrder(columns) }]));
}

function inOrder(lines: ReadonlySet<number>): number[] {
  return [...lines].sort((a, b) => a - b);
}

/** Columns are the same in every block of a sheet, so the first block answers for them. */
function firstStretches(blocks: readonly BlockCells[], hide: (stretch: Stretch) => void): Stretch[] {
  const mixed: Stretch[] = [];
  const sheets = new Set<string>();
  for (const { block, areRowsHidden, areColumnsHidden } of blocks) {
    const { sheetId, area } = block;
    const sort = (stretch: Stretch, isHidden: boolean | undefined): void => {
      if (isHidden) hide(stretch);
      else if (isHidden === undefined) mixed.push(stretch);
    };
    sort({ sheetId, axis: 'rows', first: area.top, last: area.bottom }, areRowsHidden);
    if (!sheets.has(sheetId)) sort({ sheetId, axis: 'columns', first: area.left, last: area.right }, areColumnsHidden);
    sheets.add(sheetId);
  }
  return mixed;
}

async function settle(mixed: readonly Stretch[], hide: (stretch: Stretch) => void): Promise<void> {
  const parts = mixed.flatMap(halve).slice(0, QUESTIONS_AT_ONCE);
  if (parts.length === 0) return;
  const answers = await ask(parts);
  for (const { stretch, isHidden } of answers) if (isHidden) hide(stretch);
  await settle(answers.filter(({ isHidden }) => isHidden === undefined).map(({ stretch }) => stretch), hide);
}

function halve(stretch: Stretch): Stretch[] {
  if (stretch.first === stretch.last) return [];
  const middle = Math.floor((stretch.first + stretch.last) / 2);
  return [
    { ...stretch, last: middle },
    { ...stretch, first: middle + 1 },
  ];
}

function ask(stretches: readonly Stretch[]): Promise<{ stretch: Stretch; isHidden: boolean | undefined }[]> {
  return runExcel(async (context) => {
    const asked = stretches.map((stretch) => {
      const { sheetId, axis, first, last } = stretch;
      const area = axis === 'rows' ? { top: first, bottom: last, left: 0, right: 0 } : { top: 0, bottom: 0, left: first, right: last };
      const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(areaAddress(area));
      range.load('rowHidden,columnHidden');
      return { stretch, range };
    });
    await context.sync();
    return asked.map(({ stretch, range }) => {
      if (range.isNullObject) return { stretch, isHidden: false };
      const isHidden = stretch.axis === 'rows' ? range.rowHidden : range.columnHidden;
      return { stretch, isHidden: isHidden ?? undefined };
    });
  });
}
