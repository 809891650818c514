import type { ListedFinding } from '../../core/review/finding-rows';
import type { FindingView, Problems } from '../state';

/** Everything found, open first, with what was decided: a list handed on hides nothing. */
export function listedFindings({ findings, decided }: Problems): readonly ListedFinding[] {
  const reasons = new Map(decided.disabledRules.map(({ decision }) => [decision.rule, decision.reason]));
  const listed = (view: FindingView, state: ListedFinding['state'], reason: string): ListedFinding => ({
    finding: view.finding,
    sheet: view.sheetName,
    cell: view.address,
    state,
    reason,
  });
  return [
    ...findings.map((view) => listed(view, 'open', '')),
    ...decided.findings.map(({ view, state, waiver }) => {
      const said = waiver ? [waiver.reason, waiver.note ?? ''].filter((one) => one !== '').join(' ') : '';
      return listed(view, state, state === 'disabled' ? (reasons.get(view.finding.rule) ?? '') : said);
    }),
  ];
}
