import { reverseChange } from '../../core/sheet/change';
import type { Desk } from '../desk';
import type { DecisionEntry, JournalEntry, SheetsEntry } from '../journal';
import { sheetsOf } from '../journal';
import type { ActionResult } from '../state';
import { keepWritten } from '../writing/kept-written';
import type { WrittenSheet } from '../writing/written-sheets';
import { swapDecision } from './decide';
import { reversedRecord, swapRecord } from './judge';
import { swapLibrary } from './own-library';
import { restoreState, swapPointing } from './point';
import { placesOf } from './write-cells';

/** Takes the last action back, where the workbook still holds what it wrote. */
export async function undo(desk: Desk): Promise<ActionResult> {
  try {
    const result = await desk.journal.undo((entry) => takeBack(desk, entry));
    return result ?? { kind: 'nothing-to-do' };
  } finally {
    desk.store.set({ canUndo: desk.journal.canUndo });
  }
}

async function takeBack(desk: Desk, entry: JournalEntry): Promise<ActionResult> {
  switch (entry.kind) {
    case 'changes': {
      const { refused } = await desk.host.apply(entry.changes.map(reverseChange).reverse(), { waitForCellEdit: true, isCancelled: desk.acting.isGivenUp() });
      await rememberAgain(desk, entry.written);
      await desk.loop.request(sheetsOf(entry.changes));
      return { kind: 'undone', refused: placesOf(desk, refused) };
    }
    case 'sheets':
      return takeBackSheets(desk, entry);
    case 'pointing':
      return (await swapPointing(desk, { ...entry, before: entry.after, after: entry.before })) ?? { kind: 'undone', refused: [] };
    case 'waivers':
    case 'disabled-rule':
      return (await swapDecision(desk, reversed(entry))) ?? { kind: 'undone', refused: [] };
    case 'later':
      desk.later.delete(entry.fingerprint);
      desk.showProblems();
      return { kind: 'undone', refused: [] };
    case 'library':
      return (await swapLibrary(desk, { ...entry, before: entry.after, after: entry.before })) ?? { kind: 'undone', refused: [] };
    case 'answer':
    case 'rejection':
    case 'conclusion':
      return (await swapRecord(desk, reversedRecord(entry))) ?? { kind: 'undone', refused: [] };
    case 'state':
      return (await restoreState(desk, entry.before)) ?? { kind: 'undone', refused: [] };
  }
}

/** Sheets that someone has worked on since stay, and are named. */
async function takeBackSheets(desk: Desk, { added, changes = [], renamed = [], written }: SheetsEntry): Promise<ActionResult> {
  if (renamed.length > 0) await desk.host.renameSheets(renamed.map(({ sheetId, before, after }) => ({ sheetId, before: after, after: before })).reverse());
  const { removed, kept } = await desk.host.removeAddedSheets(added);
  const { refused } = changes.length > 0 ? await desk.host.apply(changes.map(reverseChange).reverse(), { waitForCellEdit: true, isCancelled: desk.acting.isGivenUp() }) : { refused: [] };
  const isForgotten = removed.filter((id) => desk.written.delete(id)).length > 0;
  await rememberAgain(desk, written ?? (isForgotten ? [] : undefined));
  await desk.loop.request('all');
  if (kept.length > 0) return { kind: 'sheets-kept', removed: removed.length, kept: kept.map(({ name }) => name) };
  return { kind: 'undone', refused: placesOf(desk, refused) };
}

/** Written sheets are again what they were before the action. */
async function rememberAgain(desk: Desk, written: readonly WrittenSheet[] | undefined): Promise<void> {
  if (!written) return;
  for (const one of written) desk.written.set(one.sheetId, one);
  await keepWritten(desk);
}

function reversed(entry: DecisionEntry): DecisionEntry {
  if (entry.kind === 'waivers') return { ...entry, before: entry.after, after: entry.before };
  return { ...entry, before: entry.after, after: entry.before };
}
