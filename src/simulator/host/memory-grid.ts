import type { Area } from '../../core/sheet/address';
import type { Grid, GridAuthor, GridAxis, GridCell, GridChange, GridSheet, GridStyle, GridWrite } from './grid';
import { GridRefusal } from './grid';
import { CellStore } from './cell-store';
import { areaAfterInsert, areaAfterRemove, emptySheet, movedIndexes, sizeAt, type SheetData } from './memory-sheet';
import { shownText } from './shown-number';
import { StylePatches } from './style-patches';
import { StepJournal } from './step-journal';

/** A plain grid in memory, without a screen and without working out formulas; fast enough for thousands of runs. */
export class MemoryGrid implements Grid {
  readonly calculates = false;
  private order: readonly string[] = [];
  private readonly data = new Map<string, SheetData>();
  private readonly stores = new Map<string, CellStore>();
  private readonly journal = new StepJournal();
  private readonly listeners = new Set<(change: GridChange) => void>();
  private made = 0;

  constructor(names: readonly string[] = ['Sheet1']) {
    for (const name of names) this.addSheet(name);
    this.journal.clear();
  }

  sheets(): readonly GridSheet[] {
    return this.order.map((id) => {
      const { name, visibility } = this.sheet(id);
      return { id, name, visibility };
    });
  }

  addSheet(name: string, index: number = this.order.length): string {
    this.made += 1;
    const id = `sheet-${this.made}`;
    const data = emptySheet(id, name);
    const store = new CellStore();
    this.journal.do(
      () => this.put(data, store, index),
      () => this.drop(id),
    );
    return id;
  }

  removeSheet(sheetId: string): void {
    const store = this.cells(sheetId);
    const index = this.order.indexOf(sheetId);
    const data = this.sheet(sheetId);
    this.journal.do(
      () => this.drop(sheetId),
      () => this.put(data, store, index),
    );
  }

  renameSheet(sheetId: string, name: string): void {
    const before = this.sheet(sheetId).name;
    this.replace(sheetId, { name }, { kind: 'sheet-renamed', before, after: name });
  }

  moveSheet(sheetId: string, index: number): void {
    const before = this.order.indexOf(sheetId);
    const move = (from: number, to: number): void => {
      const rest = this.order.filter((id) => id !== sheetId);
      this.order = [...rest.slice(0, to), sheetId, ...rest.slice(to)];
      this.tell({ by: this.journal.author, sheetId, kind: 'sheet-moved', before: from, after: to });
    };
    this.journal.do(
      () => move(before, index),
      () => move(index, before),
    );
  }

  setVisibility(sheetId: string, visibility: GridSheet['visibility']): void {
    const before = this.sheet(sheetId).visibility;
    this.replace(sheetId, { visibility }, { kind: 'sheet-visibility', before, after: visibility });
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const sheet = this.sheet(sheetId);
    const areas: Area[] = [];
    const content = this.cells(sheetId).area();
    if (content) areas.push(content);
    if (!valuesOnly) areas.push(...sheet.merges, ...sheet.patches.all.map(({ area }) => area));
    return areas.reduce<Area | undefined>(
      (all, area) =>
        all
          ? {
              top: Math.min(all.top, area.top),
              left: Math.min(all.left, area.left),
              bottom: Math.max(all.bottom, area.bottom),
              right: Math.max(all.right, area.right),
            }
          : area,
      undefined,
    );
  }

  cell(sheetId: string, row: number, column: number): GridCell {
    return this.cells(sheetId).get(row, column);
  }

  text(sheetId: string, row: number, column: number): string {
    return shownText(this.cell(sheetId, row, column), this.style(sheetId, row, column).numberFormat);
  }

  setCells(sheetId: string, writes: readonly GridWrite[]): void {
    if (writes.length === 0) return;
    const store = this.cells(sheetId);
    const after = writes.map((write) => ({ row: write.row, column: write.column, cell: stored(write) }));
    const before = writes.map(({ row, column }) => ({ row, column, cell: store.get(row, column) }));
    const area = areaOf(writes);
    const set = (cells: typeof after, old: typeof before): void => {
      for (const { row, column, cell } of cells) store.set(row, column, cell);
      const only = old.length === 1 ? old[0]?.cell : undefined;
      this.tell({ by: this.journal.author, sheetId, kind: 'cells', area, ...(only && { before: only }) });
    };
    this.journal.do(
      () => set(after, before),
      () => set(before, after),
    );
  }

  style(sheetId: string, row: number, column: number): GridStyle {
    return this.sheet(sheetId).patches.at(row, column);
  }

  setStyle(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    const { patches } = this.sheet(sheetId);
    this.change(sheetId, { kind: 'style', area }, () => patches.add({ area, patch }), () => patches.takeBack());
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merges;
  }

  merge(sheetId: string, area: Area): void {
    const { merges } = this.sheet(sheetId);
    this.change(sheetId, { kind: 'merges', area }, () => merges.push(area), () => merges.pop());
  }

  unmerge(sheetId: string, area: Area): void {
    const before = this.sheet(sheetId).merges;
    const merges = before.filter((merge) => !overlaps(merge, area));
    if (merges.length === before.length) return;
    this.replace(sheetId, { merges }, { kind: 'merges', area });
  }

  size(sheetId: string, axis: GridAxis, index: number): number {
    return sizeAt(this.sheet(sheetId), axis, index);
  }

  setSize(sheetId: string, axis: GridAxis, first: number, last: number, points: number): void {
    const sizes = this.sheet(sheetId).sizes[axis];
    const before = Array.from({ length: last - first + 1 }, (_, offset) => sizes.get(first + offset));
    const set = (points: number | undefined, index: number): unknown => (points === undefined ? sizes.delete(index) : sizes.set(index, points));
    this.change(
      sheetId,
      { kind: 'size', axis, first, last },
      () => before.forEach((_, offset) => set(points, first + offset)),
      () => before.forEach((old, offset) => set(old, first + offset)),
    );
  }

  isHidden(sheetId: string, axis: GridAxis, index: number): boolean {
    return this.sheet(sheetId).hidden[axis].has(index);
  }

  setHidden(sheetId: string, axis: GridAxis, first: number, last: number, isHidden: boolean): void {
    const { hidden } = this.sheet(sheetId);
    const changed = new Set(hidden[axis]);
    for (let index = first; index <= last; index += 1) {
      if (isHidden) changed.add(index);
      else changed.delete(index);
    }
    this.replace(sheetId, { hidden: { ...hidden, [axis]: changed } }, { kind: 'hidden', axis, first, last });
  }

  insert(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.shift(
      sheetId,
      axis,
      (index) => (index >= first ? index + count : index),
      (area) => areaAfterInsert(area, axis, first, count),
      { kind: 'inserted', axis, first, count },
      { kind: 'removed', axis, first, count },
    );
  }

  remove(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.shift(
      sheetId,
      axis,
      (index) => (index < first ? index : index < first + count ? undefined : index - count),
      (area) => areaAfterRemove(area, axis, first, count),
      { kind: 'removed', axis, first, count },
      { kind: 'inserted', axis, first, count },
    );
  }

  beginStep(by: GridAuthor): void {
    this.journal.begin(by);
  }

  endStep(): void {
    this.journal.end();
  }

  undo(): boolean {
    return this.journal.undo();
  }

  redo(): boolean {
    return this.journal.redo();
  }

  undoDepth(): number {
    return this.journal.depth;
  }

  clearUndo(): void {
    this.journal.clear();
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  listen(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private shift(
    sheetId: string,
    axis: GridAxis,
    move: (index: number) => number | undefined,
    moveArea: (area: Area) => Area | undefined,
    done: GridEvent,
    undone: GridEvent,
  ): void {
    const sheet = this.sheet(sheetId);
    const store = this.cells(sheetId);
    const shifted: SheetData = {
      ...sheet,
      merges: sheet.merges.flatMap((area) => moveArea(area) ?? []),
      patches: new StylePatches(
        sheet.patches.all.flatMap(({ area, patch }) => {
          const moved = moveArea(area);
          return moved ? [{ area: moved, patch }] : [];
        }),
      ),
      sizes: { ...sheet.sizes, [axis]: movedIndexes(sheet.sizes[axis], move) },
      hidden: { ...sheet.hidden, [axis]: new Set([...sheet.hidden[axis]].flatMap((index) => move(index) ?? [])) },
    };
    const moved = store.moved(axis, move);
    const put = (data: SheetData, cells: CellStore, event: GridEvent): void => {
      this.data.set(sheetId, data);
      this.stores.set(sheetId, cells);
      this.tell({ by: this.journal.author, sheetId, ...event });
    };
    this.journal.do(
      () => put(shifted, moved, done),
      () => put(sheet, store, undone),
    );
  }

  /** Steps are taken back in the order they were made, so that what was added last goes first. */
  private change(sheetId: string, event: GridEvent, run: () => unknown, back: () => unknown): void {
    const tell = (): void => this.tell({ by: this.journal.author, sheetId, ...event });
    this.journal.do(
      () => {
        run();
        tell();
      },
      () => {
        back();
        tell();
      },
    );
  }

  private replace(sheetId: string, patch: Partial<SheetData>, event: GridEvent): void {
    const before = this.sheet(sheetId);
    const after = { ...before, ...patch };
    const put = (data: SheetData): void => {
      this.data.set(sheetId, data);
      this.tell({ by: this.journal.author, sheetId, ...event });
    };
    this.journal.do(
      () => put(after),
      () => put(before),
    );
  }

  private put(data: SheetData, store: CellStore, index: number): void {
    this.data.set(data.id, data);
    this.stores.set(data.id, store);
    this.order = [...this.order.slice(0, index), data.id, ...this.order.slice(index)];
    this.tell({ by: this.journal.author, sheetId: data.id, kind: 'sheet-added' });
  }

  private drop(sheetId: string): void {
    this.order = this.order.filter((id) => id !== sheetId);
    this.data.delete(sheetId);
    this.stores.delete(sheetId);
    this.tell({ by: this.journal.author, sheetId, kind: 'sheet-removed' });
  }

  private sheet(sheetId: string): SheetData {
    const sheet = this.data.get(sheetId);
    if (!sheet) throw new GridRefusal(`sheet ${sheetId}`);
    return sheet;
  }

  private cells(sheetId: string): CellStore {
    const store = this.stores.get(sheetId);
    if (!store) throw new GridRefusal(`sheet ${sheetId}`);
    return store;
  }

  private tell(change: GridChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

type WithoutPlace<Change> = Change extends GridChange ? Omit<Change, 'by' | 'sheetId'> : never;
type GridEvent = WithoutPlace<GridChange>;

function stored(write: GridWrite): GridCell {
  if (write.formula !== undefined) {
    if (write.value === undefined) throw new GridRefusal(`formula ${write.formula}: this grid does not calculate`);
    return { value: write.value, formula: write.formula, ...(write.isError && { isError: true }) };
  }
  return { value: write.value === '' ? null : write.value, ...(write.isError && { isError: true }) };
}

function areaOf(writes: readonly GridWrite[]): Area {
  let area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of writes) {
    area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  }
  return area;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
