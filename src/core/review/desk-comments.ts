import type { CellRef } from '../sheet/address';
import { findingText, severityText } from '../text/finding-text';
import type { Texts } from '../text/text';
import { pendingRows } from './desk-rows';
import type { DeskReport } from './desk-report';

/** What 审核 says at one cell. */
export interface DeskComment {
  readonly at: CellRef;
  readonly text: string;
}

/** Longer comments nobody reads, and Excel takes no more than 32,767 characters. */
const LONGEST = 4_000;

/** One comment for each cell with something to mend; waived findings and hints are left out, as in the 审核意见书. */
export function deskComments(report: DeskReport, texts: Texts): readonly DeskComment[] {
  const byCell = new Map<string, { readonly at: CellRef; readonly lines: string[] }>();
  for (const { finding, state, rejection } of pendingRows(report)) {
    const { at, severity, code } = finding;
    const key = `${at.sheetId} ${String(at.row)},${String(at.column)}`;
    const cell = byCell.get(key) ?? { at, lines: [] };
    byCell.set(key, cell);
    const { what, how } = findingText(texts, finding);
    cell.lines.push(texts('desk.comment.line', { severity: severityText(texts, severity), code, what, how }));
    if (state === 'rejected' && rejection !== undefined && rejection !== '') cell.lines.push(texts('desk.pane.rejectedWith', { note: rejection }));
  }
  return [...byCell.values()].map(({ at, lines }) => ({ at, text: [texts('desk.comment.mark'), ...lines].join('\n').slice(0, LONGEST) }));
}
