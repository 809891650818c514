import { EMPTY_REVIEW } from '../../core/review/review-state';
import type { ReviewState } from '../../core/review/review-state';
import { baseOf } from '../../core/review/fingerprint';
import { withDisabledRule, withWaiver } from '../../core/review/waiving';
import type { Reasoned } from '../../core/review/waiving';
import { withReview, reviewOf } from '../../core/state/kept-review';
import { cellAt } from '../../core/sheet/snapshot';
import type { Desk } from '../desk';
import type { DecisionEntry } from '../journal';
import { sameData } from '../../core/sheet/same-data';
import type { Why } from '../session';
import type { ActionResult, FindingView } from '../state';
import { record } from './record';
import { refusal } from './refusal';

/** 豁免: the finding stays as it is, and the workbook says why. */
export async function waive(desk: Desk, fingerprint: string, why: Why): Promise<ActionResult> {
  const { findings, decided } = desk.store.get().problems;
  const view = findings.find(({ finding }) => finding.fingerprint === fingerprint);
  if (!view) return { kind: 'nothing-to-do' };
  if (decided.blocked) return refusal(decided.blocked);
  const { sheetName: sheet, address: cell } = view;
  const [after] = withWaiver(EMPTY_REVIEW, view.finding, { sheet, cell, content: contentAt(desk, view) }, reasoned(desk, why), twinsOf(desk, fingerprint))?.waivers ?? [];
  if (!after) return { kind: 'nothing-to-do' };
  return decide(desk, { kind: 'waivers', before: keptWaivers(desk, [fingerprint]), after: [after] }, { kind: 'waived', count: 1 });
}

/** 取消豁免, and clearing of waivers that no longer apply. */
export async function unwaive(desk: Desk, fingerprints: readonly string[]): Promise<ActionResult> {
  const { blocked } = desk.store.get().problems.decided;
  const before = keptWaivers(desk, fingerprints);
  if (before.length === 0) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  return decide(desk, { kind: 'waivers', before, after: [] }, { kind: 'unwaived', count: before.length });
}

/** 在本文件停用此规则: its findings are listed apart, with the reason. */
export async function disableRule(desk: Desk, rule: string, why: Why): Promise<ActionResult> {
  const { findings, decided } = desk.store.get().problems;
  const code = findings.find(({ finding }) => finding.rule === rule)?.finding.code;
  if (code === undefined) return { kind: 'nothing-to-do' };
  if (decided.blocked) return refusal(decided.blocked);
  const [after] = withDisabledRule(EMPTY_REVIEW, { rule, code }, reasoned(desk, why))?.disabledRules ?? [];
  if (!after) return { kind: 'nothing-to-do' };
  return decide(desk, { kind: 'disabled-rule', rule, before: undefined, after }, { kind: 'rule-disabled', rule });
}

export async function enableRule(desk: Desk, rule: string): Promise<ActionResult> {
  const { blocked } = desk.store.get().problems.decided;
  const before = desk.kept.review.disabledRules.find((one) => one.rule === rule);
  if (!before) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  return decide(desk, { kind: 'disabled-rule', rule, before, after: undefined }, { kind: 'rule-enabled', rule });
}

/** Puts one decision in the place of another, if that still stands. Gives why not, where it could not be done. */
export async function swapDecision(desk: Desk, entry: DecisionEntry): Promise<ActionResult | undefined> {
  const outcome = await desk.kept.change((state) => {
    const next = swapped(reviewOf(state).state, entry);
    return next && withReview(state, next);
  });
  desk.showProblems();
  desk.showPointings();
  return outcome === 'saved' ? undefined : { kind: 'state-refused', reason: outcome };
}

async function decide(desk: Desk, entry: DecisionEntry, result: ActionResult): Promise<ActionResult> {
  const refused = await swapDecision(desk, entry);
  if (refused) return refused;
  record(desk, entry);
  return result;
}

function swapped(review: ReviewState, entry: DecisionEntry): ReviewState | undefined {
  if (entry.kind === 'disabled-rule') {
    const now = review.disabledRules.find(({ rule }) => rule === entry.rule);
    if (!sameData(now, entry.before)) return undefined;
    const others = review.disabledRules.filter((one) => one !== now);
    return { ...review, disabledRules: entry.after ? [...others, entry.after] : others };
  }
  const concerned = new Set([...entry.before, ...entry.after].map(({ fingerprint }) => fingerprint));
  const now = review.waivers.filter(({ fingerprint }) => concerned.has(fingerprint));
  const isAsBefore = now.length === entry.before.length && entry.before.every((one) => now.some((other) => sameData(one, other)));
  if (!isAsBefore) return undefined;
  return { ...review, waivers: [...review.waivers.filter(({ fingerprint }) => !concerned.has(fingerprint)), ...entry.after] };
}

function keptWaivers(desk: Desk, fingerprints: readonly string[]): ReviewState['waivers'] {
  return desk.kept.review.waivers.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
}

function twinsOf(desk: Desk, fingerprint: string): number {
  return desk.checked().result.findings.filter((finding) => baseOf(finding.fingerprint) === baseOf(fingerprint)).length;
}

function contentAt(desk: Desk, { finding }: FindingView): string {
  const sheet = desk.checked().sheets.find((one) => one.sheet.id === finding.at.sheetId)?.sheet;
  return (sheet && cellAt(sheet, finding.at.row, finding.at.column)?.text) ?? '';
}

function reasoned(desk: Desk, { reason, note }: Why): Reasoned {
  return { reason, ...(note !== undefined && note !== '' && { note }), at: new Date(desk.clock.now()).toISOString() };
}
