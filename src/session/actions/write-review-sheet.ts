import { handedBackCount } from '../../core/review/desk-rows';
import { planDesk } from '../../core/tables/plan-desk';
import { createTexts } from '../../core/text/text';
import type { Locale } from '../../core/text/text';
import type { Desk } from '../desk';
import { namesOf } from '../review/desk-page';
import type { ActionResult } from '../state';
import { addPlannedSheet } from './write-table';

/** 审核表: what 审核 shows, on a new sheet with links, in the language of the pane. */
export async function writeReviewSheet(desk: Desk, locale: Locale): Promise<ActionResult> {
  const { desk: page, writing } = desk.store.get();
  if (!page.report || writing.busy) return { kind: 'nothing-to-do' };
  if (writing.blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  return addPlannedSheet(desk, planDesk(page.report, namesOf(page), createTexts(locale)), handedBackCount(page.report));
}
