import { openXlsx, saveXlsx, type Cell as FileCell, type Sheet } from 'hucre/xlsx';
import { contentOf, sameContent, type Change } from '../../core/sheet/change';
import { linksFollowing } from '../../core/sheet/link-names';
import type { SheetPlan } from '../../core/sheet/plan';
import { validSheetName } from '../../core/sheet/sheet-name';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { STATE_NAMESPACE } from '../../core/state/state-xml';
import { HostError, type AddedSheet, type AddedSheets, type ApplyResult, type Capabilities, type Hint, type Refusal, type RefusalReason, type RemovedSheets, type SheetInfo, type WorkbookHost, type WritingOptions } from '../port';
import { namespaceOf, partId, readCustomXml, withCustomXml, type CustomXml } from './custom-xml';
import { fileContent, plannedSheet } from './planned-sheet';
import { readXlsx } from './read-workbook';
import { lostBySaving } from './saveable';

/** A workbook file that answers as a host. Changes are in memory; `save` gives the bytes. */
export interface XlsxHost extends WorkbookHost {
  save(): Promise<Uint8Array>;
}

/** Opens a file. Failures are `FileError`. */
export async function createXlsxHost(bytes: Uint8Array, name: string): Promise<XlsxHost> {
  let file = bytes;
  let snapshot = await readXlsx(bytes, name);
  let revision = 1;
  let ids = snapshot.sheets.map((sheet) => sheet.id);
  let made = ids.length;
  const listeners = new Set<(hint: Hint) => void>();

  const current = (): WorkbookSnapshot => ({
    name,
    sheets: snapshot.sheets.map((sheet, index) => ({ ...sheet, id: ids[index] ?? sheet.id, revision })),
  });
  const sheetOf = (sheetId: string): SheetSnapshot | undefined => current().sheets.find(({ id }) => id === sheetId);
  const tell = (hint: Hint): void => listeners.forEach((listener) => listener(hint));
  const accept = async (changed: Uint8Array): Promise<void> => {
    snapshot = await readXlsx(changed, name);
    file = changed;
    revision += 1;
  };
  /** Opens, changes and saves the file; refuses when saving would lose what a person made. */
  const rewrite = async (change: (sheets: Sheet[]) => void): Promise<void> => {
    const lost = lostBySaving(file);
    if (lost !== undefined) throw new HostError('not-supported', lost);
    const workbook = await openXlsx(file, { readStyles: true });
    // Else the library drops the last result of formulas that give text.
    for (const sheet of workbook.sheets) for (const cell of sheet.cells?.values() ?? []) if (cell.formula !== undefined) cell.formulaResult ??= cell.value;
    change(workbook.sheets);
    const parts = readCustomXml(file);
    const saved = await saveXlsx(workbook);
    await accept(parts.length > 0 ? withCustomXml(saved, parts) : saved);
  };

  /** Everything is written with one saving, so that cancelling is asked for once. */
  const addSheets = async (plans: readonly SheetPlan[], { behind, onProgress, isCancelled }: WritingOptions = {}): Promise<AddedSheets> => {
    if (isCancelled?.()) return { sheets: [], stopped: 'cancelled' };
    const taken = snapshot.sheets.map((sheet) => sheet.name);
    const names = plans.map(({ name: wished }) => {
      const free = validSheetName(wished, taken);
      taken.push(free);
      return free;
    });
    const place = behind === undefined ? ids.length : ids.indexOf(behind) + 1 || ids.length;
    await rewrite((sheets) => void sheets.splice(place, 0, ...linksFollowing(plans, names).map((plan, index) => plannedSheet(plan, names[index] ?? plan.name) as Sheet)));
    const added = names.map((sheetName, index): SheetInfo => ({ id: `sheet${made + index + 1}`, name: sheetName, visibility: 'visible', isProtected: false }));
    made += names.length;
    ids = [...ids.slice(0, place), ...added.map(({ id }) => id), ...ids.slice(place)];
    onProgress?.(1);
    tell({ kind: 'sheets', origin: 'self' });
    return { sheets: added };
  };
  const removeAddedSheets = async (added: readonly AddedSheet[]): Promise<RemovedSheets> => {
    const kept = added.flatMap(({ sheetId, plan }) => {
      const sheet = sheetOf(sheetId);
      return sheet && !holdsPlan(sheet, plan) ? [infoOf(sheet)] : [];
    });
    const removed = added.map(({ sheetId }) => sheetId).filter((id) => kept.every((sheet) => sheet.id !== id));
    await rewrite((sheets) => {
      for (const [index, id] of [...ids.entries()].reverse()) if (removed.includes(id)) sheets.splice(index, 1);
    });
    ids = ids.filter((id) => !removed.includes(id));
    tell({ kind: 'sheets', origin: 'self' });
    return { removed, kept };
  };

  return {
    capabilities: (): Promise<Capabilities> =>
      Promise.resolve({ kind: 'file', api: '', canWatch: true, canWrite: true, readOnlyFile: false, readsMerges: true }),
    sheets: () => Promise.resolve(current().sheets.map(infoOf)),
    read: (sheetIds) => {
      const all = current();
      return Promise.resolve(sheetIds ? { ...all, sheets: all.sheets.filter(({ id }) => sheetIds.includes(id)) } : all);
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
    selection: () => Promise.resolve(undefined),
    apply: async (changes): Promise<ApplyResult> => {
      const refused: Refusal[] = [];
      const accepted: Change[] = [];
      for (const change of changes) {
        const reason = refusalOf(change, sheetOf(change.at.sheetId));
        if (reason) refused.push({ at: change.at, reason });
        else accepted.push(change);
      }
      if (accepted.length === 0) return { applied: [], refused };
      await rewrite((sheets) => {
        for (const change of accepted) {
          const sheet = sheets[ids.indexOf(change.at.sheetId)];
          if (sheet) putCell(sheet, change);
        }
      });
      const applied = accepted.filter((change) => isConfirmed(change, sheetOf(change.at.sheetId)));
      const missing = accepted.filter((change) => !applied.includes(change)).map(({ at }): Refusal => ({ at, reason: 'not-confirmed' }));
      for (const { at } of applied) {
        tell({ kind: 'content', sheetId: at.sheetId, area: { top: at.row, left: at.column, bottom: at.row, right: at.column }, origin: 'self' });
      }
      return { applied, refused: [...refused, ...missing] };
    },
    addSheet: async (plan) => {
      const { sheets: [sheet] } = await addSheets([plan]);
      if (!sheet) throw new HostError('unknown', plan.name);
      return sheet;
    },
    addSheets,
    // The formulas of the other sheets would have to follow.
    renameSheets: () => Promise.reject(new HostError('not-supported', 'renameSheets')),
    removeAddedSheet: async (sheetId, plan) => {
      if (!sheetOf(sheetId)) throw new HostError('sheet-gone', sheetId);
      const { kept } = await removeAddedSheets([{ sheetId, plan }]);
      if (kept.length > 0) throw new HostError('sheet-not-empty', sheetId);
    },
    removeAddedSheets,
    goTo: () => Promise.reject(new HostError('not-supported', 'goTo')),
    loadState: () => Promise.resolve(stateOf(file)),
    saveState: async (before, after) => {
      const xml = stateOf(file);
      if (xml !== before) return { saved: false, xml };
      const others = readCustomXml(file).filter((part) => !isState(part));
      await accept(withCustomXml(file, after === undefined ? others : [...others, { id: partId(others.length), xml: after }]));
      return { saved: true, xml: stateOf(file) };
    },
    // The library keeps the old notes only and would lose the threads of people.
    comments: () => Promise.reject(new HostError('not-supported', 'comments in a file')),
    changeComments: () => Promise.reject(new HostError('not-supported', 'comments in a file')),
    save: () => Promise.resolve(file),
    newWorkbook: () => Promise.reject(new HostError('not-supported', 'a file opens no other')),
    dispose: () => {
      listeners.clear();
      return Promise.resolve();
    },
  };
}

/** The XML of the state that travels with a file, whose size was checked before. */
export function stateOf(file: Uint8Array): string | undefined {
  return readCustomXml(file).find(isState)?.xml;
}

/** The root element of the part that holds the state is of our namespace. */
function isState({ xml }: CustomXml): boolean {
  return namespaceOf(xml) === STATE_NAMESPACE;
}

function infoOf({ id, name, visibility, isProtected }: SheetSnapshot): SheetInfo {
  return { id, name, visibility, isProtected };
}

function refusalOf({ at, before, numberFormat }: Change, sheet: SheetSnapshot | undefined): RefusalReason | undefined {
  if (!sheet) return 'sheet-gone';
  if (sheet.isProtected) return 'protected';
  const covering = sheet.merges?.find((area) => at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right);
  if (covering && (covering.top !== at.row || covering.left !== at.column)) return 'merged-away';
  const cell = cellAt(sheet, at.row, at.column);
  const isSame = sameContent(contentOf(cell), before) && (!numberFormat || (cell?.numberFormat ?? 'General') === numberFormat.before);
  return isSame ? undefined : 'cell-changed';
}

function isConfirmed({ at, after }: Change, sheet: SheetSnapshot | undefined): boolean {
  return sheet !== undefined && sameContent(contentOf(cellAt(sheet, at.row, at.column)), after);
}

/** Writes one cell and leaves its looks. The library keeps values twice, in rows and in the details of cells. */
function putCell(sheet: Sheet, { at, after, numberFormat }: Change): void {
  const content = fileContent(after);
  const cells = (sheet.cells ??= new Map<string, FileCell>());
  const key = `${at.row},${at.column}`;
  const style = cells.get(key)?.style;
  while (sheet.rows.length <= at.row) sheet.rows.push([]);
  const row = (sheet.rows[at.row] ??= []);
  while (row.length <= at.column) row.push(null);
  row[at.column] = content.value ?? null;
  const looks = numberFormat ? { ...style, numFmt: numberFormat.after } : style;
  cells.set(key, { value: null, type: 'empty', ...content, ...(looks && { style: looks }) });
}

/** The sheet still holds what the plan wrote and nothing else. */
function holdsPlan(sheet: SheetSnapshot, plan: SheetPlan): boolean {
  const planned = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell.content]));
  let seen = 0;
  for (const [rowOffset, cells] of sheet.rows.entries()) {
    for (const [columnOffset, cell] of cells.entries()) {
      if (!cell) continue;
      const expected = planned.get(`${sheet.firstRow + rowOffset},${sheet.firstColumn + columnOffset}`);
      if (!expected || !sameContent(contentOf(cell), expected)) return false;
      seen += 1;
    }
  }
  return seen === [...planned.values()].filter((content) => content.kind !== 'empty').length;
}
