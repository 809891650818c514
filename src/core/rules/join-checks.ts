import { withOrdinals } from '../review/fingerprint';
import type { CheckResult, Finding, NotChecked, RuleCheck, Severity } from './contract';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * One result of several: sheets in the order of the parts, then row, column and severity; lines of a rule added up.
 * Joining joined parts gives the same as joining all at once.
 */
export function joinChecks(parts: readonly CheckResult[]): CheckResult {
  const sheets = new Map<string, number>();
  for (const finding of parts.flatMap((part) => part.findings)) {
    if (!sheets.has(finding.at.sheetId)) sheets.set(finding.at.sheetId, sheets.size);
  }
  const order = (finding: Finding): number => sheets.get(finding.at.sheetId) ?? 0;
  const findings = parts
    .flatMap((part) => part.findings)
    .sort(
      (a, b) =>
        order(a) - order(b) ||
        a.at.row - b.at.row ||
        a.at.column - b.at.column ||
        RANK[a.severity] - RANK[b.severity] ||
        (a.code < b.code ? -1 : Number(a.code > b.code)),
    );
  return { findings: withOrdinals(findings), checks: joinLines(parts.flatMap((part) => part.checks)) };
}

function joinLines(lines: readonly RuleCheck[]): RuleCheck[] {
  const byRule = new Map<string, RuleCheck>();
  for (const line of lines) {
    const known = byRule.get(line.rule);
    byRule.set(line.rule, known ? addLines(known, line) : line);
  }
  return [...byRule.values()];
}

function addLines(a: RuleCheck, b: RuleCheck): RuleCheck {
  return {
    rule: a.rule,
    code: a.code,
    ran: a.ran + b.ran,
    passed: a.passed + b.passed,
    notChecked: joinNotChecked([...a.notChecked, ...b.notChecked]),
  };
}

function joinNotChecked(all: readonly NotChecked[]): NotChecked[] {
  const byReason = new Map<string, NotChecked>();
  for (const one of all) {
    const key = `${one.reason} ${one.detail}`;
    const known = byReason.get(key);
    byReason.set(key, known ? { ...known, tables: [...known.tables, ...one.tables] } : one);
  }
  return [...byReason.values()];
}
