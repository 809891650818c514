import type { Desk } from '../desk';
import type { Located } from '../located';
import type { Writing } from '../state';
import { recallWritten } from './kept-written';
import { followPreview } from './preview';
import { projectsOf } from './tables-of';

/** What can be written here, as the workbook was last checked. */
export function showWriting(desk: Desk): void {
  recallWritten(desk);
  const located = desk.located();
  const { writing } = desk.store.get();
  const present = new Set(desk.checked().sheets.map(({ sheet }) => sheet.id));
  const { noSwap: _before, ...rest } = writing;
  const noSwap = located && noSwapOf(desk, located);
  const next: Writing = {
    ...rest,
    project: located?.table.name,
    projects: projectsOf(desk).length,
    written: [...desk.written.keys()].filter((id) => present.has(id)).length,
    ...(noSwap && { noSwap }),
  };
  const isSame = next.project === writing.project && next.projects === writing.projects && next.written === writing.written && next.noSwap === writing.noSwap;
  if (!isSame) desk.store.set({ writing: next });
  followPreview(desk);
}

/** A sheet with anything else than this table keeps its name: whoever looks for the rest must find it there. */
export function noSwapOf(desk: Desk, { sheet, table }: Pick<Located, 'sheet' | 'table'>): Writing['noSwap'] {
  if (sheet.isProtected) return 'protected';
  const model = desk.checked().sheets.find((one) => one.sheet.id === sheet.id)?.model;
  const others = (model?.tables.length ?? 0) + (model?.budgets.length ?? 0) + (model?.texts.length ?? 0) + (model?.unread.length ?? 0);
  return others > 1 || !model?.tables.includes(table) ? 'not-alone' : undefined;
}
