import type { StateTrouble } from '../kept-state';
import type { ActionResult } from '../state';

/** Why nothing can be kept in the workbook, as the result of who asked for it. */
export function refusal(blocked: 'read-only' | StateTrouble): ActionResult {
  return blocked === 'read-only' ? { kind: 'host-error', code: 'not-supported', detail: '' } : { kind: 'state-refused', reason: blocked };
}
