import type { Texts } from '../../core/text/text';
import type { ActionResult } from '../../session/state';

/** What the last action did, and what it could not do. */
export function resultSentence(result: ActionResult, texts: Texts): string {
  if (!('refused' in result) || result.refused.length === 0) return doneSentence(result, texts);
  const list = result.refused
    .map(({ place, reason }) => texts('pane.results.refusedPlace', { place, reason: texts(`host.refusals.${reason}`) }))
    .join(texts('pane.listSeparator'));
  const refused = texts('pane.results.refused', { list });
  const didNothing = result.kind === 'fixed' && result.count === 0;
  return didNothing ? refused : `${doneSentence(result, texts)}${texts('pane.separator')}${refused}`;
}

function doneSentence(result: ActionResult, texts: Texts): string {
  switch (result.kind) {
    case 'fixed':
      return texts('pane.results.fixed', { count: result.count });
    case 'adopted':
      return texts('pane.results.adopted', { name: result.name });
    case 'sheet-written':
      return texts('pane.results.sheet-written', { sheet: result.sheet, rows: result.rows });
    case 'pointed':
      return texts(result.others > 0 ? 'pane.results.pointedOthers' : 'pane.results.pointed', { sheet: result.sheet, indicators: result.indicators, others: result.others });
    case 'state-refused':
      return texts(`pane.results.state-refused.${result.reason}`);
    case 'unpointed':
    case 'state-cleared':
    case 'undone':
    case 'nothing-to-do':
      return texts(`pane.results.${result.kind}`);
    case 'host-error':
      return texts(`host.errors.${result.code}`);
  }
}
