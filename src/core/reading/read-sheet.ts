import type { SheetModel } from '../model/workbook-model';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import { readBudgetsInSteps } from './budget/read-budgets';
import { linesInSteps } from './line';
import { isPlaceList } from './place-list';
import type { Pointing } from './pointing';
import { readProjectRows } from './project-rows/read-project-rows';
import { readProseInSteps } from './prose/read-prose';
import { finish, type Steps } from './steps';
import { readTargetTables } from './target/read-target-tables';
import { findUnread, unreadRegion } from './unread';
import { vocabularyOf, withPointings } from './vocabulary';

/** Reads one sheet in one go; `readInSteps` says how. */
export function readSheet(sheet: SheetSnapshot, pack: StandardsPack, pointings: readonly Pointing[] = []): SheetModel {
  return finish(readInSteps(sheet, pack, pointings));
}

/**
 * Reads one sheet by what stands in it, never by its name, the file or the position: first tables of indicators with one
 * project a row, whose header nothing else has, then those with one indicator a row, budget tables and prose in what these leave, at last what looks like a table and was not understood.
 * Merges are not looked at: a merged area and its top-left cell alone say the same.
 * Gives way between tables, so that who must not block for long can go on later.
 */
export function* readInSteps(
  sheet: SheetSnapshot,
  pack: StandardsPack,
  pointings: readonly Pointing[] = [],
): Steps<SheetModel> {
  const words = withPointings(vocabularyOf(pack), pointings);
  const lines = yield* linesInSteps(sheet);
  const identity = { sheetId: sheet.id, name: sheet.name, visibility: sheet.visibility };
  if (sheet.incomplete) {
    return { ...identity, tables: [], budgets: [], texts: [], unread: [unreadRegion(sheet, lines, 'sheet-incomplete')] };
  }
  if (isPlaceList(lines, pack)) return { ...identity, tables: [], budgets: [], texts: [], unread: [] };
  yield;
  const across = yield* readProjectRows(sheet, lines, words);
  yield;
  const targets = yield* readTargetTables(sheet, across.rest, words);
  yield;
  const budgets = yield* readBudgetsInSteps(sheet, targets.rest, pack);
  yield;
  const prose = yield* readProseInSteps(sheet, budgets.rest, pack);
  yield;
  const unread = [...targets.unread, ...(yield* findUnread(sheet, prose.rest, words))].sort((a, b) => a.area.top - b.area.top);
  const tables = across.tables.length === 0 ? targets.tables : [...targets.tables, ...across.tables].sort((a, b) => a.area.top - b.area.top);
  return { ...identity, tables, budgets: budgets.budgets, texts: prose.texts, unread };
}
