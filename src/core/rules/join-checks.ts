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
  return { findings: withOrdinals(findings), checks: joinLines(parts) };
}

/** A line that is still being added to: hundreds of tables times hundreds of rules are joined after every edit. */
interface OpenLine {
  readonly first: RuleCheck;
  ran: number;
  passed: number;
  /** Undefined until a second part has something to add. */
  notChecked: NotChecked[] | undefined;
  isJoined: boolean;
}

function joinLines(parts: readonly CheckResult[]): RuleCheck[] {
  const byRule = new Map<string, OpenLine>();
  for (const { checks } of parts) {
    for (const line of checks) {
      const known = byRule.get(line.rule);
      if (known) addLine(known, line);
      else byRule.set(line.rule, { first: line, ran: line.ran, passed: line.passed, notChecked: undefined, isJoined: false });
    }
  }
  return [...byRule.values()].map(closed);
}

function addLine(line: OpenLine, { ran, passed, notChecked }: RuleCheck): void {
  line.isJoined = true;
  line.ran += ran;
  line.passed += passed;
  if (notChecked.length > 0) (line.notChecked ??= [...line.first.notChecked]).push(...notChecked);
}

function closed({ first, ran, passed, notChecked, isJoined }: OpenLine): RuleCheck {
  if (!isJoined) return first;
  return { rule: first.rule, code: first.code, ran, passed, notChecked: joinNotChecked(notChecked ?? first.notChecked) };
}

function joinNotChecked(all: readonly NotChecked[]): readonly NotChecked[] {
  const byReason = new Map<string, NotChecked[]>();
  for (const one of all) {
    const key = `${one.reason} ${one.detail}`;
    const known = byReason.get(key);
    if (known) known.push(one);
    else byReason.set(key, [one]);
  }
  if (byReason.size === all.length) return all;
  return [...byReason.values()].flatMap((same) => same.slice(0, 1).map((one) => ({ ...one, tables: same.flatMap(({ tables }) => tables) })));
}
