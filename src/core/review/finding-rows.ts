import type { Finding } from '../rules/contract';
import { findingText, severityText } from '../text/finding-text';
import type { Texts } from '../text/text';
import type { FindingState } from './reviewed-findings';

/** A finding as a list names it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly sheet: string;
  readonly cell: string;
  readonly state: FindingState;
  /** Why it was waived or its rule turned off. */
  readonly reason: string;
}

export const FINDING_COLUMNS = ['number', 'severity', 'sheet', 'cell', 'table', 'subject', 'what', 'how', 'why', 'rule', 'state', 'reason'] as const;

export type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** Findings as rows of text, each column by its key. */
export function findingRows(listed: readonly ListedFinding[], texts: Texts): readonly Readonly<Record<FindingColumn, string>>[] {
  return listed.map(({ finding, sheet, cell, state, reason }, index) => {
    const { what, how, why, title } = findingText(texts, finding);
    return {
      number: String(index + 1),
      severity: severityText(texts, finding.severity),
      sheet,
      cell,
      table: finding.table,
      subject: finding.subject,
      what,
      how,
      why,
      rule: `${finding.code} ${title}`,
      state: texts(`pane.findings.states.${state}`),
      reason,
    };
  });
}

/** The list as lines of cells divided by tabs, header first, as a spreadsheet takes it from the clipboard. */
export function findingLines(listed: readonly ListedFinding[], texts: Texts): string {
  const header = FINDING_COLUMNS.map((column) => texts(`pane.findings.columns.${column}`));
  const rows = findingRows(listed, texts).map((row) => FINDING_COLUMNS.map((column) => pasted(row[column])));
  return [header, ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** One cell stays one cell, and a text that begins like a formula stays a text where it is pasted. */
function pasted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^[=+\-@]/.test(line) ? ` ${line}` : line;
}
