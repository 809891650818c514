import type { WorkbookHost } from '../port';
import { addSheet } from './add-sheet';
import { applyChanges } from './apply-changes';
import { createQueue } from './queue';
import { readWorkbook } from './read-workbook';
import { removeAddedSheet } from './remove-added-sheet';
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
    addSheet: (plan) => inTurn(() => addSheet(plan)),
    removeAddedSheet: (sheetId, plan) => inTurn(() => removeAddedSheet(sheetId, plan)),
    goTo: goToCell,
    loadState,
    saveState: (before, after) => inTurn(() => saveState(before, after)),
    dispose: () => watcher.dispose(),
  };
}
