import { contentMarks } from '../../core/review/content-marks';
import { rejectionOf, withAnswer, withConclusion, withRejection, withoutAnswer, withoutRejection } from '../../core/review/desk-record';
import type { Answer, Conclusion, DeskRecord } from '../../core/review/desk-record';
import { gradesOf } from '../../core/review/desk-report';
import { deskOf, withDesk } from '../../core/state/kept-desk';
import type { Desk } from '../desk';
import type { DeskEntry } from '../journal';
import { sameData } from '../../core/sheet/same-data';
import type { ActionResult } from '../state';
import { record } from './record';
import { refusal } from './refusal';

/**
 * Keeps what a person answered to a question. It leaves undo and the result bar to what was done before: an answer is
 * taken back where it was given, and dozens of them must not move the list each time.
 */
export async function answer(desk: Desk, checklist: string, item: string, given: Answer['answer'] | undefined, note: string): Promise<ActionResult | undefined> {
  const { blocked, report } = desk.store.get().desk;
  const isAsked = report?.checklists.some((one) => one.checklist.id === checklist && one.items.some((state) => state.item.id === item));
  if (!isAsked) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  const before = answerIn(desk.kept.desk, checklist, item);
  const text = note.trim();
  if (before?.answer === given && (before?.note ?? '') === text) return undefined;
  return swapRecord(desk, { kind: 'answer', checklist, item, before, after: given && { checklist, item, answer: given, note: text, at: now(desk) } });
}

/** 驳回豁免: the finding counts as open again until another reason is given. */
export async function rejectWaiver(desk: Desk, fingerprint: string, note: string): Promise<ActionResult> {
  const { blocked } = desk.store.get().desk;
  const waiver = desk.kept.review.waivers.find((one) => one.fingerprint === fingerprint);
  if (!waiver || rejectionOf(desk.kept.desk, waiver)) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  const after = { fingerprint, note: note.trim(), at: now(desk), waiverAt: waiver.at };
  return keep(desk, { kind: 'rejection', fingerprint, before: rejectionIn(desk.kept.desk, fingerprint), after }, { kind: 'waiver-rejected' });
}

export async function withdrawRejection(desk: Desk, fingerprint: string): Promise<ActionResult> {
  const { blocked } = desk.store.get().desk;
  const before = rejectionIn(desk.kept.desk, fingerprint);
  if (!before) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  return keep(desk, { kind: 'rejection', fingerprint, before, after: undefined }, { kind: 'rejection-withdrawn' });
}

/** Concludes on what stands in the workbook now; 通过 only where nothing stands against it. */
export async function conclude(desk: Desk, verdict: Conclusion['verdict'], opinion: string, grade: string | undefined): Promise<ActionResult> {
  const { blocked, report } = desk.store.get().desk;
  if (!report) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  if (verdict === 'pass' && report.blockers.length > 0) return { kind: 'conclusion-blocked', reason: 'blockers' };
  const grades = gradesOf(report);
  if (grades.length > 0 && verdict !== 'reject' && (grade === undefined || !grades.includes(grade))) return { kind: 'conclusion-blocked', reason: 'no-grade' };
  const marks = [...contentMarks({ sheets: desk.checked().sheets.map(({ model }) => model) })];
  const after: Conclusion = { verdict, opinion: opinion.trim(), at: now(desk), marks, ...(grade !== undefined && grades.includes(grade) && { grade }) };
  return keep(desk, { kind: 'conclusion', before: desk.kept.desk.conclusion, after }, { kind: 'concluded', verdict });
}

export async function withdrawConclusion(desk: Desk): Promise<ActionResult> {
  const { blocked } = desk.store.get().desk;
  const before = desk.kept.desk.conclusion;
  if (!before) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  return keep(desk, { kind: 'conclusion', before, after: undefined }, { kind: 'conclusion-withdrawn' });
}

/** Puts one entry of the record in the place of another, if that still stands. Gives why not, where it could not be done. */
export async function swapRecord(desk: Desk, entry: DeskEntry): Promise<ActionResult | undefined> {
  const outcome = await desk.kept.change((state) => {
    const next = swapped(deskOf(state).record, entry);
    return next && withDesk(state, next);
  });
  desk.showProblems();
  desk.showPointings();
  return outcome === 'saved' ? undefined : { kind: 'state-refused', reason: outcome };
}

export function reversedRecord(entry: DeskEntry): DeskEntry {
  if (entry.kind === 'answer') return { ...entry, before: entry.after, after: entry.before };
  if (entry.kind === 'rejection') return { ...entry, before: entry.after, after: entry.before };
  return { ...entry, before: entry.after, after: entry.before };
}

async function keep(desk: Desk, entry: DeskEntry, result: ActionResult): Promise<ActionResult> {
  const refused = await swapRecord(desk, entry);
  if (refused) return refused;
  record(desk, entry);
  return result;
}

function swapped(kept: DeskRecord, entry: DeskEntry): DeskRecord | undefined {
  switch (entry.kind) {
    case 'answer':
      if (!sameData(answerIn(kept, entry.checklist, entry.item), entry.before)) return undefined;
      return entry.after ? withAnswer(kept, entry.after) : withoutAnswer(kept, entry.checklist, entry.item);
    case 'rejection':
      if (!sameData(rejectionIn(kept, entry.fingerprint), entry.before)) return undefined;
      return entry.after ? withRejection(kept, entry.after) : withoutRejection(kept, entry.fingerprint);
    case 'conclusion':
      return sameData(kept.conclusion, entry.before) ? withConclusion(kept, entry.after) : undefined;
  }
}

function answerIn({ answers }: DeskRecord, checklist: string, item: string): Answer | undefined {
  return answers.find((one) => one.checklist === checklist && one.item === item);
}

function rejectionIn({ rejections }: DeskRecord, fingerprint: string): DeskRecord['rejections'][number] | undefined {
  return rejections.find((one) => one.fingerprint === fingerprint);
}

function now(desk: Desk): string {
  return new Date(desk.clock.now()).toISOString();
}
