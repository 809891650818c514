import type { Severity } from '../../core/rules/contract';
import type { Texts } from '../../core/text/text';
import type { FindingView } from '../../session/state';
import { findingText } from '../../core/text/finding-text';
import type { Grouping } from './selection';

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** Of the rule, when it is one rule's group. */
  readonly code: string;
  /** The gravest in the group. */
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'hint'];

/** Groups in the order in which their first finding comes; that order is by severity already. */
export function groupFindings(findings: readonly FindingView[], grouping: Grouping, texts: Texts): readonly FindingGroup[] {
  const groups = new Map<string, FindingView[]>();
  for (const view of findings) {
    const key = keyOf(view, grouping);
    const group = groups.get(key);
    if (group) group.push(view);
    else groups.set(key, [view]);
  }
  return [...groups].map(([key, views]) => ({
    key,
    title: titleOf(views, grouping, texts),
    code: grouping === 'rule' ? (views[0]?.finding.code ?? '') : '',
    severity: GRAVITY.find((one) => views.some(({ finding }) => finding.severity === one)) ?? 'hint',
    findings: views,
  }));
}

/** A rule may be given another severity for one table, so both make the group. */
function keyOf({ finding }: FindingView, grouping: Grouping): string {
  switch (grouping) {
    case 'rule':
      return `${finding.severity} ${finding.rule}`;
    case 'sheet':
      return finding.at.sheetId;
    case 'row':
      return `${finding.at.sheetId} ${finding.at.row}`;
  }
}

function titleOf(views: readonly FindingView[], grouping: Grouping, texts: Texts): string {
  const [first] = views;
  if (!first) return '';
  switch (grouping) {
    case 'rule':
      return findingText(texts, first.finding).title;
    case 'sheet':
      return first.sheetName;
    case 'row': {
      const row = texts('pane.problems.row', { sheet: first.sheetName, row: first.finding.at.row + 1 });
      return first.finding.subject === '' ? row : `${row} ${first.finding.subject}`;
    }
  }
}
