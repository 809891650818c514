import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { record } from './record';

/** 稍后: nothing is written; the finding is in the list again when the workbook is opened the next time. */
export function putOff(desk: Desk, fingerprint: string): ActionResult {
  if (!desk.store.get().problems.findings.some(({ finding }) => finding.fingerprint === fingerprint)) return { kind: 'nothing-to-do' };
  desk.later.add(fingerprint);
  record(desk, { kind: 'later', fingerprint });
  desk.showProblems();
  return { kind: 'put-off', count: 1 };
}

export function bringBack(desk: Desk, fingerprints: readonly string[]): ActionResult {
  const back = fingerprints.filter((one) => desk.later.delete(one));
  if (back.length === 0) return { kind: 'nothing-to-do' };
  desk.showProblems();
  return { kind: 'brought-back', count: back.length };
}
