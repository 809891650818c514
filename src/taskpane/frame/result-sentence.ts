import { ruleText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { ActionResult, BulkSkipReason, SkippedPlace } from '../../session/state';

/** What the last action did, and what it could not do. */
export function resultSentence(result: ActionResult, texts: Texts): string {
  if (result.kind === 'fixed-all' && result.skipped.length > 0) return [written(result, texts), skippedSentence(result.skipped, texts)].join(texts('pane.separator'));
  return written(result, texts);
}

function written(result: ActionResult, texts: Texts): string {
  if (!('refused' in result) || result.refused.length === 0) return doneSentence(result, texts);
  const list = result.refused
    .map(({ place, reason }) => texts('pane.results.refusedPlace', { place, reason: texts(`host.refusals.${reason}`) }))
    .join(texts('pane.listSeparator'));
  const refused = texts('pane.results.refused', { list });
  const didNothing = (result.kind === 'fixed' || result.kind === 'fixed-all' || result.kind === 'adopted-many') && result.count === 0;
  return didNothing ? refused : `${doneSentence(result, texts)}${texts('pane.separator')}${refused}`;
}

function doneSentence(result: ActionResult, texts: Texts): string {
  switch (result.kind) {
    case 'fixed':
      return texts('pane.results.fixed', { count: result.count });
    case 'fixed-all':
    case 'waived':
    case 'unwaived':
    case 'brought-back':
      return texts(`pane.results.${result.kind}`, { count: result.count });
    case 'rule-disabled':
    case 'rule-enabled':
      return texts(`pane.results.${result.kind}`, { title: ruleText(texts, result.rule).title });
    case 'adopted':
      return texts('pane.results.adopted', { name: result.name });
    case 'adopted-many':
      return texts('pane.results.adopted-many', { name: result.name, count: result.count });
    case 'library-kept':
      return texts('pane.results.library-kept', { title: result.title, count: result.count, place: texts(`pane.library.places.${result.place}`) });
    case 'library-removed':
    case 'library-saved':
      return texts(`pane.results.${result.kind}`, { title: result.title });
    case 'library-refused':
      return texts(`pane.library.blocked.${result.reason}`);
    case 'file-refused':
      return texts('pane.results.file-refused', { file: result.file, why: texts(`reading.fileErrors.${result.code}`) });
    case 'drafted':
      return texts('pane.results.drafted', { table: result.table, count: result.count });
    case 'sheet-written':
      return texts('pane.results.sheet-written', { sheet: result.sheet, rows: result.rows });
    case 'template-added':
      return texts('pane.results.template-added', { title: result.title, count: result.count });
    case 'template-opened':
    case 'template-missing':
      return texts(`pane.results.${result.kind}`, { title: result.title });
    case 'sheets-written':
      return texts('pane.results.sheets-written', { count: result.count, projects: result.projects });
    case 'writing-cancelled':
      return result.left.length === 0 ? texts('pane.results.writing-cancelled') : texts('pane.results.writing-cancelled-left', { list: result.left.join(texts('pane.listSeparator')) });
    case 'writing-failed':
      return texts('pane.results.writing-failed', { list: result.left.join(texts('pane.listSeparator')) });
    case 'refreshed':
      return texts(result.anew > 0 ? 'pane.results.refreshedAnew' : 'pane.results.refreshed', { count: result.count, anew: result.anew });
    case 'sheets-kept':
      return texts('pane.results.sheets-kept', { removed: result.removed, list: result.kept.join(texts('pane.listSeparator')) });
    case 'pointed':
      return texts(result.others > 0 ? 'pane.results.pointedOthers' : 'pane.results.pointed', { sheet: result.sheet, indicators: result.indicators, others: result.others });
    case 'state-refused':
      return texts(`pane.results.state-refused.${result.reason}`);
    case 'commented':
      return texts('desk.pane.results.commented', { count: result.count, stayed: result.stayed, removed: result.removed });
    case 'concluded':
      return texts('desk.pane.results.concluded', { verdict: texts(`desk.verdicts.${result.verdict}`) });
    case 'conclusion-blocked':
      return texts(`desk.pane.results.${result.reason}`);
    case 'waiver-rejected':
    case 'rejection-withdrawn':
    case 'conclusion-withdrawn':
      return texts(`desk.pane.results.${result.kind}`);
    case 'unpointed':
    case 'state-cleared':
    case 'state-rewritten':
    case 'state-forgotten':
    case 'put-off':
    case 'undone':
    case 'nothing-to-do':
      return texts(`pane.results.${result.kind}`);
    case 'host-error':
      return texts(`host.errors.${result.code}`);
  }
}

/** More places than these nobody reads in the bar. */
const NAMED = 5;

/** What a fix of many left out, by reason. */
function skippedSentence(skipped: readonly SkippedPlace[], texts: Texts): string {
  const byReason = new Map<BulkSkipReason, string[]>();
  for (const { place, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), place]);
  const list = [...byReason].map(([reason, places]) => {
    const named = places.slice(0, NAMED).join(texts('pane.listSeparator'));
    const all = places.length > NAMED ? texts('pane.results.morePlaces', { places: named, count: places.length }) : named;
    return texts('pane.results.skippedPlaces', { places: all, reason: skipReason(reason, texts).replace(/[。.]$/u, '') });
  });
  return texts('pane.results.skipped', { list: list.join(texts('pane.listSeparator')) });
}

/** Why a fix of many leaves a finding alone. */
export function skipReason(reason: BulkSkipReason, texts: Texts): string {
  return reason === 'protected' || reason === 'read-only' ? texts(`pane.bulk.blocked.${reason}`) : texts(`rules.skipped.${reason}`);
}
