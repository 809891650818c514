import type { IndicatorRole, TargetTable } from '../../core/model/target-table';
import type { CellRef } from '../../core/sheet/address';
import { areaContains } from '../../core/sheet/address';
import { sameData } from '../../core/sheet/same-data';
import type { Selection } from '../../host/port';
import type { CheckedSheet, CheckedWorkbook } from '../checker';
import type { Clock } from '../clock';
import { linesOnce } from '../lines-once';
import type { CoreParts } from '../parts';
import type { PointedCell, PointingDraft, SessionState } from '../state';
import type { Store } from '../store';
import { headerOf, pointedCells, pointingOf } from './pointed-cells';
import { previewPointing } from './preview-pointing';

/** A header of more rows than these is a selection made for something else. */
const MOST_ROWS = 5;

export interface PointerEnds {
  readonly store: Store<SessionState>;
  readonly clock: Clock;
  readonly parts: CoreParts;
  checked(): CheckedWorkbook;
}

/** The header that a person is pointing out: follows the selection, proposes what the columns mean, tries it out. */
export interface Pointer {
  /** Begins at the region or table of this cell, or at this row where neither stands; false when nothing is there to point at. */
  begin(at: CellRef): boolean;
  /** Another header row, or the next one that is not blank; or more rows of it. */
  move(row: number, rows: number): void;
  name(place: number, role: IndicatorRole | undefined): void;
  /** The person selected something; a selection made by the session itself is passed as seen. */
  follow(selection: Selection | undefined): void;
  seen(selection: Selection | undefined): void;
  /** Sheets were read again. */
  refresh(): void;
  end(): void;
}

export function createPointer({ store, clock, parts, checked }: PointerEnds): Pointer {
  let lastSeen: Selection | undefined;
  let previews = 0;

  const sheetOf = (sheetId: string): CheckedSheet | undefined => checked().sheets.find(({ sheet }) => sheet.id === sheetId);
  const draftNow = (): PointingDraft | undefined => store.get().pointing.draft;
  const setDraft = (draft: PointingDraft | undefined): void => store.set({ pointing: { ...store.get().pointing, draft } });

  /** Shows these cells, and tries out how the sheet reads with them. */
  const show = (one: CheckedSheet, row: number, rows: number, cells: readonly PointedCell[]): void => {
    const { sheet, pointed } = one;
    const { header } = pointingOf(cells, rows);
    const isKept = pointed.some(({ pointing }) => pointing.header === header);
    setDraft({ sheetId: sheet.id, sheetName: sheet.name, row, rows, cells, preview: undefined, isKept });
    previews += 1;
    const turn = previews;
    const isWanted = (): boolean => turn === previews && draftNow() !== undefined;
    void previewPointing({ parts, clock, checked: checked(), one, row, pointing: pointingOf(cells, rows) }, isWanted).then((preview) => {
      const draft = draftNow();
      if (preview && draft && isWanted()) setDraft({ ...draft, preview });
    });
  };

  const move = (one: CheckedSheet, row: number, rows: number): boolean => {
    const lines = linesOnce(one.sheet);
    const header = headerOf(lines, row, rows);
    if (header === undefined) return false;
    const kept = one.pointed.find(({ pointing }) => pointing.header === header)?.pointing;
    show(one, row, rows, pointedCells(lines, row, rows, kept?.columns ?? parts.guessColumns(one.sheet, row, rows)));
    return true;
  };

  /** A table that was read, but perhaps not rightly: its first header, of as many rows as it has. */
  const moveToHeaderOf = (one: CheckedSheet, { headerRows }: TargetTable): boolean => {
    const [first] = headerRows;
    if (first === undefined) return false;
    const rows = headerRows.findIndex((row, offset) => row !== first + offset);
    return move(one, first, rows < 0 ? headerRows.length : rows);
  };

  return {
    begin(at) {
      const one = sheetOf(at.sheetId);
      if (!one) return false;
      const pointed = one.pointed.find(({ row }) => row === at.row);
      if (pointed) return move(one, at.row, pointed.pointing.rows ?? 1);
      const table = one.model.tables.find(({ area }) => areaContains(area, at));
      if (table) return moveToHeaderOf(one, table);
      const guess = one.unread.find(({ region }) => at.row >= region.area.top && at.row <= region.area.bottom)?.guess;
      return guess ? move(one, guess.row, guess.rows) : move(one, at.row, 1);
    },
    move(row, rows) {
      const draft = draftNow();
      const one = draft && sheetOf(draft.sheetId);
      if (!one) return;
      // Over blank rows, the way the person is going.
      const lines = linesOnce(one.sheet);
      const line = row < draft.row ? lines.findLast((other) => other.row <= row) : lines.find((other) => other.row >= row);
      if (line) move(one, line.row, rows);
    },
    name(place, role) {
      const draft = draftNow();
      const one = draft && sheetOf(draft.sheetId);
      if (!one) return;
      // One column for each meaning: naming another one takes it over.
      const cells = draft.cells.map((cell, index) =>
        index === place ? { ...cell, role } : role !== undefined && cell.role === role ? { ...cell, role: undefined } : cell,
      );
      show(one, draft.row, draft.rows, cells);
    },
    follow(selection) {
      const isNew = selection !== undefined && !sameData(selection, lastSeen);
      lastSeen = selection;
      const draft = draftNow();
      if (!draft || !isNew || selection.sheetId !== draft.sheetId) return;
      const one = sheetOf(draft.sheetId);
      const { top, bottom } = selection.area;
      if (one && bottom - top < MOST_ROWS && !move(one, top, bottom - top + 1)) move(one, top, 1);
    },
    seen(selection) {
      lastSeen = selection;
    },
    refresh() {
      const draft = draftNow();
      if (!draft) return;
      const one = sheetOf(draft.sheetId);
      if (!one) return setDraft(undefined);
      const now = headerOf(linesOnce(one.sheet), draft.row, draft.rows);
      if (now === pointingOf(draft.cells, draft.rows).header) show(one, draft.row, draft.rows, draft.cells);
      else if (!move(one, draft.row, draft.rows)) setDraft(undefined);
    },
    end() {
      previews += 1;
      setDraft(undefined);
    },
  };
}
