import { planFindings } from '../../core/tables/plan-findings';
import { createTexts } from '../../core/text/text';
import type { Locale } from '../../core/text/text';
import type { Desk } from '../desk';
import { listedFindings } from '../review/listed-findings';
import type { ActionResult } from '../state';
import { addPlannedSheet } from './write-table';

/** Writes all that was found to a new sheet, in the language of the pane. */
export async function writeFindings(desk: Desk, locale: Locale): Promise<ActionResult> {
  const { problems, workbook, writing } = desk.store.get();
  const listed = listedFindings(problems);
  if (listed.length === 0 || writing.busy) return { kind: 'nothing-to-do' };
  if (writing.blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  return addPlannedSheet(desk, planFindings(listed, workbook, createTexts(locale)), listed.length);
}
