import type { CellRef } from '../../src/core/sheet/address';
import type { CellContent, Change } from '../../src/core/sheet/change';
import { EMPTY, contentOf, sameContent } from '../../src/core/sheet/change';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { validSheetName } from '../../src/core/sheet/sheet-name';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { cellAt } from '../../src/core/sheet/snapshot';
import { HostError } from '../../src/host/port';
import type { ApplyResult, CellComment, HeldComment, Hint, HintOrigin, HostErrorCode, Refusal, Selection, SheetInfo, WorkbookHost } from '../../src/host/port';
import type { Content } from './sheet';
import { cellOf, sheetOf } from './sheet';

/** A workbook in memory, for tests of the session that need thousands of runs; faults are switched by the test. */
export interface MemoryHost extends WorkbookHost {
  /** Workbooks that were opened beside this one. */
  readonly opened: readonly Uint8Array[];
  readonly calls: { read: number; watch: number; apply: number; selection: number; saveState: number };
  /** Ids asked for by each reading; undefined for the whole workbook. */
  readonly readings: (readonly string[] | undefined)[];
  /** As if the person typed. Tells a hint unless events are lost. */
  type(sheetId: string, row: number, column: number, content: Content): void;
  select(selection: Selection | undefined): void;
  emit(hint: Hint): void;
  addPlainSheet(sheet: SheetSnapshot): void;
  removeSheet(sheetId: string): void;
  protect(sheetId: string, isProtected: boolean): void;
  snapshot(): WorkbookSnapshot;
  /** Comments, as people write them too. */
  notes: readonly HeldComment[];
  /** The state part, as another hand would find and change it. */
  stateXml: string | undefined;
  readonly faults: {
    losesEvents: boolean;
    /** All calls fail with this until it is cleared. */
    failsWith: HostErrorCode | undefined;
    /** Reading throws something that no host may throw. */
    isBroken: boolean;
    readOnly: boolean;
  };
  readonly listeners: ReadonlySet<(hint: Hint) => void>;
  readonly selected: Selection | undefined;
}

export function createMemoryHost(initial: readonly SheetSnapshot[], name = '测试.xlsx'): MemoryHost {
  let sheets: readonly SheetSnapshot[] = initial;
  let selected: Selection | undefined;
  let revision = 1;
  let xml: string | undefined;
  let comments: readonly HeldComment[] = [];
  const listeners = new Set<(hint: Hint) => void>();
  const calls = { read: 0, watch: 0, apply: 0, selection: 0, saveState: 0 };
  const opened: Uint8Array[] = [];
  const readings: (readonly string[] | undefined)[] = [];
  const faults: MemoryHost['faults'] = { losesEvents: false, failsWith: undefined, isBroken: false, readOnly: false };

  const fail = (): void => {
    if (faults.failsWith) throw new HostError(faults.failsWith, 'as the test wants it');
    if (faults.isBroken) throw new TypeError('a bug');
  };
  const emit = (hint: Hint): void => {
    if (!faults.losesEvents) listeners.forEach((listen) => listen(hint));
  };
  const find = (sheetId: string): SheetSnapshot | undefined => sheets.find(({ id }) => id === sheetId);
  const replace = (sheetId: string, patch: Partial<SheetSnapshot>): void => {
    revision += 1;
    sheets = sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, ...patch, revision } : sheet));
  };
  const put = (at: CellRef, cell: Cell | null, origin: HintOrigin): void => {
    const sheet = find(at.sheetId);
    if (!sheet) return;
    replace(at.sheetId, { firstRow: 0, firstColumn: 0, rows: withCell(sheet, at, cell) });
    emit({ kind: 'content', sheetId: at.sheetId, area: { top: at.row, bottom: at.row, left: at.column, right: at.column }, origin });
  };
  const refusalOf = ({ at, before }: Change): Refusal | undefined => {
    const sheet = find(at.sheetId);
    if (!sheet) return { at, reason: 'sheet-gone' };
    if (!sameContent(contentOf(cellAt(sheet, at.row, at.column)), before)) return { at, reason: 'cell-changed' };
    return sheet.isProtected ? { at, reason: 'protected' } : undefined;
  };

  const add = (plan: SheetPlan, place: number): SheetInfo => {
    const id = `added${String(revision)}`;
    const empty = sheetOf([], { id, name: validSheetName(plan.name, sheets.map((sheet) => sheet.name)), revision: (revision += 1) });
    const rows = plan.cells.reduce((done, { row, column, content }) => withCell({ ...empty, rows: done }, { row, column }, cellOfContent(content)), empty.rows);
    sheets = [...sheets.slice(0, place), { ...empty, rows }, ...sheets.slice(place)];
    return { id, name: empty.name, visibility: 'visible', isProtected: false };
  };
  const holds = (sheet: SheetSnapshot, plan: SheetPlan): boolean => {
    const planned = new Map(plan.cells.map(({ row, column, content }) => [`${String(row)},${String(column)}`, content]));
    return sheet.rows.every((row, i) => row.every((cell, j) => sameContent(contentOf(cell), planned.get(`${String(i)},${String(j)}`) ?? EMPTY)));
  };

  return {
    calls, opened, readings, faults, listeners, emit,
    get notes() {
      return comments;
    },
    set notes(written) {
      comments = written;
    },
    get stateXml() {
      return xml;
    },
    set stateXml(text) {
      xml = text;
    },
    get selected() {
      return selected;
    },
    snapshot: () => ({ name, sheets }),
    type: (sheetId, row, column, content) => put({ sheetId, row, column }, cellOf(content), 'local'),
    select(selection) {
      selected = selection;
      emit({ kind: 'selection' });
    },
    addPlainSheet(sheet) {
      sheets = [...sheets, sheet];
      emit({ kind: 'sheets', origin: 'local' });
    },
    removeSheet(sheetId) {
      sheets = sheets.filter(({ id }) => id !== sheetId);
      emit({ kind: 'sheets', origin: 'local' });
    },
    protect(sheetId, isProtected) {
      replace(sheetId, { isProtected });
      emit({ kind: 'protection', sheetId });
    },
    async capabilities() {
      return { kind: 'excel', api: '1.14', canWatch: true, canWrite: !faults.readOnly, readOnlyFile: faults.readOnly, readsMerges: false };
    },
    async sheets() {
      fail();
      return sheets.map(({ id, name: sheetName, visibility, isProtected }) => ({ id, name: sheetName, visibility, isProtected }));
    },
    async read(sheetIds) {
      fail();
      calls.read += 1;
      readings.push(sheetIds);
      return { name, sheets: sheets.filter(({ id }) => !sheetIds || sheetIds.includes(id)) };
    },
    async watch(listener) {
      fail();
      calls.watch += 1;
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    async selection() {
      calls.selection += 1;
      fail();
      return selected;
    },
    async apply(changes): Promise<ApplyResult> {
      fail();
      calls.apply += 1;
      const refused = changes.flatMap((change) => refusalOf(change) ?? []);
      const applied = changes.filter(({ at }) => !refused.some((refusal) => refusal.at === at));
      for (const { at, after } of applied) put(at, cellOfContent(after), 'self');
      return { applied, refused };
    },
    async addSheet(plan) {
      fail();
      const info = add(plan, sheets.length);
      emit({ kind: 'sheets', origin: 'self' });
      return info;
    },
    async addSheets(plans, { behind, onProgress, isCancelled } = {}) {
      fail();
      const before = sheets;
      const place = behind === undefined ? sheets.length : sheets.findIndex(({ id }) => id === behind) + 1;
      const added: SheetInfo[] = [];
      for (const [index, plan] of plans.entries()) {
        added.push(add(plan, place + index));
        onProgress?.((index + 1) / plans.length);
        await Promise.resolve();
        if (isCancelled?.()) {
          sheets = before;
          return { sheets: [], stopped: 'cancelled' };
        }
      }
      emit({ kind: 'sheets', origin: 'self' });
      return { sheets: added };
    },
    async renameSheets(renames) {
      fail();
      for (const { sheetId, before } of renames) {
        const sheet = find(sheetId);
        if (!sheet) throw new HostError('sheet-gone', sheetId);
        if (sheet.name !== before) throw new HostError('unknown', sheet.name);
      }
      for (const { sheetId, after } of renames) sheets = sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name: after } : sheet));
      emit({ kind: 'sheets', origin: 'self' });
    },
    async removeAddedSheet(sheetId, plan) {
      fail();
      const sheet = find(sheetId);
      if (!sheet) throw new HostError('sheet-gone', sheetId);
      if (!holds(sheet, plan)) throw new HostError('sheet-not-empty', sheetId);
      sheets = sheets.filter(({ id }) => id !== sheetId);
      emit({ kind: 'sheets', origin: 'self' });
    },
    async removeAddedSheets(added) {
      fail();
      const kept = sheets.filter((sheet) => added.some(({ sheetId, plan }) => sheetId === sheet.id && !holds(sheet, plan)));
      const removed = added.map(({ sheetId }) => sheetId).filter((id) => kept.every((sheet) => sheet.id !== id));
      sheets = sheets.filter(({ id }) => !removed.includes(id));
      emit({ kind: 'sheets', origin: 'self' });
      return { removed, kept: kept.map(({ id, name: sheetName, visibility, isProtected }) => ({ id, name: sheetName, visibility, isProtected })) };
    },
    async goTo(at) {
      fail();
      const sheet = find(at.sheetId);
      if (!sheet) throw new HostError('sheet-gone', at.sheetId);
      if (sheet.visibility !== 'visible') throw new HostError('sheet-hidden', sheet.name);
      selected = { sheetId: at.sheetId, area: { top: at.row, bottom: at.row, left: at.column, right: at.column } };
      emit({ kind: 'selection' });
    },
    async loadState() {
      fail();
      return xml;
    },
    async saveState(before, after) {
      fail();
      calls.saveState += 1;
      if (xml !== before) return { saved: false, xml };
      xml = after;
      return { saved: true, xml };
    },
    async comments() {
      fail();
      return comments;
    },
    async changeComments(remove, add) {
      fail();
      const gone = comments.filter((one) => !one.isAnswered && remove.some(({ id, text }) => id === one.id && text === one.text));
      comments = comments.filter((one) => !gone.includes(one));
      const isFree = ({ at }: CellComment): boolean => comments.every((one) => one.at.sheetId !== at.sheetId || one.at.row !== at.row || one.at.column !== at.column);
      const added = add.filter(isFree);
      const refused = add.filter((one) => !isFree(one)).map(({ at }): Refusal => ({ at, reason: 'has-comment' }));
      comments = [...comments, ...added.map((one) => ({ ...one, id: `comment${String((revision += 1))}`, isAnswered: false }))];
      return { removed: gone.length, added, refused };
    },
    async newWorkbook(file) {
      fail();
      opened.push(file);
    },
    async dispose() {
      listeners.clear();
    },
  };
}

function withCell(sheet: SheetSnapshot, at: { readonly row: number; readonly column: number }, cell: Cell | null): (Cell | null)[][] {
  const height = Math.max(sheet.firstRow + sheet.rows.length, at.row + 1);
  const width = Math.max(0, ...sheet.rows.map((row) => sheet.firstColumn + row.length), at.column + 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => (row === at.row && column === at.column ? cell : cellAt(sheet, row, column))),
  );
}

function cellOfContent(content: CellContent): Cell | null {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
      return content.text === '' ? null : { value: content.text, text: content.text };
    case 'number':
      return cellOf(content.number);
    case 'boolean':
      return { value: content.boolean, text: content.boolean ? 'TRUE' : 'FALSE' };
    case 'formula':
      return { value: 0, text: '0', formula: content.formula };
  }
}
