import type { SheetPlan } from '../../core/sheet/plan';
import type { SheetInfo, WorkbookHost } from '../port';
import { HostError } from '../port';
import { addSheets } from './add-sheets';
import { applyChanges } from './apply-changes';
import { changeComments, readComments } from './comments';
import { newWorkbook } from './new-workbook';
import { createQueue } from './queue';
import { readWorkbook } from './read-workbook';
import { removeAddedSheets } from './remove-added-sheets';
import { renameSheets } from './rename-sheets';
import { highestApi } from './requirements';
import { goToCell, readSelection } from './selection';
import { readOutline } from './sheet-outline';
import { loadState, saveState } from './state-part';
import { createWatcher } from './watcher';

/** The workbook that Excel has open. What writes is done one after the other. */
export function createOfficeHost(): WorkbookHost {
  const inTurn = createQueue();
  const watcher = createWatcher();
  let revision = 0;
  return {
    async capabilities() {
      const readOnlyFile = Office.context.document?.mode === Office.DocumentMode?.ReadOnly;
      return { kind: 'excel', api: highestApi(), canWatch: true, canWrite: !readOnlyFile, readOnlyFile, readsMerges: false };
    },
    async sheets() {
      const { sheets } = await readOutline(undefined);
      return sheets.map(({ id, name, visibility, isProtected }) => ({ id, name, visibility, isProtected }));
    },
    read(sheetIds) {
      revision += 1;
      return readWorkbook(sheetIds, revision);
    },
    watch: (listener) => watcher.watch(listener),
    selection: readSelection,
    apply: (changes, options) => inTurn(() => applyChanges(changes, options ?? {})),
    addSheets: (plans, options) => inTurn(() => addSheets(plans, options)),
    removeAddedSheets: (added) => inTurn(() => removeAddedSheets(added)),
    renameSheets: (renames) => inTurn(() => renameSheets(renames)),
    addSheet: (plan) => inTurn(() => addOne(plan)),
    removeAddedSheet: (sheetId, plan) => inTurn(() => removeOne(sheetId, plan)),
    goTo: goToCell,
    loadState,
    saveState: (before, after) => inTurn(() => saveState(before, after)),
    comments: readComments,
    changeComments: (remove, add) => inTurn(() => changeComments(remove, add)),
    newWorkbook: (file) => inTurn(() => newWorkbook(file)),
    dispose: () => watcher.dispose(),
  };
}

async function addOne(plan: SheetPlan): Promise<SheetInfo> {
  const { sheets, stopped } = await addSheets([plan]);
  const [sheet] = sheets;
  if (sheet && stopped === undefined) return sheet;
  throw stopped instanceof HostError ? stopped : new HostError('unknown', plan.name);
}

async function removeOne(sheetId: string, plan: SheetPlan): Promise<void> {
  const { sheets } = await readOutline([sheetId]);
  if (sheets.length === 0) throw new HostError('sheet-gone', sheetId);
  const { kept } = await removeAddedSheets([{ sheetId, plan }]);
  if (kept.length > 0) throw new HostError('sheet-not-empty', sheetId);
}
