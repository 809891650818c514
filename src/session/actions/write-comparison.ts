import type { Locale } from '../../core/text/text';
import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { addPlannedSheet } from './write-table';

/** Writes what changed since last time to a new sheet, in the language of the pane. */
export async function writeComparison(desk: Desk, locale: Locale): Promise<ActionResult> {
  const { writing } = desk.store.get();
  if (writing.busy) return { kind: 'nothing-to-do' };
  if (writing.blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  const planned = await desk.comparer.plan(locale);
  return planned ? addPlannedSheet(desk, planned.plan, planned.rows) : { kind: 'nothing-to-do' };
}
