import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { addPlannedSheets } from './write-table';

/** Puts the sheets of a template behind the last sheet; nothing that is there is touched. */
export async function addTemplate(desk: Desk, id: string): Promise<ActionResult> {
  const { writing } = desk.store.get();
  const plans = desk.parts.planTemplate(id);
  if (writing.busy || plans.length === 0) return { kind: 'nothing-to-do' };
  if (writing.blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  const { result, added } = await addPlannedSheets(desk, plans, { rows: 0, projects: 0 });
  const [first] = added;
  if (!first) return result;
  return { kind: 'template-added', title: titleOf(desk, id), count: added.length, sheetId: first.sheetId };
}

/** Opens a new workbook made from a template of the site; the present one stays as it is. */
export async function openTemplate(desk: Desk, id: string): Promise<ActionResult> {
  const index = await desk.site?.index();
  const file = index?.templates.find((template) => template.id === id)?.file;
  const bytes = file === undefined ? undefined : await desk.site?.file(file);
  if (!bytes) return { kind: 'template-missing', title: titleOf(desk, id) };
  await desk.host.newWorkbook(bytes);
  return { kind: 'template-opened', title: titleOf(desk, id) };
}

function titleOf({ parts }: Desk, id: string): string {
  return parts.templates.find((template) => template.id === id)?.title ?? id;
}
