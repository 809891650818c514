import type { Waiver } from '../../core/review/review-state';
import type { Texts } from '../../core/text/text';

export function saidReason({ reason, note }: Pick<Waiver, 'reason' | 'note'>, texts: Texts): string {
  return note === undefined || note === '' ? texts('pane.decided.reason', { reason }) : texts('pane.decided.reasonNote', { reason, note });
}

/** The day as the person's calendar has it; what another program wrote there is shown as it stands. */
export function shownDay(moment: string, texts: Texts): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toLocaleDateString(texts.locale);
}
